// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "arguments.h"
#include "commands.h"

#include "checks/librarychecks.h"
#include "library/library.h"
#include "render/entrypage.h"
#include "render/pagerenderer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace Commonplace::Cli {

int runRender(const QStringList &arguments)
{
    constexpr const char *usage = "render FILE";
    const Result<Arguments> read = readArguments(arguments, {}, {});
    if (!read)
        return wrongUse(read.error().message, usage);
    if (read->positional.size() != 1)
        return wrongUse(QCoreApplication::translate("Cli", "One file is needed."), usage);

    const QString file = read->positional.constFirst();
    const std::optional<OpenedEntry> opened = openEntry(file);
    if (!opened)
        return ProblemsFound;
    const CheckedRoot root = checkedRootOf(QFileInfo(file).absoluteFilePath());
    const Profile &profile = root.reading.profile;
    const QString path = QDir(root.root).relativeFilePath(QFileInfo(file).absoluteFilePath());
    const EntryInfo info = Library::describe(path, opened->entry, profile);
    // What no collection has is shown by what its fields are themselves.
    const Collection collection =
        profile.collectionOf(path, opened->entry.value({})).value_or(Library().collectionOf(info.path));
    writeOut(renderStandalone(entryPage(opened->entry, info, collection)));
    return Fine;
}

} // namespace Commonplace::Cli
