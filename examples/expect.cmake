# SPDX-FileCopyrightText: 2026 The multistatus authors
# SPDX-License-Identifier: MIT
#
# cmake -DEXPECTED=<file> -DACTUAL=<file> -DCOMMAND=<program;arguments> -P expect.cmake
# Succeeds if the program does and prints exactly what EXPECTED holds; ACTUAL keeps what it printed.
cmake_minimum_required(VERSION 3.24)
execute_process(COMMAND ${COMMAND} RESULT_VARIABLE result OUTPUT_FILE "${ACTUAL}")
file(READ "${ACTUAL}" output)
if(NOT result EQUAL 0)
    message("${output}")
    message(FATAL_ERROR "ended with ${result} after printing the above")
endif()
execute_process(
    COMMAND "${CMAKE_COMMAND}" -E compare_files "${EXPECTED}" "${ACTUAL}" RESULT_VARIABLE differs
)
if(differs)
    find_program(DIFF diff)
    if(DIFF)
        execute_process(COMMAND "${DIFF}" -u "${EXPECTED}" "${ACTUAL}" OUTPUT_VARIABLE output)
    endif()
    message("${output}")
    message(FATAL_ERROR "printed something else than ${EXPECTED}")
endif()
