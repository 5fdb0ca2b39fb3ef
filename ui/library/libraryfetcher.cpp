// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/libraryfetcher.h"

#include "git/clone.h"
#include "library/archive.h"
#include "library/askpasswindow.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QThreadPool>
#include <QtConcurrentRun>

namespace Commonplace {

namespace {

using Report = std::function<void(const FetchProgress &)>;

QString withHome(const QString &path)
{
    const QString trimmed = path.trimmed();
    return trimmed.startsWith(QLatin1StringView("~/")) ? QDir::homePath() + trimmed.sliced(1) : trimmed;
}

/// Where the phases lie in the whole; writing files takes long where there are many.
struct Span {
    int begin;
    int end;
};

Span spanOf(TransferProgress::Phase phase)
{
    switch (phase) {
    case TransferProgress::Phase::Connecting:
    case TransferProgress::Phase::Preparing:
        return { .begin = 0, .end = 5 };
    case TransferProgress::Phase::Receiving:
    case TransferProgress::Phase::Sending:
        return { .begin = 5, .end = 80 };
    case TransferProgress::Phase::Resolving:
        return { .begin = 80, .end = 90 };
    case TransferProgress::Phase::Writing:
        break;
    }
    return { .begin = 90, .end = 100 };
}

Result<FetchedLibrary> unpack(const FetchRequest &request, const Report &report, const std::stop_token &stop)
{
    const auto count = [&](int files) {
        report({ .text = LibraryFetcher::tr("Unpacking: %n file(s)", nullptr, files), .percent = -1 });
    };
    count(0);
    return unpackLibrary(withHome(request.source), QFile::encodeName(request.target), count, {}, stop)
        .transform([&](const UnpackedLibrary &unpacked) {
            FetchedLibrary library { .folder = request.target, .warning = {} };
            const QStringList &left = unpacked.leftOut;
            if (!left.isEmpty()) {
                library.warning =
                    LibraryFetcher::tr("%n part(s) of the archive were left out because they could do harm "
                                       "or lead out of the library: %1",
                                       nullptr, static_cast<int>(left.size()))
                        .arg(QLocale().createSeparatedList(left.first(std::min<qsizetype>(left.size(), 5))));
            }
            return library;
        });
}

Result<FetchedLibrary> clone(const FetchRequest &request, const Report &report, const std::stop_token &stop)
{
    const Result<CloneAddress> address = CloneAddress::read(request.source);
    if (!address)
        return std::unexpected(address.error());
    const QFileInfo info(address->url);
    if (address->kind == CloneAddress::Kind::Local && info.isDir()
        && !QFileInfo::exists(address->url + QStringLiteral("/.git"))
        && !QFileInfo::exists(address->url + QStringLiteral("/HEAD"))) {
        return std::unexpected(Error {
            .code = ErrorCode::Refused,
            .message = LibraryFetcher::tr("“%1” is a folder of this computer. Use “Open a library…” to work in it.")
                           .arg(address->url) });
    }
    Result<GitExecutable> git = GitExecutable::find();
    if (!git)
        return std::unexpected(git.error());
    git->setAskPass(askPassProgram());
    const auto listen = [&](const TransferProgress &progress) { report(describe(progress)); };
    return cloneLibrary(*git, *address, QFile::encodeName(request.target), listen, stop)
        .transform([&](const ClonedLibrary &cloned) {
            return FetchedLibrary { .folder = request.target, .warning = cloned.warning };
        });
}

} // namespace

FetchProgress describe(const TransferProgress &progress)
{
    const Span span = spanOf(progress.phase);
    const QString amount = QString::fromLatin1(progress.amount);
    FetchProgress described;
    if (progress.percent >= 0)
        described.percent = span.begin + (progress.percent * (span.end - span.begin)) / 100;
    switch (progress.phase) {
    case TransferProgress::Phase::Connecting:
        described.text = LibraryFetcher::tr("Connecting");
        break;
    case TransferProgress::Phase::Preparing:
        described.text = LibraryFetcher::tr("The other side is getting it ready");
        break;
    case TransferProgress::Phase::Receiving:
        described.text =
            amount.isEmpty() ? LibraryFetcher::tr("Fetching") : LibraryFetcher::tr("Fetching: %1").arg(amount);
        break;
    case TransferProgress::Phase::Sending:
        described.text =
            amount.isEmpty() ? LibraryFetcher::tr("Sending") : LibraryFetcher::tr("Sending: %1").arg(amount);
        break;
    case TransferProgress::Phase::Resolving:
        described.text = LibraryFetcher::tr("Putting it in order");
        break;
    case TransferProgress::Phase::Writing:
        described.text = LibraryFetcher::tr("Writing the files");
        break;
    }
    return described;
}

LibraryFetcher::LibraryFetcher(QObject *parent)
    : QObject(parent)
    , m_pool(new QThreadPool(this))
{
    m_pool->setMaxThreadCount(1);
}

LibraryFetcher::~LibraryFetcher()
{
    m_stop.request_stop();
    m_pool->waitForDone();
}

bool LibraryFetcher::isArchive(const QString &source)
{
    const QString path = withHome(source);
    return path.startsWith(u'/') && archiveName(path) != path.sliced(path.lastIndexOf(u'/') + 1);
}

QString LibraryFetcher::nameFor(const QString &source)
{
    if (isArchive(source))
        return archiveName(withHome(source));
    const Result<CloneAddress> address = CloneAddress::read(source);
    return address ? address->name : QString();
}

void LibraryFetcher::start(const FetchRequest &request)
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    m_stop = std::stop_source();
    const Report report = [this](const FetchProgress &progress) {
        QMetaObject::invokeMethod(this, [this, progress] {
            if (m_isRunning)
                Q_EMIT progressed(progress);
        });
    };
    const auto fetch = [request, report, stop = m_stop.get_token()] {
        return isArchive(request.source) ? unpack(request, report, stop) : clone(request, report, stop);
    };
    QtConcurrent::run(m_pool, fetch).then(this, [this](const Result<FetchedLibrary> &library) {
        m_isRunning = false;
        if (library)
            Q_EMIT fetched(*library);
        else
            Q_EMIT failed(library.error());
    });
}

void LibraryFetcher::cancel()
{
    m_stop.request_stop();
}

} // namespace Commonplace
