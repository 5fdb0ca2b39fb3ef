// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QFlags>
#include <QList>
#include <QString>

namespace Commonplace {

/// What asking an address of another site has shown. A value; all times UTC.
struct LinkVerdict {
    enum class State {
        Unasked,     ///< No verdict: not due, ignored, or the run ended before.
        Alive,       ///< The address itself answers with a page.
        Moved,       ///< Another address does, to which this one leads.
        Broken,      ///< A reader gets nothing there.
        Uncertain,   ///< The server answers, and not to programs or strangers. A reader may well get the page.
        Unreachable, ///< Nothing answers for now. Broken only after failing on several days (LinkMemory).
    };

    /// Why. Which state a reason stands for is fixed by stateOf(), but that days of failing make Unreachable Broken.
    enum class Reason {
        None, ///< Unasked: not asked yet.

        Ignored,       ///< Unasked: the profile says so, see `detail`.
        NotWeb,        ///< Unasked: no http or https.
        HostThrottles, ///< Unasked: its host wants no more requests in this run.

        Answered, ///< Alive

        Redirected, ///< Moved

        BadAddress,      ///< Broken: cannot be asked as it is written, see `detail`.
        NotFound,        ///< Broken: 404.
        Gone,            ///< Broken: 410.
        FragmentMissing, ///< Broken: the page is there, the place in it is not.
        RedirectLoop,    ///< Broken
        RedirectBroken,  ///< Broken: to what is no address, or to what browsers refuse.

        HasCredentials,   ///< Uncertain: the address holds a name or password, which is not sent.
        PrivateNetwork,   ///< Uncertain: this computer or a private network, and nobody consented.
        NeedsLogin,       ///< Uncertain: 401, 407 or a login page.
        Forbidden,        ///< Uncertain: 403.
        Legal,            ///< Uncertain: 451.
        Throttled,        ///< Uncertain: 429, and waiting did not help.
        BotWall,          ///< Uncertain: a challenge for people, 999.
        Refused,          ///< Uncertain: any other status of 4xx.
        OddAnswer,        ///< Uncertain: a status that says nothing about the page.
        TooManyRedirects, ///< Uncertain
        NeedsCookies,     ///< Uncertain: goes round in a circle to set cookies, which are not kept.
        OtherScheme,      ///< Uncertain: leads to an address that is not of the web.
        CertificateExpired,
        CertificateSelfSigned,
        CertificateWrongHost,
        CertificateUntrusted, ///< Uncertain, as the three above: a browser warns, and shows the page who insists.

        NameUnknown,        ///< Unreachable: no such name.
        NameServerFails,    ///< Unreachable: the name could not be looked up.
        ConnectionRefused,  ///< Unreachable
        ConnectionLost,     ///< Unreachable: closed or reset before there was an answer of HTTP.
        TimedOut,           ///< Unreachable
        NetworkUnreachable, ///< Unreachable: no way there from this network.
        ProxyFails,         ///< Unreachable: the proxy of this computer did not let it through.
        TlsFails,           ///< Unreachable: no secure connection came about.
        Garbled,            ///< Unreachable: what answers does not speak HTTP.
        ServerFault,        ///< Unreachable: 5xx.
    };

    /// What was noticed beside; none of them makes a link a problem by itself.
    enum class Note {
        SaysNotFound = 1,       ///< Answers “found”, but its title says that there is nothing (soft 404). A suspicion.
        LeadsToRoot = 2,        ///< A deep address leads to the site's front page (soft 404). A suspicion.
        Downgraded = 4,         ///< Somewhere from https to http.
        Refreshes = 8,          ///< The page sends its readers on by itself (meta refresh), which was not followed.
        FragmentUnchecked = 16, ///< The place in the page could not be looked for: a script makes it, or it is no HTML.
    };
    Q_DECLARE_FLAGS(Notes, Note)

    /// One address on the way.
    struct Hop {
        QString address; ///< Encoded, without fragment.
        int status = 0;  ///< Of HTTP, 0 where there was no answer.

        friend bool operator==(const Hop &, const Hop &) = default;
    };

    /// Failing on so many separate days (UTC) makes an unreachable address broken.
    static constexpr int DaysUntilBroken = 3;

    State state = State::Unasked;
    Reason reason = Reason::None;
    int status = 0;        ///< The last answer's, 0 where there was none.
    QList<Hop> chain {};   ///< What was asked, from the address itself to the last; empty where nothing was.
    QString newAddress {}; ///< Only of Moved, if the way there is permanent all along; keeps the fragment.
    Notes notes {};
    QString detail {};      ///< Of some reasons: what is wrong with the address, why it is ignored.
    QDateTime checkedAt {}; ///< Invalid where it never was.
    QDateTime lastAlive {}; ///< Last seen Alive or Moved; invalid where it never was, or is not remembered.
    QDate failingSince {};  ///< The first of the days on which it was Unreachable without an answer between.
    int failingDays = 0;    ///< On how many separate days.

    /// A soft 404 is suspected; never asserted.
    [[nodiscard]] bool isSuspect() const;

    /// One or two translated sentences for people: what was found, and what to do next.
    [[nodiscard]] QString words() const;

    /// How old it is, in words, for showing what is known without asking: “Checked 3 days ago; last seen alive on …”.
    /// Empty where it was never checked.
    [[nodiscard]] QString ageInWords(const QDateTime &now) const;

    friend bool operator==(const LinkVerdict &, const LinkVerdict &) = default;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(LinkVerdict::Notes)

/// The state that a reason stands for.
[[nodiscard]] LinkVerdict::State stateOf(LinkVerdict::Reason reason);

/// A verdict by its reason alone.
[[nodiscard]] LinkVerdict verdictOf(LinkVerdict::Reason reason, const QString &detail = {});

/// Names for reports and files (`name-unknown`, `alive`), stable once published.
[[nodiscard]] QString nameOf(LinkVerdict::State state);
[[nodiscard]] QString nameOf(LinkVerdict::Reason reason);
/// The reason of that name; None for any other text.
[[nodiscard]] LinkVerdict::Reason reasonNamed(QStringView name);

} // namespace Commonplace
