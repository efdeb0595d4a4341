# SPDX-FileCopyrightText: 2026 The multistatus authors
# SPDX-License-Identifier: MIT
#
# cmake -DINCLUDE=<directory> -P includes.cmake
# Holds the headers to the rules of what may include what.
cmake_minimum_required(VERSION 3.24)

# Each of these costs every user compile time, or drags in a locale; the library does without.
set(refused_std
    algorithm chrono execution filesystem format fstream functional future immintrin.h iomanip
    iostream istream iterator limits locale memory memory_resource mutex ostream random ranges
    regex sstream thread
)
# Nothing is looked at but what is given: no file, no environment, no clock.
list(APPEND refused_std cstdio cstdlib ctime)
# Who includes multistatus/chrono.hpp asks for it.
set(header_for_chrono chrono)
# Where it costs nothing: detail/iterator.hpp; and only those who compile for AVX2:
# detail/byte_block.hpp. Where there are no exceptions, something has to abort.
set(header_for_detail iterator immintrin.h cstdlib)
set(header_for_failure_handler cstdlib)
# The compiler's own, for the instructions that every processor of a kind has.
set(compiler_headers arm_neon.h emmintrin.h intrin.h)
set(doors nlohmann tinyxml2)
set(nlohmann_may_include nlohmann/)
set(tinyxml2_may_include tinyxml2.h)
set(formats json xml)
set(faults "")
if(NOT IS_DIRECTORY "${INCLUDE}/multistatus")
    message(FATAL_ERROR "there is nothing to check in '${INCLUDE}'")
endif()

function(fault text)
    set(faults "${faults}\n${header}: ${text}" PARENT_SCOPE)
endfunction()

file(GLOB_RECURSE headers RELATIVE "${INCLUDE}" "${INCLUDE}/*.hpp")
foreach(header IN LISTS headers)
    string(REGEX MATCH "^multistatus/([a-z0-9_]+)" part "${header}")
    set(part "${CMAKE_MATCH_1}")
    file(STRINGS "${INCLUDE}/${header}" lines REGEX "^[ \t]*#[ \t]*include")
    foreach(line IN LISTS lines)
        if(NOT line MATCHES "^#include <([^>]+)>")
            fault("not of the form #include <...>: ${line}")
            continue()
        endif()
        set(target "${CMAKE_MATCH_1}")
        if(target MATCHES "^multistatus/")
            string(REGEX MATCH "^multistatus/([a-z0-9_]+)" target_part "${target}")
            set(target_part "${CMAKE_MATCH_1}")
            if(NOT EXISTS "${INCLUDE}/${target}")
                fault("includes ${target}, which does not exist")
            elseif(part IN_LIST formats AND target_part IN_LIST formats AND NOT part STREQUAL target_part)
                fault("is of one format and includes another: ${target}")
            elseif(NOT part STREQUAL target_part AND target_part IN_LIST doors)
                fault("opens the door to a third party: ${target}")
            endif()
        elseif(part IN_LIST doors)
            if(target MATCHES "[/.]" AND NOT target MATCHES "^${${part}_may_include}")
                fault("includes ${target}, which is not what this door is for")
            endif()
        elseif(target IN_LIST header_for_${part})
        elseif(target IN_LIST refused_std)
            fault("includes <${target}>, which costs or does too much")
        elseif(target MATCHES "[/.]" AND NOT target IN_LIST compiler_headers)
            fault("includes a third party: ${target}")
        endif()
    endforeach()
endforeach()
if(faults)
    message("${faults}\n")
    message(FATAL_ERROR "headers include what they may not")
endif()
