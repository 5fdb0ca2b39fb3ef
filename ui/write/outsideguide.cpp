// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "write/outsideguide.h"

#include "editor/entrydocument.h"
#include "merging/decisiondialog.h"
#include "widgets/messagearea.h"
#include "widgets/widgetroles.h"
#include "write/entryview.h"
#include "write/librarysession.h"

#include <QPointer>
#include <QPushButton>

namespace Commonplace {

namespace {

const QString Key = QStringLiteral("save");

} // namespace

OutsideGuide::OutsideGuide(LibrarySession *session, ViewSource viewOf, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_viewOf(std::move(viewOf))
    , m_window(window)
    , m_changes(new OutsideChanges(session, this))
{
    connect(m_changes, &OutsideChanges::broughtIn, this, &OutsideGuide::showBroughtIn);
    connect(m_changes, &OutsideChanges::decisionNeeded, this, &OutsideGuide::showDecision);
    connect(m_changes, &OutsideChanges::failed, this, &OutsideGuide::showFailure);
}

void OutsideGuide::bringInAndSave(EntryDocument *document)
{
    m_toSave.insert(document->path());
    m_changes->bringIn(document);
}

void OutsideGuide::showBroughtIn(EntryDocument *document)
{
    if (EntryView *view = m_viewOf(document)) {
        view->messages()->removeMessage(Key);
        MessageBar *bar = view->messages()->showMessage(QStringLiteral("broughtIn"), MessageBar::Kind::Info,
                                                        tr("Another program changed this file. Its changes and yours "
                                                           "are together now; undo takes them out again."));
        bar->setObjectName(QStringLiteral("broughtInMessage"));
    }
    if (m_toSave.remove(document->path()))
        m_session->save(document);
}

void OutsideGuide::showDecision(EntryDocument *document, const OutsideChange &change)
{
    EntryView *view = m_viewOf(document);
    if (!view)
        return;
    MessageBar *bar = view->messages()->showMessage(
        Key, MessageBar::Kind::Warning,
        tr("Another program changed this file in %n place(s) where you changed it too. All else fits together, and "
           "nothing was written yet.",
           nullptr, static_cast<int>(change.merge.conflicts().size())));
    bar->setObjectName(QStringLiteral("changedOutsideMessage"));
    QPushButton *decide = bar->addButton(tr("Decide…"));
    decide->setObjectName(QStringLiteral("decideButton"));
    setButtonRole(decide, ButtonRole::Primary);
    connect(decide, &QPushButton::clicked, document, [this, document, change] { ask(document, change); });
    addWaysOut(bar, document, view);
}

void OutsideGuide::showFailure(EntryDocument *document, const Error &error)
{
    EntryView *view = m_viewOf(document);
    if (!view || !m_toSave.remove(document->path()))
        return;
    MessageBar *bar = view->messages()->showMessage(
        Key, MessageBar::Kind::Warning,
        tr("Another program changed this file since it was opened, and it cannot be read now. %1 Nothing was written "
           "yet; your text is still here.")
            .arg(error.message));
    bar->setObjectName(QStringLiteral("changedOutsideMessage"));
    addWaysOut(bar, document, view);
    QPushButton *copy = bar->addButton(tr("Save a copy elsewhere…"));
    copy->setObjectName(QStringLiteral("saveCopyButton"));
    connect(copy, &QPushButton::clicked, document, [this, document] { Q_EMIT copyWanted(document); });
}

void OutsideGuide::addWaysOut(MessageBar *bar, EntryDocument *document, EntryView *view)
{
    QPushButton *mine = bar->addButton(tr("Save my text"));
    mine->setObjectName(QStringLiteral("saveMineButton"));
    mine->setToolTip(tr("The other text stays in the library's versions only if it was kept as one."));
    connect(mine, &QPushButton::clicked, document, [this, document] {
        m_toSave.remove(document->path());
        m_session->saveOver(document);
    });
    QPushButton *theirs = bar->addButton(tr("Show the file's text"));
    theirs->setObjectName(QStringLiteral("showTheirsButton"));
    theirs->setToolTip(tr("Undo brings yours back."));
    connect(theirs, &QPushButton::clicked, view, [this, document, view] {
        m_toSave.remove(document->path());
        view->messages()->removeMessage(Key);
        m_session->reload(document);
    });
}

void OutsideGuide::ask(EntryDocument *document, const OutsideChange &change)
{
    const ConflictCard::Names names { .mine = tr("Your text"),
                                      .theirs = tr("The file's text"),
                                      .other = tr("the file") };
    const Collection collection = m_session->library().collectionOf(m_session->relativePath(document));
    auto *dialog =
        new DecisionDialog(document->title(), change.merge.conflicts(), collection, names, m_window->window());
    connect(dialog, &DecisionDialog::decided, document, [this, document, change](const QList<QByteArray> &answers) {
        m_changes->decide(document, change, answers);
    });
    dialog->open();
}

} // namespace Commonplace
