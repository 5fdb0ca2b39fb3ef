// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "form/commentbanners.h"

#include <QRegularExpression>

namespace Commonplace {

namespace {

const QString Rules = QStringLiteral("[-=_*~#─━═▬·•\\s]");

bool isRule(const QString &text)
{
    static const QRegularExpression expression(QStringLiteral("\\A%1{3,}\\z").arg(Rules));
    return !text.trimmed().isEmpty() && expression.match(text).hasMatch();
}

/// The words of `--- Relations ---`; empty where there are no rules on both sides.
QString betweenRules(const QString &text)
{
    static const QRegularExpression expression(
        QStringLiteral("\\A\\s*[-=*~#─━═▬]{2,}\\s+(\\S.*?)\\s+[-=*~#─━═▬]{2,}\\s*\\z"));
    return expression.match(text).captured(1);
}

QString withoutNumber(const QString &title)
{
    static const QRegularExpression expression(
        QStringLiteral("\\A(?:(?:group|section|part)\\s+\\d+|\\d+)\\s*[:.)–-]\\s*(?=\\S)"),
        QRegularExpression::CaseInsensitiveOption);
    QString result = title;
    result.remove(expression);
    // What was shouted is written as words; the heading's font decides on capitals.
    if (result == result.toUpper() && result != result.toLower())
        result = result.left(1) + result.sliced(1).toLower();
    return result;
}

struct Banner {
    qsizetype offset;
    QString title;
};

QList<Banner> readBanners(const YamlDocument &document)
{
    QList<Banner> banners;
    const std::vector<TextRange> &comments = document.comments();
    const auto textOf = [&](size_t i) {
        return QString::fromUtf8(comments[i].in(document.source()).sliced(1).toByteArray()).trimmed();
    };
    for (size_t i = 0; i < comments.size(); ++i) {
        const QString text = textOf(i);
        const bool isBetween = i > 0 && i + 1 < comments.size() && isRule(textOf(i - 1)) && isRule(textOf(i + 1));
        const QString title = isBetween && !isRule(text) ? text : betweenRules(text);
        if (!title.isEmpty())
            banners.append({ .offset = comments[i].start, .title = withoutNumber(title) });
    }
    return banners;
}

} // namespace

QHash<QByteArray, QString> bannersOf(const YamlDocument &document)
{
    QHash<QByteArray, QString> result;
    const QList<Banner> banners = readBanners(document);
    if (banners.isEmpty() || document.root() == NoYamlNode)
        return result;
    const YamlNode &root = document.node(document.root());
    for (size_t i = 0; i + 1 < root.children.size(); i += 2) {
        const YamlNode &key = document.node(root.children[i]);
        for (const Banner &banner : banners) {
            if (banner.offset < key.range.start)
                result.insert(key.value, banner.title);
        }
    }
    return result;
}

} // namespace Commonplace
