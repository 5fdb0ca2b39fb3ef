// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "form/hintlabel.h"

#include "form/values/valueeditorcontext.h"
#include "markdown/htmlsanitizer.h"
#include "markdown/markdownhtml.h"
#include "widgets/widgetroles.h"

#include <QUrl>

#include <algorithm>
#include <optional>

namespace Commonplace {

namespace {

/// A paragraph would bring margins along.
QByteArray withoutParagraph(const QByteArray &html)
{
    const qsizetype opened = html.startsWith("<p") ? html.indexOf('>') + 1 : 0;
    const bool isOne = opened > 0 && html.endsWith("</p>") && html.indexOf("<p", opened) < 0;
    return isOne ? html.sliced(opened).chopped(4) : html;
}

} // namespace

HintLabel::HintLabel(const QString &hint, const ValueEditorContext &context, QWidget *parent)
    : QLabel(parent)
{
    setObjectName(QStringLiteral("fieldHint"));
    setTextRole(this, TextRole::Label);
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setText(hint);
    // Most hints are plain words, and reading Markdown takes time.
    constexpr QStringView marks = u"*_~`[<&\\";
    const bool isMarked = std::ranges::any_of(hint, [marks](QChar c) { return marks.contains(c); });
    const std::optional<QByteArray> html = isMarked ? markdownHtml(hint.toUtf8()) : std::nullopt;
    if (!html)
        return;
    setTextFormat(Qt::RichText);
    setText(QString::fromUtf8(withoutParagraph(
        sanitizedHtml(*html, { .resolve = {}, .positions = HtmlPolicy::Positions::Removed }).trimmed())));
    setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(this, &QLabel::linkActivated, this,
            [&context](const QString &link) { context.openAddress(QUrl(link, QUrl::StrictMode)); });
}

} // namespace Commonplace
