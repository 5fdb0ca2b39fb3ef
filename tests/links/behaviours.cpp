// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "links/behaviours.h"

using namespace Commonplace;
using namespace Qt::StringLiterals;

namespace {

using enum LinkVerdict::Reason;
using Reason = LinkVerdict::Reason;
using Note = LinkVerdict::Note;

/// Gives every behaviour a host of its own, so that none has to wait for another's turn.
class Table
{
public:
    explicit Table(const FaultServer &server)
        : m_server(server)
    {
    }

    /// On the next host.
    Behaviour &add(const QString &name, const QString &path, Reason reason, LinkVerdict::Notes notes = {})
    {
        return at(name, m_server.url(nextHost(), path), reason, notes);
    }
    Behaviour &at(const QString &name, const QString &address, Reason reason, LinkVerdict::Notes notes = {})
    {
        rows.append({ name, address, reason, notes });
        return rows.last();
    }
    /// A redirect for good to a path of the same host.
    void moved(const QString &name, const QString &path, const QString &newPath, const QString &location)
    {
        const QString host = nextHost();
        Behaviour &row = at(
            name, m_server.url(host, path + u'?' + QString::fromLatin1(QUrl::toPercentEncoding(location))), Redirected);
        row.newAddress = m_server.url(host, newPath);
    }
    /// With a fragment, which is looked for.
    void place(const QString &name, const QString &path, Reason reason, LinkVerdict::Notes notes = {})
    {
        add(name, path, reason, notes).looksForFragments = true;
    }
    QString nextHost()
    {
        ++m_host;
        return u"127.10.%1.%2"_s.arg(m_host / 200).arg(m_host % 200 + 1);
    }

    QList<Behaviour> rows;

private:
    const FaultServer &m_server;
    int m_host = 0;
};

void addStatuses(Table &table)
{
    const auto status = [&table](int number, Reason reason) {
        table.add(u"status %1"_s.arg(number), u"/act/%1"_s.arg(number), reason);
    };
    for (const int number : { 200, 201, 202, 203, 204, 205, 206, 207, 226, 299 })
        status(number, Answered);
    for (const int number : { 304, 305, 306, 399, 600, 799 })
        status(number, OddAnswer);
    for (const int number : { 400, 402, 405, 406, 409, 411, 412, 413, 414, 415, 416, 417,
                              418, 421, 422, 423, 424, 425, 426, 428, 431, 444, 499 })
        status(number, Refused);
    for (const int number : { 500, 501, 502, 503, 504, 505, 506, 507, 508, 510, 520, 521, 522, 523, 525, 530, 599 })
        status(number, ServerFault);
    status(401, NeedsLogin);
    status(403, Forbidden);
    status(404, NotFound);
    status(408, TimedOut);
    status(410, Gone);
    status(451, Legal);
    status(511, NeedsLogin);
    status(999, BotWall);
}

void addHeads(Table &table)
{
    for (const char *head :
         { "400",       "401",  "403",         "404",    "405",   "406",         "410",       "500",        "501",
           "503",       "999",  "hang",        "reset",  "close", "half_status", "half_head", "reset_head", "garbage",
           "no_number", "loop", "no_location", "hollow", "bare",  "304",         "slow_head", "cloudflare", "http09" })
        table.add(u"HEAD only: %1"_s.arg(QLatin1StringView(head)), u"/act/%1/200"_s.arg(QLatin1StringView(head)),
                  Answered);
    table.add(u"HEAD hollow, GET 404"_s, u"/act/hollow/404"_s, NotFound);
    table.add(u"HEAD refused, GET 404"_s, u"/act/405/404"_s, NotFound);
    table.add(u"HEAD 404, GET 410"_s, u"/act/404/410"_s, Gone);
    table.add(u"HEAD 404, GET 403"_s, u"/act/404/403"_s, Forbidden);
    table.add(u"HEAD 404, GET loops"_s, u"/act/404/loop"_s, RedirectLoop);
    table.add(u"HEAD 403, GET hangs"_s, u"/act/403/hang"_s, Forbidden);
    table.add(u"HEAD 404, GET hangs"_s, u"/act/404/hang"_s, TimedOut);
    table.add(u"HEAD with a body"_s, u"/act/head_with_body"_s, Answered);
}

void addRedirects(Table &table, const FaultServer &server)
{
    for (const int status : { 301, 308 })
        table.moved(u"moved for good, %1"_s.arg(status), u"/to/%1"_s.arg(status), u"/page/plain"_s, u"/page/plain"_s);
    for (const int status : { 302, 303, 307 })
        table.add(u"moved, %1"_s.arg(status), u"/to/%1?/page/plain"_s.arg(status), Redirected);
    table.add(u"choices with an address"_s, u"/to/300?/page/plain"_s, Redirected);
    table.add(u"choices without"_s, u"/act/choices"_s, Answered);
    table.moved(u"relative"_s, u"/to/301"_s, u"/page/plain"_s, u"../page/plain"_s);
    table.moved(u"blanks around"_s, u"/to/301"_s, u"/page/plain"_s, u"  /page/plain "_s);
    table.moved(u"fragment of its own"_s, u"/to/301"_s, u"/page/plain#here"_s, u"/page/plain#here"_s);
    table.moved(u"percent signs"_s, u"/to/301"_s, u"/wiki/a%20b%25"_s, u"/wiki/a b%"_s);
    table.moved(u"letters in UTF-8"_s, u"/to/301"_s, u"/wiki/%C3%A9"_s, u"/wiki/é"_s);
    const QString next = server.url(table.nextHost(), u"/page/plain"_s);
    table.add(u"another host"_s, u"/to/301?"_s + next, Redirected).newAddress = next;
    table.add(u"no scheme"_s, u"/to/301?"_s + next.sliced(5), Redirected).newAddress = next;
    table.add(u"backslashes"_s, u"/to/301?"_s + u"%5C%5C"_s + next.sliced(7), Redirected).newAddress = next;
    const QString last = server.url(table.nextHost(), u"/chain/301/0"_s);
    table.add(u"several for good"_s, u"/to/308?"_s + QString(last).replace(u"/0"_s, u"/3"_s), Redirected).newAddress =
        last;
    table.add(u"several, one not for good"_s, u"/to/301?/to/302%3F/page/plain"_s, Redirected);
    table.add(u"ten"_s, u"/chain/302/10"_s, Redirected);
    table.add(u"eleven"_s, u"/chain/302/11"_s, TooManyRedirects);
    table.add(u"no end"_s, u"/further/0"_s, TooManyRedirects);
    table.add(u"to itself"_s, u"/act/loop"_s, RedirectLoop);
    table.add(u"to itself, with a fragment"_s, u"/act/loop_fragment"_s, RedirectLoop);
    table.add(u"to and fro"_s, u"/act/ping"_s, RedirectLoop);
    table.add(u"to itself, with a cookie"_s, u"/act/cookie_loop"_s, NeedsCookies);
    table.add(u"no address"_s, u"/act/no_location"_s, OddAnswer);
    table.add(u"empty address"_s, u"/to/302?"_s, OddAnswer);
    table.add(u"no host"_s, u"/to/302?http://"_s, RedirectBroken);
    table.add(u"open bracket"_s, u"/to/302?http://%5B::1/"_s, RedirectBroken);
    table.add(u"impossible host"_s, u"/to/302?http://a..b/"_s, RedirectBroken);
    table.add(u"impossible port"_s, u"/to/302?http://a.example:99999/"_s, RedirectBroken);
    table.add(u"port of mail"_s, u"/to/302?http://127.0.0.1:25/"_s, RedirectBroken);
    for (const char *scheme : { "javascript:alert(1)", "data:text/html,a", "file:///etc/passwd", "about:blank" })
        table.add(u"to %1"_s.arg(QLatin1StringView(scheme)), u"/to/302?"_s + QLatin1StringView(scheme), RedirectBroken);
    for (const char *scheme : { "ftp://127.0.0.1/a", "mailto:a@example.org", "app-store://a", "gopher://127.0.0.1/" })
        table.add(u"to %1"_s.arg(QLatin1StringView(scheme)), u"/to/302?"_s + QLatin1StringView(scheme), OtherScheme);
    table.add(u"with a password"_s, u"/to/302?http://a:b@127.0.0.1/"_s, HasCredentials);
    table.add(u"to 404"_s, u"/to/301?/act/404"_s, NotFound);
    table.add(u"to 500"_s, u"/to/301?/act/500"_s, ServerFault);
    table.add(u"to a closed port"_s, u"/to/301?http://127.10.9.9:%1/"_s.arg(server.port("closed")), ConnectionRefused);
    table.add(u"to an unknown name"_s, u"/to/301?http://nowhere.invalid/"_s, NameUnknown);
    table.add(u"endless body"_s, u"/act/redirect_body"_s, Redirected).newAddress =
        server.url(u"127.10.0.0"_s, {}); // set below
    Behaviour &endless = table.rows.last();
    endless.newAddress = QUrl(endless.address).resolved(QUrl(u"/page/plain"_s)).toString();
    table.add(u"to the front page"_s, u"/to/301?/"_s, Redirected, Note::LeadsToRoot);
    table.add(u"to index.html"_s, u"/to/302?/index.html"_s, Redirected, Note::LeadsToRoot);
    table.add(u"to a page called 404"_s, u"/to/302?/404"_s, Redirected, Note::LeadsToRoot);
    table.add(u"to a login with a way back"_s, u"/to/302?/users/sign_in%3Fnext%3D/to"_s, NeedsLogin);
    table.add(u"to a login"_s, u"/to/302?/login"_s, NeedsLogin);
    table.add(u"to a login of another host"_s, u"/to/302?http://127.10.9.8/sso/auth%3FReturnUrl%3Da"_s, NeedsLogin);
    table.add(u"a login itself"_s, u"/login"_s, Answered);
    table.add(u"refresh in the page, unread"_s, u"/page/refresh"_s, Answered);
    table.add(u"refresh in the headers"_s, u"/act/refresh_header"_s, Answered);
}

void addBrokenAnswers(Table &table, const FaultServer &server)
{
    table.add(u"hangs"_s, u"/act/hang"_s, TimedOut);
    table.add(u"resets"_s, u"/act/reset"_s, ConnectionLost);
    table.add(u"closes"_s, u"/act/close"_s, ConnectionLost);
    table.add(u"half a status"_s, u"/act/half_status"_s, ConnectionLost);
    table.add(u"half of the headers"_s, u"/act/half_head"_s, ConnectionLost);
    table.add(u"resets in the headers"_s, u"/act/reset_head"_s, ConnectionLost);
    table.add(u"resets in the body"_s, u"/act/reset_body"_s, Answered);
    table.add(u"resets once"_s, u"/first/1/reset"_s, Answered);
    table.add(u"closes twice"_s, u"/first/2/close"_s, Answered);
    table.add(u"500 once"_s, u"/first/2/500"_s, Answered);
    table.add(u"503 twice"_s, u"/first/3/503"_s, Answered);
    for (const char *action : { "garbage", "banner", "http09", "no_number", "shoutcast" })
        table.add(QString::fromLatin1(action), u"/act/%1"_s.arg(QLatin1StringView(action)), ConnectionLost);
    for (const char *action : { "no_words",  "bare_newlines", "http10",   "drip",     "endless",        "many_fields",
                                "bomb",      "endless_bomb",  "bad_gzip", "cut_gzip", "unknown_coding", "chunked",
                                "bad_chunk", "cut_chunk",     "short",    "longer",   "negative",       "two_lengths",
                                "no_length", "pdf",           "continue", "hints",    "cookie_page" })
        table.add(QString::fromLatin1(action), u"/act/%1"_s.arg(QLatin1StringView(action)), Answered);
    for (const char *action : { "drip", "endless", "bomb", "bad_gzip", "cut_chunk", "short" })
        table.add(u"GET only: %1"_s.arg(QLatin1StringView(action)), u"/act/405/%1"_s.arg(QLatin1StringView(action)),
                  Answered);
    table.add(u"drips behind a wall"_s, u"/act/drip_wall"_s, Forbidden);
    table.add(u"bomb behind a wall"_s, u"/act/bomb_wall"_s, Forbidden);
    table.add(u"slow headers"_s, u"/act/slow_head"_s, TimedOut);
    table.add(u"processing, then 404"_s, u"/act/processing"_s, NotFound);
    table.add(u"only continue"_s, u"/act/only_continue"_s, TimedOut);
    table.add(u"switching"_s, u"/act/switching"_s, OddAnswer);
    table.at(u"closed port"_s, u"http://%1:%2/"_s.arg(table.nextHost()).arg(server.port("closed")), ConnectionRefused);
    table.at(u"connections wait for ever"_s, u"http://%1:%2/"_s.arg(table.nextHost()).arg(server.port("full")),
             TimedOut);
    table.at(u"unknown name"_s, u"http://no-such-name.invalid/"_s, NameUnknown);
    if (server.hasIpv6())
        table.at(u"IPv6 only"_s, server.url(u"[::1]"_s, u"/page/plain"_s), Answered);
}

void addTls(Table &table, const FaultServer &server)
{
    const auto tls = [&](const QString &name, int host, Reason reason) {
        table.at(u"TLS: %1"_s.arg(name), server.secureUrl(u"127.3.0.%1"_s.arg(host), u"/page/plain"_s), reason);
    };
    tls(u"good"_s, 1, Answered);
    tls(u"expired"_s, 2, CertificateExpired);
    tls(u"self-signed"_s, 3, CertificateSelfSigned);
    tls(u"another host's"_s, 4, CertificateWrongHost);
    tls(u"unknown authority"_s, 5, CertificateUntrusted);
    tls(u"silent"_s, 6, TimedOut);
    tls(u"plain HTTP"_s, 7, TlsFails);
    tls(u"resets"_s, 8, ConnectionLost);
    tls(u"not yet valid"_s, 9, CertificateExpired);
    tls(u"TLS 1.0 only"_s, 10, ConnectionLost); // as the server resets it
    tls(u"alert"_s, 11, TlsFails);
    tls(u"nonsense"_s, 12, TlsFails);
    table.at(u"TLS: 404"_s, server.secureUrl(u"127.3.0.1"_s, u"/act/404"_s), NotFound);
    const QString plain = server.url(table.nextHost(), u"/page/plain"_s);
    table.at(u"TLS: down to http"_s, server.secureUrl(u"127.3.0.1"_s, u"/to/301?"_s + plain), Redirected,
             Note::Downgraded);
    const QString secure = server.secureUrl(u"127.3.0.1"_s, u"/page/plain"_s);
    table.add(u"TLS: up to https"_s, u"/to/301?"_s + secure, Redirected).newAddress = secure;
    table.add(u"to an expired certificate"_s, u"/to/301?"_s + server.secureUrl(u"127.3.0.2"_s, u"/"_s),
              CertificateExpired);
}

void addWalls(Table &table)
{
    for (const char *action :
         { "cloudflare", "moment", "captcha", "captcha_throttle", "aws", "aws_captcha", "datadome", "sucuri" })
        table.add(u"wall: %1"_s.arg(QLatin1StringView(action)), u"/act/%1"_s.arg(QLatin1StringView(action)), BotWall);
    for (const char *action : { "browsers_only", "no_bots" })
        table.add(u"wall: %1"_s.arg(QLatin1StringView(action)), u"/act/%1"_s.arg(QLatin1StringView(action)), Forbidden);
    for (const char *action : { "basic", "negotiate", "digest", "proxy_login" })
        table.add(u"login: %1"_s.arg(QLatin1StringView(action)), u"/act/%1"_s.arg(QLatin1StringView(action)),
                  NeedsLogin);
    table.add(u"429 once, wait 1 s"_s, u"/throttle/429/1/1"_s, Answered);
    table.add(u"429 once, wait till a date"_s, u"/throttle/429/1/date"_s, Answered);
    table.add(u"429 once, no word how long"_s, u"/throttle/429/1/none"_s, Answered);
    table.add(u"429 twice"_s, u"/throttle/429/2/1"_s, Answered);
    table.add(u"429 always"_s, u"/throttle/429/99/1"_s, Throttled);
    table.add(u"429 for an hour"_s, u"/throttle/429/99/3600"_s, Throttled);
    table.add(u"429, wait for nonsense"_s, u"/throttle/429/1/soon"_s, Answered);
    table.add(u"503 once, wait 1 s"_s, u"/throttle/503/1/1"_s, Answered);
    table.add(u"503 for a day"_s, u"/throttle/503/99/86400"_s, Throttled);
}

void addPlaces(Table &table)
{
    for (const char *name : { "first", "second", "%D9%85%D9%83%D8%A7%D9%86", "two%20words", "readme", "a&b", "top",
                              "TOP", ":~:text=words", "first:~:text=words" })
        table.place(u"place: %1"_s.arg(QLatin1StringView(name)), u"/page/places#"_s + QLatin1StringView(name),
                    Answered);
    table.place(u"place: letters as they are"_s, u"/page/places#مكان"_s, Answered);
    table.place(u"place: missing"_s, u"/page/places#missing"_s, FragmentMissing);
    table.place(u"place: other case"_s, u"/page/places#First"_s, FragmentMissing);
    table.place(u"place: missing behind a redirect"_s, u"/to/301?/page/places#missing"_s, FragmentMissing);
    table.place(u"place: chunked"_s, u"/act/chunked#first"_s, Answered);
    table.place(u"place: gzip"_s, u"/act/gzip#missing"_s, FragmentMissing);
    table.place(u"place: deflate"_s, u"/act/deflate#first"_s, Answered);
    table.place(u"place: no length"_s, u"/act/no_length#missing"_s, FragmentMissing);
    table.place(u"place: page of 404"_s, u"/act/404#first"_s, NotFound);
    for (const char *path :
         { "/page/mentions#later", "/page/frame#missing", "/page/places#L10", "/page/places#!/a", "/page/places#/a",
           "/page/places#a=b", "/act/pdf#page", "/page/long#missing", "/page/nested#missing", "/act/bomb#missing",
           "/act/endless#missing", "/act/drip#missing", "/act/bad_gzip#missing", "/act/cut_gzip#missing",
           "/act/cut_chunk#missing", "/act/short#missing", "/act/latin1#caf%C3%A9", "/act/204#missing" })
        table.place(u"place unknown: %1"_s.arg(QLatin1StringView(path)), QString::fromLatin1(path), Answered,
                    Note::FragmentUnchecked);
    table.place(u"says that it was not found"_s, u"/page/notfound#top"_s, Answered, Note::SaysNotFound);
    table.place(u"says so in Spanish"_s, u"/page/notfound-es#top"_s, Answered, Note::SaysNotFound);
    table.place(u"refreshes"_s, u"/page/refresh#top"_s, Answered, Note::Refreshes);
    Behaviour &kept = table.add(u"fragment is kept"_s, u"/to/301?/page/places#first"_s, Redirected);
    kept.newAddress = QUrl(kept.address).resolved(QUrl(u"/page/places#first"_s)).toString();
}

void addSyntax(Table &table, const FaultServer &server)
{
    const auto at = [&](const QString &name, const QString &before, const QString &after, Reason reason) {
        table.at(name, before + server.url(table.nextHost(), after), reason);
    };
    at(u"blank before"_s, u" "_s, u"/page/plain"_s, Answered);
    at(u"blank after"_s, {}, u"/page/plain "_s, Answered);
    at(u"line end within"_s, {}, u"/page/\nplain"_s, Answered);
    at(u"dots"_s, {}, u"/a/../page/./plain"_s, Answered);
    at(u"blank within"_s, {}, u"/wiki/a b"_s, Answered);
    at(u"percent sign"_s, {}, u"/wiki/100%"_s, Answered);
    at(u"query only"_s, {}, u"?a=b"_s, Answered);
    at(u"backslashes in the address"_s, {}, u"\\page\\plain"_s, Answered);
    at(u"fragment not looked for"_s, {}, u"/page/plain#missing"_s, Answered);
    const QString host = table.nextHost();
    table.at(u"capitals"_s, QString(server.url(host, u"/page/plain"_s)).replace(u"http"_s, u"HTTP"_s), Answered);
    table.at(u"address as a number"_s, server.url(u"2130706433"_s, u"/page/plain"_s), Answered);
    table.at(u"no scheme in the address"_s, u"www.example.org"_s, NotWeb);
    table.at(u"mail"_s, u"mailto:a@example.org"_s, NotWeb);
    table.at(u"no host in the address"_s, u"https:///a"_s, BadAddress);
    table.at(u"two dots"_s, u"https://a..example/"_s, BadAddress);
    table.at(u"nothing"_s, QString(), BadAddress);
    table.at(u"name and password"_s, u"http://a:b@127.0.0.1/"_s, HasCredentials);
}

} // namespace

QList<Behaviour> behaviours(const FaultServer &server)
{
    Table table(server);
    addStatuses(table);
    addHeads(table);
    addRedirects(table, server);
    addBrokenAnswers(table, server);
    addTls(table, server);
    addWalls(table);
    addPlaces(table);
    addSyntax(table, server);
    return table.rows;
}
