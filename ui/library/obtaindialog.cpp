// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/obtaindialog.h"

#include "git/cloneaddress.h"
#include "widgets/messagearea.h"
#include "widgets/theme.h"
#include "widgets/widgetroles.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace Commonplace {

namespace {

constexpr int DialogWidth = 600;

QString withHome(const QString &path)
{
    const QString trimmed = path.trimmed();
    return trimmed.startsWith(QLatin1StringView("~/")) ? QDir::homePath() + trimmed.sliced(1) : trimmed;
}

} // namespace

ObtainDialog::ObtainDialog(const QString &parentFolder, QWidget *parent)
    : QDialog(parent)
    , m_fetcher(new LibraryFetcher(this))
    , m_messages(new MessageArea(this))
    , m_source(new QLineEdit(this))
    , m_chooseSource(new QPushButton(tr("Choose a file…"), this))
    , m_folder(new QLineEdit(QDir::toNativeSeparators(parentFolder), this))
    , m_chooseFolder(new QPushButton(tr("Choose…"), this))
    , m_name(new QLineEdit(this))
    , m_what(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_get(new QPushButton(tr("Get the library"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName(QStringLiteral("obtainDialog"));
    setWindowTitle(tr("Get a library"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(DialogWidth);
    m_messages->setObjectName(QStringLiteral("obtainMessages"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(Space::wide, Space::wide, Space::wide, Space::large);
    column->setSpacing(Space::medium);
    layout->addLayout(column, 1);
    auto *about = new QLabel(tr("A library that is kept elsewhere comes into a folder of this computer, with all its "
                                "versions where it has any."),
                             this);
    about->setWordWrap(true);
    setTextRole(about, TextRole::Muted);
    column->addWidget(about);
    auto *form = new QFormLayout;
    addRows(form);
    column->addLayout(form);

    m_what->setObjectName(QStringLiteral("obtainWhat"));
    m_what->setTextFormat(Qt::PlainText);
    setTextRole(m_what, TextRole::Muted);
    m_progress->setObjectName(QStringLiteral("obtainProgress"));
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    column->addWidget(m_what);
    column->addWidget(m_progress);
    column->addStretch(1);
    auto *buttons = new QDialogButtonBox(this);
    m_get->setObjectName(QStringLiteral("obtainGet"));
    m_get->setDefault(true);
    setButtonRole(m_get, ButtonRole::Primary);
    m_cancel->setObjectName(QStringLiteral("obtainCancel"));
    m_cancel->setAutoDefault(false);
    buttons->addButton(m_get, QDialogButtonBox::ActionRole);
    buttons->addButton(m_cancel, QDialogButtonBox::RejectRole);
    column->addWidget(buttons);

    connect(m_get, &QPushButton::clicked, this, &ObtainDialog::start);
    connect(m_cancel, &QPushButton::clicked, this, &ObtainDialog::reject);
    connect(m_fetcher, &LibraryFetcher::progressed, this, &ObtainDialog::show);
    connect(m_fetcher, &LibraryFetcher::failed, this, &ObtainDialog::showFailure);
    connect(m_fetcher, &LibraryFetcher::fetched, this, [this](const FetchedLibrary &library) {
        accept();
        Q_EMIT obtained(library);
    });
    setRunning(false);
    m_source->setFocus(Qt::OtherFocusReason);
}

void ObtainDialog::addRows(QFormLayout *form)
{
    form->setSpacing(Space::small);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_source->setObjectName(QStringLiteral("obtainSource"));
    m_source->setAccessibleName(tr("Address or file of the library"));
    m_source->setPlaceholderText(QStringLiteral("https://example.org/group/library"));
    m_chooseSource->setObjectName(QStringLiteral("obtainChooseSource"));
    m_folder->setObjectName(QStringLiteral("obtainFolder"));
    m_folder->setAccessibleName(tr("Folder in which the library gets its own"));
    m_chooseFolder->setObjectName(QStringLiteral("obtainChooseFolder"));
    m_chooseFolder->setAccessibleName(tr("Choose the folder in which the library gets its own"));
    m_name->setObjectName(QStringLiteral("obtainName"));
    m_name->setAccessibleName(tr("Name of the library's folder"));
    // Addresses and paths are read from the left in every language.
    for (QLineEdit *edit : { m_source, m_folder, m_name })
        edit->setLayoutDirection(Qt::LeftToRight);
    form->addRow(tr("Address or file"), withButton(m_source, m_chooseSource));
    form->addRow(tr("Into"), withButton(m_folder, m_chooseFolder));
    form->addRow(tr("Folder name"), m_name);
    connect(m_source, &QLineEdit::textChanged, this, &ObtainDialog::proposeName);
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &name) { m_nameIsOwn = !name.isEmpty(); });
    connect(m_name, &QLineEdit::textChanged, this, [this] { setRunning(m_fetcher->isRunning()); });
    connect(m_folder, &QLineEdit::textChanged, this, [this] { setRunning(m_fetcher->isRunning()); });
    connect(m_chooseSource, &QPushButton::clicked, this, &ObtainDialog::chooseSource);
    connect(m_chooseFolder, &QPushButton::clicked, this, &ObtainDialog::chooseFolder);
}

QWidget *ObtainDialog::withButton(QLineEdit *edit, QPushButton *button)
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(Space::small);
    line->addWidget(edit, 1);
    line->addWidget(button);
    button->setAutoDefault(false);
    QWidget::setTabOrder(edit, button);
    return row;
}

void ObtainDialog::setSource(const QString &source)
{
    m_source->setText(source);
}

void ObtainDialog::chooseSource()
{
    auto *dialog = new QFileDialog(this, tr("Choose a library's file"), QDir::homePath(),
                                   tr("Archives and bundles (*.zip *.tar *.tar.gz *.tgz *.tar.bz2 *.tar.xz *.tar.zst "
                                      "*.bundle);;All files (*)"));
    dialog->setObjectName(QStringLiteral("obtainSourceDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_source, &QLineEdit::setText);
    dialog->open();
}

void ObtainDialog::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Choose where the library gets its folder"), withHome(m_folder->text()));
    dialog->setObjectName(QStringLiteral("obtainFolderDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, m_folder,
            [this](const QString &path) { m_folder->setText(QDir::toNativeSeparators(path)); });
    dialog->open();
}

void ObtainDialog::proposeName()
{
    if (!m_nameIsOwn)
        m_name->setText(LibraryFetcher::nameFor(m_source->text()));
    setRunning(m_fetcher->isRunning());
}

QString ObtainDialog::target() const
{
    return QDir::cleanPath(withHome(QDir::fromNativeSeparators(m_folder->text())) + u'/' + m_name->text().trimmed());
}

void ObtainDialog::start()
{
    if (m_fetcher->isRunning())
        return;
    m_messages->clear();
    if (m_name->text().trimmed().isEmpty()) {
        const Result<CloneAddress> address = CloneAddress::read(m_source->text());
        showFailure(address ? Error { .code = ErrorCode::InvalidArgument,
                                      .message = tr("The library's folder needs a name. Write one, and try again.") }
                            : address.error());
        return;
    }
    m_fetcher->start({ .source = m_source->text().trimmed(), .target = target() });
    setRunning(true);
    show({ .text = tr("Connecting"), .percent = -1 });
    m_cancel->setFocus(Qt::OtherFocusReason);
}

void ObtainDialog::show(const FetchProgress &progress)
{
    m_what->setText(progress.text);
    m_progress->setRange(0, progress.percent < 0 ? 0 : 100);
    m_progress->setValue(std::max(progress.percent, 0));
}

void ObtainDialog::setRunning(bool isRunning)
{
    for (QWidget *widget :
         std::initializer_list<QWidget *> { m_source, m_chooseSource, m_folder, m_chooseFolder, m_name })
        widget->setEnabled(!isRunning);
    // Enabled with an address that is none, too: then it is said why.
    m_get->setEnabled(!isRunning && !m_name->text().contains(u'/') && !m_source->text().trimmed().isEmpty()
                      && QDir::isAbsolutePath(withHome(m_folder->text())));
    m_cancel->setEnabled(true);
    // Kept in place, so that nothing jumps when it begins.
    for (QWidget *widget : std::initializer_list<QWidget *> { m_what, m_progress }) {
        QSizePolicy policy = widget->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        widget->setSizePolicy(policy);
        widget->setVisible(isRunning);
    }
}

void ObtainDialog::showFailure(const Error &error)
{
    setRunning(false);
    // What git said stands in the details, folded.
    MessageBar *bar = m_messages->showMessage(
        QStringLiteral("obtain"), error.code == ErrorCode::Cancelled ? MessageBar::Kind::Info : MessageBar::Kind::Error,
        error.code == ErrorCode::Cancelled ? tr("Stopped. What had come was removed.")
                                           : error.message.section(u'\n', 0, 0));
    bar->setObjectName(QStringLiteral("obtainError"));
    bar->setDetails(error.message.section(u'\n', 2));
    m_source->setFocus(Qt::OtherFocusReason);
}

void ObtainDialog::reject()
{
    if (!m_fetcher->isRunning()) {
        QDialog::reject();
        return;
    }
    m_fetcher->cancel();
    m_cancel->setEnabled(false);
    m_what->setText(tr("Stopping"));
}

} // namespace Commonplace
