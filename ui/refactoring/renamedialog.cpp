// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "refactoring/renamedialog.h"

#include "profile/namingfields.h"
#include "profile/slug.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>

#include <algorithm>

namespace Commonplace {

namespace {

YamlPath below(YamlPath path, const QByteArray &dotted)
{
    const QList<QByteArray> keys = dotted.split('.');
    for (const QByteArray &key : keys)
        path = path.child(key);
    return path;
}

/// The path with another slug in the place of the one that it is called after.
QString withSlug(const QString &path, const QString &old, const QString &slug)
{
    const qsizetype at = path.lastIndexOf(old);
    return old.isEmpty() || slug.isEmpty() || at < 0 ? path : path.first(at) + slug + path.sliced(at + old.size());
}

} // namespace

RenameDialog::RenameDialog(const Library &library, std::shared_ptr<const LibrarySnapshot> snapshot, const QString &path,
                           QWidget *parent)
    : ChangeDialog(library, std::move(snapshot), path, parent)
    , m_slugRules(library.profile().slug)
    , m_title(new QLineEdit(this))
    , m_slug(new QLineEdit(this))
    , m_file(new QLineEdit(this))
    , m_fileToo(new QCheckBox(tr("Name slug and file after the title"), this))
    , m_keepOld(new QCheckBox(tr("Keep the old name among its other names"), this))
{
    setObjectName(QStringLiteral("renameDialog"));
    setWindowTitle(tr("Rename or move an entry"));
    setAcceptText(tr("Rename"));
    makeFields(this->snapshot().texts().entries(path).value_or(Entry()));
    connect(m_title, &QLineEdit::textChanged, this, &RenameDialog::followTitle);
    connect(m_fileToo, &QCheckBox::toggled, this, &RenameDialog::followTitle);
    connect(m_keepOld, &QCheckBox::toggled, this, &RenameDialog::update);
    for (QLineEdit *line : { m_slug, m_file })
        connect(line, &QLineEdit::textChanged, this, &RenameDialog::update);
    update();
    m_title->setFocus(Qt::OtherFocusReason);
    m_title->selectAll();
}

void RenameDialog::addLine(const QString &label, QLineEdit *line, const char *name, const QString &text)
{
    line->setObjectName(QLatin1StringView(name));
    line->setAccessibleName(label);
    line->setText(text);
    form()->addRow(label, line);
}

void RenameDialog::makeFields(const Entry &entry)
{
    const YamlPath root = collection().fieldsRoot(collection().localeOf(path()));
    const auto textAt = [&entry](const YamlPath &field) { return QString::fromUtf8(entry.value(field).text); };
    m_titleField = below(root, collection().identifierField);
    m_oldTitle = textAt(m_titleField);
    addLine(tr("Title"), m_title, "renameTitle", m_oldTitle);
    m_fileToo->setObjectName(QStringLiteral("renameFileToo"));
    form()->addRow(QString(), m_fileToo);
    const QByteArray slug = NamingFields::of(collection()).slug;
    if (!slug.isEmpty() && entry.frontMatter().find(below(root, slug)) != NoYamlNode) {
        m_slugField = below(root, slug);
        m_oldSlug = textAt(m_slugField);
        addLine(tr("Slug"), m_slug, "renameSlug", m_oldSlug);
    } else {
        m_slug->hide();
    }
    addLine(tr("File"), m_file, "renameFile", path());
    m_file->setToolTip(tr("Where it is in the library; another folder moves it there."));
    // A translation's file is called after its source's.
    const bool isTranslation = !facts().locale.isEmpty();
    m_file->setEnabled(!isTranslation);
    m_fileToo->setVisible(!isTranslation);
    m_keepOld->setObjectName(QStringLiteral("renameKeepOld"));
    m_keepOld->setChecked(true);
    m_keepOld->setVisible(keepsOld());
    form()->addRow(QString(), m_keepOld);
    setTabOrder({ m_title, m_fileToo, m_slug, m_file, m_keepOld });
    // Without fields that can be read it has only a file.
    const bool isReadable = entry.state() == Entry::State::Readable;
    m_title->setEnabled(isReadable);
    m_slug->setEnabled(isReadable);
}

bool RenameDialog::keepsOld() const
{
    bool keeps = false;
    collection().forEachField(
        [&keeps](const QByteArray &, const Field &field) { keeps = keeps || !field.keepsOld.isEmpty(); });
    return keeps;
}

void RenameDialog::followTitle()
{
    if (m_fileToo->isChecked()) {
        const QString slug = slugFromText(m_title->text(), m_slugRules);
        m_slug->setText(m_slugField.isRoot() ? QString() : slug);
        m_file->setText(withSlug(path(), collection().slugOf(path()), slug));
    }
    update();
}

EntryRename RenameDialog::rename() const
{
    EntryRename rename { .path = path(), .newPath = m_file->text().trimmed(), .keepsOldNames = m_keepOld->isChecked() };
    const QString title = m_title->text().trimmed();
    const QString slug = m_slug->text().trimmed();
    if (title != m_oldTitle && !title.isEmpty())
        rename.values.append({ m_titleField, YamlValue::string(title.toUtf8()) });
    if (!m_slugField.isRoot() && slug != m_oldSlug && !slug.isEmpty())
        rename.values.append({ m_slugField, YamlValue::string(slug.toUtf8()) });
    return rename;
}

void RenameDialog::update()
{
    const EntryRename wish = rename();
    if (wish.values.isEmpty() && wish.newPath == path()) {
        planNothing(tr("Give it another title, slug or file."));
        return;
    }
    plan([wish](const LibrarySnapshot &library) { return renamed(library.texts(), library.root, wish); });
}

QString RenameDialog::summary(const LibraryChange &change) const
{
    QStringList parts;
    const auto stays = static_cast<int>(
        std::ranges::count_if(change.places, [](const ReferencePlace &place) { return !place.refusal.isEmpty(); }));
    const int follows = static_cast<int>(change.places.size()) - stays;
    if (change.places.isEmpty())
        parts += tr("Nothing that names this entry has to change.");
    if (follows > 0)
        parts += tr("%n place(s) follow.", "places that name an entry which is renamed", follows);
    if (stays > 0)
        parts += tr("%n cannot follow and stay as they are.", "places that name an entry which is renamed", stays);
    const auto moved = static_cast<int>(std::ranges::count_if(
        change.files, [this](const FileChange &file) { return !file.newPath.isEmpty() && file.path != path(); }));
    if (moved > 0)
        parts += tr("%n more file(s) move along.", nullptr, moved);
    return parts.join(u' ');
}

QString RenameDialog::message() const
{
    const QString title = m_title->text().trimmed();
    const QString file = m_file->text().trimmed();
    if (title != m_oldTitle)
        return tr("Rename “%1” to “%2”").arg(m_oldTitle, title);
    return tr("Move “%1” to %2").arg(m_oldTitle.isEmpty() ? path() : m_oldTitle, file);
}

} // namespace Commonplace
