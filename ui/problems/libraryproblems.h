// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/problem.h"
#include "relations/nearnames.h"
#include "relations/relationcycles.h"
#include "write/entryproblems.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>
#include <stop_token>

namespace Commonplace {

class LibraryExamination;
class LibrarySession;

/// The problems of all entries of the open library: looked for when it was opened, off the UI thread, and of what its
/// changed files concern whenever some have changed (LibraryExamination); of open entries those of the text as it is
/// typed stand in for those of the file. Gives the session the graph of relations that goes with them. UI thread.
class LibraryProblems : public QObject
{
    Q_OBJECT

public:
    /// `session` must outlive it.
    explicit LibraryProblems(LibrarySession *session, QObject *parent = nullptr);
    ~LibraryProblems() override;

    [[nodiscard]] bool isChecking() const { return m_isChecking; }
    /// Everything there is, by file (relative to the library), each file's in its order.
    [[nodiscard]] const QMap<QString, QList<Problem>> &problems() const { return m_problems; }
    [[nodiscard]] int count(Problem::Severity severity) const;

    /// Was the problem found in exactly this text? Its range and fixes are right for no other.
    [[nodiscard]] bool isOf(const Problem &problem, const QByteArray &bytes) const;

    /// What an open entry's own text has for problems now. Its relations, and those of entries that it names or that
    /// name it, are looked at anew; links and namesakes are known as they were saved.
    void setOfText(const CheckedText &text);
    /// contentHash() of a file as it was looked at; empty where it was not.
    [[nodiscard]] QByteArray hashOf(const QString &file) const { return m_hashes.value(file); }
    /// The problems of a file, fit to be shown over a text: what was found in another one comes without its fixes.
    [[nodiscard]] QList<Problem> problemsOver(const QString &file, const QByteArray &bytes) const;
    /// The problems of links to other sites, of these files; they stand beside all others. Of a text that is typed only
    /// those are shown of which the address stands there.
    void setOfLinks(const QHash<QString, QList<Problem>> &problems);
    /// An entry is no longer open.
    void forgetText(const QString &file);

Q_SIGNALS:
    /// Problems came or went, or checking began or ended.
    void changed();

private:
    struct Look;

    void wait(const QStringList &changed, const QStringList &vanished);
    void check();
    void tidy();
    void take(Look *look);
    static void letGo(const std::shared_ptr<Look> &look);
    void clear();
    [[nodiscard]] bool isFollowed(const QString &file, const Problem &problem) const;
    void merge(const QString &file);
    void checkRelations(const CheckedText &text);

    LibrarySession *m_session;
    QTimer m_delay;
    std::stop_source m_stop;
    std::shared_ptr<LibraryExamination> m_examination; // one job at a time has it
    QSet<QString> m_changed;                           // what is to be looked at
    QSet<QString> m_vanished;
    QSet<QString> m_untidy; // what was looked at and is not kept yet
    bool m_isChecking = false;
    bool m_isTidying = false;
    bool m_again = false;
    bool m_isGraphTyped = false; // the session's graph knows what was typed and is gone
    QMap<QString, QList<Problem>> m_ofFiles;
    QHash<QString, QByteArray> m_hashes;            // contentHash() of the files that were looked at
    std::shared_ptr<const NearNames> m_names;       // of the graph as it was when the library was looked at
    std::shared_ptr<const RelationCycles> m_cycles; // likewise
    QHash<QString, QList<Problem>> m_ofRelations;   // of files whose relations were looked at since, all of these
    QHash<QString, CheckedText> m_ofTexts;
    QHash<QString, QList<Problem>> m_ofLinks; // to other sites
    QMap<QString, QList<Problem>> m_problems;
};

} // namespace Commonplace
