// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT

#pragma once

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#if defined(_WIN32)
#include <fcntl.h>
#include <io.h>
#else
#include <unistd.h>
#endif

namespace tool {

/// The bytes of a body must come as they are, and a reader that goes away must not end the program.
inline void prepare_streams() {
#if defined(_WIN32)
    _setmode(_fileno(stdin), _O_BINARY);
    _setmode(_fileno(stdout), _O_BINARY);
#elif defined(SIGPIPE)
    std::signal(SIGPIPE, SIG_IGN);
#endif
}

/// Whether a person sees what is written to `stream`.
inline bool is_terminal(std::FILE* stream) {
#if defined(_WIN32)
    return _isatty(_fileno(stream)) != 0;
#else
    return ::isatty(::fileno(stream)) == 1;
#endif
}

inline std::string_view environment(char const* name) {
    char const* value = std::getenv(name);
    return value == nullptr ? std::string_view{} : value;
}

/// Whether `stream` shows colours, and its user wants them (no-color.org).
inline bool shows_colours(std::FILE* stream) {
    if (!is_terminal(stream) || !environment("NO_COLOR").empty()) return false;
#if defined(_WIN32)
    return !environment("WT_SESSION").empty();
#else
    return !environment("TERM").empty() && environment("TERM") != "dumb";
#endif
}

/// Replaces `chunk` by the bytes that are there now, at most `size`; none at the end. False if they
/// cannot be read, for the reason in `errno`. Unlike fread it does not wait for all of them.
inline bool read_some(std::FILE* from, std::string& chunk, unsigned size) {
    chunk.resize(size);
    for (;;) {
#if defined(_WIN32)
        auto const got = _read(_fileno(from), chunk.data(), size);
#else
        auto const got = ::read(::fileno(from), chunk.data(), size);
#endif
        if (got < 0 && errno == EINTR) continue;
        chunk.resize(got < 0 ? 0 : static_cast<std::string::size_type>(got));
        return got >= 0;
    }
}

}  // namespace tool
