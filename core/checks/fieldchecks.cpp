// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/fieldchecks.h"

#include "checks/valuechecks.h"
#include "text/similartext.h"
#include "yaml/yamledit.h"

#include <QCoreApplication>

#include <algorithm>

namespace Commonplace {

namespace {

using Severity = Problem::Severity;
using Kind = YamlNode::Kind;

bool isCustomTag(const QByteArray &tag)
{
    return !tag.isEmpty() && !tag.startsWith("!!");
}

/// Aliases and values of tags of one's own are whatever they stand for.
bool isBeyondChecking(const YamlNode &node)
{
    return node.kind == Kind::Alias || isCustomTag(node.tag);
}

/// What counts as no value where one is required.
bool isEmptyNode(const YamlNode &node)
{
    switch (node.kind) {
    case Kind::Null:
        return true;
    case Kind::Scalar:
        return node.value.trimmed().isEmpty();
    case Kind::Sequence:
    case Kind::Mapping:
        return node.children.empty();
    case Kind::Alias:
        break;
    }
    return false;
}

/// Is a value of this kind what the field's widget writes?
bool suits(const Field &field, const YamlNode &node)
{
    if (node.kind == Kind::Null)
        return true;
    if (field.multiple || field.widget == Widget::List)
        return node.kind == Kind::Sequence;
    switch (field.widget) {
    case Widget::Object:
    case Widget::KeyValue:
        return node.kind == Kind::Mapping;
    case Widget::Code:
    case Widget::Map:
    case Widget::Hidden:
    case Widget::Unknown:
    case Widget::Compute:
        return true;
    default:
        return node.kind == Kind::Scalar;
    }
}

void addShapes(const Field &field, QList<Field> *shapes)
{
    Field own = field;
    own.alternatives.clear();
    shapes->append(own);
    for (const Field &alternative : field.alternatives)
        addShapes(alternative, shapes);
}

/// A field without a value that is still as it should be.
bool mayBeMissing(const Field &field)
{
    switch (field.widget) {
    case Widget::Hidden:
    case Widget::Compute:
    case Widget::Boolean: // no is what its absence means
        return true;
    case Widget::Object:
        return !field.fields.isEmpty()
               && std::none_of(field.fields.begin(), field.fields.end(),
                               [](const Field &child) { return child.required && !mayBeMissing(child); });
    default:
        return false;
    }
}

QList<QByteArray> keysOf(const YamlDocument &document, YamlNodeId map)
{
    QList<QByteArray> keys;
    const YamlNode &node = document.node(map);
    for (size_t i = 0; i < node.children.size(); i += 2)
        keys.append(document.node(node.children[i]).value);
    return keys;
}

} // namespace

FieldChecks::FieldChecks(const Entry *entry, const Collection *collection, const CompiledPatterns *patterns,
                         ProblemList *problems)
    : m_entry(entry)
    , m_document(entry->frontMatter())
    , m_collection(collection)
    , m_patterns(patterns)
    , m_problems(problems)
{
}

void FieldChecks::run(const QString &file)
{
    const QList<Field> &fields = m_collection->fields;
    if (fields.isEmpty() || m_entry->state() == Entry::State::Unreadable)
        return;
    const I18n &i18n = m_collection->i18n;
    const bool isOneFile =
        i18n.isOn()
        && (i18n.structure == I18n::Structure::SingleFile || i18n.structure == I18n::Structure::SingleFileDefaultRoot);
    if (!isOneFile) {
        checkLocale(m_collection->localeOf(file));
        return;
    }
    for (const QString &locale : i18n.locales)
        checkLocale(locale);
}

void FieldChecks::checkLocale(const QString &locale)
{
    const I18n &i18n = m_collection->i18n;
    m_isDefaultLocale = !i18n.isOn() || locale.isEmpty() || locale == i18n.defaultLocale;
    Place place;
    place.path = m_collection->fieldsRoot(locale);
    place.map = m_document.find(place.path);
    m_fields = YamlValue::of(m_document, place.map);
    const qsizetype end = m_entry->frontMatterRange().end;
    if (m_entry->state() == Entry::State::Readable) {
        const qsizetype lineEnd = m_entry->bytes().indexOf('\n', end);
        place.range = { end, std::min(lineEnd < 0 ? m_entry->bytes().size() : lineEnd, end + 3) };
    }
    QList<QByteArray> alsoKnown;
    if (m_collection->body)
        alsoKnown.append(m_collection->body->key);
    if (place.path.isRoot()) {
        for (const QString &other : i18n.locales)
            alsoKnown.append(other.toUtf8());
    }
    const bool isMap = place.map != NoYamlNode && node(place.map).kind == Kind::Mapping;
    if (!place.path.isRoot()) {
        // Another language may be missing as a whole.
        if (place.map == NoYamlNode && !m_isDefaultLocale)
            return;
        if (isMap)
            place.range =
                rangeOf(node(node(place.map).parent).children[static_cast<size_t>(node(place.map).indexInParent) - 1]);
    }
    if (place.map != NoYamlNode && !isMap) {
        if (node(place.map).kind != Kind::Null && node(place.map).kind != Kind::Alias)
            add("schema/type", Severity::Error, place.map,
                QCoreApplication::translate("Checks", "Fields are expected here, each as “name: value”; here is %1.")
                    .arg(kindOf(node(place.map))));
        return;
    }
    checkMap(place, m_collection->fields, alsoKnown);
}

bool FieldChecks::isRequiredHere(const Field &field) const
{
    return field.required && (m_isDefaultLocale || field.translation != Field::Translation::None);
}

bool FieldChecks::appliesHere(const Field &field) const
{
    return std::all_of(field.conditions.begin(), field.conditions.end(),
                       [this](const Predicate &condition) { return condition.holds(m_fields); });
}

TextRange FieldChecks::rangeOf(YamlNodeId id) const
{
    return node(id).range.shifted(m_entry->frontMatterRange().start);
}

Problem *FieldChecks::add(const char *rule, Severity severity, YamlNodeId id, const QString &message)
{
    return m_problems->add(QString::fromLatin1(rule), severity, rangeOf(id), fieldOf(id), message);
}

void FieldChecks::checkMap(const Place &place, const QList<Field> &fields, const QList<QByteArray> &alsoKnown)
{
    const bool isMap = place.map != NoYamlNode;
    // What `<<` brings in is not looked at; it may be any of the fields.
    const bool isMerged = isMap && m_document.valueOf(place.map, "<<") != NoYamlNode;
    QStringList missing;
    for (const Field &field : fields) {
        if (!appliesHere(field))
            continue;
        const YamlNodeId value = isMap ? m_document.valueOf(place.map, field.key) : NoYamlNode;
        if (value != NoYamlNode) {
            const YamlNode &parent = node(place.map);
            checkPresent(parent.children[static_cast<size_t>(node(value).indexInParent) - 1], value, field);
        } else if (!isMerged && isRequiredHere(field) && !mayBeMissing(field)) {
            if (m_entry->state() == Entry::State::Readable)
                checkMissing(place, field);
            else
                missing.append(shownLabel(field));
        }
    }
    if (!missing.isEmpty()) {
        m_problems->add(QStringLiteral("schema/required"), Severity::Error, place.range, {},
                        QCoreApplication::translate("Checks", "This entry has no fields; it needs: %1.")
                            .arg(missing.join(QStringLiteral(", "))));
    }
    if (isMap)
        checkUnknown(place, fields, alsoKnown);
}

void FieldChecks::checkMissing(const Place &place, const Field &field)
{
    const QByteArray path = place.path.child(field.key).toString();
    Problem *problem =
        m_problems->add(QStringLiteral("schema/required"), Severity::Error, place.range, path,
                        QCoreApplication::translate("Checks", "“%1” is missing. Add it.").arg(shownLabel(field)));
    if (!problem || field.generator.kind != Generator::Kind::Slug || !m_collection->slugTemplate.isEmpty())
        return;
    const QString slug = m_collection->slugOf(m_problems->file());
    problem->suggestion = slug;
    m_problems->addFix(problem, place.path.child(field.key), YamlValue::string(slug.toUtf8()));
}

void FieldChecks::checkUnknown(const Place &place, const QList<Field> &fields, const QList<QByteArray> &alsoKnown)
{
    const QList<QByteArray> present = keysOf(m_document, place.map);
    const auto isKnown = [&](const QByteArray &key) {
        return key == "<<" || alsoKnown.contains(key)
               || std::any_of(fields.begin(), fields.end(), [&](const Field &field) { return field.key == key; });
    };
    QStringList absent;
    for (const Field &field : fields) {
        if (!present.contains(field.key))
            absent.append(QString::fromUtf8(field.key));
    }
    const YamlNode &map = node(place.map);
    for (size_t i = 0; i < map.children.size(); i += 2) {
        const YamlNode &key = node(map.children[i]);
        if (key.kind != Kind::Scalar || isKnown(key.value))
            continue;
        const QString name = QString::fromUtf8(key.value);
        const QString nearest = nearestOf(name, absent);
        const bool isNested = fields.constData() != m_collection->fields.constData();
        const QString what =
            isNested
                ? QCoreApplication::translate("Checks", "“%1” is no field of this group.").arg(shownValue(key.value))
                : QCoreApplication::translate("Checks", "“%1” is no field of this collection.")
                      .arg(shownValue(key.value));
        const QString next = nearest.isEmpty()
                                 ? QCoreApplication::translate("Checks", "It is kept as it is.")
                                 : QCoreApplication::translate("Checks", "Did you mean “%1”?").arg(nearest);
        const QString message = what + u' ' + next;
        Problem *problem = add("schema/unknown-key", Severity::Info, map.children[i], message);
        if (!problem || nearest.isEmpty())
            continue;
        problem->suggestion = nearest;
        if (m_problems->makesFixes() && foldedText(nearest) == foldedText(name)) {
            const Result<TextEdits> edits =
                YamlEdit::renameKey(m_document, m_document.pathOf(map.children[i]), nearest.toUtf8());
            if (edits)
                problem->fixes.append(m_entry->fileEdits(*edits));
        }
    }
}

void FieldChecks::checkPresent(YamlNodeId key, YamlNodeId value, const Field &field)
{
    const YamlNode &present = node(value);
    if (isBeyondChecking(present))
        return;
    if (!isEmptyNode(present)) {
        checkValue(value, field);
        return;
    }
    const YamlNodeId place = present.range.isEmpty() ? key : value;
    if (isRequiredHere(field) && !mayBeMissing(field)) {
        add("schema/required", Severity::Error, place,
            QCoreApplication::translate("Checks", "“%1” is empty. Give it a value.").arg(shownLabel(field)));
    } else if (present.kind == Kind::Null && !field.isNullable) {
        add("schema/type", Severity::Error, place,
            QCoreApplication::translate("Checks", "“%1” stands here without a value. Give it one, or remove the line.")
                .arg(shownLabel(field)));
    }
}

void FieldChecks::checkValue(YamlNodeId id, const Field &field)
{
    if (isBeyondChecking(node(id)))
        return;
    if (field.alternatives.isEmpty()) {
        if (suits(field, node(id)))
            checkShape(id, field);
        else
            wrongKind(id, { field });
        return;
    }
    QList<Field> shapes;
    addShapes(field, &shapes);
    QList<QList<Problem>> findings;
    ProblemList *problems = m_problems;
    for (const Field &shape : std::as_const(shapes)) {
        if (!suits(shape, node(id)))
            continue;
        ProblemList own = problems->emptyCopy();
        m_problems = &own;
        checkShape(id, shape);
        m_problems = problems;
        if (own.problems().isEmpty())
            return;
        findings.append(own.problems());
    }
    if (findings.isEmpty())
        wrongKind(id, shapes);
    else
        m_problems->add(*std::min_element(findings.begin(), findings.end(),
                                          [](const auto &a, const auto &b) { return a.size() < b.size(); }));
}

void FieldChecks::wrongKind(YamlNodeId id, const QList<Field> &shapes)
{
    QStringList expected;
    for (const Field &shape : shapes)
        expected.append(expectedKind(shape));
    expected.removeDuplicates();
    const QString wanted = expected.join(QCoreApplication::translate("Checks", " or ", "between two kinds of value"));
    const Field &field = shapes.constFirst();
    Problem *problem = add("schema/type", Severity::Error, id,
                           QCoreApplication::translate("Checks", "“%1” must be %2; here is %3.")
                               .arg(shownLabel(field), wanted, kindOf(node(id))));
    // One of the choices by itself, where several may be chosen.
    const YamlNode &value = node(id);
    const bool isOneChoice = field.widget == Widget::Select && field.multiple && value.kind == Kind::Scalar
                             && std::any_of(field.options.begin(), field.options.end(), [&](const FieldOption &option) {
                                    return option.value.text == value.value;
                                });
    if (isOneChoice)
        m_problems->addFix(problem, m_document.pathOf(id), YamlValue::list({ YamlValue::of(m_document, id) }));
}

void FieldChecks::checkShape(YamlNodeId id, const Field &field)
{
    if (field.multiple || field.widget == Widget::List) {
        checkList(id, field);
        return;
    }
    switch (field.widget) {
    case Widget::Object:
        checkObject(id, field);
        break;
    case Widget::KeyValue:
    case Widget::Code:
    case Widget::Map:
    case Widget::Hidden:
    case Widget::Unknown:
    case Widget::Compute:
        break;
    default:
        checkScalar(id, field);
    }
}

void FieldChecks::checkList(YamlNodeId id, const Field &field)
{
    checkCount(id, field);
    const Field item = field.itemField();
    for (const YamlNodeId child : node(id).children) {
        if (isBeyondChecking(node(child)))
            continue;
        if (!isEmptyNode(node(child))) {
            checkItem(child, item, field);
            continue;
        }
        const qsizetype dash = node(child).indicator;
        const TextRange own = node(child).range.isEmpty() && dash >= 0
                                  ? TextRange { dash, dash + 1 }.shifted(m_entry->frontMatterRange().start)
                                  : rangeOf(child);
        Problem *problem =
            m_problems->add(QStringLiteral("schema/type"), Severity::Warning, own, fieldOf(child),
                            QCoreApplication::translate("Checks", "“%1” has an empty item. Fill it in or remove it.")
                                .arg(shownLabel(field)));
        if (!problem || !m_problems->makesFixes())
            continue;
        const Result<TextEdits> edits =
            YamlEdit::removeItem(m_document, m_document.pathOf(id), node(child).indexInParent);
        if (edits)
            problem->fixes.append(m_entry->fileEdits(*edits));
    }
}

void FieldChecks::checkItem(YamlNodeId id, const Field &item, const Field &list)
{
    const bool isNamed = shownLabel(item) != shownLabel(list);
    if (isNamed || !item.alternatives.isEmpty() || suits(item, node(id))) {
        checkValue(id, item);
        return;
    }
    add("schema/type", Severity::Error, id,
        QCoreApplication::translate("Checks", "Each item of “%1” must be %2; here is %3.")
            .arg(shownLabel(list), expectedKind(item), kindOf(node(id))));
}

void FieldChecks::checkObject(YamlNodeId id, const Field &field)
{
    if (!field.variants.isEmpty()) {
        checkVariant(id, field);
        return;
    }
    if (field.fields.isEmpty())
        return;
    const YamlNode &map = node(id);
    Place place { id, m_document.pathOf(id), rangeOf(map.children.empty() ? id : map.children.front()) };
    if (map.parent != NoYamlNode && node(map.parent).kind == Kind::Mapping)
        place.range = rangeOf(node(map.parent).children[static_cast<size_t>(map.indexInParent) - 1]);
    checkMap(place, field.fields, {});
}

void FieldChecks::checkVariant(YamlNodeId id, const Field &field)
{
    const YamlNodeId type = m_document.valueOf(id, field.typeKey);
    const YamlNode &map = node(id);
    const Place place { id, m_document.pathOf(id), rangeOf(map.children.empty() ? id : map.children.front()) };
    Field choice { .key = field.typeKey, .label = labelFromKey(QString::fromUtf8(field.typeKey)) };
    choice.widget = Widget::Select;
    choice.required = true;
    for (const Field &variant : field.variants)
        choice.options.append({ .value = YamlValue::string(variant.key), .label = variant.label });
    if (type == NoYamlNode) {
        if (m_document.valueOf(id, "<<") == NoYamlNode)
            checkMissing(place, choice);
        return;
    }
    const auto variant = std::find_if(field.variants.begin(), field.variants.end(),
                                      [&](const Field &candidate) { return candidate.key == node(type).value; });
    if (variant == field.variants.end()) {
        checkPresent(map.children[static_cast<size_t>(node(type).indexInParent) - 1], type, choice);
        return;
    }
    if (!variant->fields.isEmpty())
        checkMap(place, variant->fields, { field.typeKey });
}

void FieldChecks::checkCount(YamlNodeId id, const Field &field)
{
    const auto count = static_cast<int>(node(id).children.size());
    const auto bound = [](const std::optional<YamlValue> &given) {
        return given && isWholeNumber(given->text) ? std::optional(static_cast<int>(given->text.toDouble()))
                                                   : std::nullopt;
    };
    const std::optional<int> least = bound(field.min);
    const std::optional<int> most = bound(field.max);
    if (least && count < *least) {
        const QString wanted = QCoreApplication::translate("Checks", "%n item(s)", nullptr, *least);
        add("schema/range", Severity::Warning, id,
            QCoreApplication::translate("Checks", "“%1” must have at least %2 and has %3. Add some.")
                .arg(shownLabel(field), wanted, QString::number(count)));
    } else if (most && count > *most) {
        const QString allowed = QCoreApplication::translate("Checks", "%n item(s)", nullptr, *most);
        add("schema/range", Severity::Warning, id,
            QCoreApplication::translate("Checks", "“%1” may have at most %2 and has %3. Remove some.")
                .arg(shownLabel(field), allowed, QString::number(count)));
    }
}

} // namespace Commonplace
