// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "links/answerreading.h"
#include "links/linkaddress.h"
#include "links/linkanswer.h"
#include "links/linkverdict.h"

#include <QDateTime>
#include <QSet>

#include <chrono>

namespace Commonplace {

/// What is to be known about one page, question by question: it says what to ask, is told the answer, and says what to
/// ask next, until it has a verdict. It asks nothing itself and knows no time but what it is told.
///
/// HEAD first; whatever is bad about its answer is asked again by GET, from the beginning. Redirects are followed one
/// by one, at most ten. What may pass (429, 503, closed connections) is tried again, at most twice.
class LinkInquiry
{
public:
    static constexpr int MostRedirects = 10;
    static constexpr int MostRetries = 2;
    static constexpr std::chrono::seconds LongestHold { 60 };

    enum class Method { Head, Get };
    enum class Body {
        None,    ///< Status and headers are enough.
        OfWalls, ///< Where the status may be that of a wall, see mayBeBotWall().
        OfPages, ///< Also of pages that are found.
    };

    /// What to do next.
    struct Step {
        bool isDone = false; ///< There is a verdict, and nothing to ask.
        LinkAddress address {};
        Method method = Method::Head;
        Body body = Body::None;
        std::chrono::milliseconds pause { 0 }; ///< To wait before.
        std::chrono::seconds hold { 0 };       ///< For so long the host of the last question wants no other one.
        bool isThrottled = false;              ///< The host of the last question says that it is asked too fast.
    };

    /// `needsPage`: places in the page are looked for, so that it has to be read. `pause` is the first pause before
    /// trying again; the next is twice as long.
    LinkInquiry(LinkAddress page, bool needsPage, std::chrono::milliseconds pause);

    [[nodiscard]] Step first() const;

    /// The answer to the last step.
    [[nodiscard]] Step take(const LinkAnswer &answer, const QDateTime &now);
    /// The last step was not asked, for this reason: its host is private, or its time is over.
    void giveUp(LinkVerdict::Reason reason, const QString &detail = {});

    /// Without what LinkMemory adds. Only after a step that is done, or giveUp().
    [[nodiscard]] const LinkVerdict &verdict() const { return m_verdict; }

    /// The verdict with a fragment looked for in the page, too; encoded, without `#`, may be empty.
    [[nodiscard]] LinkVerdict verdictFor(const QString &fragment) const;

    [[nodiscard]] const LinkAddress &page() const { return m_page; }

private:
    [[nodiscard]] Step ask(std::chrono::milliseconds pause = {}) const;
    [[nodiscard]] Step askByGet();
    [[nodiscard]] Step again(std::chrono::milliseconds pause);
    [[nodiscard]] Step againByGet(std::chrono::milliseconds pause);
    [[nodiscard]] Step failed(LinkVerdict::Reason reason);
    [[nodiscard]] Step redirected(const LinkAnswer &answer);
    [[nodiscard]] Step followed(const LinkAddress &target);
    [[nodiscard]] Step throttled(const LinkAnswer &answer, const QDateTime &now);
    [[nodiscard]] Step found(const LinkAnswer &answer);
    [[nodiscard]] Step conclude(LinkVerdict::Reason reason, const QString &detail = {});
    [[nodiscard]] bool isPermanent() const;

    LinkAddress m_page;
    bool m_needsPage;
    std::chrono::milliseconds m_pause;

    Method m_method;
    LinkAddress m_now; ///< What the last step asks for.
    QList<LinkVerdict::Hop> m_chain;
    QSet<QString> m_seen;
    bool m_setsCookies = false;
    bool m_isDowngraded = false;
    int m_retries = 0;

    LinkVerdict m_verdict;
    LinkVerdict m_byHead; ///< What HEAD came to, if it was tried.
    LinkAnswer m_answer;  ///< Of the page, where it was needed.
    HtmlPage m_html;
};

} // namespace Commonplace
