// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace Commonplace {

/// An entry that a relation's value may name.
struct RelationCandidate {
    QByteArray value;        ///< What entries keep: the target's id, slug or title, as the field says. UTF-8.
    QString title;           ///< For people.
    QString collection {};   ///< Its collection's label.
    QString path {};         ///< Of its file, relative to the library.
    QStringList aliases {};  ///< Other names that people know it by.
    QStringList otherIds {}; ///< Ids and slugs beside `value`, to be found by.

    friend bool operator==(const RelationCandidate &, const RelationCandidate &) = default;
};

/// The entries that one relation field may name, to be searched while someone types. A value; once made it does not
/// change, and may be used on any thread.
class RelationCandidates
{
public:
    RelationCandidates() = default;
    explicit RelationCandidates(QList<RelationCandidate> candidates);

    [[nodiscard]] const QList<RelationCandidate> &all() const { return m_candidates; }

    /// The candidate that keeps exactly this value; nullptr where nothing answers. The first of several. The pointer
    /// lives as long as this object.
    [[nodiscard]] const RelationCandidate *find(const QByteArray &value) const;

    /// The one candidate that a person means who typed this and chose nothing: by title, then by alias or id, case and
    /// accents apart. nullptr where there is none, or several are alike.
    [[nodiscard]] const RelationCandidate *named(const QString &text) const;

    /// The best `limit` candidates in which every typed word is found, case and accents apart. First those whose title
    /// is the text, then those whose title begins with it, then titles of which words begin so, then titles that hold
    /// the words anywhere, then those found by aliases or ids; each in the order of their titles. No words: all.
    [[nodiscard]] QList<const RelationCandidate *> search(const QString &words, int limit) const;

private:
    struct Folded {
        QString title;
        QStringList names; // aliases and ids
    };
    enum Rank { Exact, Beginning, WordBeginnings, InTitle, InNames, NotFound };

    [[nodiscard]] static Rank rank(const Folded &folded, const QString &text, const QStringList &words);

    QList<RelationCandidate> m_candidates; // in the order of their titles
    QList<Folded> m_folded;
    QHash<QByteArray, qsizetype> m_byValue;
};

} // namespace Commonplace
