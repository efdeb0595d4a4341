// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

#include "values.hpp"

namespace bench::peers {

/// The property of a member of `props`: `getetag`, or `{namespace}local`.
[[nodiscard]] inline field json_field(std::string_view member) noexcept {
    if (!member.starts_with('{')) return dav_field(member);
    return member == "{urn:ietf:params:xml:ns:caldav}calendar-data" ? field::data : field::none;
}

/// Makes items of the events of a parser for JSON.
class json_assembler {
public:
    explicit json_assembler(items& into) : items_(&into) {}

    void key(std::string_view name) {
        next_ = place::other;
        switch (places_.back()) {
        case place::document:
            if (name == "responses") next_ = place::responses;
            break;
        case place::response:
            if (name == "href")
                next_ = place::href;
            else if (name == "status")
                next_ = place::status;
            else if (name == "propstats")
                next_ = place::propstats;
            break;
        case place::propstat:
            if (name == "status")
                next_ = place::propstat_status;
            else if (name == "props")
                next_ = place::props;
            break;
        case place::props:
            field_ = json_field(name);
            if (field_ != field::none) next_ = place::property;
            break;
        default: break;
        }
    }
    void start() {
        auto const at = places_.empty() ? place::document : next_;
        places_.push_back(at == place::property && field_ != field::type ? place::other : at);
        next_ = inside(places_.back());
        if (at == place::response) item_ = {};
        if (at == place::propstat) {
            pending_ = {};
            propstat_status_ = 0;
        }
    }
    void end() {
        auto const at = places_.back();
        places_.pop_back();
        if (at == place::propstat) commit();
        if (at == place::response) items_->push_back(std::move(item_));
        next_ = places_.empty() ? place::other : inside(places_.back());
    }
    void text(std::string_view value) {
        switch (next_) {
        case place::href: item_.href = value; return;
        case place::property:
            if (field_ != field::type)
                set(pending_, field_, value);
            else if (value == "collection")
                pending_.is_collection = true;
            return;
        default: return;
        }
    }
    void number(std::uint64_t value) {
        switch (next_) {
        case place::status: item_.status = static_cast<int>(value); return;
        case place::propstat_status: propstat_status_ = static_cast<int>(value); return;
        case place::property:
            if (field_ == field::size) pending_.size = value;
            return;
        default: return;
        }
    }

private:
    enum class place : std::uint8_t {
        other,
        document,
        responses,
        response,
        href,
        status,
        propstats,
        propstat,
        propstat_status,
        props,
        property
    };

    // What the values in an array are; in an object `key` tells.
    [[nodiscard]] static place inside(place at) noexcept {
        switch (at) {
        case place::responses: return place::response;
        case place::propstats: return place::propstat;
        case place::property: return place::property;
        default: return place::other;
        }
    }
    void commit() {
        set_status(item_, propstat_status_);
        if (propstat_status_ / 100 != 2) return;
        pending_.href = std::move(item_.href);
        pending_.status = item_.status;
        item_ = std::move(pending_);
    }

    items* items_;
    std::vector<place> places_{};
    place next_ = place::other;
    field field_ = field::none;
    int propstat_status_ = 0;
    item item_{};
    item pending_{};
};

}  // namespace bench::peers
