# SPDX-FileCopyrightText: 2026 The multistatus authors
# SPDX-License-Identifier: MIT
#
# cmake -DSOURCE=<file> -DCOMMAND=<compiler;arguments> -P refuse.cmake
# Succeeds if the compiler refuses the file for the reason that its lines "// expect: <text>" name:
# a file that fails for another reason, as a misspelt include, proves nothing.
cmake_minimum_required(VERSION 3.24)
file(STRINGS "${SOURCE}" expectations REGEX "^// expect: ")
if(NOT expectations)
    message(FATAL_ERROR "${SOURCE} lacks its line '// expect: <text>'")
endif()

set(ENV{LC_ALL} C)
execute_process(
    COMMAND ${COMMAND} RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output
)
if(result EQUAL 0)
    message(FATAL_ERROR "${SOURCE} compiles, but must not")
endif()
foreach(expectation IN LISTS expectations)
    string(REGEX REPLACE "^// expect: *" "" expectation "${expectation}")
    string(FIND "${output}" "${expectation}" found)
    if(found EQUAL -1)
        message("${output}")
        message(FATAL_ERROR "${SOURCE} is refused, but not with '${expectation}'")
    endif()
endforeach()
