# SPDX-FileCopyrightText: 2026 The Commonplace authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The libraries that the program is made of. ./dev asks a machine for these, too, before it decides
# whether to build there (packaging/dev-root/probe).

find_package(Qt6 6.8 REQUIRED COMPONENTS Core Concurrent Network Sql Gui Widgets WebEngineWidgets Svg LinguistTools)
find_package(KF6SyntaxHighlighting REQUIRED)
find_package(yaml-cpp 0.8 REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(gumbo REQUIRED IMPORTED_TARGET gumbo)
pkg_check_modules(libarchive REQUIRED IMPORTED_TARGET libarchive)
find_package(CMarkGfm REQUIRED)
