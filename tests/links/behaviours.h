// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "faultserver.h"

#include "links/linkverdict.h"

/// What a server does, and what is to be said of it.
struct Behaviour {
    QString name;
    QString address; ///< On a host of its own, unless the behaviour is the host's.
    Commonplace::LinkVerdict::Reason reason;
    Commonplace::LinkVerdict::Notes notes {};
    QString newAddress {}; ///< That is offered.
    bool looksForFragments = false;
};

/// All that FaultServer can do.
[[nodiscard]] QList<Behaviour> behaviours(const FaultServer &server);
