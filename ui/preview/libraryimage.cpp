// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "preview/libraryimage.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Commonplace {

namespace {

QByteArray mimeTypeOf(const QString &path)
{
    static constexpr std::array<std::pair<QLatin1StringView, const char *>, 7> types { {
        { "png"_L1, "image/png" },
        { "jpg"_L1, "image/jpeg" },
        { "jpeg"_L1, "image/jpeg" },
        { "gif"_L1, "image/gif" },
        { "webp"_L1, "image/webp" },
        { "avif"_L1, "image/avif" },
        { "svg"_L1, "image/svg+xml" },
    } };
    const QString suffix = QFileInfo(path).suffix().toLower();
    for (const auto &[name, type] : types) {
        if (suffix == name)
            return type;
    }
    return {};
}

std::unexpected<Error> refuse(ErrorCode code, const QString &message, const QString &path)
{
    return std::unexpected(Error { .code = code, .message = message, .file = path });
}

QString text(const char *source)
{
    return QCoreApplication::translate("LibraryImage", source);
}

/// The file's bytes. O_NOFOLLOW and O_NONBLOCK because the file can have become a link or a pipe since it was checked.
Result<QByteArray> readRegularFile(const QString &canonicalPath, const QString &path)
{
    const int descriptor =
        ::open(QFile::encodeName(canonicalPath).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (descriptor < 0)
        return refuse(ErrorCode::Unreadable, text(QT_TRANSLATE_NOOP("LibraryImage", "The picture cannot be read.")),
                      path);
    struct stat status {};
    QFile file;
    if (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode) || status.st_size > largestImage
        || !file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        return refuse(ErrorCode::Refused,
                      text(QT_TRANSLATE_NOOP("LibraryImage", "The picture is too large or not a file.")), path);
    }
    return file.read(largestImage);
}

} // namespace

Result<LibraryImage> readLibraryImage(const QString &root, const QString &path)
{
    const QByteArray mimeType = mimeTypeOf(path);
    if (mimeType.isEmpty())
        return refuse(ErrorCode::Refused, text(QT_TRANSLATE_NOOP("LibraryImage", "This kind of file is not shown.")),
                      path);
    const QString canonicalRoot = root.isEmpty() ? QString() : QFileInfo(root).canonicalFilePath();
    const QFileInfo info(QFileInfo(canonicalRoot + u'/' + path).canonicalFilePath());
    if (canonicalRoot.isEmpty() || info.filePath().isEmpty())
        return refuse(ErrorCode::NotFound, text(QT_TRANSLATE_NOOP("LibraryImage", "There is no such picture.")), path);
    // The suffix again, since a link named .png can lead to any file of the library.
    const QString prefix = canonicalRoot.endsWith(u'/') ? canonicalRoot : canonicalRoot + u'/';
    if (!info.filePath().startsWith(prefix))
        return refuse(ErrorCode::Outside,
                      text(QT_TRANSLATE_NOOP("LibraryImage", "The picture lies outside the library.")), path);
    if (mimeTypeOf(info.filePath()) != mimeType || !info.isFile() || info.size() > largestImage)
        return refuse(ErrorCode::Refused,
                      text(QT_TRANSLATE_NOOP("LibraryImage", "The picture is too large or not a file.")), path);
    return readRegularFile(info.filePath(), path).transform([&](const QByteArray &bytes) {
        return LibraryImage { mimeType, bytes };
    });
}

} // namespace Commonplace
