// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proposals/proposedialog.h"

#include "proposals/dialogparts.h"
#include "widgets/icon.h"
#include "widgets/theme.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Commonplace {

namespace {

QTreeWidget *makeTree(const char *name, const QString &accessibleName, QWidget *parent)
{
    auto *tree = new QTreeWidget(parent);
    tree->setObjectName(QLatin1StringView(name));
    tree->setAccessibleName(accessibleName);
    tree->setHeaderHidden(true);
    tree->setFrameShape(QFrame::NoFrame);
    tree->setRootIsDecorated(false);
    tree->setTextElideMode(Qt::ElideMiddle);
    tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return tree;
}

QString whatChanged(const ProposedFile &file)
{
    using Kind = ProposalChange::Kind;
    QStringList parts;
    if (file.change.kind == Kind::Added)
        parts += file.isEntry ? ProposeDialog::tr("new entry") : ProposeDialog::tr("new file");
    if (file.change.kind == Kind::Removed)
        parts += ProposeDialog::tr("removed");
    if (file.change.kind == Kind::Renamed)
        parts += ProposeDialog::tr("renamed");
    if (!file.fields.isEmpty())
        parts += QLocale().createSeparatedList(file.fields);
    if (file.paragraphs > 0)
        parts += ProposeDialog::tr("%n paragraph(s)", nullptr, file.paragraphs);
    if (file.isLayoutOnly && file.change.kind == Kind::Changed)
        parts += ProposeDialog::tr("only layout");
    if (parts.isEmpty())
        parts += ProposeDialog::tr("changed");
    return parts.join(QStringLiteral(" · "));
}

} // namespace

ProposeDialog::ProposeDialog(const ProposalJobs::Preview &preview, int unsaved, QWidget *parent)
    : QDialog(parent)
    , m_preview(preview)
    , m_title(new QLineEdit(this))
    , m_description(new QPlainTextEdit(this))
    , m_files(makeTree("proposeFiles", tr("What it changes"), this))
    , m_problems(makeTree("proposeProblems", tr("Problems that it adds"), this))
{
    setObjectName(QStringLiteral("proposeDialog"));
    setWindowTitle(tr("Propose changes"));
    QVBoxLayout *layout = DialogParts::layoutOf(this);
    layout->setSpacing(Space::small);
    const auto addLabel = [layout](const char *name, const QString &text, QWidget *buddy) {
        QLabel *label = DialogParts::addText(layout, name, text, TextRole::Label);
        label->setBuddy(buddy);
        buddy->setAccessibleName(text);
        layout->addWidget(buddy);
    };
    m_title->setObjectName(QStringLiteral("proposeTitle"));
    m_title->setText(preview.proposal.title);
    addLabel("proposeTitleLabel", tr("Title"), m_title);
    m_description->setObjectName(QStringLiteral("proposeDescription"));
    m_description->setTabChangesFocus(true);
    m_description->setPlainText(preview.proposal.description.isEmpty()
                                    ? descriptionOf(preview.versions, preview.proposal.title)
                                    : preview.proposal.description);
    m_description->setFixedHeight(fontMetrics().lineSpacing() * 5 + 2 * Space::small);
    addLabel("proposeDescriptionLabel", tr("What it does, and why"), m_description);
    layout->addSpacing(Space::small);
    DialogParts::addText(layout, "proposeFilesLabel",
                         tr("%n file(s) change", nullptr, static_cast<int>(preview.files.size())), TextRole::Label);
    fillFiles();
    layout->addWidget(m_files, 2);
    m_problemsText =
        DialogParts::addText(layout, "proposeProblemsText", tr("Looking for problems that it adds…"), TextRole::Muted);
    m_problems->hide();
    layout->addWidget(m_problems, 1);
    addDestination(layout, unsaved);
    addButtons(layout);
    m_title->setFocus(Qt::OtherFocusReason);
    resize(720, 640);
}

void ProposeDialog::fillFiles()
{
    m_files->setColumnCount(2);
    for (const ProposedFile &file : std::as_const(m_preview.files)) {
        auto *item = new QTreeWidgetItem(m_files, { file.title, whatChanged(file) });
        item->setToolTip(0, QString::fromUtf8(file.change.path));
        item->setToolTip(1, item->text(1));
    }
    m_files->header()->setStretchLastSection(false);
    m_files->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_files->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    if (m_files->topLevelItemCount() > 0)
        m_files->setCurrentItem(m_files->topLevelItem(0));
}

void ProposeDialog::addDestination(QVBoxLayout *layout, int unsaved)
{
    if (unsaved > 0) {
        DialogParts::addText(layout, "proposeUnsaved",
                             tr("%n entry(s) with unsaved text do not go along as they are now. Save them first if "
                                "they belong to it.",
                                nullptr, unsaved));
    }
    QString text;
    if (!m_preview.target) {
        text = tr("This library is on this computer only. Save the proposal as files, and give them to whoever looks "
                  "after the library.");
    } else if (!m_preview.proposal.sent.isEmpty()) {
        text = tr("What you sent to %1 before is brought up to date.").arg(m_preview.target->shown);
    } else if (m_preview.target->library) {
        text = tr("It is sent to %1. Then the page of %2 opens on which you propose it.")
                   .arg(m_preview.target->shown, m_preview.target->library->forgeName());
    } else {
        text = tr("It is sent to %1.").arg(m_preview.target->shown);
    }
    layout->addSpacing(Space::small);
    DialogParts::addText(layout, "proposeDestination", text, TextRole::Muted);
}

void ProposeDialog::addButtons(QVBoxLayout *layout)
{
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *send = DialogParts::addPrimary(buttons, "proposeSend", tr("Send"));
    QPushButton *patches = DialogParts::addOther(buttons, "proposePatches", tr("Save as patch files…"));
    patches->setToolTip(tr("To send by mail: text files, one for each version (git format-patch)"));
    QPushButton *bundle = DialogParts::addOther(buttons, "proposeBundle", tr("Save as bundle…"));
    bundle->setToolTip(tr("One file that git can fetch from"));
    DialogParts::addCancel(buttons, "proposeCancel", tr("Cancel"));
    layout->addSpacing(Space::small);
    layout->addWidget(buttons);
    const auto check = [this, send, patches, bundle] {
        const bool isComplete = !m_preview.versions.isEmpty() && !m_title->text().trimmed().isEmpty();
        send->setEnabled(isComplete && m_preview.target);
        patches->setEnabled(isComplete);
        bundle->setEnabled(isComplete);
    };
    check();
    connect(m_title, &QLineEdit::textChanged, this, check);
    const auto finish = [this](Way way) {
        Q_EMIT accepted(way, m_title->text().simplified(), m_description->toPlainText().trimmed());
        accept();
    };
    connect(buttons, &QDialogButtonBox::accepted, this, [finish] { finish(Way::Send); });
    connect(patches, &QPushButton::clicked, this, [finish] { finish(Way::Patches); });
    connect(bundle, &QPushButton::clicked, this, [finish] { finish(Way::Bundle); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ProposeDialog::showProblems(const Result<BaseComparison> &problems)
{
    if (!problems) {
        m_problemsText->setText(
            tr("Whether it adds problems could not be found out. %1").arg(problems.error().message));
        return;
    }
    QString text = problems->added.isEmpty()
                       ? tr("It adds no problems.")
                       : tr("It adds %n problem(s):", nullptr, static_cast<int>(problems->added.size()));
    if (!problems->solved.isEmpty()) {
        const auto count = static_cast<int>(problems->solved.size());
        text = problems->added.isEmpty() ? tr("It adds no problems, and solves %n.", nullptr, count)
                                         : tr("It solves %n problem(s), and adds:", nullptr, count);
    }
    m_problemsText->setText(text);
    for (const Problem &problem : problems->added) {
        const bool isError = problem.severity == Problem::Severity::Error;
        auto *item = new QTreeWidgetItem(m_problems, { problem.message });
        item->setIcon(0, icon(isError ? QStringLiteral("data-error") : QStringLiteral("data-warning")));
        item->setToolTip(0, QStringLiteral("%1:%2\n%3").arg(problem.file).arg(problem.line).arg(problem.message));
    }
    m_problems->setVisible(!problems->added.isEmpty());
    if (!problems->added.isEmpty())
        m_problems->setCurrentItem(m_problems->topLevelItem(0));
}

} // namespace Commonplace
