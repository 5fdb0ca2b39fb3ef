// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/linkchecks.h"

#include "checks/formernames.h"
#include "checks/rules.h"
#include "checks/valuechecks.h"
#include "markdown/addressfault.h"
#include "relations/linktext.h"
#include "relations/namefolding.h"
#include "text/similartext.h"

#include <QCoreApplication>

#include <algorithm>

namespace Commonplace {

namespace {

using State = RelationAnswer::State;

QString shown(const QString &value)
{
    return shownValue(value.toUtf8());
}

QString folderOf(const QString &path)
{
    return path.first(std::max<qsizetype>(path.lastIndexOf(u'/'), 0));
}

QString nameOf(const QString &path)
{
    return path.sliced(path.lastIndexOf(u'/') + 1);
}

QString stemOf(const QString &path)
{
    const QString name = nameOf(path);
    const qsizetype dot = name.lastIndexOf(u'.');
    return (dot > 0 ? name.first(dot) : name).toCaseFolded();
}

/// Filled in by a site's generator: what comes out is not known here.
bool isTemplate(const QString &target)
{
    return target.contains(u"{{") || target.contains(u"{%");
}

/// Places that a page has without naming them: its top and its footnotes.
bool isImplicit(const QString &fragment)
{
    return fragment == u"top" || fragment.startsWith(u"fn") || fragment.startsWith(u"user-content-");
}

/// What the addresses of a collection's entries look like; invalid where it says none.
QRegularExpression pageExpression(const QString &pageUrl)
{
    static const QRegularExpression placeholder(QStringLiteral("\\{\\{[^}]*\\}\\}"));
    QString pattern;
    qsizetype from = pageUrl.indexOf(QStringLiteral("//"));
    if (from < 0 || !placeholder.match(pageUrl).hasMatch())
        return {};
    for (const QRegularExpressionMatch &match : placeholder.globalMatch(pageUrl, from)) {
        pattern +=
            QRegularExpression::escape(pageUrl.sliced(from, match.capturedStart() - from)) + QStringLiteral("[^/]+");
        from = match.capturedEnd();
    }
    QString end = pageUrl.sliced(from);
    while (end.endsWith(u'/'))
        end.chop(1);
    QRegularExpression expression;
    expression.setPattern(QRegularExpression::anchoredPattern(pattern + QRegularExpression::escape(end)));
    return expression;
}

/// What is said of an address, `%1`.
QString faultText(AddressFault::Kind kind)
{
    using Kind = AddressFault::Kind;
    switch (kind) {
    case Kind::Scheme:
        return QCoreApplication::translate("Checks", "“%1” does not begin as an address of the web does.");
    case Kind::NoScheme:
        return QCoreApplication::translate("Checks", "“%1” lacks its beginning, and so is looked for in this library.");
    case Kind::Invisible:
        return QCoreApplication::translate("Checks", "“%1” has spaces or invisible signs that are no part of it.");
    case Kind::Backslash:
        return QCoreApplication::translate("Checks", "“%1” has backslashes, which no address has.");
    case Kind::Parenthesis:
        return QCoreApplication::translate("Checks", "“%1” ends with a sign that is no part of it.");
    case Kind::Doubled:
        return QCoreApplication::translate("Checks", "“%1” is the same address twice.");
    case Kind::Mail:
        return QCoreApplication::translate("Checks", "“%1” is no address of mail.");
    case Kind::Host:
    case Kind::Program:
        break;
    }
    return QCoreApplication::translate("Checks", "“%1” names no server.");
}

} // namespace

LinkChecks::LinkChecks(const RelationGraph *graph, const Profile &profile, FolderListing listing, EntrySource entries)
    : m_graph(graph)
    , m_profile(profile)
    , m_files(std::move(listing))
    , m_entries(std::move(entries))
{
    for (const Collection &collection : std::as_const(m_profile.collections)) {
        const QRegularExpression expression = pageExpression(collection.pageUrl);
        if (!expression.pattern().isEmpty())
            m_pages.append(expression);
    }
}

QList<Problem> LinkChecks::check(const QString &path)
{
    QList<Problem> problems;
    const EntryFacts *entry = m_graph->entry(path);
    if (!entry || entry->isUnreadable)
        return problems;
    for (int i = 0; i < static_cast<int>(entry->links.size()); ++i) {
        const LinkFact &fact = entry->links[i];
        if (isTemplate(fact.target))
            continue;
        checkLink({ .source = entry,
                    .fact = &fact,
                    .keys = LinkKeys::of(fact, *entry),
                    .answer = m_graph->linkAnswer(path, i) },
                  &problems);
    }
    checkOuterLinks(*entry, &problems);
    return problems;
}

void LinkChecks::checkLink(const Link &link, QList<Problem> *problems)
{
    const bool isResolved = link.answer.state == State::Resolved;
    if (link.fact->leads == LinkFact::Leads::Nowhere && !isResolved && !isThere(link))
        checkAddress(link, problems);
    else if (link.fact->isImage)
        checkImage(link, problems);
    else if (link.keys.isHere)
        checkAnchor(link, *link.source, problems);
    else if (isResolved)
        checkAnchor(link, *m_graph->entry(link.answer.targets.constFirst()), problems);
    else
        checkPlace(link, problems);
}

/// Of addresses that name a server: how they are written, and whether the library has what is its own.
void LinkChecks::checkOuterLinks(const EntryFacts &entry, QList<Problem> *problems)
{
    for (int i = 0; i < static_cast<int>(entry.outerLinks.size()); ++i) {
        const LinkFact &fact = entry.outerLinks[i];
        const bool isOurs = fact.leads == LinkFact::Leads::Site || fact.leads == LinkFact::Leads::Nowhere;
        if (!isOurs || isTemplate(fact.target))
            continue;
        const bool isChecked = std::ranges::any_of(entry.links, [&fact](const LinkFact &link) {
            return link.target == fact.target && link.field == fact.field;
        });
        const Link link { .source = &entry,
                          .fact = &fact,
                          .keys = LinkKeys::of(fact, entry),
                          .answer = m_graph->outerAnswer(entry.path, i) };
        if (fact.leads == LinkFact::Leads::Nowhere)
            checkAddress(link, problems);
        else if (!isChecked)
            checkLink(link, problems);
    }
}

Problem *LinkChecks::add(const char *rule, const Link &link, const QString &message, QList<Problem> *problems) const
{
    const std::optional<Problem::Severity> severity =
        severityOf(QString::fromLatin1(rule), m_profile.checks, Problem::Severity::Warning);
    if (!severity)
        return nullptr;
    problems->append({ .rule = QString::fromLatin1(rule),
                       .severity = *severity,
                       .file = link.source->path,
                       .range = link.fact->at.range,
                       .line = link.fact->at.line,
                       .column = link.fact->at.column,
                       .field = link.fact->field,
                       .target = link.fact->target.toUtf8(),
                       .message = message });
    return &problems->last();
}

/// The fix that writes another address in the place of the link's, where that stands there as it is read.
void LinkChecks::offer(Problem *problem, const Link &link, const QString &target) const
{
    if (!problem || target.isEmpty())
        return;
    problem->suggestion = target;
    const std::optional<Entry> entry = m_entries ? m_entries(link.source->path) : std::nullopt;
    const TextRange range = link.fact->definition.isEmpty() ? link.fact->at.range : link.fact->definition;
    if (!entry || range.end > entry->bytes().size() || range.in(entry->bytes()) != link.fact->target.toUtf8())
        return;
    const TextEdits edits { trimmed(entry->bytes(), { range, target.toUtf8() }) };
    const Result<QByteArray> changed = applied(entry->bytes(), edits);
    // In a field the address is part of a value, whose source may need quotes then.
    if (!changed || (!link.fact->field.isEmpty() && Entry::read(*changed).state() != Entry::State::Readable))
        return;
    problem->fixes.append(edits);
    problem->fixLabels.append(QCoreApplication::translate("Checks", "Write “%1”").arg(shown(target)));
}

void LinkChecks::checkAnchor(const Link &link, const EntryFacts &target, QList<Problem> *problems)
{
    const QString &fragment = link.keys.fragment;
    if (fragment.isEmpty() || isImplicit(fragment) || target.anchors.contains(fragment) || target.isUnreadable)
        return;
    QString near;
    for (const QString &anchor : target.anchors) {
        if (near.isEmpty() && looseName(anchor) == looseName(fragment))
            near = anchor;
    }
    if (near.isEmpty())
        near = nearestOf(fragment, target.anchors);
    const QString where =
        link.source == &target
            ? QCoreApplication::translate("Checks", "This entry has no heading “#%1”.").arg(shown(fragment))
            : QCoreApplication::translate("Checks", "“%2” has no heading “#%1”.")
                  .arg(shown(fragment), shown(target.title));
    const QString next = near.isEmpty() ? QCoreApplication::translate("Checks", "Choose another one of its headings.")
                                        : QCoreApplication::translate("Checks", "Did you mean “#%1”?").arg(near);
    Problem *problem = add("link/anchor", link,
                           QCoreApplication::translate("Checks", "%1 %2", "two sentences").arg(where, next), problems);
    if (!near.isEmpty())
        offer(problem, link, link.fact->target.first(link.fact->target.indexOf(u'#') + 1) + near);
}

/// What is wrong with an address that names nothing as it is written.
void LinkChecks::checkAddress(const Link &link, QList<Problem> *problems)
{
    using Kind = AddressFault::Kind;
    const std::optional<AddressFault> fault = AddressFault::of(link.fact->target);
    if (!fault)
        return;
    const QString target = shown(link.fact->target);
    if (fault->kind == Kind::Program) {
        add("link/broken", link,
            QCoreApplication::translate("Checks", "A link that runs a program leads nowhere here. Remove it."),
            problems);
        return;
    }
    const QString next = fault->kind == Kind::Invisible && !fault->corrected.isEmpty()
                             ? QCoreApplication::translate("Checks", "Take them out.")
                         : fault->corrected.isEmpty()
                             ? QCoreApplication::translate("Checks", "Correct it, or remove it.")
                             : QCoreApplication::translate("Checks", "Did you mean “%1”?").arg(shown(fault->corrected));
    Problem *problem = add(
        "link/address", link,
        QCoreApplication::translate("Checks", "%1 %2", "two sentences").arg(faultText(fault->kind).arg(target), next),
        problems);
    offer(problem, link, fault->corrected);
}

/// Is there such a file or folder in the library?
bool LinkChecks::isThere(const Link &link)
{
    return !link.keys.isPage && !link.keys.isOutside
           && (m_files.has(link.keys.path) || m_files.hasFolder(link.keys.path));
}

/// Does the library know all that could be where the link leads?
bool LinkChecks::isKnownPlace(const Link &link)
{
    const QString folder = folderOf(link.keys.path);
    const bool hasFolder = !folder.isEmpty() && m_files.hasFolder(folder);
    if (!link.fact->file.isEmpty())
        return hasFolder;
    if (!link.keys.isPage && !link.keys.isRooted)
        return true;
    // What else a site has at its root is not known here.
    return isPageOfEntries(link) || (link.keys.isRooted && hasFolder);
}

/// Where the file is now that a link leads to; empty where that is not known.
QString LinkChecks::renamedFile(const Link &link)
{
    if (!m_former || link.keys.path.isEmpty())
        return {};
    const QString &path = link.keys.path;
    QString file = m_former->fileOnceAt(path);
    if (file.isEmpty() && path.endsWith(u".html"))
        file = m_former->fileOnceAt(path.chopped(5));
    return !file.isEmpty() && m_files.has(file) ? file : QString();
}

void LinkChecks::checkPlace(const Link &link, QList<Problem> *problems)
{
    const QString target = shown(link.fact->target);
    if (link.answer.state == State::Nearly) {
        const EntryFacts &meant = *m_graph->entry(link.answer.targets.constFirst());
        const QStringList places = LinkKeys::placesOf(meant);
        const bool isCase = std::ranges::any_of(
            link.keys.places, [&places](const QString &place) { return places.contains(place, Qt::CaseInsensitive); });
        const QString difference =
            isCase ? QCoreApplication::translate("Checks", "“%1” differs from “%2” in capital letters, and so leads "
                                                           "nowhere on most sites.")
                   : QCoreApplication::translate("Checks", "“%1” differs from “%2” in how accented letters are put "
                                                           "together, and so leads nowhere on most sites.");
        Problem *problem =
            add("link/broken", link, difference.arg(target, link.keys.isPage ? meant.pageUrl : meant.path), problems);
        offer(problem, link, LinkText::withCaseOf(link.fact->target, places));
        return;
    }
    if (link.keys.isOutside) {
        add("link/broken", link,
            QCoreApplication::translate("Checks", "“%1” leads out of the library. Correct it, or remove it.")
                .arg(target),
            problems);
        return;
    }
    if (isThere(link) || !isKnownPlace(link))
        return;
    const QString renamed = renamedFile(link);
    if (const QString address = asWebAddress(link.fact->target); renamed.isEmpty() && !address.isEmpty()) {
        Problem *problem =
            add("link/address", link,
                QCoreApplication::translate("Checks", "%1 %2", "two sentences")
                    .arg(faultText(AddressFault::Kind::NoScheme).arg(target),
                         QCoreApplication::translate("Checks", "Did you mean “%1”?").arg(shown(address))),
                problems);
        offer(problem, link, address);
        return;
    }
    const QString near = renamed.isEmpty() ? nearEntry(link) : renamed;
    if (near.isEmpty()) {
        add("link/broken", link,
            QCoreApplication::translate("Checks", "“%1” leads to nothing in this library. Correct it, or remove it.")
                .arg(target),
            problems);
        return;
    }
    Problem *problem =
        add("link/broken", link,
            (renamed.isEmpty() ? QCoreApplication::translate("Checks", "“%1” leads to nothing in this library. Did "
                                                                       "you mean “%2”?")
                               : QCoreApplication::translate("Checks", "“%1” leads to nothing in this library: the "
                                                                       "file was renamed to “%2”."))
                .arg(target, near),
            problems);
    const QString fragment =
        link.fact->target.contains(u'#') ? link.fact->target.sliced(link.fact->target.indexOf(u'#')) : QString();
    offer(problem, link, addressTo(link, near) + fragment);
}

void LinkChecks::checkImage(const Link &link, QList<Problem> *problems)
{
    if (link.keys.isPage || link.keys.isHere)
        return;
    const QStringList places = imagePlaces(link);
    if (std::any_of(places.begin(), places.end(), [this](const QString &place) { return m_files.has(place); }))
        return;
    // A library without the folder that its images are meant to be in has them elsewhere.
    const bool isToBeKept = !link.fact->field.isEmpty() || link.keys.isRooted;
    if (isToBeKept
        && (places.isEmpty() || folderOf(places.constLast()).isEmpty()
            || !m_files.hasFolder(folderOf(places.constLast()))))
        return;
    const QString target = shown(link.fact->target);
    for (const QString &place : places) {
        const QString near = m_files.nearest(place);
        if (near.isEmpty())
            continue;
        Problem *problem =
            add("image/missing", link,
                QCoreApplication::translate("Checks", "There is no image “%1”. Did you mean “%2”?").arg(target, near),
                problems);
        offer(problem, link, LinkText::withCaseOf(link.fact->target, { near }));
        return;
    }
    add("image/missing", link,
        QCoreApplication::translate("Checks", "There is no image “%1”. Add it to the library, or correct its name.")
            .arg(target),
        problems);
}

/// How the link's entry names a file in the manner of the link: relative, or as the forge shows it.
QString LinkChecks::addressTo(const Link &link, const QString &file)
{
    const QString &shownFile = link.fact->file;
    const qsizetype at = shownFile.isEmpty() ? -1 : link.fact->target.indexOf(shownFile);
    if (shownFile.isEmpty())
        return LinkText::relative(link.source->path, file);
    return at < 0 ? QString() : link.fact->target.first(at) + LinkText::relative({}, file);
}

/// Where in the library an image may be; where the library keeps images last.
QStringList LinkChecks::imagePlaces(const Link &link) const
{
    QStringList places;
    if (!link.keys.path.isEmpty())
        places += link.keys.path;
    const Collection *collection = m_profile.collection(link.source->collection);
    const QString own = collection ? collection->mediaFolder : QString();
    const QString media = own.isEmpty() ? m_profile.mediaFolder : own;
    const QString ownPublic = collection ? collection->publicFolder : QString();
    const QString publicFolder = ownPublic.isEmpty() ? m_profile.publicFolder : ownPublic;
    if (media.isEmpty())
        return places;
    const QString folder = media.startsWith(u'/') ? media.sliced(1)
                           : own.isEmpty()        ? media
                                                  : folderOf(link.source->path) + u'/' + media;
    const QString &written = link.fact->target;
    if (!publicFolder.isEmpty() && written.startsWith(publicFolder + u'/'))
        places += folder + written.sliced(publicFolder.size());
    else if (!link.keys.isRooted && !link.fact->field.isEmpty())
        places += folder + u'/' + written;
    return places;
}

bool LinkChecks::isPageOfEntries(const Link &link) const
{
    return std::any_of(m_pages.begin(), m_pages.end(), [&link](const QRegularExpression &page) {
        return std::any_of(link.keys.places.begin(), link.keys.places.end(),
                           [&page](const QString &place) { return page.match(place).hasMatch(); });
    });
}

/// The one entry whose file has the name that the link has at its end; empty where there is none, or several.
QString LinkChecks::nearEntry(const Link &link)
{
    if (m_byName.isEmpty()) {
        const QStringList paths = m_graph->paths();
        for (const QString &path : paths)
            m_byName[stemOf(path)].append(path);
    }
    const QString place = link.keys.path.isEmpty() ? link.keys.places.value(0) : link.keys.path;
    const QStringList named = m_byName.value(stemOf(place));
    if (named.size() == 1)
        return named.constFirst();
    const QString nearest = named.isEmpty() ? nearestOf(stemOf(place), m_byName.keys()) : QString();
    const QStringList near = m_byName.value(nearest);
    return near.size() == 1 ? near.constFirst() : QString();
}

} // namespace Commonplace
