// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "links/linkaddress.h"
#include "links/linkanswer.h"
#include "markdown/htmlpage.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace Commonplace {

/// What single answers of servers mean. None of these asks anything; all may be used on any thread.

/// How long the server wants to be left alone: seconds, or a date (RFC 9110, 10.2.3). Nothing where it does not say.
[[nodiscard]] std::optional<std::chrono::seconds> retryAfter(const LinkAnswer &answer, const QDateTime &now);

/// A wall against programs: what services that put up such walls say in headers, or what the page says to people.
[[nodiscard]] bool isBotWall(const LinkAnswer &answer);

/// Whether to read the page behind this status for isBotWall().
[[nodiscard]] bool mayBeBotWall(int status);

/// An answer to HEAD that is nothing but a status: some servers say so to every HEAD.
[[nodiscard]] bool isHollow(const LinkAnswer &answer);

/// The reason that a status stands for as the last answer.
[[nodiscard]] LinkVerdict::Reason reasonOf(const LinkAnswer &answer);

/// Whether a redirect from one address to the other leads to a page for logging in.
[[nodiscard]] bool isLogin(const LinkAddress &from, const LinkAddress &to);

/// Whether it leads from a page to the front page of the site, or to a page that is called “not found”.
[[nodiscard]] bool isLeadingAway(const LinkAddress &from, const LinkAddress &to);

/// Whether a page that was found says that there is nothing, by its title.
[[nodiscard]] bool saysNotFound(const HtmlPage &page);

enum class FragmentAnswer { There, Missing, Unknown };

/// Whether a page has the place that a fragment (encoded, without `#`) names. Missing is said only of a page that was
/// read whole, has text of its own, and nowhere so much as mentions the name, as a script might make the place of it.
[[nodiscard]] FragmentAnswer lookForFragment(const QString &fragment, const LinkAnswer &answer, const HtmlPage &page);

} // namespace Commonplace
