// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "form/values/valuetexts.h"

#include "yaml/yamlscalar.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Commonplace::ValueTexts {

QString of(const YamlValue &value)
{
    return value.isScalar() ? QString::fromUtf8(value.text) : QString();
}

QString of(const std::optional<YamlValue> &value)
{
    return value ? of(*value) : QString();
}

YamlValue typed(const QString &text, const std::optional<YamlValue> &before, const Field &field, bool typed)
{
    using Kind = YamlValue::Kind;
    const QByteArray bytes = text.toUtf8();
    const bool wasNothing = !before || before->kind == Kind::Null;
    const bool wasTyped = before && before->kind == Kind::Plain;
    if (bytes.isEmpty()) {
        const bool null = wasTyped || (before && before->kind == Kind::Null) || (!before && typed);
        return null ? YamlValue::null() : YamlValue::string({});
    }
    const bool wantsTyped = wasTyped || (wasNothing && typed && !field.writtenAsText);
    return wantsTyped && readsAsTyped(bytes) ? YamlValue::plain(bytes) : YamlValue::string(bytes);
}

QString emptyState(const std::optional<YamlValue> &value)
{
    if (!value)
        return QCoreApplication::translate("ValueEditor", "not set");
    if (value->kind == YamlValue::Kind::Null)
        return QCoreApplication::translate("ValueEditor", "no value");
    return QCoreApplication::translate("ValueEditor", "empty text");
}

QString label(const FieldOption &option)
{
    return option.label.isEmpty() ? of(option.value) : option.label;
}

int indexOf(const QList<FieldOption> &options, const YamlValue &value)
{
    if (!value.isScalar())
        return -1;
    for (int index = 0; index < options.size(); ++index) {
        const YamlValue &option = options.at(index).value;
        const bool bothNull = (option.kind == YamlValue::Kind::Null) == (value.kind == YamlValue::Kind::Null);
        if (bothNull && option.text == value.text)
            return index;
    }
    return -1;
}

} // namespace Commonplace::ValueTexts
