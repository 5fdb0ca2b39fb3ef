// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace Commonplace {

class ConfigMap;

/// Own key `links` of a profile: how links to other sites are checked, and which are not.
///
///     links:
///       keep_days: 7
///       timeout: 30
///       per_host: { at_once: 4, per_second: 8 }
///       hosts:
///         example.org: { at_once: 1, per_second: 2 }
///       ignore:
///         - host: example.org
///           reason: answers no programs
///       headings: github
struct LinkSettings {
    /// By which rule headings get the ids that links name.
    enum class Headings { GitHub, Kramdown };

    /// How one host is asked at most.
    struct Pace {
        int atOnce = 4;
        double perSecond = 8;

        friend bool operator==(const Pace &, const Pace &) = default;
    };

    /// What is not asked for, and why.
    struct Ignored {
        enum class Kind {
            Url,     ///< That address, as written in entries, or with another fragment.
            Host,    ///< All of a host, those below it not.
            Pattern, ///< Addresses that look so; `*` stands for any text.
        };
        Kind kind = Kind::Url;
        QString text {};
        QString reason {};

        friend bool operator==(const Ignored &, const Ignored &) = default;
    };

    int keepDays = 7;                    ///< For so many days what answered is not asked again; 0: each time.
    std::chrono::seconds timeout { 30 }; ///< For an address as a whole, with all it leads to.
    Pace pace {};
    QHash<QString, Pace> hosts {}; ///< Of hosts that differ, by name in lower case.
    QList<Ignored> ignored {};
    Headings headings = Headings::GitHub;

    [[nodiscard]] Pace paceOf(const QString &host) const { return hosts.value(host, pace); }

    /// The first item that says an address is not to be asked for; `host` in lower-case ASCII.
    [[nodiscard]] std::optional<Ignored> ignoring(const QString &address, const QString &host) const;

    friend bool operator==(const LinkSettings &, const LinkSettings &) = default;
};

/// Reads the key `links` of a profile, where it has one; what it does not say stays as in `otherwise`, and what it
/// ignores comes to what is ignored there.
[[nodiscard]] LinkSettings readLinkSettings(ConfigMap *profile, const LinkSettings &otherwise);

} // namespace Commonplace
