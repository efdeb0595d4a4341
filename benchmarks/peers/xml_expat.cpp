// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include "../candidate.hpp"
#include "assembler.hpp"
#include <expat.h>

namespace bench::peers {
namespace {

constexpr char separator = '\n';

class parser {
public:
    parser(items& into, assembler::keep what = assembler::keep::all)
        : handle_(XML_ParserCreateNS(nullptr, separator)), assembler_(into, what) {
        XML_SetUserData(handle_, &assembler_);
        XML_SetElementHandler(handle_, start, end);
        XML_SetCharacterDataHandler(handle_, text);
    }
    parser(parser const&) = delete;
    parser& operator=(parser const&) = delete;
    ~parser() { XML_ParserFree(handle_); }

    void feed(std::string_view bytes) { parse(bytes, false); }
    void finish(std::string_view bytes = {}) { parse(bytes, true); }
    [[nodiscard]] assembler const& made() const noexcept { return assembler_; }

private:
    static void XMLCALL start(void* to, char const* name, char const**) {
        std::string_view const whole(name);
        auto const at = whole.find(separator);
        if (at == whole.npos)
            static_cast<assembler*>(to)->start({}, whole);
        else
            static_cast<assembler*>(to)->start(whole.substr(0, at), whole.substr(at + 1));
    }
    static void XMLCALL end(void* to, char const*) { static_cast<assembler*>(to)->end(); }
    static void XMLCALL text(void* to, char const* bytes, int size) {
        static_cast<assembler*>(to)->text({bytes, static_cast<std::size_t>(size)});
    }
    void parse(std::string_view bytes, bool is_final) {
        if (XML_Parse(handle_, bytes.data(), static_cast<int>(bytes.size()), is_final) !=
            XML_STATUS_OK)
            fail("the body is not read");
    }

    XML_Parser handle_;
    assembler assembler_;
};

void read(input& in, output& out) {
    parser(out.records).finish(in.body());
}
void feed_all(parser& to, std::string_view body, std::size_t chunk) {
    in_chunks(body, chunk, [&to](std::string_view bytes) {
        to.feed(bytes);
        return true;
    });
    to.finish();
}
void read_chunks(input& in, output& out) {
    parser to(out.records);
    feed_all(to, in.body(), in.chunk);
}
void stream(input& in, output& out) {
    parser to(out.records, assembler::keep::digest);
    feed_all(to, in.body(), stream_chunk);
    out.number = to.made().digest_of_all();
}
void read_first(input& in, output& out) {
    parser to(out.records);
    in_chunks(in.body(), first_chunk, [&](std::string_view bytes) {
        to.feed(bytes);
        out.number = to.made().count();
        return out.number == 0;
    });
}

addition const added{
    {task::read_xml, "expat", "namespaces", read},
    {task::feed_xml, "expat", "namespaces", read_chunks},
    {task::stream_xml, "expat", "namespaces", stream},
    {task::first_xml, "expat", "namespaces", read_first},
};

}  // namespace
}  // namespace bench::peers
