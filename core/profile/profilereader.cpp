// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profile/profilereader.h"

#include "profile/builtinprofiles.h"
#include "profile/collectionreader.h"
#include "profile/configmap.h"
#include "text/utf8.h"

#include <QCoreApplication>
#include <QHash>
#include <QUrl>

#include <algorithm>

namespace Commonplace {

namespace {

QString withoutSlashes(QString path)
{
    while (path.startsWith(u'/'))
        path.remove(0, 1);
    while (path.endsWith(u'/'))
        path.chop(1);
    return path;
}

/// Reads what stands at a profile's root; the collections' and fields' own readers do the rest.
class ProfileReader
{
public:
    ProfileReader(const QString &file, const ConfigNode &root)
        : m_report(file)
        , m_map(root, {}, &m_report)
        , m_fields(&m_report)
    {
        m_profile.file = file;
        const bool isOwn = file.section(u'/', -1).startsWith(u"commonplace.");
        m_profile.origin = isOwn ? Profile::Origin::File : Profile::Origin::CmsConfiguration;
    }

    ProfileReading read()
    {
        readBase();
        readSite();
        readDetection();
        m_profile.checks.levels.insert(readCheckSettings(&m_map).levels);
        m_profile.links = readLinkSettings(&m_map, m_profile.links);
        m_profile.versions = readVersionSettings(&m_map, m_profile.versions);
        readCollections();
        lookUpNames();
        m_map.ignore({ "local_backend", "load_config_file", "publish_mode", "media_library", "media_libraries",
                       "display_url", "logo_url", "logo", "logout_redirect_url", "issue_reports", "show_preview_links",
                       "asset_collections", "editor", "output", "search", "app_title" });
        m_map.unsupported({ "field_defaults" });
        m_map.finish();
        m_profile.notices += m_report.notices();
        return { m_profile, m_report.faults() };
    }

private:
    void readBase()
    {
        const std::optional<ConfigNode> node = m_map.take("extends");
        if (!node)
            return;
        std::optional<Profile> base = builtInProfile(node->bytes());
        if (!base) {
            m_map.faultAt(*node, "extends", QString::fromUtf8(builtInProfileIds().join(", ")));
            return;
        }
        base->origin = m_profile.origin;
        base->file = m_profile.file;
        base->detection = {};
        m_profile = *base;
    }

    void readSite()
    {
        m_profile.name = m_map.text("name", m_map.text("app_title", m_profile.name));
        m_profile.mediaFolder = withoutSlashes(m_map.text("media_folder", m_profile.mediaFolder));
        // As the CMSs do: unless said, the media folder from the site's root.
        const QString folder = m_profile.mediaFolder.isEmpty() ? QString() : u'/' + m_profile.mediaFolder;
        m_profile.publicFolder =
            m_map.text("public_folder", m_profile.publicFolder.isEmpty() ? folder : m_profile.publicFolder);
        m_profile.siteUrl = m_map.text("page_url", m_map.text("site_url", m_profile.siteUrl));
        while (m_profile.siteUrl.endsWith(u'/'))
            m_profile.siteUrl.chop(1);
        const QString base = withoutSlashes(m_map.text("baseurl", QUrl(m_profile.siteUrl).path()));
        m_profile.baseUrl = base.isEmpty() ? QString() : u'/' + base;
        m_profile.repositoryUrl = m_map.text("repository_url", cmsRepository().value_or(m_profile.repositoryUrl));
        m_profile.i18n = CollectionReader::i18n(&m_map, m_profile.i18n, true);
        const std::optional<ConfigNode> slug = m_map.take("slug");
        if (!slug)
            return;
        using Encoding = SlugRules::Encoding;
        ConfigMap own(*slug, "slug", &m_report);
        m_profile.slug.encoding = own.choice<Encoding>(
            "encoding", { { "unicode", Encoding::Unicode }, { "ascii", Encoding::Ascii } }, Encoding::Unicode);
        m_profile.slug.cleanAccents = own.boolean("clean_accents", false);
        m_profile.slug.replacement = own.text("sanitize_replacement", m_profile.slug.replacement);
        m_profile.slug.maxLength = own.wholeNumber("maxlength");
        own.ignore({ "trim", "lowercase" });
        own.finish();
    }

    /// What the CMS calls `backend.repo`, at the forge that it names.
    std::optional<QString> cmsRepository()
    {
        const std::optional<ConfigNode> node = m_map.take("backend");
        if (!node || !node->isMap())
            return std::nullopt;
        ConfigMap backend(*node, "backend", &m_report);
        static const QHash<QString, QString> hosts { { QStringLiteral("github"), QStringLiteral("https://github.com") },
                                                     { QStringLiteral("gitlab"), QStringLiteral("https://gitlab.com") },
                                                     { QStringLiteral("bitbucket"),
                                                       QStringLiteral("https://bitbucket.org") } };
        const QString name = backend.text("name");
        const QString host = backend.text("base_url", hosts.value(name));
        const QString repository = backend.text("repo");
        if (repository.isEmpty() || QUrl(host).host().isEmpty())
            return std::nullopt;
        // GitHub's `base_url` is that of a server which lets people in.
        return (name == u"github" ? hosts.value(name) : host) + u'/' + withoutSlashes(repository);
    }

    void readDetection()
    {
        const std::optional<ConfigNode> node = m_map.take("detect");
        if (!node)
            return;
        ConfigMap own(*node, "detect", &m_report);
        const QList<QByteArray> folders = own.texts("folders");
        for (const QByteArray &folder : folders)
            m_profile.detection.folders += QString::fromUtf8(folder);
        m_profile.detection.keys = own.texts("keys");
        m_profile.detection.lines = own.texts("lines");
        m_profile.detection.share = own.number("share").value_or(m_profile.detection.share);
        own.finish();
    }

    void readCollections()
    {
        CollectionReader reader(&m_profile, &m_fields, &m_report);
        QStringList own;
        const QList<ConfigNode> nodes = m_map.list("collections");
        if (!m_map.has("collections") && !m_map.has("singletons") && m_profile.collections.isEmpty()) {
            m_report.fault({}, QCoreApplication::translate("Profile", "This is no profile: it lacks the key “%1”.")
                                   .arg(QStringLiteral("collections")));
        }
        for (qsizetype i = 0; i < nodes.size(); ++i) {
            const QByteArray place = "collections[" + QByteArray::number(i) + ']';
            const std::optional<Collection> collection = reader.collection(nodes[i], place);
            if (!collection)
                continue;
            if (own.contains(collection->name)) {
                m_report.fault(
                    nodes[i].position(),
                    QCoreApplication::translate("Profile", "“%1” repeats the name “%2”; give it one of its own.")
                        .arg(QString::fromUtf8(place), collection->name));
                continue;
            }
            own += collection->name;
            add(*collection);
        }
        if (const std::optional<Collection> files = reader.singletons(&m_map))
            add(*files);
    }

    /// In the place of the extended profile's collection of that name, else at the end.
    void add(const Collection &collection)
    {
        const auto known = std::find_if(m_profile.collections.begin(), m_profile.collections.end(),
                                        [&](const Collection &other) { return other.name == collection.name; });
        if (known == m_profile.collections.end())
            m_profile.collections.append(collection);
        else
            *known = collection;
    }

    void lookUpNames()
    {
        for (const NamedCollection &named : m_fields.namedCollections()) {
            if (m_profile.collection(named.name))
                continue;
            m_report.fault(named.position, QCoreApplication::translate(
                                               "Profile", "“%1” must be the name of a collection; there is no “%2”.")
                                               .arg(QString::fromUtf8(named.place), named.name));
        }
    }

    ConfigReport m_report;
    ConfigMap m_map;
    FieldReader m_fields;
    Profile m_profile;
};

} // namespace

ProfileReading profileFromYaml(const QString &file, const QByteArray &yaml)
{
    const auto failed = [&file](Error fault) {
        fault.file = file;
        Profile profile;
        profile.file = file;
        return ProfileReading { profile, { fault } };
    };
    const QByteArray text = yaml.startsWith(Utf8Bom) ? yaml.sliced(Utf8Bom.size()) : yaml;
    const Result<YamlDocument> document = YamlDocument::parse(text);
    if (!document)
        return failed(document.error());
    ConfigDocument config(*document);
    const ConfigNode root = config.root();
    if (!root.isMap()) {
        return failed({ .message = QCoreApplication::translate("Profile", "This is no profile: it lacks the key “%1”.")
                                       .arg(QStringLiteral("collections")),
                        .line = 1,
                        .column = 1 });
    }
    ProfileReading reading = ProfileReader(file, root).read();
    if (config.isSpent()) {
        reading.faults.append(
            { .message = QCoreApplication::translate("Profile", "This profile is too large, or its aliases repeat too "
                                                                "much; only its first %1 values are read.")
                             .arg(ConfigDocument::NodeLimit),
              .file = file,
              .line = 1,
              .column = 1 });
    }
    return reading;
}

} // namespace Commonplace
