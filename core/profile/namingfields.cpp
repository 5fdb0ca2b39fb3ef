// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profile/namingfields.h"

namespace Commonplace {

NamingFields NamingFields::of(const Collection &collection)
{
    NamingFields naming;
    collection.forEachField([&naming](const QByteArray &place, const Field &field) {
        if (place.contains("[]"))
            return;
        if (field.isAlias)
            naming.aliases.append(place);
        switch (field.generator.kind) {
        case Generator::Kind::TypeId:
        case Generator::Kind::Uuid:
            naming.ids.append(place);
            break;
        case Generator::Kind::Slug:
            if (naming.slug.isEmpty())
                naming.slug = place;
            break;
        case Generator::Kind::Date:
        case Generator::Kind::DateTime:
            (field.generator.when == Generator::When::Creating ? naming.created : naming.modified).append(place);
            break;
        default:
            if (field.widget == Widget::Uuid)
                naming.ids.append(place);
        }
    });
    return naming;
}

} // namespace Commonplace
