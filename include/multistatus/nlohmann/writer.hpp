// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/sink_writer.hpp>
#include <multistatus/detail/text_buffer.hpp>
#include <multistatus/json/document_writer.hpp>
#include <multistatus/json/layout.hpp>
#include <multistatus/nlohmann/dom_maker.hpp>
#include <multistatus/nlohmann/facts.hpp>
#include <multistatus/nlohmann/format.hpp>
#include <multistatus/rule.hpp>
#include <multistatus/trailer.hpp>
#include <multistatus/write_options.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

namespace multistatus {

namespace nlohmann_detail {

/// Writes the document in JSON, each response as a tree of nlohmann that nlohmann prints.
class text_writer : public json_detail::document_writer {
public:
    text_writer(write_options const& options, document_kind kind)
        : document_writer(options, kind, json_detail::array_layout(options.indentation)) {}

    // These shadow those of `document_writer`.

    void begin_response() {
        document_writer::begin_response();
        begin_ = bytes_.size();
    }
    void end_response() {
        document_writer::end_response();
        if (fault_.is_set()) return;
        auto const tree = dom_maker<nlohmann::ordered_json>().make(bytes_.view(begin_), fault_);
        if (fault_.is_set()) return;
        bytes_.truncate(begin_);
        append(tree.dump());
    }
    // So that none is taken for what it was before it came through a tree.
    void repeat_end(std::string_view, std::uint16_t) = delete;

private:
    // nlohmann escapes what is no text for JSON, and leaves what is none for XML.
    void append(std::string_view text) {
        for (std::size_t at = 0; (at = text.find('\xEF', at)) != text.npos;) {
            auto const escape = noncharacter_escape(text.substr(at));
            if (escape.empty()) {
                ++at;
                continue;
            }
            bytes_.append(text.substr(0, at));
            bytes_.append(escape);
            text.remove_prefix(at + 3);
            at = 0;
        }
        bytes_.append(text);
    }

    std::size_t begin_ = 0;
};

/// Holds back a tree of the whole document, and encodes it at the end.
template <nlohmann::json::input_format_t Encoding>
class binary_writer : public json_detail::document_writer {
public:
    binary_writer(write_options const& options, document_kind kind)
        : document_writer(options, kind, json_detail::array_layout(indentation::none)),
          held_limit_(options.limits.total_bytes < most_held ? options.limits.total_bytes
                                                             : most_held) {}

    // These shadow those of `document_writer`.

    void begin_document() {
        auto const begin = bytes_.size();
        document_writer::begin_document();
        bytes_.truncate(begin);
    }
    void begin_response() {
        begin_ = bytes_.size();
        document_writer::begin_response();
        skipped_ = bytes_.size() - begin_;
    }
    void end_response() {
        document_writer::end_response();
        if (fault_.is_set()) return;
        auto const written = bytes_.view(begin_ + skipped_);
        held_ += written.size();
        if (written.size() > limits_.response_bytes) fault_.set(rule::limit_response_bytes, {});
        if (detail::has_too_many_nodes(written, limits_.nodes, most_nodes))
            fault_.set(rule::limit_nodes, {});
        if (held_ > held_limit_) fault_.set(rule::limit_total_bytes, {});
        auto tree = dom_maker<nlohmann::ordered_json>().make(written, fault_);
        if (fault_.is_set()) return;
        if constexpr (is_bson) check(tree);
        responses_.push_back(std::move(tree));
        bytes_.truncate(begin_);
    }
    // So that none is written again from bytes that are no longer there.
    void repeat_end(std::string_view, std::uint16_t) = delete;
    void begin_trailer() {
        begin_ = bytes_.size();
        document_writer::begin_trailer();
    }
    void end_document() {
        document_writer::end_document();
        if (fault_.is_set()) return;
        // Behind a bracket, each member with a comma before it.
        auto rest = std::string(bytes_.view(begin_ + 1));
        rest.replace(0, rest.front() == ',' ? 1 : 0, "{");
        auto members = dom_maker<nlohmann::ordered_json>().make(rest, fault_);
        if (fault_.is_set()) return;
        // Of a null it would make an object before there is memory for that.
        auto whole = nlohmann::ordered_json::object();
        whole["responses"] = std::move(responses_);
        for (auto& member : members.items())
            whole[member.key()] = std::move(member.value());
        bytes_.truncate(begin_);
        encode(whole, bytes_);
    }

private:
    static constexpr bool is_bson = Encoding == nlohmann::json::input_format_t::bson;
    // BSON counts its bytes with 32 bits, and it has an index beside every item.
    static constexpr std::uint64_t most_held = std::uint64_t{is_bson ? 128 : 512} << 20;

    // nlohmann throws where BSON has no form, and nobody may be there to catch that.
    void check(nlohmann::ordered_json const& tree) {
        constexpr std::uint64_t most = ~std::uint64_t{0} >> 1;
        if (tree.is_number_unsigned() && tree.template get<std::uint64_t>() > most)
            return fault_.set(rule::unwritable_value, "BSON has no integer above 2^63-1");
        if (!tree.is_structured()) return;
        for (auto const& item : tree.items()) {
            if (tree.is_object() && item.key().find('\0') != item.key().npos)
                return fault_.set(rule::unwritable_value, "BSON has no name with a zero byte");
            check(item.value());
        }
    }

    static void encode(nlohmann::ordered_json const& tree, detail::text_buffer& to) {
        using encoding = nlohmann::json::input_format_t;
        std::vector<std::uint8_t> bytes;
        if constexpr (Encoding == encoding::cbor)
            bytes = nlohmann::ordered_json::to_cbor(tree);
        else if constexpr (Encoding == encoding::msgpack)
            bytes = nlohmann::ordered_json::to_msgpack(tree);
        else if constexpr (Encoding == encoding::ubjson)
            bytes = nlohmann::ordered_json::to_ubjson(tree);
        else
            bytes = nlohmann::ordered_json::to_bson(tree);
        to.append({reinterpret_cast<char const*>(bytes.data()), bytes.size()});
    }

    std::vector<nlohmann::ordered_json> responses_{};
    std::size_t begin_ = 0;
    std::size_t skipped_ = 0;  ///< what stands between the responses
    std::uint64_t held_ = 0;
    std::uint64_t held_limit_;
};

template <nlohmann::json::input_format_t Encoding>
using writer_base = std::conditional_t<Encoding == nlohmann::json::input_format_t::json,
                                       text_writer, binary_writer<Encoding>>;

}  // namespace nlohmann_detail

/// Writes a document through trees of nlohmann. As text, each response is given to the sink as soon
/// as it is complete; a binary encoding is held back until the end.
///
/// A number in the body of a part that a double cannot hold is refused, and so is what the encoding
/// has no form for: `rule::unwritable_value`.
template <nlohmann::json::input_format_t Encoding, class Sink>
class nlohmann_writer : public detail::sink_writer<nlohmann_detail::writer_base<Encoding>, Sink> {
public:
    using detail::sink_writer<nlohmann_detail::writer_base<Encoding>, Sink>::sink_writer;
};

}  // namespace multistatus
