// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "write/newentrydialog.h"

#include "widgets/listdelegate.h"
#include "widgets/theme.h"
#include "widgets/widgetroles.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace Commonplace {

namespace {

constexpr int PathRole = Qt::UserRole;
constexpr int ShownSimilar = 5;

QLabel *mutedLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setTextRole(label, TextRole::Muted);
    return label;
}

} // namespace

NewEntryDialog::NewEntryDialog(const Library &library, const QString &collection, QWidget *parent,
                               const NewEntryRequest &wanted)
    : QDialog(parent)
    , m_profile(library.profile())
    , m_collections(creatableCollections(library))
    , m_values(wanted.values)
    , m_valuesOf(collection)
    , m_slugIsOwn(!wanted.slug.isEmpty())
    , m_collection(new QComboBox(this))
    , m_description(mutedLabel(QStringLiteral("newEntryDescription"), this))
    , m_title(new QLineEdit(this))
    , m_slug(new QLineEdit(this))
    , m_place(mutedLabel(QStringLiteral("newEntryPlace"), this))
    , m_similarLabel(new QLabel(this))
    , m_similar(new QListWidget(this))
    , m_open(new QPushButton(tr("Open it instead"), this))
    , m_create(new QPushButton(tr("Create"), this))
{
    for (const EntryInfo &entry : library.entries()) {
        m_paths.append(entry.path);
        m_titles.append(entry.locale.isEmpty() ? entry.title : QString());
    }
    m_index = TitleIndex(m_titles);
    setObjectName(QStringLiteral("newEntryDialog"));
    setWindowTitle(tr("New entry"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(520);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::wide, Space::wide, Space::wide, Space::large);
    layout->setSpacing(Space::large);
    layout->addWidget(makeFields());
    layout->addWidget(makeSimilar(), 1);
    layout->addWidget(makeButtons());
    for (qsizetype i = 0; i < m_collections.size(); ++i) {
        if (m_collections[i].name == collection)
            m_collection->setCurrentIndex(static_cast<int>(i));
    }

    connect(m_collection, &QComboBox::currentIndexChanged, this, &NewEntryDialog::showPlace);
    connect(m_title, &QLineEdit::textChanged, this, [this] {
        showPlace();
        showSimilar();
    });
    connect(m_slug, &QLineEdit::textEdited, this, [this](const QString &slug) {
        m_slugIsOwn = !slug.isEmpty();
        showPlace();
    });
    connect(m_similar, &QListWidget::itemSelectionChanged, this,
            [this] { m_open->setEnabled(!m_similar->selectedItems().isEmpty()); });
    connect(m_similar, &QListWidget::itemActivated, this, &NewEntryDialog::openSimilar);
    connect(m_open, &QPushButton::clicked, this, &NewEntryDialog::openSimilar);
    m_slug->setText(wanted.slug);
    m_title->setText(wanted.title);
    showPlace();
    showSimilar();
    m_title->setFocus(Qt::OtherFocusReason);
}

QList<Collection> NewEntryDialog::creatableCollections(const Library &library)
{
    QList<Collection> collections;
    for (const Collection &collection : library.collections()) {
        const bool isWritten =
            collection.format == Collection::Format::YamlFrontMatter || collection.format == Collection::Format::Raw;
        if (collection.canCreate && collection.files.isEmpty() && !collection.isHidden && isWritten)
            collections.append(collection);
    }
    return collections;
}

QWidget *NewEntryDialog::makeFields()
{
    auto *fields = new QWidget(this);
    auto *form = new QFormLayout(fields);
    form->setContentsMargins({});
    form->setSpacing(Space::small);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_collection->setObjectName(QStringLiteral("newEntryCollection"));
    m_collection->setAccessibleName(tr("Collection"));
    for (const Collection &collection : std::as_const(m_collections))
        m_collection->addItem(collection.label);
    m_title->setObjectName(QStringLiteral("newEntryTitle"));
    m_title->setAccessibleName(tr("Title"));
    m_slug->setObjectName(QStringLiteral("newEntrySlug"));
    m_slug->setAccessibleName(tr("Slug"));
    form->addRow(tr("Collection"), m_collection);
    form->addRow(QString(), m_description);
    form->addRow(tr("Title"), m_title);
    form->addRow(tr("Slug"), m_slug);
    form->addRow(QString(), m_place);
    return fields;
}

QWidget *NewEntryDialog::makeSimilar()
{
    auto *similar = new QWidget(this);
    auto *column = new QVBoxLayout(similar);
    column->setContentsMargins({});
    column->setSpacing(Space::small);
    m_similarLabel->setObjectName(QStringLiteral("newEntrySimilarLabel"));
    m_similarLabel->setTextFormat(Qt::PlainText);
    setTextRole(m_similarLabel, TextRole::Label);
    m_similar->setObjectName(QStringLiteral("newEntrySimilar"));
    m_similar->setAccessibleName(tr("Similar entries"));
    m_similar->setItemDelegate(new ListDelegate(m_similar));
    m_similar->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_similar->setMinimumHeight((ShownSimilar + 1) * fontMetrics().lineSpacing() * 3 / 2);
    column->addWidget(m_similarLabel);
    column->addWidget(m_similar);
    return similar;
}

QWidget *NewEntryDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_create, QDialogButtonBox::AcceptRole);
    m_create->setObjectName(QStringLiteral("newEntryCreate"));
    m_create->setDefault(true);
    setButtonRole(m_create, ButtonRole::Primary);
    buttons->addButton(m_open, QDialogButtonBox::ActionRole);
    m_open->setObjectName(QStringLiteral("newEntryOpen"));
    m_open->setAutoDefault(false);
    m_open->setEnabled(false);
    QPushButton *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(QStringLiteral("newEntryCancel"));
    cancel->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT createRequested(collection().name, request());
        accept();
    });
    return buttons;
}

const Collection &NewEntryDialog::collection() const
{
    static const Collection None;
    const int index = m_collection->currentIndex();
    return index < 0 ? None : m_collections[index];
}

NewEntryRequest NewEntryDialog::request() const
{
    const bool hasValues = collection().name == m_valuesOf;
    return { .title = m_title->text().simplified(),
             .slug = m_slugIsOwn ? m_slug->text().trimmed() : QString(),
             .values = hasValues ? m_values : QList<std::pair<YamlPath, YamlValue>>() };
}

/// Shows where the entry will be, or why it cannot be there.
void NewEntryDialog::showPlace()
{
    m_description->setText(collection().description);
    m_description->setVisible(!collection().description.isEmpty());
    const NewEntryContext context { .paths = m_paths, .now = QDateTime::currentDateTimeUtc(), .random = [] {
                                       return QRandomGenerator::global()->generate();
                                   } };
    const bool isTitled = !m_title->text().trimmed().isEmpty();
    const Result<NewEntry> place = placeOfNewEntry(m_profile, collection(), request(), context);
    m_create->setEnabled(place.has_value());
    setFieldState(m_slug, place || !isTitled ? FieldState::Normal : FieldState::Error);
    if (!isTitled)
        m_place->setText(tr("Type a title; the file is named after it."));
    else
        m_place->setText(place ? tr("File: %1").arg(place->path) : place.error().message);
    if (!m_slugIsOwn)
        m_slug->setText(place ? place->slug : QString());
}

void NewEntryDialog::showSimilar()
{
    const QSignalBlocker blocker(m_similar);
    m_similar->clear();
    m_open->setEnabled(false);
    const QList<SimilarEntry> similar = m_index.similarTo(m_title->text(), ShownSimilar);
    for (const SimilarEntry &entry : similar) {
        auto *item = new QListWidgetItem(m_titles[entry.index], m_similar);
        item->setData(PathRole, m_paths[entry.index]);
        item->setData(ListDelegate::SecondaryTextRole, m_paths[entry.index]);
        item->setToolTip(m_paths[entry.index]);
    }
    const auto count = static_cast<int>(similar.size());
    m_similarLabel->setText(count == 0 ? tr("No similar entries")
                                       : tr("%n similar entry(s): is it one of these?", nullptr, count));
}

void NewEntryDialog::openSimilar()
{
    const QListWidgetItem *item = m_similar->currentItem();
    if (!item)
        return;
    Q_EMIT openRequested(item->data(PathRole).toString());
    reject();
}

} // namespace Commonplace
