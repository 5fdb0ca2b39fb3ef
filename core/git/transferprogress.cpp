// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "git/transferprogress.h"

#include <QByteArrayList>

#include <array>

namespace Commonplace {

namespace {

struct Title {
    const char *words;
    TransferProgress::Phase phase;
};

/// As git prints them with LC_ALL=C.
constexpr std::array titles {
    Title { "Enumerating objects", TransferProgress::Phase::Preparing },
    Title { "Counting objects", TransferProgress::Phase::Preparing },
    Title { "Compressing objects", TransferProgress::Phase::Preparing },
    Title { "Receiving objects", TransferProgress::Phase::Receiving },
    Title { "Unpacking objects", TransferProgress::Phase::Receiving },
    Title { "Writing objects", TransferProgress::Phase::Sending },
    Title { "Resolving deltas", TransferProgress::Phase::Resolving },
    Title { "Checking out files", TransferProgress::Phase::Writing },
    Title { "Updating files", TransferProgress::Phase::Writing },
    Title { "Filtering content", TransferProgress::Phase::Writing },
};

/// A line that never ends is no progress.
constexpr qsizetype longestLine = 10'000;

} // namespace

std::optional<TransferProgress> TransferProgressReader::readLine(QByteArrayView line)
{
    constexpr QByteArrayView remote("remote: ");
    if (line.startsWith(remote))
        line = line.sliced(remote.size());
    for (const Title &title : titles) {
        const QByteArrayView words(title.words);
        if (!line.startsWith(words) || line.size() <= words.size() || line[words.size()] != ':')
            continue;
        const QByteArray rest = line.sliced(words.size() + 1).trimmed().toByteArray();
        TransferProgress progress { .phase = title.phase };
        bool isNumber = false;
        const int percent = rest.first(std::max<qsizetype>(rest.indexOf('%'), 0)).toInt(&isNumber);
        if (isNumber)
            progress.percent = std::clamp(percent, 0, 100);
        // " 50% (5/10), 1.20 MiB | 3.00 MiB/s, done."
        const QByteArrayList parts = rest.split(',');
        for (const QByteArray &part : parts) {
            if (part.contains(" | ") || part.endsWith("iB") || part.endsWith("bytes"))
                progress.amount = part.trimmed();
        }
        return progress;
    }
    return std::nullopt;
}

std::optional<TransferProgress> TransferProgressReader::read(QByteArrayView piece)
{
    std::optional<TransferProgress> newest;
    m_rest += piece;
    qsizetype start = 0;
    for (qsizetype i = 0; i < m_rest.size(); ++i) {
        if (m_rest[i] != '\r' && m_rest[i] != '\n')
            continue;
        if (const auto progress = readLine(QByteArrayView(m_rest).sliced(start, i - start)))
            newest = progress;
        start = i + 1;
    }
    m_rest.remove(0, start);
    if (m_rest.size() > longestLine)
        m_rest.clear();
    return newest;
}

} // namespace Commonplace
