// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "problems/problemmodel.h"

#include "checks/rules.h"
#include "form/fieldproblem.h"
#include "widgets/icon.h"
#include "widgets/listdelegate.h"

#include <algorithm>
#include <limits>

namespace Commonplace {

namespace {

constexpr quintptr NoGroup = std::numeric_limits<quintptr>::max();

QIcon iconOf(Problem::Severity severity)
{
    switch (severity) {
    case Problem::Severity::Error:
        return icon(QStringLiteral("data-error"));
    case Problem::Severity::Warning:
        return icon(QStringLiteral("data-warning"));
    case Problem::Severity::Info:
        break;
    }
    return icon(QStringLiteral("data-information"));
}

QString nameOf(Problem::Severity severity)
{
    switch (severity) {
    case Problem::Severity::Error:
        return ProblemModel::tr("Error");
    case Problem::Severity::Warning:
        return ProblemModel::tr("Warning");
    case Problem::Severity::Info:
        break;
    }
    return ProblemModel::tr("Note");
}

/// Is there nothing by the name that it is about?
bool isWanting(const Problem &problem)
{
    return problem.rule == u"relation/missing-target" || problem.rule == u"link/broken";
}

/// The worst of them first.
int weight(const QList<const Problem *> &problems)
{
    int worst = static_cast<int>(Problem::Severity::Info);
    for (const Problem *problem : problems)
        worst = std::min(worst, static_cast<int>(problem->severity));
    return worst;
}

} // namespace

ProblemModel::ProblemModel(QObject *parent)
    : QAbstractItemModel(parent)
{
    const QList<Rule> rules = allRules();
    for (const Rule &rule : rules)
        m_rules.insert(rule.name, rule.description);
}

void ProblemModel::setProblems(const QMap<QString, QList<Problem>> &problems, const QHash<QString, QString> &titles)
{
    // A list that is shown anew loses its place.
    if (problems == m_problems && titles == m_titles)
        return;
    beginResetModel();
    m_problems = problems;
    m_titles = titles;
    arrange();
    endResetModel();
}

void ProblemModel::setGrouping(Grouping grouping)
{
    beginResetModel();
    m_grouping = grouping;
    arrange();
    endResetModel();
}

void ProblemModel::setWords(const QString &words)
{
    beginResetModel();
    m_words = words.split(u' ', Qt::SkipEmptyParts);
    arrange();
    endResetModel();
}

void ProblemModel::setShown(Problem::Severity severity, bool shown)
{
    beginResetModel();
    if (shown)
        m_hidden.remove(severity);
    else
        m_hidden.insert(severity);
    arrange();
    endResetModel();
}

void ProblemModel::setFile(const QString &file)
{
    if (file == m_file)
        return;
    beginResetModel();
    m_file = file;
    arrange();
    endResetModel();
}

void ProblemModel::arrange()
{
    m_groups.clear();
    QHash<QString, qsizetype> places;
    for (auto file = m_problems.cbegin(); file != m_problems.cend(); ++file) {
        if (!m_file.isEmpty() && file.key() != m_file)
            continue;
        for (const Problem &problem : *file) {
            if (!holds(problem))
                continue;
            const QString key = keyOf(problem);
            const auto known = places.constFind(key);
            if (known == places.cend()) {
                places.insert(key, m_groups.size());
                m_groups.append({ key, labelOf(key), { &problem } });
            } else {
                m_groups[*known].problems.append(&problem);
            }
        }
    }
    std::ranges::stable_sort(m_groups, [this](const Group &one, const Group &other) {
        if (m_grouping == Grouping::ByTarget && one.problems.size() != other.problems.size())
            return one.problems.size() > other.problems.size();
        const int difference = weight(one.problems) - weight(other.problems);
        return difference != 0 ? difference < 0 : one.label.localeAwareCompare(other.label) < 0;
    });
}

QString ProblemModel::keyOf(const Problem &problem) const
{
    switch (m_grouping) {
    case Grouping::ByEntry:
        return problem.file;
    case Grouping::ByTarget:
        return QString::fromUtf8(problem.target);
    case Grouping::ByRule:
        break;
    }
    return problem.rule;
}

QString ProblemModel::labelOf(const QString &key) const
{
    switch (m_grouping) {
    case Grouping::ByEntry:
        return titleOf(key);
    case Grouping::ByTarget:
        return key;
    case Grouping::ByRule:
        break;
    }
    return m_rules.value(key, key);
}

bool ProblemModel::holds(const Problem &problem) const
{
    if (m_hidden.contains(problem.severity) || (m_grouping == Grouping::ByTarget && !isWanting(problem)))
        return false;
    return std::ranges::all_of(m_words, [&](const QString &word) {
        return problem.message.contains(word, Qt::CaseInsensitive) || problem.rule.contains(word, Qt::CaseInsensitive)
               || problem.file.contains(word, Qt::CaseInsensitive)
               || titleOf(problem.file).contains(word, Qt::CaseInsensitive);
    });
}

QString ProblemModel::titleOf(const QString &file) const
{
    return m_titles.value(file, file);
}

const Problem *ProblemModel::problem(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == NoGroup)
        return nullptr;
    return m_groups[static_cast<qsizetype>(index.internalId())].problems[index.row()];
}

QList<const Problem *> ProblemModel::shown() const
{
    QList<const Problem *> all;
    for (const Group &group : m_groups)
        all += group.problems;
    return all;
}

QList<Problem> ProblemModel::mendableLike(const Problem &problem) const
{
    QList<Problem> alike;
    const QList<const Problem *> all = shown();
    for (const Problem *one : all) {
        if (one->rule == problem.rule && isCertain(*one))
            alike.append(*one);
    }
    return alike;
}

bool ProblemModel::isCertain(const Problem &problem)
{
    // To take out what nobody knows a better name for is a choice, and none to be made a thousand times by one key.
    const bool isRemoval = problem.rule == u"relation/missing-target" && problem.suggestion.isEmpty();
    return !isRemoval && problem.fixes.size() + problem.fixesElsewhere.size() == 1;
}

QList<Problem> ProblemModel::repeated(const Problem &problem, const QString &fix) const
{
    QList<Problem> alike;
    for (const QList<Problem> &ofFile : m_problems) {
        for (const Problem &one : ofFile) {
            if (one.rule != problem.rule || one.target != problem.target)
                continue;
            const auto same =
                std::ranges::find_if(one.fixes, [&](const TextEdits &edits) { return fixText(one, edits) == fix; });
            if (same == one.fixes.end())
                continue;
            Problem reduced = one;
            reduced.fixes = { *same };
            reduced.fixLabels = { fix };
            reduced.fixesElsewhere.clear();
            alike.append(reduced);
        }
    }
    return alike;
}

QModelIndex ProblemModel::neighbour(const QModelIndex &from, int step) const
{
    if (m_groups.isEmpty())
        return {};
    const auto groups = static_cast<int>(m_groups.size());
    const auto last = [this](int group) { return static_cast<int>(m_groups[group].problems.size()) - 1; };
    const auto at = [this](int group, int row) { return index(row, 0, index(group, 0)); };
    if (!from.isValid())
        return step > 0 ? at(0, 0) : at(groups - 1, last(groups - 1));
    const bool isHeading = from.internalId() == NoGroup;
    int group = isHeading ? from.row() : static_cast<int>(from.internalId());
    int row = isHeading ? (step > 0 ? 0 : -1) : from.row() + step;
    if (row > last(group)) {
        group = (group + 1) % groups;
        row = 0;
    } else if (row < 0) {
        group = (group + groups - 1) % groups;
        row = last(group);
    }
    return at(group, row);
}

QModelIndex ProblemModel::find(const Problem &problem) const
{
    for (int group = 0; group < m_groups.size(); ++group) {
        const QList<const Problem *> &problems = m_groups[group].problems;
        for (int row = 0; row < problems.size(); ++row) {
            if (isSameFinding(*problems[row], problem))
                return index(row, 0, index(group, 0));
        }
    }
    return {};
}

QModelIndex ProblemModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) : NoGroup);
}

QModelIndex ProblemModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == NoGroup)
        return {};
    return createIndex(static_cast<int>(child.internalId()), 0, NoGroup);
}

int ProblemModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    return parent.internalId() == NoGroup ? static_cast<int>(m_groups[parent.row()].problems.size()) : 0;
}

int ProblemModel::columnCount(const QModelIndex & /*parent*/) const
{
    return 1;
}

QVariant ProblemModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Problem *one = problem(index);
    return one ? problemData(*one, role) : groupData(m_groups[index.row()], role);
}

QVariant ProblemModel::groupData(const Group &group, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return group.label;
    case Qt::ToolTipRole:
        return group.key;
    case ListDelegate::HeadingRole:
        return true;
    case ListDelegate::CountRole:
        return static_cast<int>(group.problems.size());
    default:
        return {};
    }
}

QVariant ProblemModel::problemData(const Problem &problem, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return problem.message;
    case Qt::ToolTipRole:
        return problem.suggestion.isEmpty() ? problem.message : problem.message + u'\n' + problem.suggestion;
    case Qt::DecorationRole:
        return iconOf(problem.severity);
    case Qt::AccessibleTextRole:
        return tr("%1: %2 (%3, line %4)")
            .arg(nameOf(problem.severity), problem.message, titleOf(problem.file), QString::number(problem.line));
    case ListDelegate::SecondaryTextRole:
        return m_grouping != Grouping::ByEntry
                   ? tr("%1, line %2").arg(titleOf(problem.file), QString::number(problem.line))
                   : tr("line %1").arg(QString::number(problem.line));
    default:
        return {};
    }
}

Qt::ItemFlags ProblemModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return problem(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemIsEnabled;
}

} // namespace Commonplace
