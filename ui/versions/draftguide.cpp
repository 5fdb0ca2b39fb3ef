// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "versions/draftguide.h"

#include "editor/entrydocument.h"
#include "merging/decisiondialog.h"
#include "review/entrycomparison.h"
#include "review/threewaymerge.h"
#include "versions/draftdialog.h"
#include "versions/versiontexts.h"
#include "widgets/messagearea.h"
#include "write/entryview.h"
#include "write/librarysession.h"
#include "write/writeworkspace.h"

#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QtConcurrentRun>

namespace Commonplace {

namespace {

QString keyOf(const Draft &draft)
{
    return QStringLiteral("draft:") + draft.time.toString(Qt::ISODateWithMs);
}

QString whenOf(const Draft &draft)
{
    return QLocale().toString(draft.time.toLocalTime(), QLocale::ShortFormat);
}

/// What the person changed, as far as that is known: against what it was made from, else against what there is now.
EntryComparison comparisonOf(const Draft &draft, const QByteArray &now)
{
    return comparedEntries(Entry::read(draft.base.isEmpty() ? now : draft.base), Entry::read(draft.text));
}

} // namespace

DraftGuide::DraftGuide(LibrarySession *session, WriteWorkspace *workspace, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_workspace(workspace)
{
    connect(session, &LibrarySession::draftFound, this, &DraftGuide::offer);
}

void DraftGuide::offer(EntryDocument *document, const Draft &draft)
{
    EntryView *view = m_workspace->viewOf(document);
    if (!view)
        return;
    showBar(document, view, draft, {});
    const QString path = m_session->relativePath(document);
    const FieldLabels labels = VersionTexts::fieldLabels(m_session->library().collectionOf(path).forFile(path));
    QtConcurrent::run([draft, now = document->bytes(), labels] {
        return comparisonInWords(comparisonOf(draft, now), labels);
    }).then(view, [this, document, view, draft](const QString &differences) {
        // Answered meanwhile?
        if (view->messages()->message(keyOf(draft)))
            showBar(document, view, draft, differences);
    });
}

void DraftGuide::showBar(EntryDocument *document, EntryView *view, const Draft &draft, const QString &differences)
{
    QString text = differences.isEmpty()
                       ? tr("There is unsaved text of yours from %1.").arg(whenOf(draft))
                       : tr("There is unsaved text of yours from %1: %2.").arg(whenOf(draft), differences);
    if (draft.baseHash != document->file().stamp.hash)
        //: Two sentences.
        text = tr("%1 %2").arg(text, tr("The file has been changed since."));
    MessageBar *bar = view->messages()->showMessage(keyOf(draft), MessageBar::Kind::Info, text);
    bar->setObjectName(QStringLiteral("draftMessage"));
    QPushButton *look = bar->addButton(tr("Look at it…"));
    look->setObjectName(QStringLiteral("lookAtDraftButton"));
    connect(look, &QPushButton::clicked, document, [this, document, draft] { this->look(document, draft); });
    QPushButton *discard = bar->addButton(tr("Throw it away"));
    discard->setObjectName(QStringLiteral("discardDraftButton"));
    connect(discard, &QPushButton::clicked, document, [this, document, draft] { this->discard(document, draft); });
    QPushButton *restore = bar->addButton(tr("Bring it back"));
    restore->setObjectName(QStringLiteral("restoreDraftButton"));
    connect(restore, &QPushButton::clicked, document, [this, document, draft] { bringBack(document, draft); });
}

void DraftGuide::look(EntryDocument *document, const Draft &draft)
{
    const QString path = m_session->relativePath(document);
    const FieldLabels labels = VersionTexts::fieldLabels(m_session->library().collectionOf(path).forFile(path));
    QtConcurrent::run([draft, now = document->bytes()] {
        return comparisonOf(draft, now);
    }).then(document, [this, document, draft, labels](const EntryComparison &comparison) {
        auto *dialog = new DraftDialog(document->title(), whenOf(draft), comparison, labels, m_workspace->window());
        connect(dialog, &QDialog::accepted, document, [this, document, draft] { bringBack(document, draft); });
        connect(dialog, &DraftDialog::discardRequested, document,
                [this, document, draft] { discard(document, draft); });
        dialog->open();
    });
}

void DraftGuide::discard(EntryDocument *document, const Draft &draft)
{
    m_session->discardDraft(draft);
    removeBar(document, draft);
}

void DraftGuide::bringBack(EntryDocument *document, const Draft &draft)
{
    if (draft.base.isEmpty() || draft.base == document->bytes())
        put(document, draft, draft.text);
    else
        merge(document, draft);
}

/// The entry is not what the draft was made from any more: what was changed in it since stays.
void DraftGuide::merge(EntryDocument *document, const Draft &draft)
{
    const Collection collection = m_session->library().collectionOf(m_session->relativePath(document));
    const ThreeWay<QByteArray> texts { .base = draft.base, .ours = draft.text, .theirs = document->bytes() };
    QtConcurrent::run([texts, collection] {
        return mergeEntries(texts, MergeRules(collection));
    }).then(document, [this, document, draft, collection, now = texts.theirs](const ThreeWayMerge &merged) {
        if (document->bytes() != now) { // typed meanwhile
            merge(document, draft);
            return;
        }
        if (merged.isClean()) {
            put(document, draft, merged.text());
            return;
        }
        const ConflictCard::Names names { .mine = tr("Your unsaved text"),
                                          .theirs = tr("The text as it is now"),
                                          .other = tr("the text as it is now") };
        auto *dialog =
            new DecisionDialog(document->title(), merged.conflicts(), collection, names, m_workspace->window());
        connect(dialog, &DecisionDialog::decided, document,
                [this, document, draft, merged, now](const QList<QByteArray> &answers) {
                    if (document->bytes() == now)
                        put(document, draft, merged.answered(answers));
                    else
                        merge(document, draft);
                });
        dialog->open();
    });
}

void DraftGuide::put(EntryDocument *document, const Draft &draft, const QByteArray &text)
{
    if (const Result<void> done = document->replaceText(text); !done) {
        if (EntryView *view = m_workspace->viewOf(document))
            view->messages()->showMessage(QStringLiteral("draftFailed"), MessageBar::Kind::Error, done.error().message);
        return;
    }
    m_session->restoreDraft(document, draft);
    removeBar(document, draft);
}

void DraftGuide::removeBar(EntryDocument *document, const Draft &draft)
{
    if (EntryView *view = m_workspace->viewOf(document))
        view->messages()->removeMessage(keyOf(draft));
}

} // namespace Commonplace
