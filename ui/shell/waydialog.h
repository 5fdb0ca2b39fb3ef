// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "git/repositoryhealth.h"

#include <QDialog>

namespace Commonplace {

/// Tells what a way out of an odd state brings about, before it is gone. Accepted: go it.
class WayDialog : public QDialog
{
    Q_OBJECT

public:
    WayDialog(const RepositoryMatter &matter, const RepositoryWay &way, QWidget *parent);
};

} // namespace Commonplace
