// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <KSyntaxHighlighting/SyntaxHighlighter>

#include <QPalette>

namespace KSyntaxHighlighting {
class Repository;
}

namespace Commonplace {

/// Highlights Markdown by KSyntaxHighlighting's definition, in the window's own colours: structure by weight, what can
/// be followed by the accent, what is only markup muted.
class BodyHighlighter : public KSyntaxHighlighting::SyntaxHighlighter
{
    Q_OBJECT

public:
    /// `repository` must outlive it; it is slow to make, so one serves all documents.
    BodyHighlighter(KSyntaxHighlighting::Repository &repository, QTextDocument *document);

    /// Takes the colours of a palette and highlights anew.
    void setPalette(const QPalette &palette);

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;

private:
    QPalette m_palette;
};

} // namespace Commonplace
