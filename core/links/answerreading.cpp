// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "links/answerreading.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace Commonplace {

using namespace Qt::StringLiterals;

namespace {

using Reason = LinkVerdict::Reason;
using Header = QHttpHeaders::WellKnownHeader;

bool contains(const QByteArray &text, std::initializer_list<QByteArrayView> words)
{
    return std::ranges::any_of(words, [&text](QByteArrayView word) { return text.contains(word); });
}

/// The three forms of RFC 9110, 5.6.7.
QDateTime httpDate(const QByteArray &text)
{
    const QString date = QString::fromLatin1(text).simplified();
    const QDateTime usual = QDateTime::fromString(date, Qt::RFC2822Date);
    if (usual.isValid())
        return usual.toUTC();
    for (const QString &format :
         { u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s, u"dddd, dd-MMM-yy HH:mm:ss 'GMT'"_s, u"ddd MMM d HH:mm:ss yyyy"_s }) {
        QDateTime time = QLocale::c().toDateTime(date, format, 2000);
        if (!time.isValid())
            continue;
        time.setTimeZone(QTimeZone::UTC);
        return time;
    }
    return {};
}

QString withoutEnd(QString path)
{
    while (path.endsWith(u'/'))
        path.chop(1);
    return path;
}

} // namespace

bool LinkAnswer::isHtml() const
{
    const QByteArray type = header(Header::ContentType).toLower();
    return type.startsWith("text/html") || type.startsWith("application/xhtml+xml");
}

std::optional<std::chrono::seconds> retryAfter(const LinkAnswer &answer, const QDateTime &now)
{
    const QByteArray text = answer.header(Header::RetryAfter).trimmed();
    if (text.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    const qint64 seconds = text.toLongLong(&isNumber);
    if (isNumber)
        return seconds < 0 ? std::nullopt : std::optional(std::chrono::seconds(seconds));
    const QDateTime date = httpDate(text);
    return date.isValid() ? std::optional(std::chrono::seconds(std::max<qint64>(now.secsTo(date), 0))) : std::nullopt;
}

bool mayBeBotWall(int status)
{
    constexpr std::array statuses { 202, 401, 403, 405, 406, 412, 418, 429, 456, 493, 503, 520 };
    return std::ranges::find(statuses, status) != statuses.end();
}

bool isBotWall(const LinkAnswer &answer)
{
    if (answer.status == 999)
        return true;
    const auto header = [&answer](QByteArrayView name) {
        return answer.headers.value(QLatin1StringView(name)).toByteArray().toLower();
    };
    if (header("cf-mitigated") == "challenge" || contains(header("x-amzn-waf-action"), { "challenge", "captcha" })
        || !header("x-datadome").isEmpty() || !header("x-sucuri-block").isEmpty())
        return true;
    if (!mayBeBotWall(answer.status))
        return false;
    const QByteArray page = answer.body.toLower();
    return contains(page, { "captcha", "just a moment", "checking your browser", "verify you are human",
                            "verifying you are human", "are you a robot", "not a robot", "attention required",
                            "enable javascript and cookies", "unusual traffic", "ddos protection",
                            "making sure you&#39;re not a bot", "making sure you're not a bot" });
}

bool isHollow(const LinkAnswer &answer)
{
    const bool hasType = answer.headers.contains(Header::ContentType);
    const QByteArray length = answer.header(Header::ContentLength);
    return answer.status == 200 && !hasType && (length.isEmpty() || length == "0");
}

Reason reasonOf(const LinkAnswer &answer)
{
    if (answer.failure != Reason::None)
        return answer.failure;
    if (isBotWall(answer))
        return Reason::BotWall;
    switch (answer.status) {
    case 401:
    case 407:
    case 511: // a network that wants a login
        return Reason::NeedsLogin;
    case 403:
        return Reason::Forbidden;
    case 404:
        return Reason::NotFound;
    case 408:
        return Reason::TimedOut;
    case 410:
        return Reason::Gone;
    case 429:
        return Reason::Throttled;
    case 451:
        return Reason::Legal;
    default:
        break;
    }
    if (answer.status >= 200 && answer.status < 300)
        return Reason::Answered;
    if (answer.status >= 400 && answer.status < 500)
        return Reason::Refused;
    return answer.status >= 500 && answer.status < 600 ? Reason::ServerFault : Reason::OddAnswer;
}

bool isLogin(const LinkAddress &from, const LinkAddress &to)
{
    static const QRegularExpression Login(
        u"(^|[/._-])(log-?in|sign-?in|log_in|sign_in|wp-login|sso|saml2?|oauth2?|authorize|authenticate|auth|cas|"
        "servicelogin|accountchooser|paywall)([/._-]|$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString path = to.url().path();
    if (!Login.match(path).hasMatch() || Login.match(from.url().path()).hasMatch())
        return false;
    // With a way back it is one for certain; so it is on a host that is there for that, or as a whole path.
    static const QRegularExpression Back(
        u"(^|[&?])(return\\w*|redirect\\w*|next|continue|url|goto|target|dest\\w*|service|back\\w*|came_from|from|"
        "ref\\w*|r|u|samlrequest|client_id|state)="_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression Whole(u"(^|/)(log-?in|sign-?in|log_in|sign_in|wp-login\\.php|servicelogin)"
                                          "(\\.\\w+)?/?$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return Back.match(to.url().query(QUrl::FullyEncoded)).hasMatch() || Whole.match(path).hasMatch();
}

bool isLeadingAway(const LinkAddress &from, const LinkAddress &to)
{
    const QString path = withoutEnd(to.url().path());
    static const QRegularExpression NotFound(u"/(error-?/?)?404(\\.\\w+)?$|/(page-?)?not-?_?found(\\.\\w+)?$"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    if (NotFound.match(path).hasMatch())
        return true;
    static const QRegularExpression Front(u"^(/(index|home|default)(\\.\\w+)?)?$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const QString fromPath = withoutEnd(from.url().path());
    // A short address that is made to lead somewhere has no path to speak of, or leads to another site's front page.
    const auto site = [](const LinkAddress &address) {
        const QString host = address.host();
        return host.startsWith(u"www.") ? host.sliced(4) : host;
    };
    const bool isDeep = !Front.match(fromPath).hasMatch();
    return isDeep && Front.match(path).hasMatch() && !to.url().hasQuery() && site(from) == site(to);
}

bool saysNotFound(const HtmlPage &page)
{
    static const QRegularExpression Words(
        u"\\b(404|not found|page (not|cannot be|can’t be|can't be) found|no longer (available|exists)|does not exist|"
        "doesn['’]t exist|página no encontrada|no encontrad[oa]|page introuvable|introuvable|seite nicht gefunden|"
        "nicht gefunden|pagina non trovata|página não encontrada|pagina niet gevonden)(\\b|$)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return Words.match(QString::fromUtf8(page.title).simplified().left(300)).hasMatch();
}

FragmentAnswer lookForFragment(const QString &fragment, const LinkAnswer &answer, const HtmlPage &page)
{
    // What only browsers look at: `#:~:text=…`.
    const QString named = fragment.section(u":~:"_s, 0, 0);
    if (named.isEmpty() || named.compare(u"top", Qt::CaseInsensitive) == 0)
        return FragmentAnswer::There;
    if (!answer.isHtml() || !page.isReadable)
        return FragmentAnswer::Unknown;
    const QByteArray encoded = named.toUtf8();
    const QByteArray name = QByteArray::fromPercentEncoding(encoded);
    for (const QByteArray &one : { encoded, name, "user-content-" + name }) {
        if (page.anchors.contains(one))
            return FragmentAnswer::There;
    }
    // `#!…`, `#/…`, `#L10` and `#a=b` are for scripts.
    static const QRegularExpression ForScripts(u"^[!/?]|=|^L\\d+(C\\d+)?(-L?\\d+(C\\d+)?)?$"_s);
    constexpr qsizetype LeastText = 200;
    const bool isItsOwn = answer.isBodyWhole && page.textLength >= LeastText && !ForScripts.match(named).hasMatch();
    const bool isMentioned = answer.body.contains(name) || answer.body.contains(encoded);
    const bool isForeign = !page.isUtf8 && std::ranges::any_of(name, [](char one) { return one < 0; });
    return isItsOwn && !isMentioned && !isForeign ? FragmentAnswer::Missing : FragmentAnswer::Unknown;
}

} // namespace Commonplace
