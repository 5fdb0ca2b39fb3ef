// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relations/linktext.h"

#include <QDir>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace Commonplace::LinkText {

namespace {

QString encoded(const QString &part)
{
    // What Markdown would end an address at, or a browser read as something else.
    static constexpr const char *Plain = "!$&'*+,;=:@";
    QString text;
    for (const QChar c : part) {
        const bool stays = c.unicode() > 0x7f || c.isLetterOrNumber() || QStringView(u"-._~").contains(c)
                           || QLatin1StringView(Plain).contains(c);
        text += stays ? QString(c) : QString::fromLatin1(QString(c).toUtf8().toPercentEncoding());
    }
    return text;
}

} // namespace

QString relative(const QString &fromFile, const QString &toFile)
{
    const QString folder = fromFile.first(std::max<qsizetype>(fromFile.lastIndexOf(u'/'), 0));
    QStringList parts = QDir(u'/' + folder).relativeFilePath(u'/' + toFile).split(u'/');
    for (QString &part : parts)
        part = encoded(part);
    return parts.join(u'/');
}

QString withCaseOf(const QString &target, const QStringList &places)
{
    static const QRegularExpression rest(QStringLiteral("[#?]"));
    const qsizetype end = target.indexOf(rest);
    const QString path = end < 0 ? target : target.first(end);
    const QString behind = end < 0 ? QString() : target.sliced(end);
    QStringList parts = path.split(u'/');
    for (const QString &place : places) {
        QStringList real = place.split(u'/');
        // From the end on, part by part; before `..`, the host and what a public folder is called it is as it was.
        QStringList corrected = parts;
        qsizetype at = corrected.size() - 1;
        if (at >= 0 && corrected[at].isEmpty())
            --at;
        for (; at >= 0 && !real.isEmpty(); --at) {
            const QString &part = corrected[at];
            if (part.isEmpty() || part == u"." || part == u".." || part.endsWith(u':'))
                break;
            QString name = real.takeLast();
            const QString written = QUrl::fromPercentEncoding(part.toUtf8());
            if (name != written && written.endsWith(u".html") && !name.contains(u'.'))
                name += QStringLiteral(".html");
            const auto composed = [](const QString &text) { return text.normalized(QString::NormalizationForm_C); };
            if (composed(name).compare(composed(written), Qt::CaseInsensitive) != 0)
                break;
            if (name != written)
                corrected[at] = encoded(name);
        }
        if (corrected != parts)
            return corrected.join(u'/') + behind;
    }
    return {};
}

} // namespace Commonplace::LinkText
