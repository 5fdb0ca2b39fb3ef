// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;

namespace Commonplace {

/// The name of a group, small, in capitals where the script has them, with a count at the line's end.
class SectionHeading : public QWidget
{
    Q_OBJECT

public:
    explicit SectionHeading(const QString &title = {}, QWidget *parent = nullptr);

    QString title() const;
    void setTitle(const QString &title);
    /// Nothing is shown for a negative count.
    void setCount(int count);

    /// The font of such headings, for delegates that draw them into lists.
    static QFont headingFont(const QFont &base);

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateFonts();

    QLabel *m_title;
    QLabel *m_count;
};

} // namespace Commonplace
