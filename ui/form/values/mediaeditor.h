// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "form/values/fieldvalueeditor.h"
#include "text/error.h"

class QLabel;
class QPushButton;

namespace Commonplace {

class FieldLineEdit;
struct Thumbnail;

/// An image or a file by its name in the library: typed, chosen, or dropped here. What comes from elsewhere is copied
/// into the media folder under a safe name. Images are shown small; a file that is missing is said. Reading and copying
/// happen off the UI thread.
class MediaEditor : public FieldValueEditor
{
    Q_OBJECT

public:
    MediaEditor(const Field &field, const ValueEditorContext &context, QWidget *parent);

    /// Copies a file from anywhere into the library, unless it stands there, and names it in the field.
    void takeFile(const QString &file);

Q_SIGNALS:
    /// takeFile() is over, well or not.
    void fileTaken();
    /// What the value names has been looked for, and is shown.
    void looked();

protected:
    void showValue(bool isOwn) override;
    void showReadOnly() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void addButtons(QWidget *parent);
    void chooseFile();
    void showTaken(const Result<QString> &path, const MediaPlaces &places);
    void look();
    void showFound(const Result<Thumbnail> &found, const QString &path);
    void showNote(const QString &text, bool isWarning);
    [[nodiscard]] bool isImage() const { return field().widget == Widget::Image; }

    QLabel *m_picture;
    FieldLineEdit *m_line;
    QLabel *m_note;
    QPushButton *m_choose = nullptr;
    QPushButton *m_clear = nullptr;
    QString m_lookedFor;
    QString m_refusal; // why the last file was not taken
    int m_look = 0;    // counts, so that a late answer to an earlier question is passed over
    bool m_taking = false;
};

} // namespace Commonplace
