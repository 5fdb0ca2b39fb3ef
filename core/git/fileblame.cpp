// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "git/fileblame.h"

#include "git/filehistory.h"
#include "git/gitmessage.h"
#include "git/gitpath.h"
#include "git/pathargument.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <QTimeZone>

#include <algorithm>

namespace Commonplace {

namespace {

/// A name as git prints it: as it is, or within quotes with C's escapes.
QByteArray unquoted(const QByteArray &name)
{
    if (name.size() < 2 || !name.startsWith('"') || !name.endsWith('"'))
        return name;
    const QByteArray escaped = name.sliced(1, name.size() - 2);
    QByteArray plain;
    for (qsizetype i = 0; i < escaped.size(); ++i) {
        if (escaped[i] != '\\' || i + 1 == escaped.size()) {
            plain += escaped[i];
            continue;
        }
        ++i;
        static const QByteArray Letters = "abtnvfr";
        const qsizetype letter = Letters.indexOf(escaped[i]);
        bool isOctal = false;
        const int code = escaped.mid(i, 3).toInt(&isOctal, 8);
        if (letter >= 0) {
            plain += "\a\b\t\n\v\f\r"[letter];
        } else if (isOctal) {
            plain += static_cast<char>(code);
            i += 2;
        } else {
            plain += escaped[i];
        }
    }
    return plain;
}

/// `+0230` in seconds.
int zoneOffset(const QByteArray &zone)
{
    const int hours = zone.mid(1, 2).toInt();
    const int minutes = zone.mid(3, 2).toInt();
    const int seconds = (hours * 60 + minutes) * 60;
    return zone.startsWith('-') ? -seconds : seconds;
}

/// Reads what `git blame --porcelain` says, line by line.
class PorcelainReader
{
public:
    explicit PorcelainReader(const QByteArrayList &oldest)
        : m_oldest(oldest)
    {
    }

    FileBlame read(const QByteArray &out)
    {
        const QByteArrayList lines = out.split('\n');
        bool isHead = true;
        for (const QByteArray &line : lines) {
            if (line.startsWith('\t')) {
                m_blame.lines.append(m_current);
                isHead = true;
            } else if (isHead && !line.isEmpty()) {
                takeHead(line.first(std::max<qsizetype>(line.indexOf(' '), 0)));
                isHead = false;
            } else {
                takeProperty(line);
            }
        }
        return m_blame;
    }

private:
    void takeHead(const QByteArray &id)
    {
        const auto known = m_known.constFind(id);
        if (known != m_known.constEnd()) {
            m_current = *known;
            return;
        }
        m_current = static_cast<int>(m_blame.origins.size());
        m_known.insert(id, m_current);
        LineOrigin origin;
        if (id.count('0') != id.size())
            origin.commit = id;
        origin.isOldest = m_oldest.contains(id);
        m_blame.origins.append(origin);
    }

    void takeProperty(const QByteArray &line)
    {
        const qsizetype blank = line.indexOf(' ');
        if (blank < 0 || m_current < 0)
            return;
        LineOrigin &origin = m_blame.origins[m_current];
        const QByteArray name = line.first(blank);
        const QByteArray value = line.sliced(blank + 1);
        if (name == "filename")
            origin.path = unquoted(value);
        if (origin.commit.isEmpty())
            return; // git makes up an author for what is not saved
        if (name == "author")
            origin.author = QString::fromUtf8(value);
        else if (name == "author-mail")
            origin.email = QString::fromUtf8(value.startsWith('<') ? value.sliced(1).chopped(1) : value);
        else if (name == "author-time")
            m_time = value.toLongLong();
        else if (name == "author-tz")
            origin.date = QDateTime::fromSecsSinceEpoch(m_time, QTimeZone::fromSecondsAheadOfUtc(zoneOffset(value)));
        else if (name == "summary")
            origin.summary = QString::fromUtf8(value);
    }

    QByteArrayList m_oldest;
    FileBlame m_blame;
    QHash<QByteArray, int> m_known;
    int m_current = -1;
    qint64 m_time = 0;
};

} // namespace

QList<LineOrigin> FileBlame::originsOf(qsizetype first, qsizetype last) const
{
    QList<LineOrigin> found;
    QSet<int> seen;
    for (qsizetype i = std::max<qsizetype>(first, 0); i <= last && i < lines.size(); ++i) {
        if (!seen.contains(lines[i])) {
            seen.insert(lines[i]);
            found.append(origins[lines[i]]);
        }
    }
    std::ranges::stable_sort(found, [](const LineOrigin &one, const LineOrigin &other) {
        if (one.commit.isEmpty() != other.commit.isEmpty())
            return one.commit.isEmpty();
        return one.date > other.date;
    });
    return found;
}

Result<std::optional<FileBlame>> fileBlame(const Repository &repository, const QByteArray &path,
                                           const std::optional<QByteArray> &text, std::stop_token stop)
{
    const Result<std::optional<QByteArray>> inHead = repository.contentAtHead(path, stop);
    if (!inHead)
        return std::unexpected(inHead.error());
    if (!inHead->has_value())
        return std::nullopt;
    const Result<QByteArrayList> oldest = oldestVersions(repository, stop);
    if (!oldest)
        return std::unexpected(oldest.error());
    const GitProcess git(repository.git().executable(), repository.root());
    QByteArrayList arguments { "blame", "--porcelain", "-w", "-M", "--encoding=UTF-8" };
    // git before 2.41 does not take both.
    if (text)
        arguments << "--contents" << "-";
    else
        arguments << "HEAD";
    const Result<GitOutput> blamed =
        runOnPath(git, arguments, repository.prefix() + path, { .input = text.value_or(QByteArray()), .stop = stop });
    if (!blamed)
        return std::unexpected(blamed.error());
    if (blamed->exitCode != 0) {
        return std::unexpected(GitMessage::failure(
            QCoreApplication::translate("Git", "git cannot tell who wrote “%1”. Look at the details.")
                .arg(GitMessage::shown(path)),
            *blamed));
    }
    return PorcelainReader(*oldest).read(blamed->out);
}

} // namespace Commonplace
