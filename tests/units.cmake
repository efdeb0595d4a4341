# SPDX-FileCopyrightText: 2026 The multistatus authors
# SPDX-License-Identifier: MIT
#
# Makes few units of many tests: what a header makes a compiler do is done once for all tests of a
# unit, which takes a fraction of the time. Each test stands in a namespace of its own, and its
# includes go to the top. Those that specialise templates of the library cannot, and stay by
# themselves.
function(multistatus_test_units units count)
    set(alone "")
    set(shared "")
    foreach(source IN LISTS ARGN)
        file(STRINGS "${source}" outside REGEX "^(namespace multistatus|template <>)")
        if(outside)
            list(APPEND alone "${source}")
        else()
            list(APPEND shared "${source}")
        endif()
    endforeach()
    # An include that is added must go to the top as well.
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${shared})
    math(EXPR last "${count} - 1")
    foreach(unit RANGE ${last})
        set(code_${unit} "")
        set(includes_${unit} "#include <support/instantiations.hpp>")
    endforeach()
    # Neighbours take about as long, so they go to different units.
    set(unit 0)
    foreach(source IN LISTS shared)
        file(STRINGS "${source}" includes REGEX "^#include ")
        list(APPEND includes_${unit} ${includes})
        string(MAKE_C_IDENTIFIER "${source}" name)
        string(APPEND code_${unit}
            "namespace test_${name} {\n#include \"${CMAKE_CURRENT_SOURCE_DIR}/${source}\"\n}\n"
        )
        math(EXPR unit "(${unit} + 1) % ${count}")
    endforeach()
    foreach(unit RANGE ${last})
        list(REMOVE_DUPLICATES includes_${unit})
        list(JOIN includes_${unit} "\n" includes)
        set(file "${CMAKE_CURRENT_BINARY_DIR}/${units}/${unit}.cpp")
        file(CONFIGURE OUTPUT "${file}" CONTENT "${includes}\n${code_${unit}}" @ONLY)
        list(APPEND alone "${file}")
    endforeach()
    set(${units} "${alone}" PARENT_SCOPE)
endfunction()
