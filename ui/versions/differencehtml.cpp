// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "versions/differencehtml.h"

#include <QCoreApplication>
#include <QLocale>

namespace Commonplace::DifferenceHtml {

namespace {

using Piece = ProsePiece::Kind;

QString paragraph(const QString &text, const QString &html)
{
    return QStringLiteral("<p dir=\"%1\" style=\"margin: 0\">%2</p>")
        .arg(text.isRightToLeft() ? QStringLiteral("rtl") : QStringLiteral("ltr"), html);
}

QString marked(const QString &html, Piece kind, const Theme &theme)
{
    switch (kind) {
    case Piece::Same:
        return html;
    case Piece::Omitted:
        return QStringLiteral("<span style=\"color: %1\"> %2 </span>").arg(theme.muted.name(), html);
    case Piece::Removed:
        return QStringLiteral("<span style=\"background-color: %1; text-decoration: line-through\">%2</span>")
            .arg(theme.removed.name(), html);
    case Piece::Added:
        return QStringLiteral("<span style=\"background-color: %1; text-decoration: underline\">%2</span>")
            .arg(theme.added.name(), html);
    }
    return html;
}

QString escaped(const QString &text, Lines lines)
{
    QString html = text.toHtmlEscaped();
    if (lines == Lines::Kept)
        return html.replace(QStringLiteral("  "), QStringLiteral("&nbsp; ")).replace(u'\n', QStringLiteral("<br>"));
    return html.replace(u'\n', u' ');
}

QString whole(const QString &text, Piece kind, const Theme &theme)
{
    // A blank between the sign and the text keeps them apart in any direction.
    const QString sign = kind == Piece::Added ? QStringLiteral("+ ") : QStringLiteral("− ");
    return paragraph(text, sign + marked(escaped(text, Lines::Kept), kind, theme));
}

/// In the direction of the window, for the arrow points in it; each value in its own.
QString fromTo(const QString &before, const QString &after, const Theme &theme, Qt::LayoutDirection direction,
               const QString &name = {})
{
    const bool isRightToLeft = direction == Qt::RightToLeft;
    const QString arrow = isRightToLeft ? QStringLiteral(" ← ") : QStringLiteral(" → ");
    const auto isolated = [](const QString &text) { return QChar(0x2068) + text + QChar(0x2069); };
    const QString start = name.isEmpty() ? QString() : escaped(isolated(name), Lines::Running) + QStringLiteral(": ");
    return QStringLiteral("<p dir=\"%1\" style=\"margin: 0\">%2</p>")
        .arg(isRightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr"),
             start + marked(escaped(isolated(before), Lines::Running), Piece::Removed, theme) + arrow
                 + marked(escaped(isolated(after), Lines::Running), Piece::Added, theme));
}

bool isText(const YamlValue &value)
{
    return value.kind == YamlValue::Kind::String || value.kind == YamlValue::Kind::Plain;
}

bool isLong(const YamlValue &value)
{
    constexpr qsizetype LongestInOneLine = 70;
    return value.text.size() > LongestInOneLine || value.text.contains('\n');
}

/// The values of a group that are others now.
QString changedGroup(const YamlValue &before, const YamlValue &after, const Theme &theme, Qt::LayoutDirection direction)
{
    QString html;
    const auto add = [&](const QByteArray &key, const YamlValue &one, const YamlValue &other) {
        html += fromTo(valueText(one), valueText(other), theme, direction, QString::fromUtf8(key));
    };
    for (qsizetype i = 0; i < before.keys.size(); ++i) {
        const qsizetype at = after.keys.indexOf(before.keys[i]);
        const YamlValue now = at < 0 ? YamlValue::null() : after.items[at];
        if (before.items[i] != now)
            add(before.keys[i], before.items[i], now);
    }
    for (qsizetype i = 0; i < after.keys.size(); ++i) {
        if (!before.keys.contains(after.keys[i]))
            add(after.keys[i], YamlValue::null(), after.items[i]);
    }
    // Which group it is, by what stayed.
    YamlValue same = after;
    for (qsizetype i = same.keys.size(); i-- > 0;) {
        const qsizetype at = before.keys.indexOf(same.keys[i]);
        if (at < 0 || before.items[at] != same.items[i]) {
            same.keys.removeAt(i);
            same.items.removeAt(i);
        }
    }
    const QString name = valueText(same);
    return paragraph(name, escaped(name, Lines::Running)) + html;
}

QString spoken(Piece kind, const QString &text)
{
    switch (kind) {
    case Piece::Removed:
        return QCoreApplication::translate("Versions", "removed: %1.").arg(text.simplified());
    case Piece::Added:
        return QCoreApplication::translate("Versions", "added: %1.").arg(text.simplified());
    case Piece::Same:
    case Piece::Omitted:
        break;
    }
    return text.simplified();
}

} // namespace

QString valueText(const YamlValue &value)
{
    QStringList parts;
    switch (value.kind) {
    case YamlValue::Kind::Null:
        return QCoreApplication::translate("Versions", "empty");
    case YamlValue::Kind::String:
    case YamlValue::Kind::Plain:
        return value.text.isEmpty() ? QCoreApplication::translate("Versions", "empty") : QString::fromUtf8(value.text);
    case YamlValue::Kind::Alias:
        return u'*' + QString::fromUtf8(value.text);
    case YamlValue::Kind::List:
        for (const YamlValue &item : value.items)
            parts += valueText(item);
        return parts.isEmpty() ? QCoreApplication::translate("Versions", "empty") : parts.join(QStringLiteral("; "));
    case YamlValue::Kind::Map:
        for (qsizetype i = 0; i < value.keys.size(); ++i)
            parts += QStringLiteral("%1: %2").arg(QString::fromUtf8(value.keys[i]), valueText(value.items[i]));
        return parts.join(QStringLiteral(", "));
    }
    return {};
}

QString pieces(const QList<ProsePiece> &pieces, const Theme &theme, Lines lines)
{
    QString text;
    QString html;
    Piece last = Piece::Same;
    for (const ProsePiece &piece : pieces) {
        text += piece.text;
        if (last == Piece::Removed && piece.kind == Piece::Added)
            html += QChar(0x2009); // or one word runs into the other
        last = piece.kind;
        html += marked(escaped(piece.text, lines), piece.kind, theme);
    }
    return paragraph(text, html);
}

QString field(const FieldDifference &field, const Theme &theme, Qt::LayoutDirection direction)
{
    const auto items = [&theme](const QList<YamlValue> &values, Piece kind) {
        QString html;
        for (const YamlValue &value : values)
            html += whole(valueText(value), kind, theme);
        return html;
    };
    const auto one = [&items](const YamlValue &value, Piece kind) {
        return items(value.kind == YamlValue::Kind::List && !value.items.isEmpty() ? value.items
                                                                                   : QList<YamlValue> { value },
                     kind);
    };
    if (field.kind == FieldDifference::Kind::Added)
        return one(field.after, Piece::Added);
    if (field.kind == FieldDifference::Kind::Removed)
        return one(field.before, Piece::Removed);
    if (field.before.kind == YamlValue::Kind::List && field.after.kind == YamlValue::Kind::List) {
        QString html = items(field.itemsRemoved, Piece::Removed) + items(field.itemsAdded, Piece::Added);
        for (const auto &[before, after] : field.itemsChanged)
            html += changedGroup(before, after, theme, direction);
        if (field.isReordered) {
            const QString note = QCoreApplication::translate("Versions", "The order is another one.");
            html += paragraph(note, marked(note.toHtmlEscaped(), Piece::Omitted, theme));
        }
        return html;
    }
    if (isText(field.before) && isText(field.after)) {
        if (isLong(field.before) || isLong(field.after))
            return pieces(withoutUnchangedSentences(field.words), theme, Lines::Kept);
        return fromTo(valueText(field.before), valueText(field.after), theme, direction);
    }
    return one(field.before, Piece::Removed) + one(field.after, Piece::Added);
}

QString spokenPieces(const QList<ProsePiece> &pieces)
{
    QStringList parts;
    for (const ProsePiece &piece : pieces)
        parts += spoken(piece.kind, piece.text);
    return parts.join(u' ');
}

QString spokenField(const FieldDifference &field)
{
    QStringList parts;
    const auto add = [&parts](const QList<YamlValue> &values, Piece kind) {
        for (const YamlValue &value : values)
            parts += spoken(kind, valueText(value));
    };
    const bool areLists = field.before.kind == YamlValue::Kind::List && field.after.kind == YamlValue::Kind::List;
    if (field.kind == FieldDifference::Kind::Changed && areLists) {
        add(field.itemsRemoved, Piece::Removed);
        add(field.itemsAdded, Piece::Added);
        for (const auto &[before, after] : field.itemsChanged) {
            add({ before }, Piece::Removed);
            add({ after }, Piece::Added);
        }
        return parts.join(u' ');
    }
    if (field.kind != FieldDifference::Kind::Added)
        add({ field.before }, Piece::Removed);
    if (field.kind != FieldDifference::Kind::Removed)
        add({ field.after }, Piece::Added);
    return parts.join(u' ');
}

} // namespace Commonplace::DifferenceHtml
