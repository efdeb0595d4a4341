# SPDX-FileCopyrightText: 2026 The multistatus authors
# SPDX-License-Identifier: MIT
#
# cmake -DCOMPILER=<compiler> -DINCLUDE=<directory> -P lines.cmake
# Holds the header of the model to a number of lines behind the preprocessor, of which <string> and
# <vector> of GCC 12 are 22,800: a standard header too many adds thousands to what all users compile.
cmake_minimum_required(VERSION 3.24)
set(most_lines 31000)
set(header multistatus/document.hpp)
execute_process(
    COMMAND "${COMPILER}" -std=c++20 "-I${INCLUDE}" -include ${header} -E -P -x c++ /dev/null
    OUTPUT_VARIABLE output
    COMMAND_ERROR_IS_FATAL ANY
)
string(REGEX REPLACE "[^\n]+" "" output "${output}")
string(LENGTH "${output}" lines)
if(lines GREATER most_lines)
    message(FATAL_ERROR "${header} takes ${lines} lines, more than ${most_lines}")
endif()
message("${header} takes ${lines} lines")
