// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
//
// The command-line tool: shows the body of a 207 response as a table, tells what is wrong in it, or
// writes it in another format.

#include "tool/arguments.hpp"
#include "tool/convert.hpp"
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
       multistatus convert --to FORMAT [OPTION...] [FILE]

Reads the body of an HTTP 207 Multi-Status response (RFC 4918) from FILE, or from
the standard input where FILE is - or not given; show and lint read XML.

  show     prints a table of its responses
  lint     prints what deviates from the standards, as
           file:line:column: rule: message (section)
  convert  writes it in another format, response by response; what deviates
           is told on the standard error, as lint does

  --tolerant      understand what can be understood (the default)
  --strict        stop at the first deviation
  --charset NAME  the charset parameter of the Content-Type the body came with
  --help          print this
  --version       print the version

Options of convert:
  --to FORMAT     xml, json, or ndjson, which is a response a line
  --from FORMAT   one of these (by default what the body looks like)
  --indent        begin new lines, for people
  --no-summary    leave out the summary at the end of json
  --id-href TEXT  in xml, which needs one, the href of a response that has an id
                  only: this text, and the id behind it

Exit status: 0 all is well; 1 a response failed (show), or the body deviates
(lint, convert); 2 the body cannot be read, or not be written in that format:
the reason stands on the standard error, and what was written is incomplete.
)";

tool::outcome run(tool::arguments const& asked, tool::output& out) {
    if (asked.command == "show") return tool::show(asked, out);
    if (asked.command == "lint") return tool::lint(asked, out);
    return tool::convert(asked, out);
}
int run(tool::arguments const& asked) {
    tool::output out(stdout);
    return static_cast<int>(run(asked, out));
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
