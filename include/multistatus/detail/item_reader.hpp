// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/format.hpp>
#include <multistatus/options.hpp>
#include <multistatus/response.hpp>
#include <multistatus/row.hpp>

#include <optional>
#include <utility>

namespace multistatus::detail {

/// A reader that gives each response as an item: as it is, or as a row of some properties.
template <class Format, class Item>
class item_reader : public Format::reader {
public:
    explicit item_reader(parse_options options) : Format::reader(std::move(options)) {
        this->select(Item::names);
    }
    [[nodiscard]] read_step read() {
        auto const step = Format::reader::read();
        if (step == read_step::item) item_.emplace(this->response());
        return step;
    }
    [[nodiscard]] Item const& item() const noexcept { return *item_; }

private:
    std::optional<Item> item_;
};

template <class Format>
class item_reader<Format, response_view> : public Format::reader {
public:
    using Format::reader::reader;
    [[nodiscard]] response_view const& item() const noexcept { return this->response(); }
};

/// What is made of a response: a row, or, where no property is named, the response itself.
template <auto... Properties>
struct item_of {
    using type = row<Properties...>;
};
template <>
struct item_of<> {
    using type = response_view;
};

}  // namespace multistatus::detail
