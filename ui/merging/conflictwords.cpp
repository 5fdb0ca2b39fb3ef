// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "merging/conflictwords.h"

#include "entry/entry.h"
#include "text/sequencediff.h"
#include "yaml/yamlscalar.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTextCursor>
#include <QTextDocument>

namespace Commonplace::ConflictWords {

namespace {

struct Word {
    QString text;
    int start = 0;
};

QList<Word> wordsOf(const QString &text)
{
    static const QRegularExpression word(QStringLiteral("\\S+"));
    QList<Word> words;
    QRegularExpressionMatchIterator matches = word.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        words.append({ match.captured(), static_cast<int>(match.capturedStart()) });
    }
    return words;
}

/// The one field of a conflict's lines, as an entry of its own; nothing where it is none with a single value.
struct SingleField {
    Entry entry;
    QByteArray key;
};

std::optional<SingleField> singleField(const MergeConflict &conflict, const QByteArray &lines)
{
    if (conflict.kind != MergeConflict::Kind::Field || conflict.field.isRoot() || lines.isEmpty())
        return std::nullopt;
    const QByteArray *key = std::get_if<QByteArray>(&conflict.field.steps().last());
    const Entry entry = Entry::read("---\n" + lines + "---\n");
    if (!key || entry.state() != Entry::State::Readable || entry.value({}).keys != QList { *key }
        || !entry.value({ *key }).isScalar() || !entry.frontMatter().comments().empty())
        return std::nullopt;
    return SingleField { entry, *key };
}

/// Both sides have a single value, or nothing.
bool isSingle(const MergeConflict &conflict)
{
    const auto fits = [&conflict](const QByteArray &lines) {
        return lines.isEmpty() || singleField(conflict, lines).has_value();
    };
    return fits(conflict.lines.ours) && fits(conflict.lines.theirs);
}

QString fieldLabel(const YamlPath &path, const Collection &collection)
{
    QStringList labels;
    YamlPath at;
    for (const YamlPath::Step &step : path.steps()) {
        if (const int *index = std::get_if<int>(&step)) {
            at = at.child(*index);
            labels.append(QCoreApplication::translate("ConflictWords", "item %1").arg(*index + 1));
            continue;
        }
        const QByteArray key = std::get<QByteArray>(step);
        at = at.child(key);
        const Field *field = collection.fieldAt(at);
        labels.append(field && field->key == key && !field->label.isEmpty() ? field->label
                                                                            : labelFromKey(QString::fromUtf8(key)));
    }
    return labels.join(QCoreApplication::translate("ConflictWords", ", "));
}

} // namespace

QString place(const MergeConflict &conflict, const Collection &collection)
{
    switch (conflict.kind) {
    case MergeConflict::Kind::Field:
        return fieldLabel(conflict.field, collection);
    case MergeConflict::Kind::Fields:
        return QCoreApplication::translate("ConflictWords", "All fields");
    case MergeConflict::Kind::Text:
        break;
    }
    const ThreeWay<QByteArray> &lines = conflict.lines;
    const QByteArray &text = !lines.ours.isEmpty() ? lines.ours : lines.theirs;
    if (text.startsWith('#'))
        return QCoreApplication::translate("ConflictWords", "A heading");
    return QCoreApplication::translate("ConflictWords", "A paragraph");
}

QString reason(const MergeConflict &conflict, const QString &other)
{
    using Reason = MergeConflict::Reason;
    switch (conflict.reason) {
    case Reason::BothChanged:
        return QCoreApplication::translate("ConflictWords", "You and %1 changed it in different ways.").arg(other);
    case Reason::RemovedAndChanged:
        return conflict.lines.ours.isEmpty()
                   ? QCoreApplication::translate("ConflictWords", "You removed it; %1 has it changed or moved.")
                         .arg(other)
                   : QCoreApplication::translate("ConflictWords", "You changed or moved it; in %1 it was removed.")
                         .arg(other);
    case Reason::BothAdded:
        return QCoreApplication::translate("ConflictWords", "You and %1 added something here.").arg(other);
    case Reason::BothMoved:
        return conflict.lines.ours.isEmpty()
                   ? QCoreApplication::translate("ConflictWords", "In %1 it was moved here; you moved it elsewhere.")
                         .arg(other)
                   : QCoreApplication::translate("ConflictWords", "You moved it here; in %1 it was moved elsewhere.")
                         .arg(other);
    case Reason::Unreadable:
        return QCoreApplication::translate("ConflictWords",
                                           "Your fields and those of %1 cannot be read together. Choose one, or "
                                           "write them anew.")
            .arg(other);
    }
    return {};
}

QString text(const MergeConflict &conflict, const QByteArray &lines)
{
    if (const auto field = isSingle(conflict) ? singleField(conflict, lines) : std::nullopt)
        return QString::fromUtf8(field->entry.value({ field->key }).text);
    QString text = QString::fromUtf8(lines).replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    while (text.endsWith(u'\n'))
        text.chop(1);
    return text;
}

QByteArray lines(const MergeConflict &conflict, const QString &text)
{
    const QByteArray &start = conflict.lines.ours.isEmpty() ? conflict.lines.theirs : conflict.lines.ours;
    const auto field = isSingle(conflict) ? singleField(conflict, start) : std::nullopt;
    if (!field)
        return text.toUtf8();
    const bool isText = field->entry.value({ field->key }).kind == YamlValue::Kind::String;
    const QByteArray bytes = text.toUtf8();
    const YamlValue value = isText || !readsAsTyped(bytes) ? YamlValue::string(bytes) : YamlValue::plain(bytes);
    const Result<TextEdits> edits = field->entry.set({ field->key }, value);
    const Result<QByteArray> changed =
        edits ? applied(field->entry.bytes(), *edits) : Result<QByteArray>(std::unexpected(edits.error()));
    if (!changed)
        return text.toUtf8();
    const Entry entry = Entry::read(*changed);
    return entry.frontMatterRange().in(*changed).toByteArray();
}

QList<QTextEdit::ExtraSelection> differingWords(QTextDocument *text, const QString &other, const QColor &background)
{
    const QList<Word> words = wordsOf(text->toPlainText());
    const auto textOf = [](const Word &word) { return word.text.toUtf8(); };
    TextNumbers numbers;
    const std::vector<int> own = numbers.ofAll(words, textOf);
    const std::vector<int> partners = commonSequence(own, numbers.ofAll(wordsOf(other), textOf));
    QList<QTextEdit::ExtraSelection> marks;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (partners[i] >= 0)
            continue;
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(text);
        mark.cursor.setPosition(words[i].start);
        mark.cursor.setPosition(words[i].start + static_cast<int>(words[i].text.size()), QTextCursor::KeepAnchor);
        mark.format.setBackground(background);
        mark.format.setFontUnderline(true);
        marks.append(mark);
    }
    return marks;
}

} // namespace Commonplace::ConflictWords
