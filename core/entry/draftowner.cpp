// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entry/draftowner.h"

#include <QRandomGenerator>

#include <cerrno>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Commonplace {

namespace {

constexpr char suffix[] = ".owner";

/// Whether somebody holds the file's lock.
bool isHeld(const QByteArray &path)
{
    const int file = ::open(path.constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW);
    if (file < 0)
        return false;
    const bool held = ::flock(file, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK;
    ::close(file);
    return held;
}

} // namespace

DraftOwner::DraftOwner(QByteArray folder)
    : m_folder(std::move(folder))
    , m_name(newName())
{
}

DraftOwner::~DraftOwner()
{
    if (m_file < 0)
        return;
    ::unlink(pathOf(m_name).constData()); // one that stays is of an owner that is gone
    ::close(m_file);
}

QByteArray DraftOwner::newName()
{
    return QByteArray::number(QRandomGenerator::system()->generate64(), 16).rightJustified(16, '0');
}

void DraftOwner::hold()
{
    struct stat info {};
    // Between making and locking it, somebody who cleans up may have taken it for one that was left.
    if (m_file >= 0 && ::fstat(m_file, &info) == 0 && info.st_nlink > 0)
        return;
    if (m_file >= 0)
        ::close(m_file);
    m_file = ::open(pathOf(m_name).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (m_file >= 0)
        ::flock(m_file, LOCK_EX | LOCK_NB);
}

bool DraftOwner::isOther(const QByteArray &name) const
{
    return name != m_name && isHeld(pathOf(name));
}

void DraftOwner::removeGone() const
{
    const std::unique_ptr<DIR, int (*)(DIR *)> folder(::opendir(m_folder.constData()), ::closedir);
    while (const dirent *item = folder ? ::readdir(folder.get()) : nullptr) {
        const QByteArray name(item->d_name);
        const QByteArray path = m_folder + '/' + name;
        if (name.endsWith(suffix) && path != pathOf(m_name) && !isHeld(path))
            ::unlink(path.constData());
    }
}

QByteArray DraftOwner::pathOf(const QByteArray &name) const
{
    return m_folder + '/' + name + suffix;
}

} // namespace Commonplace
