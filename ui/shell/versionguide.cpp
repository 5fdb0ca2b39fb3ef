// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/versionguide.h"

#include "widgets/messagearea.h"
#include "write/librarysession.h"
#include "write/versionmessagedialog.h"

namespace Commonplace {

namespace {

QString messageKey()
{
    return QStringLiteral("versionMessage");
}

} // namespace

VersionGuide::VersionGuide(LibrarySession &session, MessageArea *messages, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_messages(messages)
    , m_window(window)
{
    connect(&session, &LibrarySession::versionPreviewed, this, &VersionGuide::ask);
    connect(&session, &LibrarySession::reworded, this, [this](const EntryDocument *, const Result<void> &done) {
        m_messages->removeMessage(messageKey());
        if (done)
            return;
        // Below the first line and a heading stand the words of git or of a hook.
        MessageBar *bar = m_messages->showMessage(
            messageKey(), MessageBar::Kind::Warning,
            tr("The message stays as it was. %1").arg(done.error().message.section(u'\n', 0, 0)));
        bar->setObjectName(QStringLiteral("rewordFailedMessage"));
        const QString details = done.error().message.section(u'\n', 2);
        if (!details.isEmpty())
            bar->setDetails(details);
    });
}

void VersionGuide::saveWithMessage(EntryDocument *document)
{
    if (!m_session.keepsVersions()) {
        m_session.save(document);
        return;
    }
    m_wish = Wish::Save;
    m_session.previewVersion(document);
}

void VersionGuide::editMessage(EntryDocument *document)
{
    m_wish = Wish::Edit;
    m_session.previewVersion(document);
}

void VersionGuide::ask(EntryDocument *document, const VersionPreview &preview)
{
    const bool isOpen = preview.addsTo.has_value();
    if (m_wish == Wish::Edit && !isOpen) {
        return tell(tr("The last version of “%1” keeps its message: others may have it already, or there is a later "
                       "version by now.")
                        .arg(document->title()));
    }
    using Purpose = VersionMessageDialog::Purpose;
    const Purpose purpose = m_wish == Wish::Save ? Purpose::Save : Purpose::Reword;
    const QString message = purpose == Purpose::Reword ? preview.addsTo->message : preview.message;
    auto *dialog = new VersionMessageDialog(purpose, message, m_window);
    connect(dialog, &VersionMessageDialog::messageGiven, document,
            [this, document, purpose, message, open = preview.addsTo](const QString &given) {
                if (purpose == Purpose::Reword) {
                    if (given != message.trimmed())
                        m_session.reword(document, *open, given);
                } else {
                    // Left as it was, it is still the program's, and follows what is saved next.
                    m_session.save(document, given == message.trimmed() ? QString() : given);
                }
            });
    dialog->open();
}

void VersionGuide::tell(const QString &text)
{
    m_messages->showMessage(messageKey(), MessageBar::Kind::Info, text)
        ->setObjectName(QStringLiteral("versionMessageClosed"));
}

} // namespace Commonplace
