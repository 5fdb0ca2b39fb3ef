// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "form/cardsummary.h"

#include "form/fieldfit.h"

#include <QRegularExpression>

namespace Commonplace {

namespace {

/// A value as one line of words, as people know it.
QString wordsOf(const Field &field, const YamlValue &value, const ValueEditorContext &context)
{
    if (!value.isScalar()) {
        QStringList parts;
        for (const YamlValue &item : value.items) {
            const QString words = wordsOf(field.itemField(), item, context);
            if (!words.isEmpty())
                parts.append(words);
        }
        return parts.join(QStringLiteral(", "));
    }
    if (field.widget == Widget::Relation) {
        const std::shared_ptr<const RelationCandidates> candidates = context.candidates(field);
        if (const RelationCandidate *target = candidates ? candidates->find(value.text) : nullptr)
            return target->title;
    }
    for (const FieldOption &option : field.options) {
        if (!option.label.isEmpty() && option.value.text == value.text)
            return option.label;
    }
    return QString::fromUtf8(value.text).simplified();
}

Field fieldNamed(const Field &item, const QByteArray &key)
{
    const Field *found = item.child(key);
    return found ? *found : Field { .key = key, .label = labelFromKey(QString::fromUtf8(key)) };
}

QString filledIn(const QString &summary, const Field &item, const YamlValue &value, const ValueEditorContext &context)
{
    static const QRegularExpression place(QStringLiteral("\\{\\{\\s*(?:fields\\.)?([^}|]*?)\\s*(?:\\|[^}]*)?\\}\\}"));
    QString text;
    qsizetype end = 0;
    for (const QRegularExpressionMatch &match : place.globalMatch(summary)) {
        text += QStringView(summary).sliced(end, match.capturedStart() - end);
        const qsizetype at = value.keys.indexOf(match.captured(1).toUtf8());
        if (at >= 0)
            text += wordsOf(fieldNamed(item, value.keys[at]), value.items[at], context);
        end = match.capturedEnd();
    }
    text += QStringView(summary).sliced(end);
    return text.simplified();
}

} // namespace

CardSummary cardSummary(const Field &item, const YamlValue &value, const ValueEditorContext &context)
{
    if (value.kind != YamlValue::Kind::Map)
        return { .title = wordsOf(item, value, context) };
    const Field variant = variantOf(item, value);
    CardSummary summary;
    if (!variant.summary.isEmpty())
        summary.title = filledIn(variant.summary, variant, value, context);
    QStringList details;
    for (qsizetype i = 0; i < value.keys.size() && details.size() < 2; ++i) {
        if (!value.items[i].isScalar())
            continue;
        const QString words = wordsOf(fieldNamed(variant, value.keys[i]), value.items[i], context);
        if (words.isEmpty() || words == summary.title)
            continue;
        if (summary.title.isEmpty())
            summary.title = words;
        else
            details.append(words);
    }
    summary.detail = details.join(QStringLiteral(" · "));
    return summary;
}

} // namespace Commonplace
