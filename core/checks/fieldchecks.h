// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/problemlist.h"
#include "profile/profile.h"

#include <QHash>
#include <QRegularExpression>

namespace Commonplace {

/// Compiled patterns by what the profile writes; read by several threads at once.
using CompiledPatterns = QHash<QString, QRegularExpression>;

/// Holds an entry's fields against those that its collection has. Rules: `schema/required`, `schema/type`,
/// `schema/choice`, `schema/pattern`, `schema/format`, `schema/range`, `schema/length`, `schema/unknown-key`.
class FieldChecks
{
public:
    /// All must outlive it. Patterns that are not in `patterns` are not checked.
    FieldChecks(const Entry *entry, const Collection *collection, const CompiledPatterns *patterns,
                ProblemList *problems);

    /// The fields of every locale that stands in this file; `file` is relative to the library.
    void run(const QString &file);

private:
    /// The map that fields stand in, and how a message says so.
    struct Place {
        YamlNodeId map = NoYamlNode;
        YamlPath path {};
        TextRange range {}; ///< Where a missing field is told, bytes of the file.
    };

    void checkLocale(const QString &locale);
    void checkMap(const Place &place, const QList<Field> &fields, const QList<QByteArray> &alsoKnown);
    void checkMissing(const Place &place, const Field &field);
    void checkUnknown(const Place &place, const QList<Field> &fields, const QList<QByteArray> &alsoKnown);
    void checkPresent(YamlNodeId key, YamlNodeId value, const Field &field);
    void checkValue(YamlNodeId id, const Field &field);
    void checkShape(YamlNodeId id, const Field &field);
    void checkList(YamlNodeId id, const Field &field);
    void checkItem(YamlNodeId id, const Field &item, const Field &list);
    void checkObject(YamlNodeId id, const Field &field);
    void checkVariant(YamlNodeId id, const Field &field);
    void checkScalar(YamlNodeId id, const Field &field);
    void checkTextKind(YamlNodeId id, const Field &field);
    void checkText(YamlNodeId id, const Field &field);
    void checkNumber(YamlNodeId id, const Field &field);
    void checkBoolean(YamlNodeId id, const Field &field);
    void checkDate(YamlNodeId id, const Field &field);
    void checkChoice(YamlNodeId id, const Field &field);
    void checkCount(YamlNodeId id, const Field &field);
    void wrongKind(YamlNodeId id, const QList<Field> &shapes);

    [[nodiscard]] bool isRequiredHere(const Field &field) const;
    [[nodiscard]] bool appliesHere(const Field &field) const;
    [[nodiscard]] const YamlNode &node(YamlNodeId id) const { return m_document.node(id); }
    [[nodiscard]] TextRange rangeOf(YamlNodeId id) const;
    [[nodiscard]] QByteArray fieldOf(YamlNodeId id) const { return m_document.pathOf(id).toString(); }
    Problem *add(const char *rule, Problem::Severity severity, YamlNodeId id, const QString &message);

    const Entry *m_entry;
    const YamlDocument &m_document;
    const Collection *m_collection;
    const CompiledPatterns *m_patterns;
    ProblemList *m_problems;
    YamlValue m_fields; // of the locale that is checked; read where a condition asks
    bool m_isDefaultLocale = true;
};

} // namespace Commonplace
