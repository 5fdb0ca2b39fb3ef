// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/statusline.h"

#include "editor/entrydocument.h"
#include "problems/libraryproblems.h"
#include "widgets/icon.h"
#include "widgets/theme.h"
#include "widgets/widgetroles.h"
#include "write/librarysession.h"

#include <QLabel>
#include <QLocale>
#include <QStatusBar>
#include <QTime>
#include <QToolButton>

#include <algorithm>

namespace Commonplace {

namespace {

int wordCount(const Entry &entry)
{
    int words = 0;
    const QString body = QString::fromUtf8(entry.body());
    bool inWord = false;
    for (const QChar c : body) {
        words += !inWord && c.isLetterOrNumber() ? 1 : 0;
        inWord = c.isLetterOrNumber() || (inWord && (c == u'\'' || c == u'’' || c == u'-' || c.isMark()));
    }
    return words;
}

} // namespace

StatusLine::StatusLine(QStatusBar *bar, const LibrarySession &session)
    : QObject(bar)
    , m_session(session)
    , m_problems(new QToolButton(bar))
    , m_saved(new QLabel(bar))
    , m_versions(new QLabel(bar))
    , m_proposal(new QToolButton(bar))
    , m_words(new QLabel(bar))
{
    bar->setObjectName(QStringLiteral("statusBar"));
    bar->setSizeGripEnabled(false);
    const auto add = [bar](QLabel *label, const char *name, bool atEnd) {
        label->setObjectName(QLatin1StringView(name));
        label->setTextFormat(Qt::PlainText);
        setTextRole(label, TextRole::Label);
        label->setContentsMargins(Space::small, 0, Space::small, 0);
        if (atEnd)
            bar->addPermanentWidget(label);
        else
            bar->addWidget(label);
        say(label, {});
    };
    m_problems->setObjectName(QStringLiteral("statusProblems"));
    m_problems->setAutoRaise(true);
    m_problems->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_problems->setToolTip(tr("Show the problems"));
    m_problems->hide();
    bar->addWidget(m_problems);
    connect(m_problems, &QToolButton::clicked, this, &StatusLine::problemsWanted);
    add(m_saved, "statusSaved", false);
    add(m_versions, "statusVersions", false);
    m_proposal->setObjectName(QStringLiteral("statusProposal"));
    m_proposal->setAutoRaise(true);
    m_proposal->hide();
    bar->addWidget(m_proposal);
    connect(m_proposal, &QToolButton::clicked, this, &StatusLine::proposalsWanted);
    add(m_words, "statusWords", true);
}

void StatusLine::show(const EntryDocument *document)
{
    if (document && document->isModified())
        say(m_saved, tr("Not saved"));
    else if (m_saved->text() == tr("Not saved"))
        forgetSaved();
    const bool keepsNone = m_session.isOpen() && m_session.isRepositoryKnown() && !m_session.keepsVersions();
    say(m_versions, keepsNone ? tr("No versions are kept") : QString(),
        tr("The library's folder is not under git; see the Library menu."));
    const int words = document ? wordCount(document->entry()) : 0;
    say(m_words, document ? tr("%Ln word(s)", nullptr, words) : QString());
}

void StatusLine::showProblems(const LibraryProblems &problems, const EntryDocument *document)
{
    const QString file = document ? m_session.relativePath(document) : QString();
    const QList<Problem> own = problems.problems().value(file);
    const auto isSerious = [](const Problem &problem) { return problem.severity != Problem::Severity::Info; };
    const auto count = static_cast<int>(std::ranges::count_if(own, isSerious));
    const bool isError = std::ranges::contains(own, Problem::Severity::Error, &Problem::severity);
    const int all = problems.count(Problem::Severity::Error) + problems.count(Problem::Severity::Warning);
    m_problems->setVisible(all > 0);
    m_problems->setText(count > 0 ? tr("%n problem(s)", nullptr, count) : tr("%n in other entries", nullptr, all));
    m_problems->setIcon(count == 0 ? QIcon()
                                   : icon(isError ? QStringLiteral("data-error") : QStringLiteral("data-warning")));
}

QString StatusLine::versionDetails(const SaveOutcome &outcome)
{
    switch (outcome.version) {
    case SaveOutcome::Version::Kept:
        return tr("and kept as a version (a git commit)") + u'\n' + outcome.message;
    case SaveOutcome::Version::Added:
        return tr("and added to the last version, which nobody has been given yet (an amended git commit)") + u'\n'
               + outcome.message;
    case SaveOutcome::Version::TakenBack:
        return tr("The text is as it was before the last version, so that version is gone.");
    case SaveOutcome::Version::NothingNew:
    case SaveOutcome::Version::NoRepository:
    case SaveOutcome::Version::Failed:
        break;
    }
    return {};
}

void StatusLine::showSaved(const SaveOutcome &outcome)
{
    const QString time = QLocale().toString(QTime::currentTime(), QLocale::ShortFormat);
    say(m_saved, tr("Saved %1").arg(time), versionDetails(outcome));
}

void StatusLine::showProposal(const QString &title, const QString &details)
{
    constexpr qsizetype LongestTitle = 50;
    QString text = title;
    if (text.size() > LongestTitle)
        text = text.first(LongestTitle - 1).trimmed() + u'…';
    m_proposal->setText(tr("Proposal “%1”").arg(text.replace(u'&', QStringLiteral("&&"))));
    m_proposal->setAccessibleName(tr("Proposal “%1”").arg(title));
    m_proposal->setToolTip(details);
    m_proposal->setVisible(!title.isEmpty());
}

void StatusLine::forgetSaved()
{
    say(m_saved, {});
}

void StatusLine::say(QLabel *label, const QString &text, const QString &details)
{
    label->setText(text);
    label->setToolTip(details);
    label->setVisible(!text.isEmpty());
}

} // namespace Commonplace
