// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
//
// The command-line tool: shows the body of a 207 response as a table, or tells what is wrong in it.

#include "tool/arguments.hpp"
#include "tool/lint.hpp"
#include "tool/output.hpp"
#include "tool/platform.hpp"
#include "tool/reading.hpp"
#include "tool/show.hpp"

#include <cstdio>
#include <exception>

#ifndef MULTISTATUS_VERSION
#define MULTISTATUS_VERSION "(unreleased)"
#endif

namespace {

constexpr char usage[] = R"(usage: multistatus show [OPTION...] [FILE]
       multistatus lint [OPTION...] [FILE]

Reads the XML body of an HTTP 207 Multi-Status response (RFC 4918) from FILE, or
from the standard input where FILE is - or not given.

  show   prints a table of its responses
  lint   prints what deviates from the standards, as
         file:line:column: rule: message (section)

  --tolerant      understand what can be understood (the default)
  --strict        stop at the first deviation
  --charset NAME  the charset parameter of the Content-Type the body came with
  --help          print this
  --version       print the version

Exit status: 0 all is well; 1 a response failed, or lint found a deviation;
2 the body cannot be read: the reason stands on the standard error.
)";

int run(tool::arguments const& asked) {
    tool::output out(stdout);
    return static_cast<int>(asked.command == "show" ? tool::show(asked, out)
                                                    : tool::lint(asked, out));
}

int print(char const* text) {
    return std::fputs(text, stdout) < 0 || std::fflush(stdout) != 0 ? 2 : 0;
}

}  // namespace

int main(int argc, char* argv[]) {
    tool::prepare_streams();
    tool::argument_reader const reader(argc, argv);
    auto const& asked = reader.result();
    if (asked.help) return print(usage);
    if (asked.version) return print("multistatus " MULTISTATUS_VERSION "\n");
    if (!asked.error.empty()) {
        std::fprintf(stderr, "multistatus: %s; see multistatus --help\n", asked.error.c_str());
        return 2;
    }
    try {
        return run(asked);
    } catch (std::exception const& e) {
        std::fprintf(stderr, "multistatus: %s\n", e.what());
        return 2;
    }
}
