// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

/// A git library of made-up entries that name each other, with two branches that differ in most of its files: between
/// `calm` and `storm` entries change, vanish, appear and move.
class StormLibrary
{
public:
    /// Makes it in the folder `root`, which must not be there yet; git takes its settings from `gitConfig`, which is
    /// made too. `calm` is checked out.
    StormLibrary(QString root, const QString &gitConfig, int entries);

    [[nodiscard]] const QString &root() const { return m_root; }
    /// An entry that is the same in both branches, in which nothing else is named.
    [[nodiscard]] static QString quietEntry() { return QStringLiteral("patterns/quiet.md"); }
    /// How many files differ.
    [[nodiscard]] int changedFiles() const { return m_changed; }

    /// Has git check the branch out, and waits for it. Thread: any.
    [[nodiscard]] bool checkOut(const QString &branch) const;

private:
    void write(const QString &path, const QByteArray &bytes) const;
    void writeEntry(const QString &folder, int number, bool isStorm) const;
    bool git(const QStringList &arguments) const;

    QString m_root;
    int m_entries;
    int m_changed = 0;
};
