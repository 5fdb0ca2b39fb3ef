// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profile/checksettings.h"

#include "profile/configmap.h"

namespace Commonplace {

CheckSettings::Level CheckSettings::levelOf(const QString &rule, Level otherwise) const
{
    if (levels.isEmpty())
        return otherwise;
    const auto own = levels.constFind(rule);
    return own != levels.constEnd() ? *own : levels.value(rule.section(u'/', 0, 0), otherwise);
}

CheckSettings readCheckSettings(ConfigMap *profile)
{
    using Level = CheckSettings::Level;
    CheckSettings settings;
    const std::optional<ConfigNode> node = profile->take("checks");
    if (!node)
        return settings;
    ConfigMap own(*node, profile->placeOf("checks"), profile->report());
    const QList<ConfigNode::Entry> entries = node->entries();
    for (const auto &[key, value] : entries) {
        // YAML 1.1 reads `off` without quotes as false; what is written counts.
        settings.levels.insert(QString::fromUtf8(key.text), own.choice<Level>(key.text,
                                                                              { { "off", Level::Off },
                                                                                { "info", Level::Info },
                                                                                { "warning", Level::Warning },
                                                                                { "error", Level::Error } },
                                                                              Level::Warning));
    }
    return settings;
}

} // namespace Commonplace
