# SPDX-FileCopyrightText: 2026 The multistatus authors
# SPDX-License-Identifier: MIT
#
# cmake -DTESTS=<program> -DDATA=<directory> -DWRITTEN=<directory> -P schema.cmake
# Has a validator that is not ours look at every document in JSON that the tests write.
cmake_minimum_required(VERSION 3.24)

find_program(python NAMES python3 python)
if(NOT python)
    message("SKIPPED: python3 is absent, so nothing was validated")
    return()
endif()
execute_process(COMMAND "${python}" -c "import jsonschema" RESULT_VARIABLE result ERROR_QUIET)
if(NOT result EQUAL 0)
    message("SKIPPED: python3-jsonschema is absent, so nothing was validated")
    return()
endif()

file(REMOVE_RECURSE "${WRITTEN}")
file(MAKE_DIRECTORY "${WRITTEN}")
set(ENV{MULTISTATUS_WRITTEN} "${WRITTEN}")
execute_process(
    COMMAND "${TESTS}" "[written]" OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY
)
execute_process(
    COMMAND "${python}" "${CMAKE_CURRENT_LIST_DIR}/validate.py" "${DATA}" "${WRITTEN}"
    COMMAND_ERROR_IS_FATAL ANY
)
