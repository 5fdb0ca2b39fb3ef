// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "links/linkverdict.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrl>

namespace Commonplace {

using namespace Qt::StringLiterals;

namespace {

using Reason = LinkVerdict::Reason;
using Note = LinkVerdict::Note;

QString words(const char *text)
{
    return QCoreApplication::translate("LinkVerdict", text);
}

/// The host that answered last, as people write it.
QString lastHost(const LinkVerdict &verdict)
{
    return verdict.chain.isEmpty() ? QString() : QUrl(verdict.chain.constLast().address).host();
}

QString lastAddress(const LinkVerdict &verdict)
{
    return verdict.chain.isEmpty() ? QString() : verdict.chain.constLast().address;
}

QString movedWords(const LinkVerdict &verdict)
{
    const QString to = verdict.newAddress.isEmpty() ? lastAddress(verdict) : verdict.newAddress;
    if (!verdict.newAddress.isEmpty())
        return words(
                   QT_TRANSLATE_NOOP("LinkVerdict", "It has moved for good, to %1. Put the new address in its place."))
            .arg(to);
    return words(QT_TRANSLATE_NOOP("LinkVerdict", "It leads on to %1, and does not say that this is for good. Nothing "
                                                  "has to be done."))
        .arg(to);
}

QString whyUnreachable(const LinkVerdict &verdict)
{
    const QString host = lastHost(verdict);
    switch (verdict.reason) {
    case Reason::NameUnknown:
        return words(QT_TRANSLATE_NOOP("LinkVerdict", "There is no site called %1.")).arg(host);
    case Reason::NameServerFails:
        return words(QT_TRANSLATE_NOOP("LinkVerdict", "Where %1 is could not be found out.")).arg(host);
    case Reason::ConnectionRefused:
        return words(QT_TRANSLATE_NOOP("LinkVerdict", "%1 accepts no connection.")).arg(host);
    case Reason::ConnectionLost:
        return words(QT_TRANSLATE_NOOP("LinkVerdict", "%1 closed the connection without an answer that makes sense."))
            .arg(host);
    case Reason::TimedOut:
        return words(QT_TRANSLATE_NOOP("LinkVerdict", "%1 did not answer in time.")).arg(host);
    case Reason::NetworkUnreachable:
        return words(QT_TRANSLATE_NOOP("LinkVerdict", "There is no way to %1 from this network.")).arg(host);
    case Reason::ProxyFails:
        return words(QT_TRANSLATE_NOOP("LinkVerdict", "The proxy of this computer did not let it through to %1."))
            .arg(host);
    case Reason::TlsFails:
        return words(QT_TRANSLATE_NOOP("LinkVerdict", "No secure connection to %1 came about.")).arg(host);
    case Reason::Garbled:
        return words(QT_TRANSLATE_NOOP("LinkVerdict", "%1 gave an answer that is not of the web.")).arg(host);
    default:
        break;
    }
    return words(QT_TRANSLATE_NOOP("LinkVerdict", "%1 has a fault of its own (%2).")).arg(host).arg(verdict.status);
}

QString brokenWords(const LinkVerdict &verdict)
{
    switch (verdict.reason) {
    case Reason::BadAddress:
        return verdict.detail;
    case Reason::NotFound:
        return words(QT_TRANSLATE_NOOP("LinkVerdict", "%1 says that there is no such page (404). Look for its new "
                                                      "address, or link to an archived copy."))
            .arg(lastHost(verdict));
    case Reason::Gone:
        return words(QT_TRANSLATE_NOOP("LinkVerdict", "%1 says that the page was taken away for good (410). Link to "
                                                      "something else, or to an archived copy."))
            .arg(lastHost(verdict));
    case Reason::FragmentMissing:
        return words(QT_TRANSLATE_NOOP("LinkVerdict", "The page is there, but has no place “#%1”. Choose another place "
                                                      "in it, or take away what follows the “#”."))
            .arg(verdict.detail);
    case Reason::RedirectLoop:
        return words(QT_TRANSLATE_NOOP("LinkVerdict", "%1 sends its readers round in a circle. Look for another "
                                                      "address of the page."))
            .arg(lastHost(verdict));
    case Reason::RedirectBroken:
        return words(QT_TRANSLATE_NOOP("LinkVerdict", "%1 leads on to “%2”, where no browser goes. Look for another "
                                                      "address of the page."))
            .arg(lastHost(verdict), verdict.detail);
    default:
        break;
    }
    return whyUnreachable(verdict) + u' '
           + QCoreApplication::translate("LinkVerdict",
                                         "It has failed on %n separate days since %1. Look for another address of the "
                                         "page, or link to an archived copy.",
                                         nullptr, verdict.failingDays)
                 .arg(QLocale().toString(verdict.failingSince, QLocale::ShortFormat));
}

QString certificateWords(const LinkVerdict &verdict)
{
    const QString next =
        words(QT_TRANSLATE_NOOP("LinkVerdict", "Browsers warn of it. Tell those who look after the site."));
    const QString what = [&] {
        switch (verdict.reason) {
        case Reason::CertificateExpired:
            return words(QT_TRANSLATE_NOOP("LinkVerdict", "The certificate of %1 has expired or does not hold yet."));
        case Reason::CertificateSelfSigned:
            return words(QT_TRANSLATE_NOOP("LinkVerdict", "%1 has made its certificate by itself."));
        case Reason::CertificateWrongHost:
            return words(QT_TRANSLATE_NOOP("LinkVerdict", "The certificate of %1 is for another name."));
        default:
            return words(QT_TRANSLATE_NOOP("LinkVerdict", "The certificate of %1 could not be verified."));
        }
    }();
    return what.arg(lastHost(verdict)) + u' ' + next;
}

QString uncertainWords(const LinkVerdict &verdict)
{
    const QString host = lastHost(verdict);
    switch (verdict.reason) {
    case Reason::HasCredentials:
        return words(QT_TRANSLATE_NOOP("LinkVerdict", "The address holds a name or a password, so it was not asked "
                                                      "for. Take them out, as every reader sees them."));
    case Reason::PrivateNetwork:
        return words(QT_TRANSLATE_NOOP("LinkVerdict", "%1 is this computer or in a private network, so it was not "
                                                      "asked for. Other readers cannot open it; allow asking if you "
                                                      "want to know."))
            .arg(verdict.detail);
    case Reason::NeedsLogin:
        return words(QT_TRANSLATE_NOOP("LinkVerdict", "%1 asks its readers to log in. Open it in your browser to see "
                                                      "whether the page is there."))
            .arg(host);
    case Reason::Forbidden:
        return words(QT_TRANSLATE_NOOP("LinkVerdict", "%1 does not show the page to programs, or to nobody (403). Open "
                                                      "it in your browser."))
            .arg(host);
    case Reason::Legal:
        return words(QT_TRANSLATE_NOOP("LinkVerdict", "%1 does not show the page here for legal reasons (451). It may "
                                                      "be there for readers elsewhere."))
            .arg(host);
    case Reason::Throttled:
        return words(QT_TRANSLATE_NOOP("LinkVerdict", "%1 wants to be asked more slowly than there was time for. It is "
                                                      "asked again next time."))
            .arg(host);
    case Reason::BotWall:
        return words(QT_TRANSLATE_NOOP("LinkVerdict", "%1 wants to be sure that a person asks. Open it in your "
                                                      "browser."))
            .arg(host);
    case Reason::Refused:
        return words(QT_TRANSLATE_NOOP("LinkVerdict", "%1 refuses the question (%2). Open it in your browser."))
            .arg(host)
            .arg(verdict.status);
    case Reason::TooManyRedirects:
        return words(QT_TRANSLATE_NOOP("LinkVerdict", "%1 leads from one address to the next, without an end in "
                                                      "sight. Open it in your browser."))
            .arg(host);
    case Reason::NeedsCookies:
        return words(QT_TRANSLATE_NOOP("LinkVerdict", "%1 wants to keep something in your browser (cookies) before it "
                                                      "shows the page. Open it there."))
            .arg(host);
    case Reason::OtherScheme:
        return words(QT_TRANSLATE_NOOP("LinkVerdict", "%1 leads on to “%2”, which is for another program. Open it in "
                                                      "your browser."))
            .arg(host, verdict.detail);
    case Reason::OddAnswer:
        return words(QT_TRANSLATE_NOOP("LinkVerdict", "%1 gives an answer that says nothing about the page (%2). Open "
                                                      "it in your browser."))
            .arg(host)
            .arg(verdict.status);
    default:
        break;
    }
    return certificateWords(verdict);
}

QString unreachableWords(const LinkVerdict &verdict)
{
    const QString why = whyUnreachable(verdict);
    if (verdict.failingDays <= 1)
        return why + u' '
               + words(QT_TRANSLATE_NOOP("LinkVerdict", "That may pass: it counts as broken only after failing on %1 "
                                                        "separate days."))
                     .arg(LinkVerdict::DaysUntilBroken);
    return why + u' '
           + words(QT_TRANSLATE_NOOP("LinkVerdict", "It has failed on %1 separate days; after %2 it counts as broken."))
                 .arg(verdict.failingDays)
                 .arg(LinkVerdict::DaysUntilBroken);
}

QString unaskedWords(const LinkVerdict &verdict)
{
    switch (verdict.reason) {
    case Reason::Ignored:
        return verdict.detail.isEmpty()
                   ? words(QT_TRANSLATE_NOOP("LinkVerdict", "It is not asked for, as the profile says."))
                   : words(QT_TRANSLATE_NOOP("LinkVerdict", "It is not asked for, as the profile says: %1"))
                         .arg(verdict.detail);
    case Reason::NotWeb:
        return words(QT_TRANSLATE_NOOP("LinkVerdict", "It is not an address of the web, so it cannot be asked for."));
    case Reason::HostThrottles:
        return words(QT_TRANSLATE_NOOP("LinkVerdict", "Its site wants to be asked more slowly. It is asked for next "
                                                      "time."));
    default:
        break;
    }
    return words(QT_TRANSLATE_NOOP("LinkVerdict", "It was not asked for yet."));
}

QString noteWords(const LinkVerdict &verdict)
{
    QString said;
    const auto add = [&](Note note, const char *text) {
        if (verdict.notes.testFlag(note))
            said += u' ' + words(text);
    };
    add(Note::SaysNotFound, QT_TRANSLATE_NOOP("LinkVerdict", "But the page may only say that there is nothing: its "
                                                             "title sounds like it. Look at it in your browser."));
    add(Note::LeadsToRoot, QT_TRANSLATE_NOOP("LinkVerdict", "But that is the site's front page, so the page itself may "
                                                            "be gone. Look at it in your browser."));
    add(Note::Downgraded,
        QT_TRANSLATE_NOOP("LinkVerdict", "On the way the connection is not secure (from https to http)."));
    add(Note::Refreshes, QT_TRANSLATE_NOOP("LinkVerdict", "The page sends its readers on to another one by itself."));
    add(Note::FragmentUnchecked,
        QT_TRANSLATE_NOOP("LinkVerdict", "Whether it has the place after the “#” cannot be told."));
    return said;
}

} // namespace

QString LinkVerdict::words() const
{
    switch (state) {
    case State::Alive:
        return Commonplace::words(QT_TRANSLATE_NOOP("LinkVerdict", "It answers.")) + noteWords(*this);
    case State::Moved:
        return movedWords(*this) + noteWords(*this);
    case State::Broken:
        return brokenWords(*this);
    case State::Uncertain:
        return uncertainWords(*this);
    case State::Unreachable:
        return unreachableWords(*this);
    case State::Unasked:
        break;
    }
    return unaskedWords(*this);
}

QString LinkVerdict::ageInWords(const QDateTime &now) const
{
    if (!checkedAt.isValid())
        return {};
    const int days = static_cast<int>(checkedAt.daysTo(now));
    QString age = days <= 0 ? Commonplace::words(QT_TRANSLATE_NOOP("LinkVerdict", "Checked today."))
                            : QCoreApplication::translate("LinkVerdict", "Checked %n day(s) ago.", nullptr, days);
    if (lastAlive.isValid() && state != State::Alive && state != State::Moved)
        age += u' '
               + Commonplace::words(QT_TRANSLATE_NOOP("LinkVerdict", "Last seen alive on %1."))
                     .arg(QLocale().toString(lastAlive.toLocalTime().date(), QLocale::ShortFormat));
    return age;
}

} // namespace Commonplace
