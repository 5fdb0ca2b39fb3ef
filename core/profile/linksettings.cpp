// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profile/linksettings.h"

#include "profile/configmap.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace Commonplace {

using namespace Qt::StringLiterals;

namespace {

/// A number between two, both included.
template <typename Number>
Number readNumber(ConfigMap *map, QByteArrayView key, Number otherwise, double least, double most)
{
    const std::optional<ConfigNode> node = map->take(key);
    if (!node)
        return otherwise;
    const std::optional<double> number = node->number();
    const auto read = static_cast<Number>(number.value_or(0));
    if (number && *number >= least && *number <= most && static_cast<double>(read) == *number)
        return read;
    const QString text = std::is_integral_v<Number>
                             ? QCoreApplication::translate("Profile", "a whole number from %1 to %2")
                             : QCoreApplication::translate("Profile", "a number from %1 to %2");
    map->faultAt(*node, key, text.arg(least).arg(most));
    return otherwise;
}

LinkSettings::Pace readPace(const ConfigNode &node, const QByteArray &place, ConfigReport *report,
                            const LinkSettings::Pace &otherwise)
{
    ConfigMap own(node, place, report);
    LinkSettings::Pace pace;
    pace.atOnce = readNumber<int>(&own, "at_once", otherwise.atOnce, 1, 16);
    pace.perSecond = readNumber<double>(&own, "per_second", otherwise.perSecond, 0.01, 1000);
    own.finish();
    return pace;
}

std::optional<LinkSettings::Ignored> readIgnored(const ConfigNode &node, const QByteArray &place, ConfigReport *report)
{
    using Kind = LinkSettings::Ignored::Kind;
    ConfigMap own(node, place, report);
    LinkSettings::Ignored ignored;
    int kinds = 0;
    for (const auto &[key, kind] :
         { std::pair("url", Kind::Url), std::pair("host", Kind::Host), std::pair("pattern", Kind::Pattern) }) {
        const QString text = own.text(key).trimmed();
        if (text.isEmpty())
            continue;
        ignored.kind = kind;
        ignored.text = kind == Kind::Host ? text.toLower() : text;
        ++kinds;
    }
    ignored.reason = own.text("reason").trimmed();
    own.finish();
    if (kinds != 1) {
        own.report()->fault(own.position(), QCoreApplication::translate("Profile", "“%1” must have one of the keys %2.")
                                                .arg(QString::fromUtf8(place), u"url, host, pattern"_s));
        return std::nullopt;
    }
    if (ignored.reason.isEmpty())
        own.lacks("reason");
    return ignored;
}

QString withoutFragment(const QString &address)
{
    return address.section(u'#', 0, 0);
}

} // namespace

std::optional<LinkSettings::Ignored> LinkSettings::ignoring(const QString &address, const QString &host) const
{
    const auto isMeant = [&](const Ignored &one) {
        switch (one.kind) {
        case Ignored::Kind::Url:
            return one.text == address || (!one.text.contains(u'#') && one.text == withoutFragment(address));
        case Ignored::Kind::Host:
            return one.text == host;
        case Ignored::Kind::Pattern:
            break;
        }
        const QStringList pieces = one.text.split(u'*');
        QStringList escaped;
        std::ranges::transform(pieces, std::back_inserter(escaped),
                               [](const QString &piece) { return QRegularExpression::escape(piece); });
        const QRegularExpression pattern(QRegularExpression::anchoredPattern(escaped.join(u".*"_s)));
        return pattern.match(address).hasMatch();
    };
    const auto found = std::ranges::find_if(ignored, isMeant);
    return found == ignored.end() ? std::nullopt : std::optional(*found);
}

LinkSettings readLinkSettings(ConfigMap *profile, const LinkSettings &otherwise)
{
    using Headings = LinkSettings::Headings;
    LinkSettings settings = otherwise;
    const std::optional<ConfigNode> node = profile->take("links");
    if (!node)
        return settings;
    ConfigMap own(*node, profile->placeOf("links"), profile->report());
    settings.keepDays = readNumber<int>(&own, "keep_days", settings.keepDays, 0, 3650);
    settings.timeout =
        std::chrono::seconds(readNumber<int>(&own, "timeout", static_cast<int>(settings.timeout.count()), 1, 600));
    if (const std::optional<ConfigNode> pace = own.take("per_host"))
        settings.pace = readPace(*pace, own.placeOf("per_host"), own.report(), settings.pace);
    if (const std::optional<ConfigNode> hosts = own.take("hosts")) {
        // Made only for what it reports of a value that is no map.
        const ConfigMap map(*hosts, own.placeOf("hosts"), own.report());
        const QList<ConfigNode::Entry> entries = hosts->entries();
        for (const auto &[key, value] : entries)
            settings.hosts.insert(QString::fromUtf8(key.text).toLower(),
                                  readPace(value, map.placeOf(key.text), own.report(), settings.pace));
    }
    const QList<ConfigNode> items = own.list("ignore");
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QByteArray place = own.placeOf("ignore") + '[' + QByteArray::number(i) + ']';
        if (const std::optional<LinkSettings::Ignored> ignored = readIgnored(items[i], place, own.report()))
            settings.ignored.append(*ignored);
    }
    settings.headings = own.choice<Headings>(
        "headings", { { "github", Headings::GitHub }, { "kramdown", Headings::Kramdown } }, settings.headings);
    own.finish();
    return settings;
}

} // namespace Commonplace
