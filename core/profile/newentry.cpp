// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profile/newentry.h"

#include "profile/dateformat.h"
#include "profile/entrymanner.h"
#include "profile/jspattern.h"
#include "profile/slug.h"

#include <QCoreApplication>

#include <algorithm>

namespace Commonplace {

namespace {

std::unexpected<Error> failure(ErrorCode code, const QString &message)
{
    return std::unexpected(Error { .code = code, .message = message });
}

QString folded(const QString &path)
{
    return path.normalized(QString::NormalizationForm_C).toCaseFolded();
}

bool isTaken(const QString &path, const QStringList &paths)
{
    const QString own = folded(path);
    return std::any_of(paths.begin(), paths.end(), [&](const QString &other) {
        // Most differ soon; only then it pays to fold one.
        return other.compare(path, Qt::CaseInsensitive) == 0
               || (other.size() != path.size() && std::abs(other.size() - path.size()) < 8 && folded(other) == own);
    });
}

/// The field whose value is the slug; nullptr where there is none.
const Field *slugField(const QList<Field> &fields)
{
    for (const Field &field : fields) {
        if (field.generator.kind == Generator::Kind::Slug)
            return &field;
        if (const Field *below = field.widget == Widget::Object ? slugField(field.fields) : nullptr)
            return below;
    }
    return nullptr;
}

/// Puts values into the map of a new entry.
void put(YamlValue *map, const QList<YamlPath::Step> &steps, const YamlValue &value)
{
    const auto *key = steps.isEmpty() ? nullptr : std::get_if<QByteArray>(&steps.constFirst());
    if (!key)
        return;
    if (map->kind != YamlValue::Kind::Map)
        *map = YamlValue::map({}, {});
    qsizetype index = map->keys.indexOf(*key);
    if (index < 0) {
        index = map->keys.size();
        map->keys.append(*key);
        map->items.append(YamlValue());
    }
    if (steps.size() == 1)
        map->items[index] = value;
    else
        put(&map->items[index], steps.sliced(1), value);
}

/// Makes one new entry.
class Maker
{
public:
    Maker(const Profile &profile, const Collection &collection, const NewEntryRequest &request,
          const NewEntryContext &context)
        : m_profile(profile)
        , m_collection(collection)
        , m_request(request)
        , m_context(context)
    {
    }

    Result<NewEntry> place();
    Result<NewEntry> make();

private:
    [[nodiscard]] QString slugOfTitle() const;
    [[nodiscard]] QString fileSlug(const QString &slug) const;
    [[nodiscard]] QString pathOf(const QString &slug) const;
    [[nodiscard]] std::optional<QString> templateValue(const QString &name, const QString &slug) const;
    [[nodiscard]] std::optional<YamlValue> valueOf(const Field &field, const QByteArray &place);
    [[nodiscard]] std::optional<YamlValue> generated(const Field &field);
    [[nodiscard]] YamlValue mapOf(const QList<Field> &fields, const QByteArray &prefix);
    [[nodiscard]] QByteArray bodyOf(const EntryManner &manner) const;

    const Profile &m_profile;
    const Collection &m_collection;
    const NewEntryRequest &m_request;
    const NewEntryContext &m_context;
    QString m_slug;
    YamlValue m_given = YamlValue::map({}, {});
    YamlValue m_fields = YamlValue::map({}, {}); // made so far, for templates and conditions
};

std::optional<QString> Maker::templateValue(const QString &name, const QString &slug) const
{
    if (name == u"slug")
        return slug;
    if (name == u"collection")
        return m_collection.name;
    if (name == u"locale")
        return m_collection.i18n.defaultLocale;
    if (name == u"uuid")
        return uuidV7(m_context.now, m_context.random).toString(QUuid::WithoutBraces);
    if (const std::optional<QString> date = dateTemplateValue(name, m_context.now))
        return date;
    if (name.toUtf8() == m_collection.identifierField || name == u"title")
        return m_request.title.simplified();
    for (const YamlValue *values : { &m_given, &m_fields }) {
        const YamlValue value = valueAt(*values, name.toUtf8());
        if (value.isScalar() && !value.text.isEmpty())
            return QString::fromUtf8(value.text);
    }
    return std::nullopt;
}

/// Where the slug's own field asks for plain letters, they are.
QString Maker::slugOfTitle() const
{
    SlugRules rules = m_profile.slug;
    if (m_collection.slugLength)
        rules.maxLength = m_collection.slugLength;
    const QString slug = slugFromText(m_request.title, rules);
    const Field *field = slugField(m_collection.fields);
    if (!field || field->pattern.isEmpty() || expressionFromJs(field->pattern).match(slug).hasMatch())
        return slug;
    rules.encoding = SlugRules::Encoding::Ascii;
    rules.cleanAccents = true;
    return slugFromText(m_request.title, rules);
}

/// The file's name by the collection's template.
QString Maker::fileSlug(const QString &slug) const
{
    if (m_collection.slugTemplate.isEmpty() || m_collection.slugTemplate == u"{{slug}}")
        return slug;
    return filledTemplate(m_collection.slugTemplate, [&](const QString &name) -> std::optional<QString> {
        const std::optional<QString> value = templateValue(name, slug);
        return name == u"slug" || !value ? value : slugFromText(*value, m_profile.slug);
    });
}

QString Maker::pathOf(const QString &slug) const
{
    const QString name = fileSlug(slug);
    QString below = name;
    if (!m_collection.pathTemplate.isEmpty()) {
        below = filledTemplate(m_collection.pathTemplate, [&](const QString &key) -> std::optional<QString> {
            if (key == u"slug")
                return name;
            const std::optional<QString> value = templateValue(key, slug);
            return value ? std::optional(slugFromText(*value, m_profile.slug)) : value;
        });
    } else if (m_collection.nestedDepth != 0 && m_collection.nestedSubfolders) {
        below = name + u'/' + (m_collection.indexFile.isEmpty() ? QStringLiteral("index") : m_collection.indexFile);
    }
    QStringList parts;
    const QStringList given = below.split(u'/', Qt::SkipEmptyParts);
    for (const QString &part : given) {
        if (const QString safe = safeFileName(part); !safe.isEmpty())
            parts.append(safe);
    }
    if (parts.isEmpty())
        return {};
    const I18n &i18n = m_collection.i18n;
    const bool isBare = !i18n.isOn() || i18n.omitDefaultLocale;
    const QString locale = isBare ? QString() : i18n.defaultLocale;
    QString folder = m_collection.folder;
    const bool hasPlaceholder = folder.contains(QStringLiteral("{{locale}}"));
    folder.replace(QStringLiteral("{{locale}}"), locale);
    QStringList folders = folder.split(u'/', Qt::SkipEmptyParts);
    if (!locale.isEmpty() && !hasPlaceholder) {
        if (i18n.structure == I18n::Structure::MultipleFolders)
            folders.append(locale);
        else if (i18n.structure == I18n::Structure::MultipleRootFolders)
            folders.prepend(locale);
        else if (i18n.structure == I18n::Structure::MultipleFiles)
            parts.last() += u'.' + locale;
    }
    if (folders.contains(QStringLiteral("..")))
        return {};
    return (folders + parts).join(u'/') + u'.' + m_collection.extension;
}

Result<NewEntry> Maker::place()
{
    if (m_request.title.simplified().isEmpty())
        return failure(ErrorCode::InvalidArgument,
                       QCoreApplication::translate("NewEntry", "A new entry needs a title."));
    if (!m_collection.canCreate || !m_collection.files.isEmpty()) {
        return failure(ErrorCode::Refused,
                       QCoreApplication::translate("NewEntry", "“%1” takes no new entries. Choose another collection.")
                           .arg(m_collection.label));
    }
    for (const auto &[path, value] : m_request.values)
        put(&m_given, path.steps(), value);
    const bool isAskedFor = !m_request.slug.isEmpty();
    QString slug = isAskedFor ? m_request.slug : slugOfTitle();
    if (slug.isEmpty())
        slug = QStringLiteral("entry");
    for (int number = 1; number < 10'000; ++number) {
        m_slug = number == 1 ? slug : slug + m_profile.slug.replacement + QString::number(number);
        const QString path = pathOf(m_slug);
        if (path.isEmpty()) {
            return failure(ErrorCode::Refused,
                           QCoreApplication::translate("NewEntry", "“%1” cannot be the name of a file. Choose another "
                                                                   "slug.")
                               .arg(m_slug));
        }
        if (!isTaken(path, m_context.paths))
            return NewEntry { .path = path, .slug = m_slug };
        if (isAskedFor) {
            return failure(ErrorCode::Refused, QCoreApplication::translate(
                                                   "NewEntry", "There is an entry “%1” already. Choose another slug.")
                                                   .arg(path));
        }
    }
    return failure(
        ErrorCode::Refused,
        QCoreApplication::translate("NewEntry", "No free name was found for “%1”. Choose another slug.").arg(slug));
}

std::optional<YamlValue> Maker::generated(const Field &field)
{
    using Kind = Generator::Kind;
    const Generator &generator = field.generator;
    const auto text = [](const QString &value) { return YamlValue::string(value.toUtf8()); };
    const auto date = [&](const QString &usual) {
        const QString format = field.format.isEmpty() ? usual : field.format;
        const QByteArray written = formattedDate(m_context.now.toUTC(), format).toUtf8();
        return field.writtenAsText || !field.format.isEmpty() ? YamlValue::string(written) : YamlValue::plain(written);
    };
    switch (generator.kind) {
    case Kind::TypeId:
        return text(typeId(generator.prefix, uuidV7(m_context.now, m_context.random)));
    case Kind::Uuid:
        return text(generator.prefix + uuidV7(m_context.now, m_context.random).toString(QUuid::WithoutBraces));
    case Kind::Slug:
        return text(m_slug);
    case Kind::Date:
        return date(QStringLiteral("YYYY-MM-DD"));
    case Kind::DateTime:
        return date(QStringLiteral("YYYY-MM-DD[T]HH:mm:ss[Z]"));
    case Kind::Person:
        if (m_context.person.isEmpty())
            return std::nullopt;
        return field.widget == Widget::List ? YamlValue::list({ text(m_context.person) }) : text(m_context.person);
    case Kind::Text:
        return text(
            filledTemplate(generator.text, [this](const QString &name) { return templateValue(name, m_slug); }));
    case Kind::None:
        break;
    }
    if (field.widget == Widget::Uuid)
        return text(field.prefix + uuidV7(m_context.now, m_context.random).toString(QUuid::WithoutBraces));
    return std::nullopt;
}

std::optional<YamlValue> Maker::valueOf(const Field &field, const QByteArray &place)
{
    if (place == m_collection.identifierField)
        return YamlValue::string(m_request.title.simplified().toUtf8());
    if (const std::optional<YamlValue> value = generated(field))
        return value;
    if (field.defaultValue) {
        // A text's default is a text, however the profile writes it; but where it has no quotes, entries have none.
        return field.defaultValue;
    }
    const bool isGroup = field.widget == Widget::Object && field.variants.isEmpty();
    if (isGroup) {
        const YamlValue group = mapOf(field.fields, place + '.');
        return group.keys.isEmpty() ? std::nullopt : std::optional(group);
    }
    if (!field.required || field.widget == Widget::Hidden || field.widget == Widget::Compute)
        return std::nullopt;
    if (field.widget == Widget::Boolean)
        return YamlValue::plain("false");
    return field.multiple || field.widget == Widget::List ? YamlValue::list({}) : YamlValue::null();
}

YamlValue Maker::mapOf(const QList<Field> &fields, const QByteArray &prefix)
{
    YamlValue map = YamlValue::map({}, {});
    for (const Field &field : fields) {
        const YamlValue given = valueAt(m_given, prefix + field.key);
        std::optional<YamlValue> value;
        if (given.kind != YamlValue::Kind::Null && given.kind != YamlValue::Kind::Map)
            value = given;
        else if (std::all_of(field.conditions.begin(), field.conditions.end(),
                             [this](const Predicate &condition) { return condition.holds(m_fields); }))
            value = valueOf(field, prefix + field.key);
        if (!value)
            continue;
        map.keys.append(field.key);
        map.items.append(*value);
        QList<YamlPath::Step> steps;
        const QList<QByteArray> keys = (prefix + field.key).split('.');
        for (const QByteArray &key : keys)
            steps.append(key);
        put(&m_fields, steps, *value);
    }
    return map;
}

QByteArray Maker::bodyOf(const EntryManner &manner) const
{
    QString body;
    if (!m_collection.bodyTemplate.isEmpty()) {
        body = filledTemplate(m_collection.bodyTemplate,
                              [this](const QString &name) { return templateValue(name, m_slug); });
        if (!body.endsWith(u'\n'))
            body += u'\n';
    } else {
        if (manner.beginsWithTitle())
            body += QStringLiteral("# %1\n\n").arg(m_request.title.simplified());
        const bool someRequired = std::any_of(m_collection.sections.begin(), m_collection.sections.end(),
                                              [](const BodySection &section) { return section.required; });
        for (const BodySection &section : m_collection.sections) {
            if (section.required || !someRequired)
                body += QString(manner.levelOf(section), u'#') + u' ' + section.heading + QStringLiteral("\n\n");
        }
    }
    return body.toUtf8();
}

Result<NewEntry> Maker::make()
{
    Result<NewEntry> made = place();
    if (!made)
        return made;
    if (m_collection.format != Collection::Format::YamlFrontMatter && m_collection.format != Collection::Format::Raw) {
        return failure(ErrorCode::Refused, QCoreApplication::translate("NewEntry", "Entries of “%1” are kept in a "
                                                                                   "format that is not written yet.")
                                               .arg(m_collection.label));
    }
    const EntryManner manner(m_context.examples);
    const QByteArray body = bodyOf(manner).replace("\n", manner.lineBreak());
    if (m_collection.format == Collection::Format::Raw) {
        made->bytes = body;
        return made;
    }
    YamlValue fields = mapOf(m_collection.fields, {});
    // What was asked for and is no field of the collection stands at the end.
    for (const auto &[path, value] : m_request.values) {
        const auto *key = path.steps().isEmpty() ? nullptr : std::get_if<QByteArray>(&path.steps().constFirst());
        if (key && !fields.keys.contains(*key)) {
            fields.keys.append(*key);
            fields.items.append(valueAt(m_given, *key));
        }
    }
    if (!fields.keys.contains(m_collection.identifierField)) {
        fields.keys.prepend(m_collection.identifierField);
        fields.items.prepend(YamlValue::string(m_request.title.simplified().toUtf8()));
    }
    const YamlPath root = m_collection.fieldsRoot(m_collection.i18n.defaultLocale);
    if (!root.isRoot())
        fields = YamlValue::map({ std::get<QByteArray>(root.steps().constFirst()) }, { fields });
    const QByteArray &lineBreak = manner.lineBreak();
    made->bytes = m_collection.openingDelimiter.toUtf8() + lineBreak + manner.written(fields)
                  + m_collection.closingDelimiter.toUtf8() + lineBreak;
    if (!body.isEmpty())
        made->bytes += lineBreak + body;
    return made;
}

} // namespace

Result<NewEntry> placeOfNewEntry(const Profile &profile, const Collection &collection, const NewEntryRequest &request,
                                 const NewEntryContext &context)
{
    return Maker(profile, collection, request, context).place();
}

Result<NewEntry> newEntry(const Profile &profile, const Collection &collection, const NewEntryRequest &request,
                          const NewEntryContext &context)
{
    return Maker(profile, collection, request, context).make();
}

} // namespace Commonplace
