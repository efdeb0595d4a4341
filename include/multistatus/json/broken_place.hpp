// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/open_elements.hpp>
#include <multistatus/json/token_list.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace multistatus::json_detail {

/// Where in an item its grammar of JSON was broken, for the path of the report: stands in it until
/// destroyed.
class broken_place {
public:
    /// `open` are the objects and arrays around the place.
    broken_place(detail::open_elements& path, token_list const& tokens,
                 std::vector<std::uint32_t> const& open)
        : path_(&path), depth_(path.depth()) {
        for (std::size_t level = 1; level < open.size(); ++level) {
            auto const holder = open[level - 1];
            if (tokens.kind(holder) == token_kind::object)
                enter_member(tokens.text(open[level] - 1));
            else if (level == 2 && tokens.text(holder - 1) == "propstats")
                push("propstat", index_in(tokens, holder, open[level]) + 1);
        }
        // What is open is a token.
        auto const last = tokens.size() - 1;
        if (!open.empty() && tokens.kind(last) == token_kind::name) enter_member(tokens.text(last));
    }
    broken_place(broken_place const&) = delete;
    broken_place& operator=(broken_place const&) = delete;
    ~broken_place() {
        while (path_->depth() > depth_)
            path_->pop();
    }

private:
    void push(std::string_view name, std::uint32_t ordinal = 0) {
        path_->push(name, 0).ordinal = ordinal;
    }
    void enter_member(std::string_view name) {
        if (name == "propstats" || name.empty() || name.front() == '#' || name.front() == '@')
            return;
        if (name == "props" || name == "propsList") return push("prop");
        if (name.front() == '{') name.remove_prefix(name.find('}') + 1);
        push(name);
    }
    [[nodiscard]] static std::uint32_t index_in(token_list const& tokens, std::uint32_t array,
                                                std::uint32_t value) noexcept {
        std::uint32_t index = 0;
        for (auto i = array + 1; i < value; i = tokens.after(i))
            ++index;
        return index;
    }

    detail::open_elements* path_;
    std::size_t depth_;
};

}  // namespace multistatus::json_detail
