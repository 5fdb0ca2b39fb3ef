// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "form/values/mediaeditor.h"

#include "form/values/thumbnail.h"
#include "form/values/valuetexts.h"
#include "widgets/fieldlineedit.h"
#include "widgets/icon.h"
#include "widgets/theme.h"
#include "widgets/widgetroles.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFuture>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace Commonplace {

namespace {

constexpr QSize pictureRoom(112, 84);

QString firstFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            return url.toLocalFile();
    }
    return {};
}

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 1024 * 1024 ? 0 : 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace

MediaEditor::MediaEditor(const Field &field, const ValueEditorContext &context, QWidget *parent)
    : FieldValueEditor(field, context, parent)
    , m_picture(new QLabel(this))
    , m_line(new FieldLineEdit(this))
    , m_note(new QLabel(this))
{
    setAcceptDrops(true);
    m_line->setAcceptDrops(false);
    m_picture->setObjectName(u"thumbnail"_s);
    m_picture->setFixedSize(pictureRoom);
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setVisible(isImage());
    m_note->setObjectName(u"mediaNote"_s);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    setTextRole(m_note, TextRole::Label);
    auto *side = new QVBoxLayout;
    side->setSpacing(Space::tight);
    side->addWidget(m_line);
    side->addWidget(m_note);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::medium);
    row->addWidget(m_picture, 0, Qt::AlignTop);
    row->addLayout(side, 1);
    column()->addLayout(row);
    auto *buttons = new QWidget(this);
    addButtons(buttons);
    side->addWidget(buttons);
    side->addStretch();
    setFocusWidget(m_line);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &text) {
        emitEdited(ValueTexts::typed(text, givenValue(), this->field(), false));
        look();
    });
    connect(m_line, &QLineEdit::returnPressed, this, &ValueEditor::editingFinished);
    showReadOnly();
    showValue(false);
}

void MediaEditor::addButtons(QWidget *parent)
{
    auto *layout = new QHBoxLayout(parent);
    layout->setContentsMargins({});
    layout->setSpacing(Space::small);
    m_choose = new QPushButton(isImage() ? tr("Choose an image…") : tr("Choose a file…"), parent);
    m_choose->setObjectName(u"chooseFile"_s);
    m_choose->setToolTip(tr("Or drop one here"));
    m_clear = new QPushButton(tr("Clear"), parent);
    m_clear->setObjectName(u"clearFile"_s);
    for (QPushButton *button : { m_choose, m_clear }) {
        setButtonRole(button, ButtonRole::Link);
        layout->addWidget(button);
    }
    layout->addStretch();
    connect(m_choose, &QPushButton::clicked, this, &MediaEditor::chooseFile);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_line->clear();
        emitDone(ValueTexts::typed({}, givenValue(), field(), false));
        look();
        m_line->setFocus(Qt::OtherFocusReason);
    });
}

void MediaEditor::chooseFile()
{
    const MediaPlaces places = context().media(field());
    auto *dialog = new QFileDialog(this, m_choose->text(), places.root + u'/' + places.mediaFolder);
    dialog->setObjectName(u"mediaDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    if (isImage())
        dialog->setNameFilter(tr("Images") + u" (*.png *.jpg *.jpeg *.gif *.webp *.avif *.svg)"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &MediaEditor::takeFile);
    dialog->open();
}

void MediaEditor::takeFile(const QString &file)
{
    if (isReadOnly() || m_taking)
        return;
    m_taking = true;
    showReadOnly();
    showNote(tr("Copying %1…").arg(QFileInfo(file).fileName()), false);
    const MediaPlaces places = context().media(field());
    const MediaKind kind = isImage() ? MediaKind::Image : MediaKind::Any;
    QtConcurrent::run([file, places, kind] {
        return copyIntoMedia(file, places, kind);
    }).then(this, [this, places](const Result<QString> &path) { showTaken(path, places); });
}

void MediaEditor::showTaken(const Result<QString> &path, const MediaPlaces &places)
{
    m_taking = false;
    showReadOnly();
    if (path) {
        m_line->setText(mediaValue(places, *path));
        m_lookedFor.clear();
        look();
        emitDone(ValueTexts::typed(m_line->text(), givenValue(), field(), false));
    } else {
        m_refusal = path.error().message;
        showNote(m_refusal, true);
    }
    Q_EMIT fileTaken();
}

void MediaEditor::showValue(bool)
{
    m_line->setTextKeepingCaret(ValueTexts::of(value()));
    m_line->setPlaceholderText(ValueTexts::emptyState(value()));
    look();
}

/// Looks for what the value names, on another thread.
void MediaEditor::look()
{
    const QString text = m_line->text().trimmed();
    m_clear->setVisible(!text.isEmpty() && !isReadOnly());
    const MediaPlaces places = context().media(field());
    const QString question = text + QChar::Null + places.root + QChar::Null + places.mediaFolder;
    if (question == m_lookedFor)
        return;
    m_lookedFor = question;
    m_refusal.clear();
    const int asked = ++m_look;
    m_picture->clear();
    setFieldState(m_line, FieldState::Normal);
    const std::optional<QString> path = mediaPath(places, text);
    if (text.isEmpty() || !path || places.root.isEmpty()) {
        const QString limit = QLocale().formattedDataSize(largestMediaFile, 0, QLocale::DataSizeTraditionalFormat);
        if (text.isEmpty())
            showNote(isImage() ? tr("Choose an image or drop one here, up to %1.").arg(limit)
                               : tr("Choose a file or drop one here, up to %1.").arg(limit),
                     false);
        else if (!places.root.isEmpty() && !QUrl(text).scheme().isEmpty())
            showNote(tr("On the web at %1; not loaded here.").arg(QUrl(text).host()), false);
        else
            showNote(tr("This leads out of the library and is not shown."), true);
        m_picture->setPixmap(
            icon(u"image-x-generic"_s, Theme::of(this).muted).pixmap(QSize(32, 32), devicePixelRatioF()));
        Q_EMIT looked();
        return;
    }
    const QSize bound = pictureRoom * devicePixelRatioF();
    const QString root = places.root;
    const bool image = isImage();
    QtConcurrent::run([root, path = *path, bound, image]() -> Result<Thumbnail> {
        if (image)
            return readThumbnail(root, path, bound);
        return findLibraryFile(root, path);
    }).then(this, [this, asked, path = *path](const Result<Thumbnail> &found) {
        if (asked == m_look)
            showFound(found, path);
    });
}

void MediaEditor::showFound(const Result<Thumbnail> &found, const QString &path)
{
    if (!found) {
        const bool isMissing = found.error().code == ErrorCode::NotFound;
        showNote(isMissing ? tr("There is no file %1 in the library.").arg(path) : found.error().message, true);
        setFieldState(m_line, FieldState::Warning);
        m_picture->setPixmap(
            icon(u"image-missing"_s, Theme::of(this).warning).pixmap(QSize(32, 32), devicePixelRatioF()));
    } else {
        QImage image = found->image;
        image.setDevicePixelRatio(devicePixelRatioF());
        m_picture->setPixmap(
            image.isNull()
                ? icon(u"image-x-generic"_s, Theme::of(this).muted).pixmap(QSize(32, 32), devicePixelRatioF())
                : QPixmap::fromImage(image));
        const QString bytes = sizeText(found->bytes);
        showNote(found->size.isEmpty()
                     ? bytes
                     : tr("%1 × %2 pixels, %3").arg(found->size.width()).arg(found->size.height()).arg(bytes),
                 false);
    }
    // Why a file was not taken stands until something else is asked.
    if (!m_refusal.isEmpty())
        showNote(m_refusal, true);
    Q_EMIT looked();
}

void MediaEditor::showNote(const QString &text, bool isWarning)
{
    m_note->setText(text);
    m_note->setForegroundRole(isWarning ? QPalette::BrightText : QPalette::PlaceholderText);
}

void MediaEditor::showReadOnly()
{
    m_line->setReadOnly(isReadOnly());
    m_choose->setVisible(!isReadOnly());
    m_choose->setEnabled(!m_taking);
    m_clear->setVisible(!isReadOnly() && !m_line->text().isEmpty());
}

void MediaEditor::dragEnterEvent(QDragEnterEvent *event)
{
    if (isReadOnly() || m_taking || firstFile(event->mimeData()).isEmpty())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    showNote(tr("Drop to copy it into the library."), false);
}

void MediaEditor::dragLeaveEvent(QDragLeaveEvent *)
{
    m_lookedFor.clear();
    look();
}

void MediaEditor::dropEvent(QDropEvent *event)
{
    const QString file = firstFile(event->mimeData());
    if (file.isEmpty())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    takeFile(file);
}

} // namespace Commonplace
