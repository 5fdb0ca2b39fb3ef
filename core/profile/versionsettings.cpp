// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profile/versionsettings.h"

#include "profile/configmap.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Commonplace {

namespace {

const QStringList &entryParts()
{
    static const QStringList Parts { QStringLiteral("title"),      QStringLiteral("summary"),
                                     QStringLiteral("collection"), QStringLiteral("collection_label"),
                                     QStringLiteral("slug"),       QStringLiteral("path") };
    return Parts;
}

/// The first part that a template asks for and that there is not.
QString unknownPart(const QString &text, const QStringList &known)
{
    static const QRegularExpression Part(QStringLiteral("\\{\\{(.*?)\\}\\}"),
                                         QRegularExpression::DotMatchesEverythingOption);
    QRegularExpressionMatchIterator parts = Part.globalMatch(text);
    while (parts.hasNext()) {
        const QRegularExpressionMatch part = parts.next();
        if (!known.contains(part.captured(1).trimmed()))
            return part.captured();
    }
    return {};
}

QString readTemplate(ConfigMap *map, QByteArrayView key, const QString &otherwise, const QStringList &known)
{
    const std::optional<ConfigNode> node = map->take(key);
    if (!node)
        return otherwise;
    const QString text = QString::fromUtf8(node->bytes());
    if (!node->isScalar() || text.trimmed().isEmpty()) {
        map->faultAt(*node, key, QCoreApplication::translate("Profile", "a text that is not empty"));
        return otherwise;
    }
    const QString unknown = unknownPart(text, known);
    if (unknown.isEmpty())
        return text;
    map->report()->fault(
        node->position(),
        QCoreApplication::translate("Profile", "“%1” asks for “%2”, which versions have not; they have %3.")
            .arg(QString::fromUtf8(map->placeOf(key)), unknown,
                 QStringLiteral("{{%1}}").arg(known.join(QStringLiteral("}}, {{")))));
    return otherwise;
}

/// A CMS fills in other parts too; a template with one of those is not for us to fill in, and no fault.
QString cmsTemplate(ConfigMap *map, QByteArrayView key, const QString &otherwise)
{
    const std::optional<ConfigNode> node = map->take(key);
    if (!node || !node->isScalar())
        return otherwise;
    QString text = QString::fromUtf8(node->bytes());
    text.replace(QStringLiteral("{{collection}}"), QStringLiteral("{{collection_label}}"));
    if (text.trimmed().isEmpty() || !unknownPart(text, entryParts()).isEmpty())
        return otherwise;
    return text.trimmed() + QStringLiteral("\n\n{{title}}: {{summary}}");
}

} // namespace

VersionSettings readVersionSettings(ConfigMap *profile, const VersionSettings &otherwise)
{
    VersionSettings settings = otherwise;
    const std::optional<ConfigNode> backend = profile->take("backend");
    const QList<ConfigNode::Entry> entries =
        backend && backend->isMap() ? backend->entries() : QList<ConfigNode::Entry>();
    for (const auto &[key, value] : entries) {
        if (key.text != "commit_messages" || !value.isMap())
            continue;
        ConfigMap messages(value, profile->placeOf("backend.commit_messages"), profile->report());
        settings.message = cmsTemplate(&messages, "update", settings.message);
        settings.created = cmsTemplate(&messages, "create", settings.created);
    }

    const std::optional<ConfigNode> node = profile->take("versions");
    if (!node)
        return settings;
    ConfigMap own(*node, profile->placeOf("versions"), profile->report());
    settings.message = readTemplate(&own, "message", settings.message, entryParts());
    settings.created = readTemplate(&own, "new", own.has("message") ? QString() : settings.created, entryParts());
    settings.several = readTemplate(&own, "several", settings.several, { QStringLiteral("summary") });
    settings.signsOff = own.boolean("sign_off", settings.signsOff);
    own.finish();
    return settings;
}

} // namespace Commonplace
