# SPDX-FileCopyrightText: 2026 The multistatus authors
# SPDX-License-Identifier: MIT
#
# cmake -DTOOL=<program> -DTRANSCRIPT=<file> -DACTUAL=<file> -P transcript.cmake
# TRANSCRIPT is what a terminal would show: each line `$ multistatus ARGUMENT...`, what that prints,
# what it prints on the standard error, and its exit status where that is not 0. Runs its commands
# in the current directory and succeeds if all comes out as written; ACTUAL keeps what did. With
# `< FILE` behind the arguments, that file comes through a pipe.
cmake_minimum_required(VERSION 3.24)
set(errors "${ACTUAL}.errors")
set(output "${ACTUAL}.output")

file(STRINGS "${TRANSCRIPT}" lines ENCODING UTF-8 REGEX "^(#|\\$ multistatus)")
set(text "")
set(separator "")
foreach(line IN LISTS lines)
    string(APPEND text "${separator}${line}\n")
    set(separator "\n")
    if(line MATCHES "^#")
        continue()
    endif()
    string(REGEX REPLACE "^. multistatus *" "" arguments "${line}")
    set(feed "")
    if(arguments MATCHES "^(.*) < (.*)$")
        set(arguments "${CMAKE_MATCH_1}")
        set(feed COMMAND "${CMAKE_COMMAND}" -E cat "${CMAKE_MATCH_2}")
    endif()
    separate_arguments(arguments UNIX_COMMAND "${arguments}")
    execute_process(
        ${feed}
        COMMAND "${TOOL}" ${arguments}
        RESULT_VARIABLE status
        OUTPUT_FILE "${output}"
        ERROR_FILE "${errors}"
    )
    foreach(printed IN ITEMS "${output}" "${errors}")
        file(READ "${printed}" content)
        string(APPEND text "${content}")
    endforeach()
    if(NOT status EQUAL 0)
        string(APPEND text "[${status}]\n")
    endif()
endforeach()

file(WRITE "${ACTUAL}" "${text}")
execute_process(
    COMMAND "${CMAKE_COMMAND}" -E compare_files "${TRANSCRIPT}" "${ACTUAL}" RESULT_VARIABLE differs
)
if(differs)
    find_program(DIFF diff)
    if(DIFF)
        execute_process(
            COMMAND "${DIFF}" -u "${TRANSCRIPT}" "${ACTUAL}" OUTPUT_VARIABLE differences
        )
    endif()
    message("${differences}")
    message(FATAL_ERROR "not as in ${TRANSCRIPT}")
endif()
