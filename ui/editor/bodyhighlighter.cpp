// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/bodyhighlighter.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

#include <QTextCharFormat>

namespace Commonplace {

BodyHighlighter::BodyHighlighter(KSyntaxHighlighting::Repository &repository, QTextDocument *document)
    : KSyntaxHighlighting::SyntaxHighlighter(document)
{
    setTheme(repository.defaultTheme());
    setDefinition(repository.definitionForName(QStringLiteral("Markdown")));
}

void BodyHighlighter::setPalette(const QPalette &palette)
{
    m_palette = palette;
    rehighlight();
}

void BodyHighlighter::applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format)
{
    using KSyntaxHighlighting::Theme;
    QTextCharFormat look;
    const Theme::TextStyle style = format.textStyle();
    const bool isHeading = format.name().contains(u"Header") || style == Theme::Function;
    if (isHeading || format.isBold(theme()) || style == Theme::Keyword)
        look.setFontWeight(QFont::DemiBold);
    if (format.isItalic(theme()))
        look.setFontItalic(true);
    if (format.isStrikeThrough(theme()))
        look.setFontStrikeOut(true);
    switch (style) {
    case Theme::Normal:
    case Theme::Function:
    case Theme::Keyword:
        break;
    case Theme::Comment:
    case Theme::Annotation:
    case Theme::Documentation:
    case Theme::CommentVar:
    case Theme::Operator:
        look.setForeground(m_palette.color(QPalette::PlaceholderText));
        break;
    case Theme::Attribute:
    case Theme::Others:
    case Theme::DataType:
    case Theme::String:
    case Theme::VerbatimString:
    case Theme::SpecialString:
        if (!isHeading)
            look.setForeground(m_palette.color(QPalette::Accent));
        break;
    default:
        break;
    }
    setFormat(offset, length, look);
}

} // namespace Commonplace
