// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profile/confignode.h"
#include "profile/profile.h"

#include <QSet>

#include <initializer_list>

namespace Commonplace {

/// What reading a profile finds to say: faults and notices, each notice once by name.
class ConfigReport
{
public:
    explicit ConfigReport(QString file)
        : m_file(std::move(file))
    {
    }

    void fault(TextPosition at, const QString &message);
    void notice(TextPosition at, const QByteArray &name, const QString &message);

    [[nodiscard]] const QList<Error> &faults() const { return m_faults; }
    [[nodiscard]] const QList<Profile::Notice> &notices() const { return m_notices; }

private:
    QString m_file;
    QList<Error> m_faults;
    QList<Profile::Notice> m_notices;
    QSet<QByteArray> m_noticed;
};

/// A map of a profile while it is read: values come out as what is expected, and what is something else is reported
/// with its place, such as `collections[0].fields[2].label`. A key without a value counts as not given.
class ConfigMap
{
public:
    /// `report` must outlive it. What is no map is reported and has no keys.
    ConfigMap(const ConfigNode &node, QByteArray place, ConfigReport *report);

    [[nodiscard]] const QByteArray &place() const { return m_place; }
    [[nodiscard]] TextPosition position() const { return m_node.position(); }
    [[nodiscard]] ConfigReport *report() const { return m_report; }
    [[nodiscard]] QByteArray placeOf(QByteArrayView key) const;

    /// The value of a key, which then counts as known.
    [[nodiscard]] std::optional<ConfigNode> take(QByteArrayView key);
    [[nodiscard]] bool has(QByteArrayView key) const;

    [[nodiscard]] QByteArray bytes(QByteArrayView key, const QByteArray &otherwise = {});
    [[nodiscard]] QString text(QByteArrayView key, const QString &otherwise = {});
    [[nodiscard]] bool boolean(QByteArrayView key, bool otherwise);
    [[nodiscard]] std::optional<double> number(QByteArrayView key);
    [[nodiscard]] std::optional<int> wholeNumber(QByteArrayView key);
    /// A text, or a list of texts.
    [[nodiscard]] QList<QByteArray> texts(QByteArrayView key);
    [[nodiscard]] QList<ConfigNode> list(QByteArrayView key);
    /// A regular expression that Qt can read; else empty.
    [[nodiscard]] QString expression(const ConfigNode &node, QByteArrayView key);

    template <typename Enum>
    [[nodiscard]] Enum choice(QByteArrayView key, std::initializer_list<std::pair<QByteArrayView, Enum>> choices,
                              Enum otherwise);

    /// Reports that the key's value is not what it must be: `expected` completes “must be …”.
    void faultAt(const ConfigNode &node, QByteArrayView key, const QString &expected);
    /// Reports that a key is missing.
    void lacks(QByteArrayView key);

    /// These keys are known and say nothing about entries.
    void ignore(std::initializer_list<QByteArrayView> keys);
    /// These keys are known and not supported: a notice each, where they are given.
    void unsupported(std::initializer_list<QByteArrayView> keys);
    /// A notice for each key that was neither taken nor ignored.
    void finish();

private:
    ConfigNode m_node;
    QByteArray m_place;
    ConfigReport *m_report;
    QList<ConfigNode::Entry> m_entries;
    QSet<QByteArray> m_known;
};

template <typename Enum>
Enum ConfigMap::choice(QByteArrayView key, std::initializer_list<std::pair<QByteArrayView, Enum>> choices,
                       Enum otherwise)
{
    const std::optional<ConfigNode> node = take(key);
    if (!node)
        return otherwise;
    QStringList names;
    for (const auto &[name, value] : choices) {
        if (node->isScalar() && node->bytes() == name)
            return value;
        names += QString::fromUtf8(name);
    }
    faultAt(*node, key, names.join(QStringLiteral(", ")));
    return otherwise;
}

} // namespace Commonplace
