// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/numberfield.h"

#include "widgets/widgetroles.h"

#include <QKeyEvent>
#include <QRegularExpression>

#include <limits>

using namespace Qt::StringLiterals;

namespace Commonplace {

NumberField::NumberField(QWidget *parent)
    : FieldLineEdit(parent)
{
    connect(this, &QLineEdit::textChanged, this, &NumberField::showState);
}

void NumberField::setRange(std::optional<double> least, std::optional<double> most)
{
    m_least = least;
    m_most = most;
    showState();
}

void NumberField::setDigits(Digits digits)
{
    m_digits = digits;
    showState();
}

void NumberField::setStep(const QString &step)
{
    m_step = step;
}

NumberField::Reading NumberField::reading() const
{
    static const QRegularExpression number(
        u"^(?:[-+]?(?:\\.[0-9]+|[0-9]+(?:\\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|0o[0-7]+|0x[0-9a-fA-F]+)$"_s);
    static const QRegularExpression whole(u"^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$"_s);
    const QString text = this->text().trimmed();
    if (text.isEmpty())
        return Reading::Empty;
    if (!(m_digits == Digits::Whole ? whole : number).match(text).hasMatch())
        return Reading::NoNumber;
    bool decimal = false;
    const double value = text.toDouble(&decimal);
    const bool fits = !decimal || ((!m_least || value >= *m_least) && (!m_most || value <= *m_most));
    return fits ? Reading::Number : Reading::OutOfRange;
}

bool NumberField::hasAcceptableNumber() const
{
    return reading() == Reading::Empty || reading() == Reading::Number;
}

std::optional<QString> NumberField::stepped(const QString &text, int steps)
{
    static const QRegularExpression decimal(u"^([-+]?)([0-9]+)(?:\\.([0-9]+))?$"_s);
    const QRegularExpressionMatch match = decimal.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    // Counted in units of the last digit, so that nothing is rounded.
    const QString fraction = match.captured(3);
    bool fits = false;
    qlonglong units = QString(match.captured(2) + fraction).toLongLong(&fits);
    if (!fits || qAbs(units) > std::numeric_limits<qlonglong>::max() / 2)
        return std::nullopt;
    if (match.captured(1) == "-"_L1)
        units = -units;
    units += steps;
    const qsizetype width = match.captured(2).size() + fraction.size();
    QString digits = QString::number(qAbs(units)).rightJustified(width, u'0');
    if (!fraction.isEmpty())
        digits.insert(digits.size() - fraction.size(), u'.');
    const QString sign = units < 0 ? u"-"_s : match.captured(1) == "+"_L1 ? u"+"_s : QString();
    // 10 less 1 is 9, not 09; but what was written with leading zeros keeps them.
    const bool padded = match.captured(2).size() > 1 && match.captured(2).startsWith(u'0');
    while (!padded && digits.size() > 1 && digits.at(0) == u'0' && digits.at(1) != u'.')
        digits.remove(0, 1);
    return sign + digits;
}

std::optional<QString> NumberField::stepped(const QString &text, int steps, const QString &step)
{
    static const QRegularExpression decimal(u"^[0-9]+(?:\\.([0-9]+))?$"_s);
    const QRegularExpressionMatch match = decimal.match(step);
    if (!match.hasMatch())
        return stepped(text, steps);
    // Both in units of the finer one's last digit.
    const QString trimmed = text.trimmed();
    const qsizetype point = trimmed.indexOf(u'.');
    const qsizetype decimals = point < 0 ? 0 : trimmed.size() - point - 1;
    const qsizetype wanted = qMax(decimals, match.captured(1).size());
    QString written = trimmed;
    if (decimals < wanted)
        written += (point < 0 ? u"."_s : QString()) + QString(wanted - decimals, u'0');
    QString units = step;
    units.remove(u'.').append(QString(wanted - match.captured(1).size(), u'0'));
    bool fits = false;
    const qlonglong size = units.toLongLong(&fits);
    if (!fits || size > std::numeric_limits<int>::max() / qMax(1, qAbs(steps)))
        return std::nullopt;
    return stepped(written, int(size) * steps);
}

void NumberField::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::NoModifier && !isReadOnly()) {
        switch (event->key()) {
        case Qt::Key_Up:
            return step(1);
        case Qt::Key_Down:
            return step(-1);
        case Qt::Key_PageUp:
            return step(10);
        case Qt::Key_PageDown:
            return step(-10);
        default:
            break;
        }
    }
    FieldLineEdit::keyPressEvent(event);
}

void NumberField::step(int steps)
{
    if (isReadOnly())
        return;
    const std::optional<QString> next =
        text().isEmpty() ? QString::number(m_least.value_or(0)) : stepped(text(), steps, m_step);
    if (!next)
        return;
    const double value = next->toDouble();
    if ((steps > 0 && m_most && value > *m_most) || (steps < 0 && m_least && value < *m_least))
        return;
    setText(*next);
    Q_EMIT textEdited(*next);
}

void NumberField::showState()
{
    const bool acceptable = hasAcceptableNumber();
    setFieldState(this, acceptable ? FieldState::Normal : FieldState::Warning);
    setToolTip(acceptable ? QString() : tr("This is not a number that fits here."));
}

} // namespace Commonplace
