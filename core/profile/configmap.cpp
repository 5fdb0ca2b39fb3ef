// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profile/configmap.h"

#include "profile/jspattern.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace Commonplace {

namespace {

QString found(const ConfigNode &node)
{
    if (node.isMap())
        return QCoreApplication::translate("Profile", "keys with values");
    if (node.isList())
        return QCoreApplication::translate("Profile", "a list");
    if (node.isNull())
        return QCoreApplication::translate("Profile", "nothing");
    constexpr qsizetype Longest = 40;
    const QString text = node.text().simplified();
    return u'“' + (text.size() > Longest ? text.first(Longest) + u'…' : text) + u'”';
}

} // namespace

void ConfigReport::fault(TextPosition at, const QString &message)
{
    m_faults.append(
        { .code = ErrorCode::Malformed, .message = message, .file = m_file, .line = at.line, .column = at.column });
}

void ConfigReport::notice(TextPosition at, const QByteArray &name, const QString &message)
{
    if (m_noticed.contains(name))
        return;
    m_noticed.insert(name);
    m_notices.append({ .message = message, .name = name, .line = at.line, .column = at.column });
}

ConfigMap::ConfigMap(const ConfigNode &node, QByteArray place, ConfigReport *report)
    : m_node(node)
    , m_place(std::move(place))
    , m_report(report)
    , m_entries(node.entries())
{
    if (!node.isMap()) {
        m_report->fault(node.position(),
                        QCoreApplication::translate("Profile", "“%1” must be %2; here stands %3.")
                            .arg(QString::fromUtf8(m_place), QCoreApplication::translate("Profile", "keys with values"),
                                 found(node)));
    }
}

QByteArray ConfigMap::placeOf(QByteArrayView key) const
{
    return m_place.isEmpty() ? key.toByteArray() : m_place + '.' + key.toByteArray();
}

std::optional<ConfigNode> ConfigMap::take(QByteArrayView key)
{
    m_known.insert(key.toByteArray());
    for (const auto &[name, value] : std::as_const(m_entries)) {
        if (name.text == key && !value.isNull())
            return value;
    }
    return std::nullopt;
}

bool ConfigMap::has(QByteArrayView key) const
{
    return std::any_of(m_entries.begin(), m_entries.end(), [key](const ConfigNode::Entry &entry) {
        return entry.first.text == key && !entry.second.isNull();
    });
}

QByteArray ConfigMap::bytes(QByteArrayView key, const QByteArray &otherwise)
{
    const std::optional<ConfigNode> node = take(key);
    if (!node)
        return otherwise;
    if (!node->isScalar()) {
        faultAt(*node, key, QCoreApplication::translate("Profile", "a text"));
        return otherwise;
    }
    return node->bytes();
}

QString ConfigMap::text(QByteArrayView key, const QString &otherwise)
{
    return QString::fromUtf8(bytes(key, otherwise.toUtf8()));
}

bool ConfigMap::boolean(QByteArrayView key, bool otherwise)
{
    const std::optional<ConfigNode> node = take(key);
    if (!node)
        return otherwise;
    const std::optional<bool> value = node->boolean();
    if (!value)
        faultAt(*node, key, QCoreApplication::translate("Profile", "true or false"));
    return value.value_or(otherwise);
}

std::optional<double> ConfigMap::number(QByteArrayView key)
{
    const std::optional<ConfigNode> node = take(key);
    if (!node)
        return std::nullopt;
    const std::optional<double> value = node->number();
    if (!value)
        faultAt(*node, key, QCoreApplication::translate("Profile", "a number"));
    return value;
}

std::optional<int> ConfigMap::wholeNumber(QByteArrayView key)
{
    const std::optional<ConfigNode> node = take(key);
    if (!node)
        return std::nullopt;
    const std::optional<double> value = node->number();
    constexpr double Largest = 1e9;
    if (!value || *value < 0 || *value > Largest || std::floor(*value) != *value) {
        faultAt(*node, key, QCoreApplication::translate("Profile", "a whole number"));
        return std::nullopt;
    }
    return static_cast<int>(*value);
}

QList<QByteArray> ConfigMap::texts(QByteArrayView key)
{
    const std::optional<ConfigNode> node = take(key);
    QList<QByteArray> texts;
    if (!node)
        return texts;
    if (node->isScalar())
        return { node->bytes() };
    if (!node->isList())
        faultAt(*node, key, QCoreApplication::translate("Profile", "a list of texts"));
    const QList<ConfigNode> items = node->items();
    for (const ConfigNode &item : items) {
        if (item.isScalar())
            texts.append(item.bytes());
        else
            faultAt(item, key, QCoreApplication::translate("Profile", "a list of texts"));
    }
    return texts;
}

QList<ConfigNode> ConfigMap::list(QByteArrayView key)
{
    const std::optional<ConfigNode> node = take(key);
    if (!node)
        return {};
    if (!node->isList())
        faultAt(*node, key, QCoreApplication::translate("Profile", "a list"));
    return node->items();
}

QString ConfigMap::expression(const ConfigNode &node, QByteArrayView key)
{
    const QString pattern = node.text();
    if (node.isScalar() && expressionFromJs(pattern).isValid())
        return pattern;
    faultAt(node, key, QCoreApplication::translate("Profile", "a regular expression"));
    return {};
}

void ConfigMap::faultAt(const ConfigNode &node, QByteArrayView key, const QString &expected)
{
    m_report->fault(node.position(), QCoreApplication::translate("Profile", "“%1” must be %2; here stands %3.")
                                         .arg(QString::fromUtf8(placeOf(key)), expected, found(node)));
}

void ConfigMap::lacks(QByteArrayView key)
{
    m_report->fault(m_node.position(), QCoreApplication::translate("Profile", "“%1” lacks the key “%2”.")
                                           .arg(QString::fromUtf8(m_place), QString::fromUtf8(key)));
}

void ConfigMap::ignore(std::initializer_list<QByteArrayView> keys)
{
    for (const QByteArrayView key : keys)
        m_known.insert(key.toByteArray());
}

void ConfigMap::unsupported(std::initializer_list<QByteArrayView> keys)
{
    for (const QByteArrayView key : keys) {
        m_known.insert(key.toByteArray());
        for (const auto &[name, value] : std::as_const(m_entries)) {
            if (name.text != key || value.isNull() || value.boolean() == false)
                continue;
            m_report->notice(name.position, name.text,
                             QCoreApplication::translate("Profile", "“%1” is not supported and has no effect; what "
                                                                    "entries have is kept.")
                                 .arg(QString::fromUtf8(key)));
        }
    }
}

void ConfigMap::finish()
{
    for (const auto &[name, value] : std::as_const(m_entries)) {
        // Keys for other programs, and those that only hold anchors.
        if (m_known.contains(name.text) || name.text.startsWith("x-") || name.text.startsWith('_')
            || name.text.startsWith('.') || name.text.startsWith('$'))
            continue;
        m_report->notice(name.position, name.text,
                         QCoreApplication::translate("Profile", "The key “%1” is not known and has no effect.")
                             .arg(QString::fromUtf8(name.text)));
    }
}

} // namespace Commonplace
