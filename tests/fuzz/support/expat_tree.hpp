// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/characters.hpp>
#include <multistatus/detail/utf8.hpp>
#include <multistatus/element.hpp>

#include <support/model.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <expat.h>

namespace multistatus::fuzz {

/// Whether a body says or shows that it is in UTF-16.
[[nodiscard]] inline bool is_utf16(std::string_view body) {
    return body.substr(0, 2).find_first_of(std::string_view("\0\xFE\xFF", 3)) != body.npos;
}
[[nodiscard]] inline bool is_little_endian(std::string_view body) {
    return body.starts_with('\xFF') || body.substr(1).starts_with('\0');
}
/// The unit of UTF-16 at an offset.
[[nodiscard]] inline unsigned unit_at(std::string_view text, std::size_t at, bool is_little) {
    auto const octet = [&](std::size_t i) {
        return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u;
    };
    return is_little ? octet(at + 1) << 8 | octet(at) : octet(at) << 8 | octet(at + 1);
}
/// Whether UTF-16 has a high surrogate with another unit behind it than a low one.
[[nodiscard]] inline bool has_half_pair(std::string_view body) {
    bool const is_little = is_little_endian(body);
    for (std::size_t at = 0; at + 3 < body.size(); at += 2) {
        if ((unit_at(body, at, is_little) & 0xFC00) != 0xD800) continue;
        if ((unit_at(body, at += 2, is_little) & 0xFC00) != 0xDC00) return true;
    }
    return false;
}
/// Whether a character beyond ASCII that a name may have begins a text in UTF-8.
[[nodiscard]] inline bool is_wide_name_in_utf8(std::string_view text) {
    auto const c = detail::decode_utf8(text.data(), text.data() + text.size());
    std::string shortest;
    if (c.size != 0) detail::append_utf8(shortest, c.code);
    return c.code >= 0x80 && text.starts_with(shortest) && detail::is_name_char(c.code);
}
/// As above, in UTF-16.
[[nodiscard]] inline bool is_wide_name_in_utf16(std::string_view text, bool is_little) {
    char32_t code = unit_at(text, 0, is_little);
    auto const next = unit_at(text, 2, is_little);
    if ((code & 0xFC00) == 0xD800 && (next & 0xFC00) == 0xDC00)
        code = 0x10000 + ((code & 0x3FF) << 10) + (next & 0x3FF);
    return code >= 0x80 && detail::is_name_char(code);
}

/// A document as expat sees it, in namespace mode.
class expat_tree {
public:
    explicit expat_tree(std::string_view body) {
        auto* const parser = XML_ParserCreateNS(nullptr, separator);
        XML_SetUserData(parser, this);
        XML_SetElementHandler(parser, start, end);
        XML_SetCharacterDataHandler(parser, text);
        XML_SetStartDoctypeDeclHandler(parser, doctype);
        if (XML_Parse(parser, body.data(), static_cast<int>(body.size()), XML_TRUE) !=
            XML_STATUS_OK) {
            error_ = XML_GetErrorCode(parser);
            is_name_of_its_edition_ =
                error_ == XML_ERROR_INVALID_TOKEN &&
                is_wide_name(body, static_cast<std::size_t>(XML_GetCurrentByteIndex(parser)));
        }
        XML_ParserFree(parser);
    }
    expat_tree(expat_tree const&) = delete;
    expat_tree& operator=(expat_tree const&) = delete;

    /// Whether it is well-formed, namespaces included.
    [[nodiscard]] bool is_well_formed() const { return error_ == XML_ERROR_NONE; }
    /// What expat finds wrong.
    [[nodiscard]] std::string_view reason() const {
        return error_ == XML_ERROR_NONE ? "" : XML_ErrorString(error_);
    }
    /// Whether it stumbles over a character that only the fifth edition of XML 1.0 has in names.
    [[nodiscard]] bool is_name_of_its_edition() const { return is_name_of_its_edition_; }
    /// Whether it does not know the name of the encoding, as `utf8`.
    [[nodiscard]] bool is_of_unknown_encoding() const {
        return error_ == XML_ERROR_UNKNOWN_ENCODING;
    }
    [[nodiscard]] bool has_doctype() const { return has_doctype_; }
    /// The root element; only where it is well-formed.
    [[nodiscard]] test::model_element const& root() const { return top_.children.front(); }

private:
    // A character that no namespace can hold, for XML cannot carry it.
    static constexpr char separator = '\f';

    static bool is_wide_name(std::string_view body, std::size_t at) {
        auto const text = body.substr(at);
        if (is_utf16(body)) return is_wide_name_in_utf16(text, is_little_endian(body));
        return !text.empty() && is_wide_name_in_utf8(text);
    }
    static std::pair<std::string, std::string> split(std::string_view name) {
        auto const at = name.find(separator);
        if (at == name.npos) return {"", std::string(name)};
        return {std::string(name.substr(0, at)), std::string(name.substr(at + 1))};
    }
    [[nodiscard]] test::model_element& innermost() {
        auto* e = &top_;
        for (std::size_t i = 0; i < depth_; ++i)
            e = &e->children.back();
        return *e;
    }
    static void start(void* self, char const* name, char const** attributes) {
        auto& tree = *static_cast<expat_tree*>(self);
        auto [space, local] = split(name);
        test::model_element e{std::move(space), std::move(local), {}, {}, {}};
        for (; *attributes != nullptr; attributes += 2) {
            auto [of, named] = split(attributes[0]);
            e.attributes.push_back({std::move(of), std::move(named), attributes[1]});
        }
        test::sort_attributes(e);
        tree.innermost().children.push_back(std::move(e));
        ++tree.depth_;
    }
    static void end(void* self, char const*) { --static_cast<expat_tree*>(self)->depth_; }
    static void text(void* self, char const* piece, int size) {
        auto& children = static_cast<expat_tree*>(self)->innermost().children;
        if (children.empty() || !children.back().local.empty()) children.push_back({});
        children.back().text.append(piece, static_cast<std::size_t>(size));
    }
    static void doctype(void* self, char const*, char const*, char const*, int) {
        static_cast<expat_tree*>(self)->has_doctype_ = true;
    }

    test::model_element top_{};
    std::size_t depth_ = 0;
    XML_Error error_ = XML_ERROR_NONE;
    bool has_doctype_ = false;
    bool is_name_of_its_edition_ = false;
};

/// Gives an element the language in scope, as the library does (RFC 4918, 4.3); an empty one is
/// none.
inline void inherit_language(test::model_element& e, std::string_view language) {
    auto const has_own = !e.attributes.empty() && e.attributes.front().local == "lang" &&
                         e.attributes.front().space == xml_namespace;
    if (has_own && e.attributes.front().value.empty()) e.attributes.erase(e.attributes.begin());
    if (has_own || language.empty()) return;
    e.attributes.insert(e.attributes.begin(),
                        {std::string(xml_namespace), "lang", std::string(language)});
}
/// The language that an element says its content has.
[[nodiscard]] inline std::string_view language_of(test::model_element const& e,
                                                  std::string_view outer) {
    for (auto const& a : e.attributes)
        if (a.space == xml_namespace && a.local == "lang") return a.value;
    return outer;
}

}  // namespace multistatus::fuzz
