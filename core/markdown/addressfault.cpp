// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdown/addressfault.h"

#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <algorithm>

namespace Commonplace {

namespace {

using namespace Qt::StringLiterals;
using Kind = AddressFault::Kind;

/// A server's name at the beginning of a text, with its port: at least two labels.
const QRegularExpression &hostExpression()
{
    static const QRegularExpression host(
        uR"(\A(?:[\p{L}\p{N}](?:[\p{L}\p{N}_-]*[\p{L}\p{N}])?\.)+([\p{L}][\p{L}\p{N}-]*)(?::\d{1,5})?(?=[/?#]|\z))"_s);
    return host;
}

/// Endings of servers' names that are not those of files, too.
bool isCommonEnding(const QString &ending)
{
    static const QSet<QString> common {
        u"com"_s, u"org"_s, u"net"_s, u"edu"_s, u"gov"_s, u"int"_s, u"info"_s, u"biz"_s, u"coop"_s, u"earth"_s,
        u"eco"_s, u"ngo"_s, u"eu"_s,  u"uk"_s,  u"de"_s,  u"fr"_s,  u"es"_s,   u"it"_s,  u"nl"_s,   u"be"_s,
        u"ch"_s,  u"at"_s,  u"ca"_s,  u"au"_s,  u"nz"_s,  u"us"_s,  u"jp"_s,   u"cn"_s,  u"br"_s,   u"mx"_s,
        u"ar"_s,  u"cl"_s,  u"se"_s,  u"no"_s,  u"dk"_s,  u"fi"_s,  u"pt"_s,   u"ie"_s,  u"gr"_s,   u"za"_s,
        u"ke"_s,  u"kr"_s,  u"ru"_s,  u"ua"_s,  u"eg"_s,  u"ma"_s,  u"tn"_s,   u"lb"_s,  u"io"_s,   u"co"_s,
    };
    return common.contains(ending.toLower());
}

bool isInvisible(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x200b && u <= 0x200f) || (u >= 0x202a && u <= 0x202e) || (u >= 0x2060 && u <= 0x2064) || u == 0xfeff
           || u == 0x00ad;
}

QString withoutInvisible(const QString &text)
{
    QString visible;
    for (const QChar c : text) {
        if (!isInvisible(c))
            visible += c;
    }
    static const QRegularExpression encodedEnd(u"(?:%20|%09|%0A|%0D|%C2%A0|%E2%80%8B)+\\z"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    return visible.trimmed().remove(encodedEnd).trimmed();
}

/// Most addresses are of the web and have nothing that could be a fault: those are known by one look at their signs.
bool isPlain(const QString &target)
{
    const qsizetype start = target.startsWith(u"https://") ? 8 : target.startsWith(u"http://") ? 7 : -1;
    if (start < 0 || target.size() <= start || !target[start].isLetterOrNumber() || target.indexOf(u"http", start) >= 0)
        return false;
    const bool isPlain = std::all_of(target.begin() + start, target.end(), [](QChar c) {
        const char16_t u = c.unicode();
        return (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') || (u >= u'-' && u <= u'9') || u == u'_'
               || u == u'?' || u == u'=' || u == u'&' || u == u'#';
    });
    return isPlain && !target.contains(u"..") && !target.sliced(start).startsWith(u"ttp");
}

/// How an address begins that is meant to be of the web.
struct Beginning {
    QString scheme {}; ///< `http` or `https`; empty where the address does not begin so.
    QString rest {};   ///< Host and what follows.
    bool isRight = false;
};

/// `http` and `https`, well or badly written. What could be a path is none of them.
Beginning beginningOf(const QString &text)
{
    static const QRegularExpression expression(
        uR"(\A(https?|h{0,2}t{1,3}ps{0,2}|hpt{1,2}s?|htt?pps?|hptts?|httb?s?)\s*([:;.,]?)\s*([/\\]*)\s*(.*)\z)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = expression.match(text);
    if (!match.hasMatch())
        return {};
    const QString word = match.captured(1).toLower();
    const QString mark = match.captured(2);
    const QString slashes = match.captured(3);
    const QString rest = match.captured(4);
    const bool isWord = word == u"http" || word == u"https";
    const bool isRight =
        isWord && mark == u":" && slashes == u"//" && match.capturedLength(1) + 3 + rest.size() == text.size();
    if (!isRight) {
        const QRegularExpressionMatch host = hostExpression().match(rest);
        const bool isHost = host.hasMatch();
        const bool hasColon = mark == u":" || mark == u";";
        const bool isAfterDot = mark == u"." && (rest.startsWith(u"www."_s) || isCommonEnding(host.captured(1)));
        const bool isCertain =
            hasColon ? isHost || !slashes.isEmpty() : isWord && isHost && (slashes.size() > 1 || isAfterDot);
        if (!isCertain)
            return {};
    }
    return { .scheme = word.endsWith(u's') ? u"https"_s : u"http"_s, .rest = rest, .isRight = isRight };
}

/// Without what nothing opens at the end: `)`, `]`, quotation marks.
QString withoutStrayEnd(const QString &address)
{
    QString text = address;
    while (!text.isEmpty()) {
        const QChar last = text.back();
        const bool isQuote = u"\"'>”’»“"_s.contains(last);
        const bool isStray = (last == u')' && text.count(u')') > text.count(u'('))
                             || (last == u']' && text.count(u']') > text.count(u'['));
        if (!isQuote && !isStray)
            break;
        text.chop(1);
    }
    return text;
}

/// What is written before punctuation to escape it goes; what stands for a slash becomes one.
QString withoutBackslashes(const QString &address)
{
    QString text;
    for (qsizetype i = 0; i < address.size(); ++i) {
        if (address[i] != u'\\')
            text += address[i];
        else if (i + 1 == address.size() || address[i + 1].isLetterOrNumber())
            text += u'/';
    }
    return text;
}

/// The half of an address that is written twice, with a slash between or without; else empty.
QString halfOf(const QString &address)
{
    const qsizetype second = address.indexOf(u"http"_s, 4, Qt::CaseInsensitive);
    if (second < 0)
        return {};
    const QString end = address.sliced(second);
    QString begin = address.first(second);
    if (begin != end && begin.endsWith(u'/') && !end.endsWith(u'/'))
        begin.chop(1);
    return begin == end || begin + u'/' == end ? begin : QString();
}

bool isMailAddress(const QString &text)
{
    static const QRegularExpression mail(uR"(\A[^\s@<>()\[\],;:"/?#]+@[^\s@<>()\[\],;:"/?#]+\.[\p{L}\p{N}-]{2,}\z)"_s);
    return mail.match(text).hasMatch();
}

std::optional<AddressFault> mailFault(const QString &target)
{
    QString address = target.sliced(7).section(u'?', 0, 0);
    const QString plain = QUrl::fromPercentEncoding(address.toUtf8());
    const QStringList receivers = plain.split(u',');
    bool isRight = target.contains(u'?') && plain.isEmpty();
    if (!isRight)
        isRight = std::all_of(receivers.begin(), receivers.end(),
                              [](const QString &mail) { return isMailAddress(mail.trimmed()); });
    if (isRight)
        return std::nullopt;
    while (address.startsWith(u'/') || address.startsWith(u' '))
        address.remove(0, 1);
    address = withoutStrayEnd(withoutInvisible(address));
    const QString corrected = isMailAddress(address) ? u"mailto:"_s + address : QString();
    return AddressFault { .kind = Kind::Mail, .corrected = corrected };
}

/// Is the server named as one can be? A name without a dot may be one of the own network.
bool hasHost(const QString &address)
{
    const QUrl url(address, QUrl::TolerantMode);
    return url.isValid() && !url.host().isEmpty() && !url.host().startsWith(u'.') && !url.host().contains(u".."_s);
}

/// The fault of an address that begins as one of the web.
std::optional<AddressFault> webFault(const QString &target, const QString &visible, Beginning beginning)
{
    std::optional<Kind> kind;
    const auto found = [&kind](Kind other) { kind = kind.value_or(other); };
    if (!beginning.isRight)
        found(Kind::Scheme);
    if (visible != target)
        kind = beginning.isRight ? Kind::Invisible : Kind::Scheme;
    static const QRegularExpression spaced(uR"(\Ahttps?\s*:\s*//\s)"_s, QRegularExpression::CaseInsensitiveOption);
    if (!beginning.isRight && spaced.match(visible).hasMatch())
        kind = Kind::Invisible;
    for (int i = 0; i < 3; ++i) { // `http://https://x.org`: what comes last counts
        const Beginning inner = beginningOf(beginning.rest);
        const bool isScheme = !inner.scheme.isEmpty() && (inner.isRight || beginning.rest.contains(u"//"_s));
        if (!isScheme)
            break;
        beginning = inner;
        found(Kind::Scheme);
    }
    if (beginning.rest.contains(u'\\'))
        found(Kind::Backslash);
    QString address = beginning.scheme + u"://"_s + withoutBackslashes(beginning.rest);
    if (const QString half = halfOf(address); !half.isEmpty()) {
        found(Kind::Doubled);
        address = half;
    }
    if (const QString whole = withoutStrayEnd(address); whole != address) {
        found(Kind::Parenthesis);
        address = whole;
    }
    if (!hasHost(address))
        return AddressFault { .kind = Kind::Host };
    if (!kind)
        return std::nullopt;
    return AddressFault { .kind = *kind, .corrected = address };
}

} // namespace

std::optional<AddressFault> AddressFault::of(const QString &target)
{
    if (isPlain(target))
        return std::nullopt;
    const QString visible = withoutInvisible(target);
    const Beginning beginning = beginningOf(visible);
    if (!beginning.scheme.isEmpty())
        return webFault(target, visible, beginning);
    if (visible.startsWith(u"javascript:", Qt::CaseInsensitive)
        || visible.startsWith(u"vbscript:", Qt::CaseInsensitive))
        return AddressFault { .kind = Kind::Program };
    if (visible.startsWith(u"mailto:", Qt::CaseInsensitive))
        return mailFault(visible);
    if (visible.startsWith(u"www.", Qt::CaseInsensitive) && hostExpression().match(visible).captured().count(u'.') > 1)
        return AddressFault { .kind = Kind::NoScheme, .corrected = u"https://"_s + withoutStrayEnd(visible) };
    if (isMailAddress(visible))
        return AddressFault { .kind = Kind::NoScheme, .corrected = u"mailto:"_s + visible };
    // A host of the letters of a scheme: what came between is lost.
    static const QRegularExpression lost(uR"(\Ahttps?\.(?:com|org|net)(?=/|\z))"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    if (lost.match(visible).hasMatch())
        return AddressFault { .kind = Kind::Scheme };
    return std::nullopt;
}

QString asWebAddress(const QString &target)
{
    const QString visible = withoutInvisible(target);
    const QRegularExpressionMatch host = hostExpression().match(visible);
    const bool isAddress = host.hasMatch() && isCommonEnding(host.captured(1));
    return isAddress ? u"https://"_s + withoutStrayEnd(visible) : QString();
}

} // namespace Commonplace
