# SPDX-FileCopyrightText: 2026 The Commonplace authors
# SPDX-License-Identifier: GPL-3.0-or-later

# cmark-gfm installs no CMake package in Debian. Defines CMarkGfm::CMarkGfm, extensions included.

find_path(CMarkGfm_INCLUDE_DIR cmark-gfm.h)
find_library(CMarkGfm_LIBRARY cmark-gfm)
find_library(CMarkGfm_EXTENSIONS_LIBRARY cmark-gfm-extensions)

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(CMarkGfm
    REQUIRED_VARS CMarkGfm_LIBRARY CMarkGfm_EXTENSIONS_LIBRARY CMarkGfm_INCLUDE_DIR)

if(CMarkGfm_FOUND AND NOT TARGET CMarkGfm::CMarkGfm)
    add_library(CMarkGfm::CMarkGfm INTERFACE IMPORTED)
    set_target_properties(CMarkGfm::CMarkGfm PROPERTIES
        INTERFACE_INCLUDE_DIRECTORIES "${CMarkGfm_INCLUDE_DIR}"
        INTERFACE_LINK_LIBRARIES "${CMarkGfm_EXTENSIONS_LIBRARY};${CMarkGfm_LIBRARY}")
endif()
