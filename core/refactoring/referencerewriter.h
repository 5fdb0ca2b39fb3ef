// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/factsreader.h"
#include "refactoring/entryedits.h"
#include "refactoring/librarychange.h"
#include "refactoring/linkrelocation.h"
#include "relations/entrysource.h"
#include "relations/relationgraph.h"

#include <QMap>
#include <QSet>

#include <functional>

namespace Commonplace {

/// What a library is, for changing it as a whole.
struct LibraryTexts {
    const RelationGraph *graph = nullptr; ///< As the texts are.
    const FactsReader *reader = nullptr;
    EntrySource entries {};
};

/// Says of entries where they go and what they become, and rewrites all that names them: relations in the form in which
/// they name them, links in the manner in which they are written; links of an entry that goes elsewhere still lead
/// where they did. What only nearly names an entry is left. Made for one change. Thread: any.
class ReferenceRewriter
{
public:
    /// What `texts` points at must outlive it.
    explicit ReferenceRewriter(const LibraryTexts &texts);

    using Edit = std::function<Result<TextEdits>(const Entry &)>;

    /// The entry goes to another path, or stays there; what it goes by follows from `edits`, each applied to what the
    /// one before made of it.
    void move(const QString &path, const QString &newPath, const QList<Edit> &edits = {});
    /// Another file, no entry, goes elsewhere: links and images that lead to it follow.
    void moveFile(const QString &path, const QString &newPath);
    /// The entry goes away, and what names it …
    void remove(const QString &path);
    /// … is taken away with it,
    void dropReferencesTo(const QString &path) { m_dropped.insert(path); }
    /// … or names another entry from now on, which may be edited too (see move()).
    void redirect(const QString &path, const QString &target) { m_redirected.insert(path, target); }

    /// What all that comes to. Fails where the text of an entry that moves or changes itself cannot be had or edited.
    [[nodiscard]] Result<LibraryChange> change();

private:
    struct Target {
        QString newPath;
        QList<Edit> edits;
        EntryFacts after {};
        std::optional<EntryEdits> text {};
    };
    struct Source;

    [[nodiscard]] Result<void> prepareTargets();
    [[nodiscard]] QStringList sources() const;
    void rewriteLinks(Source *source) const;
    void rewriteReferences(Source *source) const;
    void rewriteLink(Source *source, int link) const;
    void rewriteReference(Source *source, const ReferenceFact &fact, int index) const;
    [[nodiscard]] const EntryFacts *factsAfter(const QString &path) const;
    [[nodiscard]] QString targetOf(const QString &path) const { return m_redirected.value(path, path); }
    [[nodiscard]] FileChange fileChange(const QString &path, const EntryEdits &text) const;

    LibraryTexts m_texts;
    QMap<QString, Target> m_targets;
    QMap<QString, QString> m_files; // other files that move
    QSet<QString> m_removed;
    QSet<QString> m_dropped;
    QHash<QString, QString> m_redirected;
};

} // namespace Commonplace
