// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "entry/entry.h"
#include "library/factsreader.h"
#include "profile/profilereader.h"
#include "refactoring/referencerewriter.h"
#include "relations/relationgraph.h"

#include <QMap>
#include <QTest>

namespace Commonplace {

/// A library in memory: entries by path, and the graph of their relations.
class HandmadeLibrary
{
public:
    explicit HandmadeLibrary(const QByteArray &profileYaml)
        : m_profile(profileFrom(profileYaml))
        , m_reader(m_profile)
        , m_graph(m_profile)
    {
    }

    /// Patterns that relate by slug with weights, notes that relate by title, and people known by their aliases.
    [[nodiscard]] static QByteArray gardenProfile()
    {
        return R"(collections:
  - name: patterns
    label: Patterns
    folder: patterns
    page_url: 'https://garden.example/patterns/{{slug}}/'
    fields:
      - { name: id, required: false, generate: uuid }
      - { name: slug, label: Slug, required: false, generate: slug }
      - { name: title, label: Title, required: false }
      - { name: aliases, widget: list, required: false, alias: true }
      - { name: cover, widget: image, required: false }
      - { name: summary, widget: markdown, required: false }
      - name: requires
        label: Requires
        widget: list
        required: false
        fields:
          - &target
            name: slug
            widget: relation
            collections: [patterns]
            value_field: slug
            required: false
            weight: weight
            inverse: 'enables[].slug'
            acyclic: true
          - { name: weight, widget: number, value_type: float, required: false }
      - name: enables
        label: Enables
        widget: list
        required: false
        fields:
          - { <<: *target, inverse: 'requires[].slug', acyclic: false }
          - { name: weight, widget: number, value_type: float, required: false }
      - name: like
        label: Like
        widget: relation
        collection: patterns
        value_field: title
        symmetric: true
        multiple: true
        required: false
      - { name: part_of, label: Part of, widget: relation, collection: patterns, value_field: id, required: false }
      - name: links
        widget: list
        required: false
        fields:
          - name: target
            label: Pattern
            widget: relation
            collection: patterns
            value_field: slug
            inferred: true
            relation_type_field: kind
          - { name: kind, required: false }
  - name: notes
    label: Notes
    folder: notes
    fields:
      - { name: title, required: false }
      - { name: slug, required: false }
      - { name: about, label: About, widget: relation, collection: patterns, value_field: '{{slug}}', multiple: true, required: false }
)";
    }

    void write(const QString &path, const QByteArray &bytes)
    {
        m_entries.insert(path, Entry::read(bytes));
        m_graph.update(m_reader.read(path, m_entries.value(path)));
    }
    void remove(const QString &path)
    {
        m_entries.remove(path);
        m_graph.remove(path);
    }

    [[nodiscard]] LibraryTexts texts() const
    {
        return { .graph = &m_graph,
                 .reader = &m_reader,
                 .entries = [this](const QString &path) -> std::optional<Entry> {
                     const auto entry = m_entries.constFind(path);
                     return entry == m_entries.cend() ? std::nullopt : std::optional(*entry);
                 } };
    }

    /// Does what changeFiles() would do.
    void apply(const LibraryChange &change)
    {
        for (const FileChange &file : change.files) {
            const Entry before = m_entries.value(file.path);
            QCOMPARE(contentHash(before.bytes()), file.hash);
            const Result<QByteArray> bytes = applied(before.bytes(), file.edits);
            QVERIFY(bytes);
            if (file.isRemoved || !file.newPath.isEmpty())
                remove(file.path);
            if (!file.isRemoved)
                write(file.newPath.isEmpty() ? file.path : file.newPath, *bytes);
        }
    }

    [[nodiscard]] QByteArray bytes(const QString &path) const { return m_entries.value(path).bytes(); }

    [[nodiscard]] const Profile &profile() const { return m_profile; }
    [[nodiscard]] const FactsReader &reader() const { return m_reader; }
    [[nodiscard]] const RelationGraph &graph() const { return m_graph; }
    [[nodiscard]] const QMap<QString, Entry> &entries() const { return m_entries; }

    /// Of an entry, a line for each reference and link: `type value -> state targets`.
    [[nodiscard]] static QString told(const RelationGraph &graph, const QString &path)
    {
        static const char *const states[] { "is", "nearly", "ambiguous", "elsewhere", "unreadable", "missing" };
        const EntryFacts *facts = graph.entry(path);
        QString text;
        const auto add = [&text](const QString &type, const QString &value, const RelationAnswer &answer) {
            text +=
                QStringLiteral("%1 %2 -> %3 %4\n")
                    .arg(type, value, QLatin1String(states[static_cast<int>(answer.state)]), answer.targets.join(u' '))
                    .replace(QStringLiteral(" \n"), QStringLiteral("\n"));
        };
        for (int i = 0; facts && i < static_cast<int>(facts->references.size()); ++i)
            add(facts->references[i].type, facts->references[i].value, graph.answer(path, i));
        for (int i = 0; facts && i < static_cast<int>(facts->links.size()); ++i)
            add(QStringLiteral("link"), facts->links[i].target, graph.linkAnswer(path, i));
        return text;
    }

    /// The whole graph, for comparing.
    [[nodiscard]] static QString told(const RelationGraph &graph)
    {
        QString text;
        const QStringList paths = graph.paths();
        for (const QString &path : paths) {
            text += path + u'\n' + told(graph, path);
            const QList<RelationEdge> incoming = graph.incoming(path);
            for (const RelationEdge &edge : incoming)
                text += QStringLiteral("  <- %1 %2%3\n")
                            .arg(edge.source, QString::number(edge.index),
                                 edge.isLink ? QStringLiteral(" link") : QString());
        }
        return text;
    }

private:
    static Profile profileFrom(const QByteArray &yaml)
    {
        const ProfileReading reading = profileFromYaml(QStringLiteral("commonplace.yml"), yaml);
        for (const Error &fault : reading.faults)
            qWarning().noquote() << fault.line << fault.column << fault.message;
        return reading.profile;
    }

    Profile m_profile;
    FactsReader m_reader;
    RelationGraph m_graph;
    QMap<QString, Entry> m_entries;
};

} // namespace Commonplace
