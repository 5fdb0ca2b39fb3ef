// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "git/newfolder.h"

#include "git/gitmessage.h"

#include <QCoreApplication>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <sys/stat.h>

namespace Commonplace {

namespace {

namespace fs = std::filesystem;

std::unexpected<Error> cannotMake(const QByteArray &path, int code)
{
    return std::unexpected(
        Error { .code = ErrorCode::Unwritable,
                .message = QCoreApplication::translate(
                               "Git", "No folder can be made at “%1”: %2. Choose a place that you may write to.")
                               .arg(GitMessage::shown(path), QString::fromLocal8Bit(std::strerror(code))),
                .file = GitMessage::shown(path) });
}

Result<void> checkFree(const QByteArray &target)
{
    struct stat info {};
    if (::lstat(target.constData(), &info) != 0)
        return {};
    std::error_code failure;
    if (S_ISDIR(info.st_mode) && fs::is_empty(fs::path(target.toStdString()), failure) && !failure)
        return {};
    return std::unexpected(
        Error { .code = ErrorCode::Refused,
                .message = QCoreApplication::translate(
                               "Git", "“%1” is there already and is not empty, so it was left as it is. Choose another "
                                      "name or place.")
                               .arg(GitMessage::shown(target)),
                .file = GitMessage::shown(target) });
}

} // namespace

NewFolder::NewFolder(QByteArray target, QByteArray workplace)
    : m_target(std::move(target))
    , m_workplace(std::move(workplace))
{
}

NewFolder::NewFolder(NewFolder &&other) noexcept
    : m_target(std::move(other.m_target))
    , m_workplace(std::exchange(other.m_workplace, {}))
{
}

NewFolder::~NewFolder()
{
    std::error_code ignored;
    if (!m_workplace.isEmpty())
        fs::remove_all(fs::path(m_workplace.toStdString()), ignored);
}

Result<NewFolder> NewFolder::begin(const QByteArray &target)
{
    QByteArray path = target;
    while (path.size() > 1 && path.endsWith('/'))
        path.chop(1);
    if (!path.startsWith('/') || path.size() < 2 || path.contains('\0')) {
        return std::unexpected(Error {
            .code = ErrorCode::InvalidArgument,
            .message = QCoreApplication::translate("Git", "“%1” is not a place for a folder. Choose another one.")
                           .arg(GitMessage::shown(target)),
            .file = GitMessage::shown(target) });
    }
    if (const Result<void> free = checkFree(path); !free)
        return std::unexpected(free.error());
    const QByteArray parent = path.first(std::max<qsizetype>(path.lastIndexOf('/'), 1));
    std::error_code failure;
    fs::create_directories(fs::path(parent.toStdString()), failure);
    if (failure)
        return cannotMake(parent, failure.value());
    QByteArray workplace = parent + "/.commonplace-XXXXXX";
    if (!::mkdtemp(workplace.data()))
        return cannotMake(path, errno);
    return NewFolder(path, workplace);
}

Result<void> NewFolder::finish(const QByteArray &made)
{
    if (const Result<void> free = checkFree(m_target); !free)
        return free;
    if (::rename(made.constData(), m_target.constData()) != 0)
        return cannotMake(m_target, errno);
    return {};
}

} // namespace Commonplace
