// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/archive.h"

#include "git/newfolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <archive.h>
#include <archive_entry.h>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Commonplace {

namespace {

namespace fs = std::filesystem;

constexpr size_t blockSize = 128 * 1024;

/// Owns what libarchive reads from.
using Reader = std::unique_ptr<struct archive, decltype(&::archive_read_free)>;

struct Link {
    QByteArray path;   // in the library
    QByteArray target; // as the archive has it
};

QByteArrayList partsOf(const QByteArray &name)
{
    QByteArrayList parts = name.split('/');
    parts.removeIf([](const QByteArray &part) { return part.isEmpty() || part == "."; });
    return parts;
}

/// Whether a link stays below the folder that is unpacked whatever the other links are, all of which stay there too:
/// so it may only climb at its beginning, over folders that are no links.
bool staysInside(const Link &link)
{
    if (link.target.isEmpty() || link.target.startsWith('/') || link.target.contains('\0'))
        return false;
    qsizetype depth = partsOf(link.path).size() - 1;
    bool hasGoneDown = false;
    const QByteArrayList parts = partsOf(link.target);
    for (const QByteArray &part : parts) {
        if (part != "..")
            hasGoneDown = true;
        else if (hasGoneDown || --depth < 0)
            return false;
    }
    return true;
}

class Unpacking
{
public:
    Unpacking(const QString &path, QByteArray root, const std::function<void(int)> &listener,
              const ArchiveLimits &limits, std::stop_token stop)
        : m_path(path)
        , m_root(std::move(root))
        , m_listener(listener)
        , m_limits(limits)
        , m_stop(std::move(stop))
        , m_reader(::archive_read_new(), &::archive_read_free)
    {
    }

    [[nodiscard]] int files() const { return m_files; }
    [[nodiscard]] const QStringList &leftOut() const { return m_leftOut; }

    Result<void> run()
    {
        struct archive *reader = m_reader.get();
        // Not all that libarchive knows: for some compressions it would start a program.
        ::archive_read_support_format_zip(reader);
        ::archive_read_support_format_tar(reader);
        ::archive_read_support_filter_gzip(reader);
        ::archive_read_support_filter_bzip2(reader);
        ::archive_read_support_filter_xz(reader);
        ::archive_read_support_filter_zstd(reader);
        if (::access(QFile::encodeName(m_path).constData(), R_OK) != 0)
            return failed(ErrorCode::Unreadable, QCoreApplication::translate("Library", "“%1” cannot be read: %2.")
                                                     .arg(m_path, QString::fromLocal8Bit(std::strerror(errno))));
        if (::archive_read_open_filename(reader, QFile::encodeName(m_path).constData(), blockSize) != ARCHIVE_OK)
            return damaged();
        for (;;) {
            if (m_stop.stop_requested())
                return failed(ErrorCode::Cancelled, QCoreApplication::translate("Library", "Stopped, as you asked."));
            struct archive_entry *entry = nullptr;
            const int state = ::archive_read_next_header(reader, &entry);
            if (state == ARCHIVE_EOF)
                break;
            if (state < ARCHIVE_WARN)
                return damaged();
            if (const Result<void> taken = take(entry); !taken)
                return taken;
        }
        // An empty file opens as an archive of nothing.
        if (m_files == 0)
            return damaged();
        return makeLinks();
    }

private:
    std::unexpected<Error> failed(ErrorCode code, const QString &message) const
    {
        return std::unexpected(Error { .code = code, .message = message, .file = m_path });
    }

    std::unexpected<Error> damaged() const
    {
        const char *words = ::archive_error_string(m_reader.get());
        QString message =
            QCoreApplication::translate(
                "Library", "“%1” is not a whole archive (zip or tar). Get the file again, and try once more.")
                .arg(m_path);
        if (words)
            message += u'\n' + QCoreApplication::translate("Git", "Details:") + u'\n' + QString::fromLocal8Bit(words);
        return failed(ErrorCode::Malformed, message);
    }

    std::unexpected<Error> cannotWrite(const QByteArray &path, int code) const
    {
        if (code == ENOSPC || code == EDQUOT) {
            return failed(ErrorCode::Unwritable,
                          QCoreApplication::translate("Library", "There is not enough room on the disk for the library "
                                                                 "in “%1”. Free some, or choose another place.")
                              .arg(m_path));
        }
        return failed(ErrorCode::Unwritable,
                      QCoreApplication::translate("Library", "“%1” could not be written: %2.")
                          .arg(QString::fromUtf8(path), QString::fromLocal8Bit(std::strerror(code))));
    }

    std::unexpected<Error> tooLarge() const
    {
        return failed(ErrorCode::Refused,
                      QCoreApplication::translate(
                          "Library", "“%1” unpacks to far more than a library holds, so it was not unpacked. "
                                     "If it is right, unpack it yourself and open its folder.")
                          .arg(m_path));
    }

    Result<void> take(struct archive_entry *entry)
    {
        const char *given = ::archive_entry_pathname(entry);
        const QByteArray name(given);
        const QByteArrayList parts = partsOf(name);
        if (name.isEmpty())
            return damaged();
        if (name.startsWith('/') || parts.contains("..")) {
            return failed(ErrorCode::Outside,
                          QCoreApplication::translate("Library",
                                                      "“%1” was made to write to other places (“%2”), so it was not "
                                                      "unpacked. Do not trust it.")
                              .arg(m_path, QString::fromUtf8(name)));
        }
        if (parts.isEmpty() || parts.constFirst() == "__MACOSX")
            return {};
        const QByteArray path = parts.join('/');
        const bool isGit = std::ranges::any_of(
            parts, [](const QByteArray &part) { return part.compare(".git", Qt::CaseInsensitive) == 0; });
        if (isGit)
            return leaveOut(QByteArrayList(parts.begin(), parts.begin() + gitPart(parts) + 1).join('/'));
        if (::archive_entry_hardlink(entry))
            return leaveOut(path);
        const auto type = ::archive_entry_filetype(entry);
        if (type == AE_IFLNK) {
            m_links.append({ path, QByteArray(::archive_entry_symlink(entry)) });
            return count();
        }
        if (type == AE_IFDIR)
            return makeFolder(m_root + '/' + path);
        if (type != AE_IFREG)
            return leaveOut(path);
        if (::archive_entry_is_data_encrypted(entry)) {
            return failed(ErrorCode::Refused,
                          QCoreApplication::translate("Library", "“%1” is protected by a password. Unpack it yourself, "
                                                                 "and open its folder.")
                              .arg(m_path));
        }
        if (const Result<void> counted = count(); !counted)
            return counted;
        const QByteArray place = m_root + '/' + path;
        if (const Result<void> made = makeFolder(place.first(place.lastIndexOf('/'))); !made)
            return made;
        return write(place, (::archive_entry_perm(entry) & S_IXUSR) != 0);
    }

    static qsizetype gitPart(const QByteArrayList &parts)
    {
        qsizetype i = 0;
        while (parts[i].compare(".git", Qt::CaseInsensitive) != 0)
            ++i;
        return i;
    }

    Result<void> leaveOut(const QByteArray &path)
    {
        const QString name = QString::fromUtf8(path);
        if (!m_leftOut.contains(name) && m_leftOut.size() < 1000)
            m_leftOut.append(name);
        return {};
    }

    Result<void> count()
    {
        if (++m_files > m_limits.files)
            return tooLarge();
        if (m_listener && m_files % 50 == 0)
            m_listener(m_files);
        return {};
    }

    Result<void> makeFolder(const QByteArray &path) const
    {
        // No link is made before all files are written, so no folder on the way is one.
        std::error_code failure;
        fs::create_directories(fs::path(path.toStdString()), failure);
        if (failure)
            return cannotWrite(path, failure.value());
        return {};
    }

    Result<void> write(const QByteArray &path, bool isProgram)
    {
        const int file =
            ::open(path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, isProgram ? 0777 : 0666);
        if (file < 0)
            return errno == EEXIST || errno == EISDIR ? damaged() : cannotWrite(path, errno);
        const Result<void> written = writeBlocks(file, path);
        const int closed = ::close(file);
        if (written && closed != 0)
            return cannotWrite(path, errno);
        return written;
    }

    Result<void> writeBlocks(int file, const QByteArray &path)
    {
        for (;;) {
            const void *block = nullptr;
            size_t size = 0;
            la_int64_t offset = 0;
            const int state = ::archive_read_data_block(m_reader.get(), &block, &size, &offset);
            if (state == ARCHIVE_EOF)
                return {};
            // A wrong checksum is told as a warning.
            if (state != ARCHIVE_OK)
                return damaged();
            if (m_stop.stop_requested())
                return failed(ErrorCode::Cancelled, QCoreApplication::translate("Library", "Stopped, as you asked."));
            m_bytes += static_cast<qint64>(size);
            if (m_bytes > m_limits.bytes || offset > m_limits.bytes)
                return tooLarge();
            const auto *bytes = static_cast<const char *>(block);
            for (size_t done = 0; done < size;) {
                const ssize_t n = ::pwrite(file, bytes + done, size - done, offset + static_cast<off_t>(done));
                if (n < 0 && errno != EINTR)
                    return cannotWrite(path, errno);
                done += n > 0 ? static_cast<size_t>(n) : 0;
            }
        }
    }

    Result<void> makeLinks()
    {
        for (const Link &link : std::as_const(m_links)) {
            const QByteArray path = m_root + '/' + link.path;
            if (!staysInside(link)) {
                std::ignore = leaveOut(link.path);
                continue;
            }
            if (const Result<void> made = makeFolder(path.first(path.lastIndexOf('/'))); !made)
                return made;
            if (::symlink(link.target.constData(), path.constData()) != 0)
                return errno == EEXIST ? damaged() : cannotWrite(path, errno);
        }
        return {};
    }

    QString m_path;
    QByteArray m_root;
    std::function<void(int)> m_listener;
    ArchiveLimits m_limits;
    std::stop_token m_stop;
    Reader m_reader;
    QList<Link> m_links;
    QStringList m_leftOut;
    int m_files = 0;
    qint64 m_bytes = 0;
};

/// The library in what was unpacked: the one folder in it, or all of it.
QByteArray libraryIn(const QByteArray &root)
{
    std::error_code failure;
    QByteArray only;
    for (fs::directory_iterator entry(root.toStdString(), failure), end; !failure && entry != end;
         entry.increment(failure)) {
        if (!only.isEmpty() || !entry->is_directory() || entry->is_symlink())
            return root;
        only = QByteArray::fromStdString(entry->path().string());
    }
    return only.isEmpty() ? root : only;
}

} // namespace

QString archiveName(const QString &path)
{
    QString name = QFileInfo(path).fileName();
    for (const QString &ending :
         { u".zip"_s, u".tar"_s, u".tgz"_s, u".tar.gz"_s, u".tar.bz2"_s, u".tar.xz"_s, u".tar.zst"_s }) {
        if (name.endsWith(ending, Qt::CaseInsensitive) && name.size() > ending.size()) {
            name.chop(ending.size());
            break;
        }
    }
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    return name.isEmpty() ? QCoreApplication::translate("Git", "library") : name;
}

Result<UnpackedLibrary> unpackLibrary(const QString &path, const QByteArray &target,
                                      const std::function<void(int files)> &listener, const ArchiveLimits &limits,
                                      std::stop_token stop)
{
    Result<NewFolder> folder = NewFolder::begin(target);
    if (!folder)
        return std::unexpected(folder.error());
    const QByteArray root = folder->workplace() + "/library";
    Unpacking unpacking(path, root, listener, limits, std::move(stop));
    if (const Result<void> done = unpacking.run(); !done)
        return std::unexpected(done.error());
    if (const Result<void> done = folder->finish(libraryIn(root)); !done)
        return std::unexpected(done.error());
    return UnpackedLibrary { .folder = target, .files = unpacking.files(), .leftOut = unpacking.leftOut() };
}

} // namespace Commonplace
