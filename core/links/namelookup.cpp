// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "links/namelookup.h"

#include <QHostInfo>

namespace Commonplace {

NameLookUp systemLookUp()
{
    return [](const QString &name, QObject *context, std::function<void(const NameAnswer &)> answered) {
        QHostInfo::lookupHost(name, context, [answered = std::move(answered)](const QHostInfo &info) {
            using Kind = NameAnswer::Kind;
            if (info.error() == QHostInfo::NoError && !info.addresses().isEmpty())
                answered({ Kind::Found, info.addresses() });
            else
                answered({ info.error() == QHostInfo::UnknownError ? Kind::Failed : Kind::Unknown, {} });
        });
    };
}

} // namespace Commonplace
