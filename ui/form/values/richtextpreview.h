// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextBrowser>

namespace Commonplace {

/// Shows Markdown or HTML of anybody's as it will read: sanitised, without scripts, styles, pictures or network, as
/// high as its content up to a limit. Links are only told of by anchorClicked(), and only those to the web and mail.
class RichTextPreview : public QTextBrowser
{
    Q_OBJECT

public:
    explicit RichTextPreview(QWidget *parent = nullptr);

    /// UTF-8; CommonMark with GitHub's additions, in which HTML may stand.
    void showMarkdown(const QByteArray &text);

    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void render();
    void followContent();

    QByteArray m_text;
    int m_height = 0;
};

} // namespace Commonplace
