// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "form/values/thumbnail.h"

#include "preview/libraryimage.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImageReader>

namespace Commonplace {

namespace {

constexpr qint64 mostPixels = 100LL * 1000 * 1000;

/// QtSvg opens the pictures that a drawing names, wherever they are.
bool asksForFiles(const QByteArray &svg)
{
    return svg.contains("<image") || svg.contains(":image") || svg.contains("<!ENTITY");
}

} // namespace

Result<Thumbnail> readThumbnail(const QString &root, const QString &path, QSize bound)
{
    const Result<LibraryImage> file = readLibraryImage(root, path);
    if (!file)
        return std::unexpected(file.error());
    Thumbnail result { .bytes = file->bytes.size() };
    if (file->mimeType == "image/svg+xml" && asksForFiles(file->bytes))
        return result;
    QBuffer buffer;
    buffer.setData(file->bytes);
    QImageReader reader(&buffer, file->mimeType.mid(file->mimeType.indexOf('/') + 1).split('+').constFirst());
    reader.setAutoTransform(true);
    result.size = reader.size();
    if (!result.size.isValid() || qint64(result.size.width()) * result.size.height() > mostPixels)
        return result;
    const bool isTurned = reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
    const QSize room = isTurned ? bound.transposed() : bound;
    if (result.size.width() > room.width() || result.size.height() > room.height())
        reader.setScaledSize(result.size.scaled(room, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
    if (isTurned)
        result.size.transpose();
    result.image = reader.read();
    return result;
}

Result<Thumbnail> findLibraryFile(const QString &root, const QString &path)
{
    const auto fail = [&path](ErrorCode code, const char *sentence) {
        return std::unexpected(
            Error { .code = code, .message = QCoreApplication::translate("Thumbnail", sentence), .file = path });
    };
    const QString realRoot = QFileInfo(root).canonicalFilePath();
    const QFileInfo info(QFileInfo(realRoot + u'/' + path).canonicalFilePath());
    if (realRoot.isEmpty() || info.filePath().isEmpty())
        return fail(ErrorCode::NotFound, QT_TRANSLATE_NOOP("Thumbnail", "There is no such file."));
    if (!info.filePath().startsWith(realRoot + u'/'))
        return fail(ErrorCode::Outside, QT_TRANSLATE_NOOP("Thumbnail", "The file lies outside the library."));
    if (!info.isFile())
        return fail(ErrorCode::Refused, QT_TRANSLATE_NOOP("Thumbnail", "This is not a file."));
    return Thumbnail { .bytes = info.size() };
}

} // namespace Commonplace
