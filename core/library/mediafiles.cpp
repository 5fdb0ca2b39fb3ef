// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/mediafiles.h"

#include "entry/atomicfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Commonplace {

namespace {

constexpr qsizetype longestName = 100;
constexpr int mostAttempts = 1000;

struct MediaText {
    Q_DECLARE_TR_FUNCTIONS(MediaFiles)
};

std::unexpected<Error> fail(ErrorCode code, const QString &message, const QString &file)
{
    return std::unexpected(Error { .code = code, .message = message, .file = file });
}

QString withoutSlashes(QString folder)
{
    while (folder.startsWith(u'/'))
        folder.remove(0, 1);
    while (folder.endsWith(u'/'))
        folder.chop(1);
    return folder == "."_L1 ? QString() : folder;
}

/// Joined and cleaned; nothing where that leads above the root.
std::optional<QString> inside(const QString &folder, const QString &path)
{
    const QString clean = QDir::cleanPath(folder.isEmpty() ? path : folder + u'/' + path);
    if (clean == ".."_L1 || clean.startsWith("../"_L1) || clean.startsWith(u'/') || clean == "."_L1)
        return std::nullopt;
    return clean;
}

/// The rest of a path below a folder; nothing where it is not there.
std::optional<QString> below(const QString &folder, const QString &path)
{
    if (folder.isEmpty())
        return path;
    if (!path.startsWith(folder) || !QStringView(path).sliced(folder.size()).startsWith(u'/'))
        return std::nullopt;
    return path.mid(folder.size() + 1);
}

bool isPicture(const QByteArray &bytes, const QString &suffix)
{
    const auto begins = [&bytes](QByteArrayView magic, qsizetype at = 0) {
        return QByteArrayView(bytes).sliced(qMin(at, bytes.size())).startsWith(magic);
    };
    if (suffix == "png"_L1)
        return begins("\x89PNG\r\n\x1a\n");
    if (suffix == "jpg"_L1 || suffix == "jpeg"_L1)
        return begins("\xff\xd8\xff");
    if (suffix == "gif"_L1)
        return begins("GIF87a") || begins("GIF89a");
    if (suffix == "webp"_L1)
        return begins("RIFF") && begins("WEBP", 8);
    if (suffix == "avif"_L1)
        return begins("ftyp", 4);
    return suffix == "svg"_L1 && bytes.left(4096).contains("<svg");
}

bool isPictureName(const QString &suffix)
{
    static constexpr std::array suffixes { "png"_L1, "jpg"_L1, "jpeg"_L1, "gif"_L1, "webp"_L1, "avif"_L1, "svg"_L1 };
    return std::ranges::any_of(suffixes, [&suffix](QLatin1StringView known) { return suffix == known; });
}

/// The media folder on the disk, made where it is missing; it may not lead out of the library by a link.
Result<QString> mediaFolderOf(const MediaPlaces &places)
{
    const QString root = places.root.isEmpty() ? QString() : QFileInfo(places.root).canonicalFilePath();
    const std::optional<QString> relative =
        places.mediaFolder.isEmpty() ? std::optional<QString>(QString()) : inside({}, places.mediaFolder);
    if (root.isEmpty())
        return fail(ErrorCode::NotFound, MediaText::tr("The library’s folder is gone."), places.root);
    if (!relative)
        return fail(ErrorCode::Outside,
                    MediaText::tr("The folder for files, %1, lies outside the library.").arg(places.mediaFolder),
                    places.mediaFolder);
    // The nearest part that is there decides where all below it will be.
    QString present = root + u'/' + *relative;
    while (!QFileInfo::exists(present))
        present = QFileInfo(present).path();
    const QString real = QFileInfo(present).canonicalFilePath();
    if (real != root && !real.startsWith(root + u'/'))
        return fail(ErrorCode::Outside,
                    MediaText::tr("The folder for files, %1, lies outside the library.").arg(places.mediaFolder),
                    places.mediaFolder);
    const QString folder = relative->isEmpty() ? root : root + u'/' + *relative;
    if (!QDir().mkpath(folder))
        return fail(ErrorCode::Unwritable,
                    MediaText::tr("The folder for files, %1, cannot be made.").arg(places.mediaFolder),
                    places.mediaFolder);
    return folder;
}

Result<QByteArray> readSource(const QString &source, MediaKind kind, const FileSystem &disk)
{
    const QString name = QFileInfo(source).fileName();
    const QString suffix = QFileInfo(source).suffix().toLower();
    if (kind == MediaKind::Image && !isPictureName(suffix))
        return fail(
            ErrorCode::Refused,
            MediaText::tr("%1 is not a picture that pages can show. Use PNG, JPEG, GIF, WebP, AVIF or SVG.").arg(name),
            source);
    const QString limit = QLocale().formattedDataSize(largestMediaFile, 0, QLocale::DataSizeTraditionalFormat);
    if (const qint64 size = QFileInfo(source).size(); size > largestMediaFile) {
        return fail(ErrorCode::Refused,
                    MediaText::tr("%1 is larger than %2. Make it smaller first; every reader of the library would have "
                                  "to download it.")
                        .arg(name, limit),
                    source);
    }
    const Result<FileContents> contents = readFile(QFile::encodeName(source), largestMediaFile, disk);
    if (!contents)
        return std::unexpected(contents.error());
    if (kind == MediaKind::Image && !isPicture(contents->bytes, suffix))
        return fail(ErrorCode::Refused, MediaText::tr("%1 is called a picture, but holds none.").arg(name), source);
    return contents->bytes;
}

} // namespace

MediaPlaces mediaPlaces(const Profile &profile, const Collection &collection, const Field &field, const QString &root,
                        const QString &entryPath)
{
    const qsizetype slash = entryPath.lastIndexOf(u'/');
    MediaPlaces places { .root = root, .entryFolder = slash < 0 ? QString() : entryPath.left(slash) };
    const QString own = field.mediaFolder.isEmpty() ? collection.mediaFolder : field.mediaFolder;
    const QString ownPublic = field.publicFolder.isEmpty() ? collection.publicFolder : field.publicFolder;
    if (own.isEmpty()) {
        places.mediaFolder = withoutSlashes(profile.mediaFolder);
        places.publicFolder = ownPublic.isEmpty() ? profile.publicFolder : ownPublic;
    } else if (own.startsWith(u'/')) {
        places.mediaFolder = withoutSlashes(own);
        places.publicFolder = ownPublic.isEmpty() ? u'/' + places.mediaFolder : ownPublic;
    } else {
        places.mediaFolder = inside(places.entryFolder, own).value_or(places.entryFolder);
        places.publicFolder = ownPublic;
    }
    while (places.publicFolder.size() > 1 && places.publicFolder.endsWith(u'/'))
        places.publicFolder.chop(1);
    return places;
}

std::optional<QString> mediaPath(const MediaPlaces &places, const QString &value)
{
    const QString text = value.trimmed();
    static const auto isAddress = [](const QString &given) {
        return given.startsWith("//"_L1) || QUrl(given).scheme().size() > 1;
    };
    if (text.isEmpty() || text.contains(QChar::Null) || text.contains(u'\\') || isAddress(text))
        return std::nullopt;
    if (!places.publicFolder.isEmpty() && places.publicFolder != "/"_L1) {
        if (const std::optional<QString> rest = below(places.publicFolder, text))
            return inside(places.mediaFolder, *rest);
    }
    if (text.startsWith(u'/')) {
        const QString rest = withoutSlashes(text);
        return inside(places.publicFolder == "/"_L1 ? places.mediaFolder : QString(), rest);
    }
    return inside(places.entryFolder, text);
}

QString mediaValue(const MediaPlaces &places, const QString &path)
{
    const std::optional<QString> rest = below(places.mediaFolder, path);
    if (rest && !places.publicFolder.isEmpty())
        return places.publicFolder == "/"_L1 ? u'/' + *rest : places.publicFolder + u'/' + *rest;
    if (!places.publicFolder.isEmpty())
        return u'/' + path;
    return QDir(u'/' + places.entryFolder).relativeFilePath(u'/' + path);
}

QString safeMediaName(const QString &name, const QString &fallback)
{
    const QFileInfo info(name);
    const auto cleaned = [](const QString &text) {
        QString result;
        const QString apart = text.normalized(QString::NormalizationForm_KD).toLower();
        for (const QChar character : apart) {
            const char16_t code = character.unicode();
            const bool isPlain = (code >= u'a' && code <= u'z') || (code >= u'0' && code <= u'9');
            if (isPlain)
                result += character;
            else if (code == u'ß')
                result += "ss"_L1;
            else if (character.category() != QChar::Mark_NonSpacing && !result.isEmpty() && !result.endsWith(u'-'))
                result += u'-';
        }
        while (result.endsWith(u'-'))
            result.chop(1);
        return result;
    };
    const QString suffix = cleaned(info.suffix());
    QString stem = cleaned(info.completeBaseName());
    stem.truncate(qMax(qsizetype(1), longestName - suffix.size() - 1));
    while (stem.endsWith(u'-'))
        stem.chop(1);
    if (stem.isEmpty())
        stem = fallback;
    return suffix.isEmpty() ? stem : stem + u'.' + suffix;
}

Result<QString> copyIntoMedia(const QString &source, const MediaPlaces &places, MediaKind kind, const FileSystem &disk)
{
    if (!QFileInfo::exists(source))
        return fail(ErrorCode::NotFound, MediaText::tr("There is no file %1 any more.").arg(source), source);
    const QString root = QFileInfo(places.root).canonicalFilePath();
    const QString real = QFileInfo(source).canonicalFilePath();
    const Result<QByteArray> bytes = readSource(source, kind, disk);
    if (!bytes)
        return std::unexpected(bytes.error());
    if (!places.root.isEmpty() && real.startsWith(root + u'/') && !real.startsWith(root + "/.git/"_L1))
        return real.mid(root.size() + 1);
    const Result<QString> folder = mediaFolderOf(places);
    if (!folder)
        return std::unexpected(folder.error());
    const QString name = safeMediaName(QFileInfo(source).fileName(), kind == MediaKind::Image ? u"image"_s : u"file"_s);
    const QFileInfo parts(name);
    const QString suffix = parts.suffix().isEmpty() ? QString() : u'.' + parts.suffix();
    for (int attempt = 1; attempt <= mostAttempts; ++attempt) {
        const QString number = attempt == 1 ? QString() : u"-%1"_s.arg(attempt);
        const QString file = parts.completeBaseName() + number + suffix;
        const QString target = *folder + u'/' + file;
        const QString relative = places.mediaFolder.isEmpty() ? file : places.mediaFolder + u'/' + file;
        const Result<FileStamp> written = writeFile(QFile::encodeName(target), *bytes, std::nullopt, disk);
        if (written)
            return relative;
        if (written.error().code != ErrorCode::Changed)
            return std::unexpected(written.error());
        const Result<FileContents> present = readFile(QFile::encodeName(target), largestMediaFile, disk);
        if (present && present->bytes == *bytes)
            return relative;
    }
    return fail(ErrorCode::Unwritable,
                MediaText::tr("There are too many files called %1 already. Give yours another name first.").arg(name),
                source);
}

} // namespace Commonplace
