// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/problem.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QObject>
#include <QTimer>

#include <stop_token>

namespace Commonplace {

class LibrarySession;

/// The problems of all entries of the open library: looked for when it was opened and when an entry was saved or made,
/// off the UI thread; of open entries those of the text as it is typed stand in for those of the file. UI thread.
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

    /// What an open entry's own text, `bytes`, has for problems now; its relations and namesakes are known as they were
    /// saved.
    void setOfText(const QString &file, const QList<Problem> &problems, const QByteArray &bytes);
    /// An entry is no longer open.
    void forgetText(const QString &file);

Q_SIGNALS:
    /// Problems came or went, or checking began or ended.
    void changed();

private:
    void check();
    void clear();
    void merge(const QString &file);

    LibrarySession *m_session;
    QTimer m_delay;
    std::stop_source m_stop;
    bool m_isChecking = false;
    bool m_again = false;
    /// What an open entry holds, saved or not.
    struct Text {
        QByteArray bytes;
        QList<Problem> problems;
    };

    QMap<QString, QList<Problem>> m_ofFiles;
    QHash<QString, QByteArray> m_hashes; // contentHash() of the files that were looked at
    QHash<QString, Text> m_ofTexts;
    QMap<QString, QList<Problem>> m_problems;
};

} // namespace Commonplace
