// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "yaml/yamlpath.h"

#include <QCoreApplication>

namespace Commonplace {

namespace {

std::unexpected<Error> badPath(const QByteArray &text)
{
    return std::unexpected(Error {
        .code = ErrorCode::InvalidArgument,
        .message =
            QCoreApplication::translate("YamlPath", "“%1” names no field. Write keys with dots between them and items "
                                                    "by number, as in images[0].caption.")
                .arg(QString::fromUtf8(text)) });
}

/// Reads a quoted key whose opening quote is at `*at`; leaves `*at` behind the closing one. False when it is not
/// closed.
bool readQuoted(const QByteArray &text, qsizetype *at, QByteArray *key)
{
    for (++*at; *at < text.size(); ++*at) {
        if (text[*at] == '"') {
            ++*at;
            return true;
        }
        if (text[*at] == '\\' && *at + 1 < text.size())
            ++*at;
        key->append(text[*at]);
    }
    return false;
}

} // namespace

Result<YamlPath> YamlPath::fromString(const QByteArray &text)
{
    YamlPath path;
    qsizetype at = 0;
    while (at < text.size()) {
        if (text[at] == '[') {
            const qsizetype close = text.indexOf(']', at);
            bool isNumber = false;
            const int index = close < 0 ? -1 : text.sliced(at + 1, close - at - 1).toInt(&isNumber);
            if (!isNumber || index < 0)
                return badPath(text);
            path.m_steps.append(index);
            at = close + 1;
        } else {
            if (text[at] == '.' && at > 0)
                ++at;
            QByteArray key;
            if (at < text.size() && text[at] == '"') {
                if (!readQuoted(text, &at, &key))
                    return badPath(text);
            } else {
                const qsizetype start = at;
                while (at < text.size() && text[at] != '.' && text[at] != '[')
                    ++at;
                key = text.sliced(start, at - start);
                if (key.isEmpty())
                    return badPath(text);
            }
            path.m_steps.append(key);
        }
        if (at < text.size() && text[at] != '.' && text[at] != '[')
            return badPath(text);
    }
    if (text.endsWith('.'))
        return badPath(text);
    return path;
}

QByteArray YamlPath::toString() const
{
    QByteArray text;
    for (const Step &step : m_steps) {
        if (const int *index = std::get_if<int>(&step)) {
            text += '[' + QByteArray::number(*index) + ']';
            continue;
        }
        QByteArray key = std::get<QByteArray>(step);
        const bool quote = key.isEmpty() || key.contains('.') || key.contains('[') || key.contains('"');
        if (quote)
            key = '"' + key.replace('\\', "\\\\").replace('"', "\\\"") + '"';
        if (!text.isEmpty())
            text += '.';
        text += key;
    }
    return text;
}

YamlPath YamlPath::parent() const
{
    YamlPath path = *this;
    if (!path.m_steps.isEmpty())
        path.m_steps.removeLast();
    return path;
}

YamlPath YamlPath::child(const QByteArray &key) const
{
    YamlPath path = *this;
    path.m_steps.append(key);
    return path;
}

YamlPath YamlPath::joined(const YamlPath &below) const
{
    YamlPath path = *this;
    path.m_steps += below.m_steps;
    return path;
}

YamlPath YamlPath::child(int index) const
{
    YamlPath path = *this;
    path.m_steps.append(index);
    return path;
}

} // namespace Commonplace
