// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/filefinding.h"

#include "checks/entrychecks.h"
#include "checks/profilechecks.h"
#include "entry/atomicfile.h"
#include "library/entryreading.h"
#include "library/factsreader.h"
#include "library/libraryindex.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDataStream>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QtConcurrentMap>

namespace Commonplace {

namespace {

/// To be raised with any change of what is written below, and of what the checks of one entry by itself find or say.
constexpr quint32 Version = 1;

QDataStream &operator<<(QDataStream &out, TextRange range)
{
    return out << qint64 { range.start } << qint64 { range.end };
}

QDataStream &operator>>(QDataStream &in, TextRange &range)
{
    qint64 start = 0;
    qint64 end = 0;
    in >> start >> end;
    range = { start, end };
    return in;
}

QDataStream &operator<<(QDataStream &out, const TextEdit &edit)
{
    return out << edit.range << edit.replacement;
}

QDataStream &operator>>(QDataStream &in, TextEdit &edit)
{
    return in >> edit.range >> edit.replacement;
}

/// A list's length as bytes say it; what cannot be is the stream's fault.
qint32 countIn(QDataStream &in)
{
    constexpr qint32 Most = 10'000'000;
    qint32 count = 0;
    in >> count;
    if (count < 0 || count > Most)
        in.setStatus(QDataStream::ReadCorruptData);
    return in.status() == QDataStream::Ok ? count : 0;
}

// The lists below have to know of them.
QDataStream &operator<<(QDataStream &out, const FixElsewhere &fix);
QDataStream &operator>>(QDataStream &in, FixElsewhere &fix);
QDataStream &operator<<(QDataStream &out, const Problem &problem);
QDataStream &operator>>(QDataStream &in, Problem &problem);
QDataStream &operator<<(QDataStream &out, const NamedValue &value);
QDataStream &operator>>(QDataStream &in, NamedValue &value);

template <typename Item>
void writeList(QDataStream &out, const QList<Item> &items)
{
    out << static_cast<qint32>(items.size());
    for (const Item &item : items)
        out << item;
}

template <typename Item>
void readList(QDataStream &in, QList<Item> *items)
{
    const qint32 count = countIn(in);
    for (qint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        items->append(Item());
        in >> items->last();
    }
}

QDataStream &operator<<(QDataStream &out, const FixElsewhere &fix)
{
    out << fix.file << fix.label;
    writeList(out, fix.edits);
    return out;
}

QDataStream &operator>>(QDataStream &in, FixElsewhere &fix)
{
    in >> fix.file >> fix.label;
    readList(in, &fix.edits);
    return in;
}

QDataStream &operator<<(QDataStream &out, const Problem &problem)
{
    out << problem.rule << static_cast<qint32>(problem.severity) << problem.range << problem.line << problem.column
        << problem.field << problem.target << problem.message << problem.suggestion << problem.fixLabels;
    out << static_cast<qint32>(problem.fixes.size());
    for (const TextEdits &fix : problem.fixes)
        writeList(out, fix);
    writeList(out, problem.fixesElsewhere);
    return out;
}

QDataStream &operator>>(QDataStream &in, Problem &problem)
{
    qint32 severity = 0;
    in >> problem.rule >> severity >> problem.range >> problem.line >> problem.column >> problem.field >> problem.target
        >> problem.message >> problem.suggestion >> problem.fixLabels;
    problem.severity = static_cast<Problem::Severity>(severity);
    const qint32 fixes = countIn(in);
    for (qint32 i = 0; i < fixes && in.status() == QDataStream::Ok; ++i) {
        TextEdits fix;
        readList(in, &fix);
        problem.fixes.append(fix);
    }
    readList(in, &problem.fixesElsewhere);
    return in;
}

QDataStream &operator<<(QDataStream &out, const NamedValue &value)
{
    return out << value.field << value.value << value.range << value.line << value.column;
}

QDataStream &operator>>(QDataStream &in, NamedValue &value)
{
    return in >> value.field >> value.value >> value.range >> value.line >> value.column;
}

QDataStream &operator<<(QDataStream &out, const std::optional<NamedValue> &value)
{
    out << value.has_value();
    return value ? out << *value : out;
}

QDataStream &operator>>(QDataStream &in, std::optional<NamedValue> &value)
{
    bool is = false;
    in >> is;
    if (is)
        in >> value.emplace();
    return in;
}

} // namespace

FileFinding FileFinding::of(const QString &root, const QString &path, const ProfileChecks &checks,
                            const FactsReader &reader, Wanted wanted, const QByteArray &known)
{
    FileFinding finding { .path = path, .summary = { .file = path } };
    const qint64 nowNs = QDateTime::currentMSecsSinceEpoch() * 1'000'000;
    const Result<FileContents> contents = readFile(QFile::encodeName(QDir(root).filePath(path)));
    if (!contents) {
        finding.isGone = contents.error().code == ErrorCode::NotFound;
        finding.problems.append({ .rule = QStringLiteral("file/unreadable"),
                                  .severity = Problem::Severity::Error,
                                  .file = path,
                                  .line = 1,
                                  .column = 1,
                                  .message = contents.error().message });
        return finding;
    }
    finding.hash = contents->stamp.hash;
    finding.identity = identityOf(contents->stamp, nowNs);
    if (finding.hash == known)
        return finding;
    const Entry entry = Entry::read(contents->bytes);
    const MarkdownDocument body =
        MarkdownDocument::parse(entry.body(), MarkdownDocument::Words::LeftOut, reader.headingRule());
    finding.facts = reader.read(path, entry, &body);
    if (entry.state() == Entry::State::Readable)
        finding.used.add(finding.facts->collection, entry.frontMatter());
    if (wanted == Wanted::Facts)
        return finding;
    finding.problems = checkEntry(path, entry) + checks.check(path, entry, &body);
    finding.summary = EntrySummary::of(path, entry, checks.profile());
    return finding;
}

QByteArray FileFinding::toBytes() const
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_8);
    out << Version << path << hash << quint64 { identity.inode } << qint64 { identity.size }
        << qint64 { identity.modifiedNs } << qint64 { identity.changedNs };
    writeList(out, problems);
    out << mended.texts;
    writeList(out, mended.relations);
    writeList(out, mended.links);
    out << summary.group << summary.locale;
    writeList(out, summary.ids);
    out << summary.slug << summary.title << (facts ? facts->toBytes() : QByteArray()) << used.toBytes();
    return bytes;
}

std::optional<FileFinding> FileFinding::fromBytes(const QByteArray &bytes)
{
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_8);
    quint32 version = 0;
    in >> version;
    if (version != Version)
        return std::nullopt;
    FileFinding finding;
    quint64 inode = 0;
    qint64 size = 0;
    qint64 modified = 0;
    qint64 changed = 0;
    in >> finding.path >> finding.hash >> inode >> size >> modified >> changed;
    finding.identity = { .inode = inode, .size = size, .modifiedNs = modified, .changedNs = changed };
    readList(in, &finding.problems);
    in >> finding.mended.texts;
    readList(in, &finding.mended.relations);
    readList(in, &finding.mended.links);
    for (QList<Problem> *list : { &finding.problems, &finding.mended.relations, &finding.mended.links }) {
        for (Problem &problem : *list)
            problem.file = finding.path;
    }
    EntrySummary &summary = finding.summary;
    summary.file = finding.path;
    in >> summary.group >> summary.locale;
    readList(in, &summary.ids);
    QByteArray facts;
    QByteArray used;
    in >> summary.slug >> summary.title >> facts >> used;
    finding.facts = EntryFacts::fromBytes(facts);
    finding.used = UsedValues::fromBytes(used);
    if (in.status() != QDataStream::Ok || !finding.facts)
        return std::nullopt;
    return finding;
}

QHash<QString, FileFinding> FileFinding::kept(LibraryIndex *index, const QByteArray &profile)
{
    const QList<EntryReading> readings = index->entries(profile, cacheVersion()).values();
    const auto unpack = [](const EntryReading &reading) -> std::optional<FileFinding> {
        std::optional<FileFinding> finding = fromBytes(reading.facts);
        const bool isOfFile = finding && reading.identity != FileIdentity() && finding->identity == reading.identity
                              && finding->path == reading.info.path;
        return isOfFile ? finding : std::nullopt;
    };
    QHash<QString, FileFinding> kept;
    const auto findings = QtConcurrent::blockingMapped<QList<std::optional<FileFinding>>>(readings, unpack);
    for (const std::optional<FileFinding> &finding : findings) {
        if (finding)
            kept.insert(finding->path, *finding);
    }
    return kept;
}

int FileFinding::cacheVersion()
{
    // A message is kept as it was said: in the language of the day.
    const QString spoken = QCoreApplication::translate("Checks", "The slug “%1” is that of %2 too. Give one of them "
                                                                 "another.");
    const QByteArray all =
        QByteArray::number(Version) + ' ' + QByteArray::number(EntryFacts::Version) + ' ' + spoken.toUtf8();
    const QByteArray hash = QCryptographicHash::hash(all, QCryptographicHash::Sha256).toHex().first(7);
    return hash.toInt(nullptr, 16) | 1;
}

} // namespace Commonplace
