// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "form/values/coloreditor.h"

#include "form/values/valuefault.h"
#include "form/values/valuetexts.h"
#include "widgets/fieldlineedit.h"
#include "widgets/shapes.h"
#include "widgets/theme.h"
#include "widgets/widgetroles.h"

#include <QColorDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QRegularExpression>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Commonplace {

namespace {

bool isFunction(const QString &text)
{
    static const QRegularExpression function(u"^(?:rgb|hsl)a?\\([-0-9a-z%.,/ ]+\\)$"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    return function.match(text).hasMatch();
}

QPixmap swatch(const QColor &colour, const QColor &line, qreal ratio)
{
    QPixmap pixmap(QSize(Theme::iconSize, Theme::iconSize) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    const QRect all(0, 0, Theme::iconSize, Theme::iconSize);
    Shapes::box(&painter, all, 3, colour, QPen(line, 1));
    if (!colour.isValid()) {
        painter.setPen(line);
        painter.drawLine(all.bottomLeft() + QPoint(3, -3), all.topRight() + QPoint(-3, 3));
    }
    return pixmap;
}

} // namespace

QColor cssColor(const QString &text)
{
    static const QRegularExpression hexadecimal(u"^#(?:[0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})$"_s);
    if (!text.startsWith(u'#'))
        return QColor::fromString(text);
    if (!hexadecimal.match(text).hasMatch())
        return {};
    QString digits = text.mid(1);
    if (digits.size() <= 4) {
        QString doubled;
        for (const QChar digit : std::as_const(digits))
            doubled += QString(2, digit);
        digits = doubled;
    }
    // CSS has the alpha last, QColor has it first.
    return digits.size() == 8 ? QColor::fromString(u'#' + digits.last(2) + digits.first(6))
                              : QColor::fromString(u'#' + digits);
}

ColorEditor::ColorEditor(const Field &field, const ValueEditorContext &context, QWidget *parent)
    : FieldValueEditor(field, context, parent)
    , m_line(new FieldLineEdit(this))
    , m_swatch(new QToolButton(this))
    , m_fault(newValueFault(this))
{
    m_line->setMaximumWidth(fontMetrics().averageCharWidth() * 24);
    m_swatch->setObjectName(u"chooseColour"_s);
    m_swatch->setToolTip(tr("Choose a colour"));
    m_swatch->setAccessibleName(tr("Choose a colour"));
    m_swatch->setAutoRaise(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::tight);
    row->addWidget(m_swatch);
    row->addWidget(m_line);
    row->addStretch();
    column()->addLayout(row);
    column()->addWidget(m_fault);
    setFocusWidget(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &ColorEditor::type);
    connect(m_line, &QLineEdit::returnPressed, this, &ValueEditor::editingFinished);
    connect(m_swatch, &QToolButton::clicked, this, &ColorEditor::openChoice);
    showReadOnly();
    showValue(false);
}

void ColorEditor::type(const QString &text)
{
    const QString colour = text.trimmed();
    if (colour.isEmpty() || cssColor(colour).isValid() || isFunction(colour))
        emitEdited(ValueTexts::typed(colour, givenValue(), field(), false));
    showState();
}

void ColorEditor::openChoice()
{
    auto *dialog = new QColorDialog(cssColor(m_line->text().trimmed()), this);
    dialog->setObjectName(u"colourDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QColorDialog::DontUseNativeDialog);
    dialog->setOption(QColorDialog::ShowAlphaChannel, field().allowAlpha);
    connect(dialog, &QColorDialog::colorSelected, this, &ColorEditor::choose);
    dialog->open();
}

void ColorEditor::choose(const QColor &colour)
{
    QString text = colour.name(QColor::HexRgb);
    if (colour.alpha() < 255)
        text += u"%1"_s.arg(colour.alpha(), 2, 16, QChar(u'0'));
    const QString before = m_line->text();
    if (before.startsWith(u'#') && before == before.toUpper() && before != before.toLower())
        text = text.toUpper();
    m_line->setText(text);
    emitDone(ValueTexts::typed(text, givenValue(), field(), false));
    showState();
}

void ColorEditor::showState()
{
    const QString text = m_line->text().trimmed();
    const QColor colour = cssColor(text);
    m_swatch->setIcon(swatch(colour, Theme::of(this).controlLine, devicePixelRatioF()));
    const bool acceptable = text.isEmpty() || colour.isValid() || isFunction(text);
    setFieldState(m_line, acceptable ? FieldState::Normal : FieldState::Warning);
    m_fault->setVisible(!acceptable);
    if (!acceptable)
        m_fault->setText(tr("This is not a colour. Write one such as #1d6f62."));
}

void ColorEditor::showValue(bool isOwn)
{
    if (isOwn && !m_fault->isHidden())
        return;
    m_line->setTextKeepingCaret(ValueTexts::of(value()));
    m_line->setPlaceholderText(ValueTexts::emptyState(value()));
    showState();
}

void ColorEditor::showReadOnly()
{
    m_line->setReadOnly(isReadOnly());
    m_swatch->setEnabled(!isReadOnly());
}

} // namespace Commonplace
