# SPDX-FileCopyrightText: 2026 The Commonplace authors
# SPDX-License-Identifier: GPL-3.0-or-later

# commonplace_moc_follows_sources(TARGET): called after TARGET has all its sources. AUTOMOC (CMake 3.31, Ninja) runs
# again when a header or the CMakeLists.txt of the target changes, but not when only a folder's list names a new class;
# the build would end in undefined vtables. So there is one header more, which changes with the list.
function(commonplace_moc_follows_sources target)
    get_target_property(sources ${target} SOURCES)
    list(JOIN sources "\n// " lines)
    set(header "${CMAKE_CURRENT_BINARY_DIR}/${target}-sources.h")
    file(CONFIGURE OUTPUT "${header}" CONTENT "// ${lines}\n" @ONLY)
    target_sources(${target} PRIVATE "${header}")
endfunction()
