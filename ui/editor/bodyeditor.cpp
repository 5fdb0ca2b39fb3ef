// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/bodyeditor.h"

#include "editor/entrydocument.h"
#include "widgets/theme.h"

#include <QFontDatabase>
#include <QHelpEvent>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>

namespace Commonplace {

BodyEditor::BodyEditor(EntryDocument *document, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_entry(document)
    , m_marks(document, this)
{
    setObjectName(QStringLiteral("bodyEditor"));
    setAccessibleName(tr("Text"));
    setAccessibleDescription(tr("The Tab key writes here; F6 leaves the text."));
    setFrameShape(QFrame::NoFrame);
    // The margins around the text are of the same paper.
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setReadOnly(!document->isEditable());
    setDocument(document->textDocument());
    document->textDocument()->setDocumentMargin(Space::wide);
    followFont();
    connect(document, &EntryDocument::changed, this, [this] {
        setReadOnly(!m_entry->isEditable());
        // Fields that have just become readable do not vanish from under the caret that mended them.
        if (m_hiddenBlocks == 0 && textCursor().position() < bodyStart())
            setView(View::Source);
        showFrontMatter();
        followDirection();
    });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &BodyEditor::keepCaretInBody);
    connect(this, &QPlainTextEdit::selectionChanged, this, &BodyEditor::keepCaretInBody);
    showFrontMatter();
    followDirection();
    QTextCursor caret = textCursor();
    caret.setPosition(bodyStart());
    setTextCursor(caret);
}

void BodyEditor::setView(View view)
{
    if (view == m_view)
        return;
    m_view = view;
    showFrontMatter();
    keepCaretInBody();
    ensureCursorVisible();
    Q_EMIT viewChanged(view);
}

bool BodyEditor::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QPlainTextEdit::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    // As plain text, whatever an entry holds.
    const QString messages = m_marks.messagesAt(help->pos()).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
    QToolTip::showText(help->globalPos(), messages.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(messages),
                       this);
    return true;
}

void BodyEditor::goTo(int line, int column)
{
    const QTextBlock block = document()->findBlockByNumber(line - 1);
    if (!block.isValid())
        return;
    if (block.position() < bodyStart())
        setView(View::Source);
    // The column counts code points, the document UTF-16 units.
    const QString text = block.text();
    int units = 0;
    for (int point = 1; point < column && units < text.size(); ++point)
        units += text[units].isHighSurrogate() ? 2 : 1;
    QTextCursor caret = textCursor();
    caret.setPosition(block.position() + units);
    setTextCursor(caret);
    centerCursor();
    setFocus(Qt::OtherFocusReason);
}

int BodyEditor::bodyStart() const
{
    const Entry &entry = m_entry->entry();
    // Fields that cannot be read are shown, and so they can be reached and mended.
    if (entry.state() != Entry::State::Readable)
        return 0;
    return m_entry->position(entry.bodyRange().start);
}

void BodyEditor::showFrontMatter()
{
    int hidden = 0;
    if (m_view == View::Body && m_entry->entry().state() == Entry::State::Readable) {
        const QTextBlock first = document()->findBlock(bodyStart());
        // A file that ends with its closing line has no body to show: that line's end stays visible.
        hidden = first.position() == bodyStart() ? first.blockNumber() : first.blockNumber() + 1;
        hidden = std::min(hidden, document()->blockCount() - 1);
    }
    if (hidden == m_hiddenBlocks)
        return;
    const int last = std::max(hidden, m_hiddenBlocks);
    m_hiddenBlocks = hidden;
    QTextBlock block = document()->firstBlock();
    for (int number = 0; block.isValid() && number <= last; ++number, block = block.next()) {
        const bool visible = number >= hidden;
        block.setVisible(visible);
        block.setLineCount(visible ? std::max(1, block.layout()->lineCount()) : 0);
    }
    const int end = block.isValid() ? block.position() : document()->characterCount();
    document()->markContentsDirty(0, std::max(end - 1, 0));
    auto *layout = qobject_cast<QPlainTextDocumentLayout *>(document()->documentLayout());
    layout->requestUpdate();
    Q_EMIT layout->documentSizeChanged(layout->documentSize());
    viewport()->update();
}

/// Neither caret nor selection reaches into hidden lines, whatever moved them (keys, select all, a drag).
void BodyEditor::keepCaretInBody()
{
    if (m_view == View::Source || m_clamping || m_hiddenBlocks <= 0)
        return;
    QTextCursor caret = textCursor();
    const int start = bodyStart();
    if (caret.position() >= start && caret.anchor() >= start)
        return;
    m_clamping = true;
    const int position = std::max(caret.position(), start);
    caret.setPosition(std::max(caret.anchor(), start));
    caret.setPosition(position, QTextCursor::KeepAnchor);
    setTextCursor(caret);
    m_clamping = false;
}

void BodyEditor::keyPressEvent(QKeyEvent *event)
{
    const QTextCursor caret = textCursor();
    const bool deletesBackwards = event->key() == Qt::Key_Backspace || event->matches(QKeySequence::DeleteStartOfWord);
    // What stands before the body's first character is hidden, and not to be deleted unseen.
    if (m_view == View::Body && deletesBackwards && !caret.hasSelection() && caret.position() <= bodyStart()) {
        event->accept();
        return;
    }
    if (!event->text().isEmpty() && event->text().front().isPrint())
        beginBody();
    QPlainTextEdit::keyPressEvent(event);
}

void BodyEditor::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
    // Qt's own placeholder looks at the whole document, of which the fields are hidden here.
    const bool nothing = m_view == View::Body && document()->characterCount() - 1 - bodyStart() <= 1
                         && QStringView(document()->lastBlock().text()).trimmed().isEmpty();
    if (!nothing || isReadOnly())
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const int margin = static_cast<int>(document()->documentMargin());
    painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin),
                     Qt::AlignTop | Qt::AlignLeading | Qt::TextWordWrap, tr("Write the text here, in Markdown."));
}

void BodyEditor::insertFromMimeData(const QMimeData *source)
{
    beginBody();
    QPlainTextEdit::insertFromMimeData(source);
}

void BodyEditor::inputMethodEvent(QInputMethodEvent *event)
{
    if (!event->commitString().isEmpty())
        beginBody();
    QPlainTextEdit::inputMethodEvent(event);
}

/// Where the file ends with its closing line, the text needs a line of its own: behind the `---` it would break the
/// fields.
void BodyEditor::beginBody()
{
    QTextCursor caret = textCursor();
    const bool hasFields = m_entry->entry().state() == Entry::State::Readable;
    if (m_view == View::Body && hasFields && !isReadOnly() && caret.selectionStart() == bodyStart()
        && !document()->findBlock(bodyStart()).text().isEmpty() && m_entry->entry().bodyRange().isEmpty())
        caret.insertBlock();
}

void BodyEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::StyleChange)
        followFont();
}

void BodyEditor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    followWidth();
}

/// The fixed font in the size of the program's.
void BodyEditor::followFont()
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(QGuiApplication::font().pointSizeF());
    // Headings stand out by weight: a fixed font that has but one weight gives way to one that has two.
    if (!QFontDatabase::styles(QFontInfo(fixed).family()).contains(QStringLiteral("Bold"))) {
        for (const char *family : { "Noto Sans Mono", "DejaVu Sans Mono", "Liberation Mono" }) {
            if (!QFontDatabase::hasFamily(QLatin1StringView(family)))
                continue;
            fixed.setFamily(QLatin1StringView(family));
            break;
        }
    }
    if (fixed == font())
        return;
    setFont(fixed);
    setTabStopDistance(4 * fontMetrics().horizontalAdvance(u' '));
}

/// The side that the text begins at. QPlainTextDocumentLayout (Qt 6.8) has one for all paragraphs, and takes "left"
/// literally: so it is the side of the first paragraph of the body that has a direction.
void BodyEditor::followDirection()
{
    Qt::LayoutDirection direction = layoutDirection();
    for (QTextBlock block = document()->findBlock(bodyStart()); block.isValid(); block = block.next()) {
        const auto isLetter = [](QChar c) { return c.isLetter(); };
        const QString text = block.text();
        if (std::any_of(text.begin(), text.end(), isLetter)) {
            direction = block.textDirection();
            break;
        }
    }
    QTextOption option = document()->defaultTextOption();
    const Qt::Alignment wanted = direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    if (option.alignment() == wanted)
        return;
    option.setAlignment(wanted);
    document()->setDefaultTextOption(option);
}

/// Lines stay readable on wide screens: at most some 90 characters, in the middle.
void BodyEditor::followWidth()
{
    constexpr int MostCharacters = 92;
    const int most = MostCharacters * fontMetrics().averageCharWidth();
    const int spare = std::max(0, (width() - verticalScrollBar()->sizeHint().width() - most) / 2);
    // The document's own upper margin belongs to its first line, which is hidden among the fields.
    setViewportMargins(spare, Space::medium, spare, 0);
}

} // namespace Commonplace
