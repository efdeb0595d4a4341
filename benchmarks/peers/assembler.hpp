// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "values.hpp"

namespace bench::peers {

/// Makes items of the events of a parser that resolves namespaces.
class assembler {
public:
    /// What becomes of the items.
    enum class keep : std::uint8_t { all, digest };

    explicit assembler(items& into, keep what = keep::all) : items_(&into), keep_(what) {}

    void start(std::string_view space, std::string_view local) {
        auto const at = place_of(space, local);
        places_.push_back(at);
        is_text_wanted_ = at >= place::href;
        if (is_text_wanted_) text_.clear();
        switch (at) {
        case place::response: item_ = {}; break;
        case place::propstat:
            pending_ = {};
            propstat_status_ = 0;
            break;
        case place::collection: pending_.is_collection = true; break;
        default: break;
        }
    }
    void text(std::string_view piece) {
        if (is_text_wanted_) text_.append(piece);
    }
    void end() {
        auto const at = places_.back();
        places_.pop_back();
        is_text_wanted_ = false;
        switch (at) {
        case place::href:
            if (item_.href.empty()) item_.href = trimmed(text_);
            break;
        case place::status: item_.status = status_in(trimmed(text_)); break;
        case place::propstat_status: propstat_status_ = status_in(trimmed(text_)); break;
        case place::property: set(pending_, field_, text_); break;
        case place::propstat: commit(); break;
        case place::response: complete(); break;
        default: break;
        }
    }

    /// How many items are complete.
    [[nodiscard]] std::size_t count() const noexcept { return count_; }
    /// A number that depends on all of them.
    [[nodiscard]] std::size_t digest_of_all() const noexcept { return digest_; }

private:
    // Those from `href` on have a text that counts.
    enum class place : std::uint8_t {
        other,
        multistatus,
        response,
        propstat,
        prop,
        type,
        collection,
        href,
        status,
        propstat_status,
        property
    };

    [[nodiscard]] place place_of(std::string_view space, std::string_view local) {
        bool const is_dav = space == dav_space;
        if (places_.empty())
            return is_dav && local == "multistatus" ? place::multistatus : place::other;
        switch (places_.back()) {
        case place::multistatus:
            return is_dav && local == "response" ? place::response : place::other;
        case place::response:
            if (!is_dav) return place::other;
            if (local == "href") return place::href;
            if (local == "propstat") return place::propstat;
            return local == "status" ? place::status : place::other;
        case place::propstat:
            if (!is_dav) return place::other;
            if (local == "prop") return place::prop;
            return local == "status" ? place::propstat_status : place::other;
        case place::prop:
            field_ = is_dav                  ? dav_field(local)
                     : space == caldav_space ? caldav_field(local)
                                             : field::none;
            if (field_ == field::type) return place::type;
            return field_ == field::none ? place::other : place::property;
        case place::type: return is_dav && local == "collection" ? place::collection : place::other;
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
    void complete() {
        ++count_;
        if (keep_ == keep::all)
            items_->push_back(std::move(item_));
        else
            digest_ += digest(item_.href.size(), item_.status, item_.etag.size(), item_.size,
                              item_.modified, item_.is_collection, item_.displayname.size(),
                              item_.data.size());
    }

    items* items_;
    keep keep_;
    std::vector<place> places_{};
    field field_ = field::none;
    bool is_text_wanted_ = false;
    int propstat_status_ = 0;
    std::string text_{};
    item item_{};
    item pending_{};
    std::size_t count_ = 0;
    std::size_t digest_ = 0;
};

}  // namespace bench::peers
