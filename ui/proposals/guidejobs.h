// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// How ProposalGuide runs what takes its time; for its own files only.

#include "proposals/proposalguide.h"
#include "widgets/messagearea.h"
#include "write/librarysession.h"

#include <QPushButton>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <type_traits>
#include <utility>

namespace Commonplace {

inline const QString ProgressKey = QStringLiteral("proposalProgress");
inline const QString MessageKey = QStringLiteral("proposal");

template <typename Work, typename Done>
void ProposalGuide::run(const QString &title, const Work &work, const Done &done)
{
    using Result = std::invoke_result_t<Work, std::stop_token>;
    m_messages->removeMessage(MessageKey);
    std::stop_source stop;
    if (!title.isEmpty()) {
        MessageBar *bar = m_messages->showMessage(ProgressKey, MessageBar::Kind::Info, title);
        bar->setObjectName(QStringLiteral("proposalProgressMessage"));
        bar->setClosable(false);
        QPushButton *end = bar->addButton(tr("Stop"));
        end->setObjectName(QStringLiteral("stopProposalButton"));
        connect(end, &QPushButton::clicked, bar, [stop, end]() mutable {
            stop.request_stop();
            end->setEnabled(false);
        });
    }
    setBusy(true);
    // Closing the library stops it too.
    const auto both = [work, stop, library = m_stop.get_token()]() {
        const std::stop_callback callback(library, [stop]() mutable { stop.request_stop(); });
        return work(stop.get_token());
    };
    QtConcurrent::run(m_pool, both).then(this, [this, done, library = m_stop.get_token()](const Result &result) {
        if (library.stop_requested())
            return;
        setBusy(false);
        done(result);
        if (std::exchange(m_isLookingAgain, false))
            look();
    });
}

template <typename Work, typename Done>
void ProposalGuide::runAlone(const QString &title, const Work &work, const Done &done)
{
    setBusy(true);
    m_session->holdSaves();
    whenWritten([this, title, work, done] {
        run(title, work, [this, done](const auto &result) {
            m_session->releaseSaves();
            done(result);
        });
    });
}

} // namespace Commonplace
