// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/namingchecks.h"

#include "checks/valuechecks.h"
#include "profile/namingfields.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Commonplace {

namespace {

using Severity = Problem::Severity;

YamlPath pathOf(const Collection &collection, const QString &locale, const QByteArray &dotted)
{
    YamlPath path = collection.fieldsRoot(locale);
    const QList<QByteArray> keys = dotted.split('.');
    for (const QByteArray &key : keys)
        path = path.child(key);
    return path;
}

/// The scalar at a dotted path; nullptr where there is none.
const YamlNode *scalarAt(const Entry &entry, const YamlPath &path, YamlNodeId *id)
{
    *id = entry.frontMatter().find(path);
    if (*id == NoYamlNode)
        return nullptr;
    const YamlNode &node = entry.frontMatter().node(*id);
    return node.kind == YamlNode::Kind::Scalar && !node.value.trimmed().isEmpty() ? &node : nullptr;
}

/// Is this the file's name for an entry with that slug?
bool isNameOf(const QString &fileSlug, const QString &slug, const Collection &collection)
{
    if (fileSlug == slug)
        return true;
    static const QRegularExpression placeholder(QStringLiteral("\\{\\{\\s*(?:fields\\.)?([^}|\\s]+)[^}]*\\}\\}"));
    // As Jekyll names posts: `2026-01-31-slug`.
    QString slugTemplate = collection.slugTemplate.isEmpty() ? QStringLiteral("{{year}}-{{month}}-{{day}}-{{slug}}")
                                                             : collection.slugTemplate;
    QString pattern;
    qsizetype from = 0;
    bool namesSlug = false;
    for (const QRegularExpressionMatch &match : placeholder.globalMatch(slugTemplate)) {
        pattern += QRegularExpression::escape(slugTemplate.sliced(from, match.capturedStart() - from));
        const QString name = match.captured(1);
        const bool isSlug = name == u"slug";
        namesSlug = namesSlug || isSlug;
        if (isSlug)
            pattern += QRegularExpression::escape(slug);
        else
            pattern += name == u"year"                      ? QStringLiteral("\\d{4}")
                       : name == u"month" || name == u"day" ? QStringLiteral("\\d{2}")
                                                            : QStringLiteral(".+");
        from = match.capturedEnd();
    }
    pattern += QRegularExpression::escape(slugTemplate.sliced(from));
    // A template without the slug says nothing of it; names that were taken get a number.
    QRegularExpression expected;
    expected.setPattern(QRegularExpression::anchoredPattern(pattern + QStringLiteral("(?:-\\d+)?")));
    return !namesSlug || expected.match(fileSlug).hasMatch();
}

} // namespace

void checkSlug(const Entry &entry, const Collection &collection, ProblemList *problems)
{
    const QByteArray slugField = NamingFields::of(collection).slug;
    if (slugField.isEmpty() || !collection.files.isEmpty())
        return;
    const QString locale = collection.localeOf(problems->file());
    const I18n &i18n = collection.i18n;
    if (i18n.isOn() && !locale.isEmpty() && locale != i18n.defaultLocale)
        return; // a translation may have a slug of its own
    const YamlPath path = pathOf(collection, locale, slugField);
    YamlNodeId id = NoYamlNode;
    const YamlNode *node = scalarAt(entry, path, &id);
    if (!node)
        return;
    const QString slug = QString::fromUtf8(node->value).trimmed();
    const QString fileSlug = collection.slugOf(problems->file());
    if (isNameOf(fileSlug, slug, collection))
        return;
    Problem *problem = problems->add(
        QStringLiteral("entry/slug-mismatch"), Severity::Warning, node->range.shifted(entry.frontMatterRange().start),
        path.toString(),
        QCoreApplication::translate("Checks", "The slug is “%1”, but the file is called “%2”. Change the slug, or "
                                              "rename the file.")
            .arg(shownValue(node->value), fileSlug));
    const bool isPlainTemplate = collection.slugTemplate.isEmpty() || collection.slugTemplate == u"{{slug}}";
    if (!problem || !isPlainTemplate)
        return;
    problem->suggestion = fileSlug;
    problems->addFix(problem, path, YamlValue::string(fileSlug.toUtf8()));
}

void checkDateOrder(const Entry &entry, const Collection &collection, ProblemList *problems)
{
    const NamingFields naming = NamingFields::of(collection);
    const QString locale = collection.localeOf(problems->file());
    for (const QByteArray &createdField : naming.created) {
        YamlNodeId createdId = NoYamlNode;
        const YamlNode *created = scalarAt(entry, pathOf(collection, locale, createdField), &createdId);
        const std::optional<WrittenDate> first =
            created ? dateFromIso(QString::fromUtf8(created->value).trimmed()) : std::nullopt;
        if (!first || !first->date.isValid())
            continue;
        for (const QByteArray &modifiedField : naming.modified) {
            const YamlPath path = pathOf(collection, locale, modifiedField);
            YamlNodeId modifiedId = NoYamlNode;
            const YamlNode *modified = scalarAt(entry, path, &modifiedId);
            const std::optional<WrittenDate> last =
                modified ? dateFromIso(QString::fromUtf8(modified->value).trimmed()) : std::nullopt;
            if (!last || !last->date.isValid() || comparedDates(*last, *first) >= 0)
                continue;
            problems->add(QStringLiteral("schema/date-order"), Severity::Warning,
                          modified->range.shifted(entry.frontMatterRange().start), path.toString(),
                          QCoreApplication::translate("Checks", "“%1” is %2, which is before “%3”, %4. Correct one of "
                                                                "them.")
                              .arg(shownLabel(*collection.fieldAt(pathOf(collection, {}, modifiedField))),
                                   shownValue(modified->value),
                                   shownLabel(*collection.fieldAt(pathOf(collection, {}, createdField))),
                                   shownValue(created->value)));
        }
    }
}

} // namespace Commonplace
