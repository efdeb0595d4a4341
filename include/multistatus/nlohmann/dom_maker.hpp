// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/fault.hpp>
#include <multistatus/nlohmann/exact_number.hpp>
#include <multistatus/nlohmann/facts.hpp>
#include <multistatus/rule.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

namespace multistatus::nlohmann_detail {

/// Makes a tree of JSON that our own writer has written, and sees to it that every number in it is
/// still the same.
template <basic_json Json>
class dom_maker {
public:
    /// Makes it; a fault, if that cannot be done.
    [[nodiscard]] Json make(std::string_view text, detail::fault& fault) {
        fault_ = &fault;
        static_cast<void>(Json::sax_parse(text.begin(), text.end(), this));
        return std::move(root_);
    }

    // What nlohmann calls. Each returns whether to go on.

    bool null() { return add(Json(nullptr)); }
    bool boolean(bool b) { return add(Json(b)); }
    bool number_integer(typename Json::number_integer_t n) { return add(Json(n)); }
    bool number_unsigned(typename Json::number_unsigned_t n) { return add(Json(n)); }
    bool number_float(typename Json::number_float_t n, typename Json::string_t const& digits) {
        Json made(n);
        if (exact_number(made.dump()) == exact_number(digits)) return add(std::move(made));
        fault_->set(rule::unwritable_value, "a number that a double cannot hold");
        return false;
    }
    bool string(typename Json::string_t& text) { return add(Json(std::move(text))); }
    bool binary(typename Json::binary_t&) { return false; }
    bool start_object(std::size_t) { return open(true); }
    bool end_object() { return close(); }
    bool start_array(std::size_t) { return open(false); }
    bool end_array() { return close(); }
    bool key(typename Json::string_t& text) {
        open_.back().name = std::move(text);
        return true;
    }
    bool parse_error(std::size_t, std::string const&, typename Json::exception const& error) {
        fault_->set(rule::unwritable_value, reason_of(error));
        return false;
    }

private:
    struct holder {
        bool is_object;
        typename Json::object_t members{};
        typename Json::array_t items{};
        typename Json::string_t name{};  ///< of the member that comes next
    };

    // No name is there twice, and a map that keeps the order would look through all of them.
    static void add_member(holder& to, Json&& value) {
        if constexpr (requires { to.members.emplace_back(std::move(to.name), std::move(value)); })
            to.members.emplace_back(std::move(to.name), std::move(value));
        else
            to.members.emplace(std::move(to.name), std::move(value));
    }
    bool add(Json&& value) {
        if (open_.empty())
            root_ = std::move(value);
        else if (open_.back().is_object)
            add_member(open_.back(), std::move(value));
        else
            open_.back().items.push_back(std::move(value));
        return true;
    }
    bool open(bool is_object) {
        if (open_.size() == most_levels) {
            fault_->set(rule::limit_depth, {});
            return false;
        }
        open_.push_back({.is_object = is_object});
        return true;
    }
    bool close() {
        auto done = std::move(open_.back());
        open_.pop_back();
        return add(done.is_object ? Json(std::move(done.members)) : Json(std::move(done.items)));
    }

    detail::fault* fault_ = nullptr;
    std::vector<holder> open_{};
    Json root_{};
};

}  // namespace multistatus::nlohmann_detail
