// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/href.hpp>
#include <multistatus/segments.hpp>

#include <fuzz/support/target.hpp>

#include <string>
#include <string_view>

namespace multistatus::fuzz {

void check_keys(href a, href b) {
    for (unsigned bits = 0; bits < 8; ++bits) {
        href_comparison const how{(bits & 1) != 0, (bits & 2) != 0, (bits & 4) != 0};
        auto const key = comparison_key(a, how);
        auto const same = equivalent(a, b, how);
        require(same == (key == comparison_key(b, how)), "equivalent without an equal key", key);
        require(same == equivalent(b, a, how), "equivalent from one side only", key);
        // Of several slashes at the end each key drops one.
        if (!how.ignore_trailing_slash)
            require(comparison_key(key, how) == key, "the key of a key", key);
        if (equivalent(a, b, rfc9110_comparison)) require(same, "equal for RFC 9110 only", key);
    }
}
void check_resolved(href a, std::string_view base) {
    // Dot segments of the base stay where the reference has no path (RFC 3986, 5.2.2).
    auto const path = href(base).path();
    if (a.empty() || !path.starts_with('/') || detail::has_dot_segment(path)) return;
    for (auto const& reading : {href_reading{}, rfc3986_reading}) {
        auto const once = a.resolve(base, reading);
        require(href(once).resolve(base, reading) == once, "resolved twice", once);
    }
    require(classify(base, base) == relation::self, "not itself", base);
    auto const how = classify(a, base);
    bool const is_same = comparison_key(a.resolve(base)) == comparison_key(base);
    require(!is_same || how == relation::self, "the same, and not itself", base);
    require(how != classify(a, base, rfc9110_comparison) || how == classify(a.resolve(base), base),
            "resolved, it stands elsewhere", base);
}
void check_uri(href a) {
    auto const uri = a.to_uri();
    require(check_href(uri, rfc3986_reading) != href_defect::illegal_character, "no URI", uri);
    require(href(uri).to_uri() == uri, "made a URI twice", uri);
    if (check_href(a.text()) != href_defect::none) return;
    require(uri == a.text(), "no defect, and repaired", uri);
    require(detail::is_legal_reference(a.parts()), "no defect, and illegal", uri);
}
// What is in a collection stays there for who goes its names one by one.
void check_contained(href a, std::string_view url) {
    if (!a.is_within(url) || detail::has_dot_segment(href(url).path())) return;
    auto const how = classify(a, url, {.ignore_authority = false});
    // With a fragment it may be a name that was not escaped.
    require(how != relation::other || a.parts().fragment, "in the collection, and elsewhere",
            a.text());
    auto const names = relative_segments(a, url, {.text = false});
    if (!names) return;
    auto path = href(url).decoded_path();
    if (!path.ends_with('/')) path += '/';
    for (auto const& name : *names)
        require(detail::reason_against_name(name, {.text = false}).empty(), "no name", name);
    for (auto const& name : *names)
        path.append(name) += '/';
    auto const decoded = href(comparison_key(a.resolve(url))).decoded_path();
    require(path == decoded || path == decoded + '/', "names of another resource", path);
}
void check_names(std::string_view raw) {
    for (auto const set :
         {encode_set::rfc3986, encode_set::unreserved_only, encode_set::keep_parentheses}) {
        auto const segment = "/a/" + encode_segment(raw, set);
        require(raw.empty() || href(segment).decoded_name() == raw, "another name", segment);
        auto const path = encode_path("/a" + std::string(raw), set);
        require(href(path).decoded_path() == "/a" + std::string(raw), "another path", path);
        require(check_href(path) == href_defect::none ||
                    check_href(path) == href_defect::dot_segments,
                "encoded, and no href", path);
        auto const relative = encode_path(raw, set);
        require(href(relative).decoded_path() == raw, "another relative path", relative);
    }
}

}  // namespace multistatus::fuzz

// An href, the URL of a request, and another href. Names, keys and resolved hrefs agree.
void multistatus::fuzz::run(std::string_view input) {
    auto const [text, base, other] = fields<3>(input);
    check_keys(text, other);
    check_resolved(text, base);
    check_contained(text, base);
    check_uri(text);
    check_names(text);
}
