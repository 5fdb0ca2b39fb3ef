// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets>

#include <algorithm>
#include <expected>
#include <memory>
#include <optional>
#include <utility>
#include <vector>
