// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "form/values/richtextpreview.h"

#include "markdown/htmlsanitizer.h"
#include "markdown/markdownhtml.h"
#include "widgets/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QScrollBar>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Commonplace {

namespace {

constexpr int mostLines = 20;

} // namespace

RichTextPreview::RichTextPreview(QWidget *parent)
    : QTextBrowser(parent)
{
    setObjectName(u"richTextPreview"_s);
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setTabChangesFocus(false);
    setUndoRedoEnabled(false);
    document()->setDocumentMargin(Space::small);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &RichTextPreview::followContent);
}

void RichTextPreview::showMarkdown(const QByteArray &text)
{
    if (text == m_text)
        return;
    m_text = text;
    render();
}

/// Nothing is ever loaded, neither from the network nor from the disk.
QVariant RichTextPreview::loadResource(int, const QUrl &)
{
    return {};
}

QSize RichTextPreview::sizeHint() const
{
    return QSize(fontMetrics().averageCharWidth() * 40, m_height);
}

QSize RichTextPreview::minimumSizeHint() const
{
    return QSize(fontMetrics().averageCharWidth() * 12, m_height);
}

void RichTextPreview::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    followContent();
}

void RichTextPreview::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        render();
}

void RichTextPreview::render()
{
    const std::optional<QByteArray> html = markdownHtml(m_text);
    const QByteArray safe = html ? sanitizedHtml(*html, { .resolve = {},
                                                          .direction = HtmlPolicy::Direction::Automatic,
                                                          .positions = HtmlPolicy::Positions::Removed })
                                 : QByteArray();
    if (safe.isEmpty() && !m_text.trimmed().isEmpty()) {
        setPlainText(QString::fromUtf8(m_text));
        return;
    }
    const Theme theme = Theme::of(this);
    document()->setDefaultStyleSheet(
        u"a { color: %1; } blockquote, .blocked-image, .blocked-link { color: %2; }"
        "code, pre { font-family: monospace; }"_s.arg(theme.accent.name(), theme.muted.name()));
    setHtml(QString::fromUtf8(safe));
}

void RichTextPreview::followContent()
{
    const int most = mostLines * fontMetrics().lineSpacing();
    const int height = qMin(most, int(std::ceil(document()->size().height())) + 2 * frameWidth());
    if (height == m_height)
        return;
    m_height = height;
    updateGeometry();
}

} // namespace Commonplace
