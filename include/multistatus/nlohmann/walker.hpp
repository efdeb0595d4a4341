// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/nlohmann/facts.hpp>

#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

namespace multistatus::nlohmann_detail {

/// Tells what a tree holds to somebody who understands the events of nlohmann's SAX interface;
/// without recursion.
template <basic_json Json, class Events>
class walker {
public:
    explicit walker(Events& to) noexcept : to_(&to) {}

    /// Goes through a value and all that it holds; false if that was ended.
    bool walk(Json const& value) {
        if (!enter(value)) return false;
        while (!open_.empty())
            if (!step()) return false;
        return true;
    }

private:
    using iterator = typename Json::const_iterator;
    struct holder {
        bool is_object;
        iterator at;
        iterator end;
    };

    bool step() {
        auto& h = open_.back();
        if (h.at == h.end) {
            bool const is_object = h.is_object;
            open_.pop_back();
            return is_object ? to_->end_object() : to_->end_array();
        }
        auto const at = h.at++;
        if (h.is_object && !to_->key(std::string_view(at.key()))) return false;
        return enter(*at);
    }
    bool enter(Json const& value) {
        using type = nlohmann::json::value_t;
        switch (value.type()) {
        case type::null: return to_->null();
        case type::boolean: return to_->boolean(get<typename Json::boolean_t>(value));
        case type::number_integer:
            return to_->number_integer(get<typename Json::number_integer_t>(value));
        case type::number_unsigned:
            return to_->number_unsigned(get<typename Json::number_unsigned_t>(value));
        case type::number_float:
            return to_->number_float(get<typename Json::number_float_t>(value), {});
        case type::string: return to_->string(get<typename Json::string_t>(value));
        case type::object:
        case type::array: break;
        default: return to_->binary(value);
        }
        open_.push_back({value.is_object(), value.begin(), value.end()});
        return value.is_object() ? to_->start_object() : to_->start_array();
    }
    template <class T>
    [[nodiscard]] static T const& get(Json const& value) {
        return value.template get_ref<T const&>();
    }

    Events* to_;
    std::vector<holder> open_{};
};

}  // namespace multistatus::nlohmann_detail
