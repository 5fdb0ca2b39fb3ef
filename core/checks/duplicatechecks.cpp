// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/duplicatechecks.h"

#include "checks/rules.h"
#include "checks/valuechecks.h"
#include "profile/namingfields.h"
#include "text/lineindex.h"

#include <QCoreApplication>
#include <QHash>

namespace Commonplace {

namespace {

/// A value of one of the entries.
struct Holder {
    const EntrySummary *entry = nullptr;
    const NamedValue *value = nullptr;
};

using Holders = QList<Holder>;

QString folderOf(const QString &path)
{
    return path.first(std::max<qsizetype>(path.lastIndexOf(u'/'), 0));
}

/// `a.md`, `a.md and b.md`, `a.md and 3 more`.
QString othersOf(const Holders &holders, const Holder &own)
{
    QStringList files;
    for (const Holder &holder : holders) {
        if (holder.value != own.value)
            files.append(holder.entry->file);
    }
    if (files.size() == 1)
        return files.constFirst();
    const auto more = static_cast<int>(files.size()) - 1;
    return QCoreApplication::translate("Checks", "%1 and %n more", nullptr, more).arg(files.constFirst());
}

QList<Problem> repeated(const QString &rule, const QList<Holders> &groups, const QString &message,
                        const CheckSettings &settings, Problem::Severity usual)
{
    QList<Problem> problems;
    const std::optional<Problem::Severity> severity = severityOf(rule, settings, usual);
    if (!severity)
        return problems;
    for (const Holders &holders : groups) {
        for (const Holder &holder : holders) {
            problems.append(
                { .rule = rule,
                  .severity = *severity,
                  .file = holder.entry->file,
                  .range = holder.value->range,
                  .line = holder.value->line,
                  .column = holder.value->column,
                  .field = holder.value->field,
                  .message = message.arg(shownValue(holder.value->value.toUtf8()), othersOf(holders, holder)) });
        }
    }
    return problems;
}

/// Collects values, and gives those that several have.
class Repetitions
{
public:
    void add(const QString &key, const Holder &holder)
    {
        if (!m_holders.contains(key))
            m_keys.append(key);
        m_holders[key].append(holder);
    }

    [[nodiscard]] QList<Holders> all() const
    {
        QList<Holders> groups;
        for (const QString &key : m_keys) {
            if (const Holders holders = m_holders.value(key); holders.size() > 1)
                groups.append(holders);
        }
        return groups;
    }

private:
    QStringList m_keys;
    QHash<QString, Holders> m_holders;
};

} // namespace

EntrySummary EntrySummary::of(const QString &file, const Entry &entry, const Profile &profile)
{
    EntrySummary summary { .file = file };
    if (profile.origin == Profile::Origin::Inferred || entry.state() != Entry::State::Readable)
        return summary;
    const std::optional<Collection> collection = profile.collectionOf(file, entry.frontMatter());
    if (!collection || collection->isInferred || !collection->files.isEmpty())
        return summary;
    summary.locale = collection->localeOf(file);
    const bool isNested = collection->nestedDepth != 0;
    summary.group = QStringList { isNested ? folderOf(file) : collection->folder, summary.locale }.join(u'\n');
    std::optional<LineIndex> lines;
    const auto valueAt = [&](const QByteArray &dotted) -> std::optional<NamedValue> {
        YamlPath path = collection->fieldsRoot(summary.locale);
        const QList<QByteArray> keys = dotted.split('.');
        for (const QByteArray &key : keys)
            path = path.child(key);
        const YamlDocument &fields = entry.frontMatter();
        const YamlNodeId id = fields.find(path);
        if (id == NoYamlNode || fields.node(id).kind != YamlNode::Kind::Scalar)
            return std::nullopt;
        const QString value = QString::fromUtf8(fields.node(id).value).simplified();
        if (value.isEmpty())
            return std::nullopt;
        if (!lines)
            lines.emplace(entry.bytes());
        const TextRange range = fields.node(id).range.shifted(entry.frontMatterRange().start);
        const TextPosition position = lines->position(range.start);
        return NamedValue { path.toString(), value, range, position.line, position.column };
    };
    const NamingFields naming = NamingFields::of(*collection);
    for (const QByteArray &id : naming.ids) {
        if (const std::optional<NamedValue> value = valueAt(id))
            summary.ids.append(*value);
    }
    if (!naming.slug.isEmpty())
        summary.slug = valueAt(naming.slug);
    summary.title = valueAt(collection->identifierField);
    return summary;
}

QList<Problem> checkDuplicates(const QList<EntrySummary> &entries, const CheckSettings &settings)
{
    Repetitions ids;
    Repetitions slugs;
    Repetitions titles;
    for (const EntrySummary &entry : entries) {
        for (const NamedValue &id : entry.ids)
            ids.add(entry.locale + u'\n' + id.value, { &entry, &id });
        if (entry.slug)
            slugs.add(entry.group + u'\n' + entry.slug->value, { &entry, &*entry.slug });
        if (entry.title)
            titles.add(entry.group + u'\n' + entry.title->value.toCaseFolded(), { &entry, &*entry.title });
    }
    return repeated(QStringLiteral("entry/duplicate-id"), ids.all(),
                    QCoreApplication::translate("Checks", "The identifier “%1” is that of %2 too. Give one of them "
                                                          "another."),
                    settings, Problem::Severity::Error)
           + repeated(
               QStringLiteral("entry/duplicate-slug"), slugs.all(),
               QCoreApplication::translate("Checks", "The slug “%1” is that of %2 too. Give one of them another."),
               settings, Problem::Severity::Warning)
           + repeated(QStringLiteral("entry/duplicate-title"), titles.all(),
                      QCoreApplication::translate("Checks",
                                                  "The title “%1” is that of %2 too. Give one of them another, "
                                                  "or make one entry of them."),
                      settings, Problem::Severity::Warning);
}

} // namespace Commonplace
