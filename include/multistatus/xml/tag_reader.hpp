// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/fingerprint_set.hpp>
#include <multistatus/detail/open_elements.hpp>
#include <multistatus/detail/reporter.hpp>
#include <multistatus/name.hpp>
#include <multistatus/options.hpp>
#include <multistatus/xml/character_reader.hpp>
#include <multistatus/xml/namespaces.hpp>
#include <multistatus/xml/raw_tag.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace multistatus::xml_detail {

/// An attribute with its expanded name and normalized value; no namespace declaration.
struct expanded_attribute {
    multistatus::name name{};
    std::string_view value{};
};

/// A qualified name in its two parts.
struct split_name {
    std::string_view prefix{};
    std::string_view local{};
};
[[nodiscard]] constexpr split_name split(std::string_view qname) noexcept {
    auto const colon = qname.find(':');
    if (colon == qname.npos) return {{}, qname};
    return {qname.substr(0, colon), qname.substr(colon + 1)};
}
/// The parts of a QName of ASCII; of anything else none.
[[nodiscard]] constexpr split_name split_ascii(std::string_view name) noexcept {
    auto const* const end = name.data() + name.size();
    auto const end_of_part = [end](char const* at) {
        return at != end && has_class(*at, table::name_start) ? detail::skip_ascii_name(at, end)
                                                              : at;
    };
    auto const* const colon = end_of_part(name.data());
    if (colon == end) return {{}, name};
    auto const* const local = colon + 1;
    if (colon == name.data() || *colon != ':' || end_of_part(local) != end) return {};
    auto const size = static_cast<std::size_t>(colon - name.data());
    return {name.substr(0, size), name.substr(size + 1)};
}
/// Whether a name is a QName (Namespaces in XML 1.0, 4).
[[nodiscard]] constexpr bool is_qname(std::string_view text) noexcept {
    auto const parts = split(text);
    return is_ncname(parts.local) && (parts.local.size() == text.size() || is_ncname(parts.prefix));
}

/// Gives the names of a start tag their meaning: declarations, prefixes, values.
class tag_reader {
public:
    tag_reader(multistatus::limits const& limits, detail::reporter& report,
               namespaces& scope) noexcept
        : limits_(&limits), report_(&report), scope_(&scope) {}

    /// Reads the attributes of a tag at a stream position; `input` is what its views point into,
    /// the `<` first. What it declares comes into scope. False if that ends the reading.
    [[nodiscard]] bool read(raw_tag const& tag, std::uint64_t position) {
        tag_begin_ = tag.name.data() - 1;
        position_ = position;
        attributes_.clear();
        decoded_.clear();
        values_.clear();
        if (tag.attributes.empty()) return true;
        auto const outer = scope_->size();
        return read_values(tag) && declare_all(tag, outer) && expand_all(tag) && are_unique(tag);
    }
    /// The attributes that declare no namespace; valid until the next tag is read.
    [[nodiscard]] std::vector<expanded_attribute> const& attributes() const noexcept {
        return attributes_;
    }

    /// The name that a tag is going to have, if what it declares is written without references.
    [[nodiscard]] multistatus::name expected_name(raw_tag const& tag) const noexcept {
        auto const parts = split(tag.name);
        for (auto const& raw : tag.attributes)
            if (declares(raw.name) && declared_prefix(raw) == parts.prefix)
                return {raw.value, parts.local};
        return {scope_->find(parts.prefix).value_or(undeclared(parts.prefix)), parts.local};
    }
    /// The namespace of a prefix; what is not declared is in none, but for the prefix `DAV`.
    /// False if that ends the reading.
    [[nodiscard]] bool expand(std::string_view prefix, std::uint64_t position,
                              std::string_view& space) {
        if (auto const found = scope_->find(prefix)) {
            space = *found;
            return true;
        }
        space = undeclared(prefix);
        return report_->report(rule::undeclared_prefix, position, prefix);
    }

private:
    struct decoded_value {
        std::size_t at, size;
    };

    [[nodiscard]] std::uint64_t position_of(std::string_view part) const noexcept {
        return position_ + static_cast<std::uint64_t>(part.data() - tag_begin_);
    }
    [[nodiscard]] static bool declares(std::string_view name) noexcept {
        return name.substr(0, 5) == "xmlns" && (name.size() == 5 || name[5] == ':');
    }
    [[nodiscard]] static std::string_view declared_prefix(raw_attribute const& raw) noexcept {
        return raw.name.size() == 5 ? std::string_view{} : raw.name.substr(6);
    }
    [[nodiscard]] static std::string_view undeclared(std::string_view prefix) noexcept {
        return prefix == "DAV" ? dav_namespace : std::string_view{};
    }
    [[nodiscard]] std::string_view value(raw_tag const& tag, std::size_t i) const noexcept {
        if (tag.attributes[i].is_plain) return tag.attributes[i].value;
        return std::string_view(decoded_).substr(values_[i].at, values_[i].size);
    }

    // All values are decoded before views of them are taken, since the buffer grows.
    [[nodiscard]] bool read_values(raw_tag const& tag) {
        values_.reserve(tag.attributes.size());
        for (auto const& raw : tag.attributes) {
            auto const at = decoded_.size();
            if (raw.name.size() > limits_->name_bytes)
                return report_->report(rule::limit_name_bytes, position_of(raw.name));
            if (!raw.is_plain && !decode(raw.value)) return false;
            values_.push_back({at, decoded_.size() - at});
            auto const size = raw.is_plain ? raw.value.size() : decoded_.size() - at;
            if (size > limits_->value_bytes)
                return report_->report(rule::limit_value_bytes, position_of(raw.name));
        }
        return true;
    }
    [[nodiscard]] bool decode(std::string_view text) {
        character_reader reader(*report_, character_reader::place::attribute, true);
        for (std::size_t i = 0; i < text.size(); i += reader.size()) {
            if (reader.read(text.data() + i, text.data() + text.size(), position_of(text) + i) ==
                progress::failed)
                return false;
            decoded_ += reader.read();
        }
        return true;
    }

    [[nodiscard]] bool declare_all(raw_tag const& tag, std::size_t outer) {
        for (std::size_t i = 0; i < tag.attributes.size(); ++i) {
            auto const& raw = tag.attributes[i];
            if (!declares(raw.name)) continue;
            if (!declare(declared_prefix(raw), value(tag, i), raw, outer)) return false;
        }
        return true;
    }
    [[nodiscard]] bool declare(std::string_view prefix, std::string_view space,
                               raw_attribute const& raw, std::size_t outer) {
        auto const at = position_of(raw.name);
        if (space.size() > limits_->name_bytes) return report_->report(rule::limit_name_bytes, at);
        if (raw.name.size() > 5 && !is_ncname(prefix))
            return report_->report(rule::malformed_name, at, raw.name);
        if (!is_allowed(raw.name.size() > 5, prefix, space))
            return report_->report(rule::namespace_declaration, at, raw.name);
        if (is_declared_here(prefix, outer))
            return report_->report(rule::duplicate_attribute, at, raw.name);
        if (scope_->size() == limits_->namespaces)
            return report_->report(rule::limit_namespaces, at);
        if (is_nearly_dav(space)) {
            if (!report_->report(rule::misspelt_namespace, at, space)) return false;
            space = dav_namespace;
        }
        scope_->declare(prefix, space);
        return true;
    }
    // Namespaces in XML 1.0, 3 and 5: reserved prefixes and names, and no undeclaring of prefixes.
    [[nodiscard]] static bool is_allowed(bool has_prefix, std::string_view prefix,
                                         std::string_view space) noexcept {
        if (prefix == "xmlns" || space == xmlns_namespace || (has_prefix && space.empty()))
            return false;
        return (prefix == "xml") == (space == xml_namespace);
    }

    [[nodiscard]] bool expand_all(raw_tag const& tag) {
        for (std::size_t i = 0; i < tag.attributes.size(); ++i) {
            auto const name = tag.attributes[i].name;
            if (declares(name)) continue;
            if (!is_qname(name)) {
                if (!report_->report(rule::malformed_name, position_of(name), name)) return false;
                continue;
            }
            auto const parts = split(name);
            std::string_view space;
            // The default namespace does not apply to attributes (Namespaces in XML 1.0, 6.2).
            if (!parts.prefix.empty() && !expand(parts.prefix, position_of(name), space))
                return false;
            attributes_.push_back({{space, parts.local}, value(tag, i)});
        }
        return true;
    }
    // A few are compared with each other; many go through a set.
    [[nodiscard]] bool are_unique(raw_tag const& tag) {
        constexpr std::size_t few = 24;
        if (attributes_.size() > few) return are_many_unique(tag);
        for (std::size_t i = 1; i < attributes_.size(); ++i)
            for (std::size_t j = 0; j < i; ++j)
                if (attributes_[i].name == attributes_[j].name) return repeated(tag, i);
        return true;
    }
    [[nodiscard]] bool are_many_unique(raw_tag const& tag) {
        seen_.clear();
        for (std::size_t i = 0; i < attributes_.size(); ++i)
            if (!seen_.insert(to_string(attributes_[i].name))) return repeated(tag, i);
        return true;
    }
    [[nodiscard]] bool repeated(raw_tag const& tag, std::size_t i) {
        // Malformed names were left out, so the same one may stand further on among the raw ones.
        auto const local = attributes_[i].name.local;
        auto const* const end = local.data() + local.size();
        auto raw = tag.attributes.begin() + static_cast<std::ptrdiff_t>(i);
        while (raw->name.data() + raw->name.size() != end)
            ++raw;
        return report_->report(rule::duplicate_attribute, position_of(raw->name), local);
    }
    // A prefix that is in scope may be declared anew, but not twice in one tag.
    [[nodiscard]] bool is_declared_here(std::string_view prefix, std::size_t outer) {
        constexpr std::size_t few = 24;
        auto const count = scope_->size() - outer;
        for (auto i = outer; i < scope_->size() && count < few; ++i)
            if (scope_->prefix(i) == prefix) return true;
        if (count < few) return false;
        if (count == few) {
            seen_.clear();
            for (auto i = outer; i < scope_->size(); ++i)
                seen_.insert(scope_->prefix(i));
        }
        return !seen_.insert(prefix);
    }

    multistatus::limits const* limits_;
    detail::reporter* report_;
    namespaces* scope_;
    char const* tag_begin_ = nullptr;
    std::uint64_t position_ = 0;
    std::string decoded_;
    detail::fingerprint_set seen_;
    std::vector<decoded_value> values_;
    std::vector<expanded_attribute> attributes_;
};

}  // namespace multistatus::xml_detail
