// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QWidget;

namespace Commonplace {

class EntryDocument;
class LibrarySession;
class MessageArea;
struct VersionPreview;

/// Leads through wording a version: asks what it is called so far, shows the dialog, and does what was said there.
class VersionGuide : public QObject
{
    Q_OBJECT

public:
    /// `session` and `messages` must outlive it; questions are asked over `window`, which owns it.
    VersionGuide(LibrarySession &session, MessageArea *messages, QWidget *window);

    /// Saves the entry, under a message that is asked for.
    void saveWithMessage(EntryDocument *document);
    /// Asks for another message for the last version of the entry, while nobody has been given that.
    void editMessage(EntryDocument *document);

private:
    enum class Wish { Save, Edit };

    void ask(EntryDocument *document, const VersionPreview &preview);
    void tell(const QString &text);

    LibrarySession &m_session;
    MessageArea *m_messages;
    QWidget *m_window;
    Wish m_wish = Wish::Save;
};

} // namespace Commonplace
