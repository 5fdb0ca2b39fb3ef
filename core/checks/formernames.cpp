// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/formernames.h"

#include "git/renamehistory.h"

#include <QFile>

namespace Commonplace {

namespace {

std::optional<Repository> repositoryOf(const QString &root)
{
    const Result<GitExecutable> git = GitExecutable::find();
    if (!git)
        return std::nullopt;
    return Repository::discover(*git, QFile::encodeName(root)).value_or(std::nullopt);
}

/// The last version's id; empty where there is none.
QByteArray lastVersion(const Repository &repository)
{
    const Result<GitOutput> output = repository.git().run({ "rev-parse", "--quiet", "--verify", "HEAD" });
    return output && output->exitCode == 0 ? output->out.trimmed() : QByteArray();
}

QHash<QString, QString> renamesOf(const Repository &repository, const QByteArray &version)
{
    QHash<QString, QString> names;
    const Result<QHash<QByteArray, QByteArray>> files = renamedFiles(repository, version);
    if (!files)
        return names;
    for (auto file = files->cbegin(); file != files->cend(); ++file)
        names.insert(QFile::decodeName(file.key()), QFile::decodeName(file.value()));
    return names;
}

QString withoutExtension(const QString &path)
{
    const qsizetype dot = path.lastIndexOf(u'.');
    return dot > path.lastIndexOf(u'/') + 1 ? path.first(dot) : path;
}

} // namespace

FormerNames::FormerNames(Source source, Profile profile)
    : m_source(std::move(source))
    , m_profile(std::move(profile))
{
}

std::shared_ptr<const FormerNames> FormerNames::of(const QString &root, const Profile &profile)
{
    const std::optional<Repository> repository = repositoryOf(root);
    const QByteArray version = repository ? lastVersion(*repository) : QByteArray();
    if (version.isEmpty())
        return std::make_shared<const FormerNames>([] { return QHash<QString, QString>(); }, profile);
    return std::make_shared<const FormerNames>(
        [repository = *repository, version] { return renamesOf(repository, version); }, profile);
}

void FormerNames::look() const
{
    std::call_once(m_once, [this] {
        const QHash<QString, QString> files = m_source();
        m_files = files;
        QHash<QString, QStringList> stems;
        for (auto file = files.cbegin(); file != files.cend(); ++file) {
            stems[withoutExtension(file.key())].append(file.value());
            const std::optional<Collection> collection = m_profile.collectionOf(file.key());
            m_slugs[collection.value_or(Collection {}).slugOf(file.key())].append(file.value());
        }
        // What may be several is none.
        for (auto stem = stems.cbegin(); stem != stems.cend(); ++stem) {
            if (stem->size() == 1 && !m_files.contains(stem.key()))
                m_files.insert(stem.key(), stem->constFirst());
        }
        for (QStringList &paths : m_slugs) {
            paths.sort();
            paths.removeDuplicates();
        }
        m_isKnown = true;
    });
}

QString FormerNames::fileOnceAt(const QString &path) const
{
    look();
    return m_files.value(path);
}

QStringList FormerNames::entriesOnceCalled(const QString &slug) const
{
    look();
    return m_slugs.value(slug);
}

} // namespace Commonplace
