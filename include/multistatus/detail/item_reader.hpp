// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/exception_watch.hpp>
#include <multistatus/diagnostic.hpp>
#include <multistatus/format.hpp>
#include <multistatus/options.hpp>
#include <multistatus/response.hpp>
#include <multistatus/row.hpp>
#include <multistatus/rule.hpp>
#include <multistatus/trailer.hpp>

#include <optional>
#include <string_view>
#include <utility>

namespace multistatus::detail {

/// Gives each response that a reader reads as an item: as a row of some properties.
template <class Reader, class Item>
class item_maker : public Reader {
public:
    explicit item_maker(parse_options options) : Reader(std::move(options)) {
        this->select(Item::names);
    }
    [[nodiscard]] read_step read() {
        auto const step = Reader::read();
        if (step == read_step::item) item_.emplace(this->response());
        return step;
    }
    void reset()
        requires resettable_reader<Reader>
    {
        item_.reset();
        Reader::reset();
    }
    [[nodiscard]] Item const& item() const noexcept { return *item_; }

private:
    std::optional<Item> item_;
};

/// As it is.
template <class Reader>
class item_maker<Reader, response_view> : public Reader {
public:
    using Reader::Reader;
    [[nodiscard]] response_view const& item() const noexcept { return this->response(); }
};

/// A reader of items that has failed once an exception has passed through it, as of memory that ran
/// out: nobody knows what it left, and nothing more is made of that.
template <class Format, class Item>
class item_reader : public item_maker<typename Format::reader, Item> {
    using base = item_maker<typename Format::reader, Item>;

public:
    using base::base;

    // These shadow those of the reader.

    void append(std::string_view bytes) {
        watched(*this, [&] { base::append(bytes); });
    }
    void end() {
        watched(*this, [&] { base::end(); });
    }
    void reset()
        requires resettable_reader<base>
    {
        watched(*this, [&] { base::reset(); });
    }
    [[nodiscard]] read_step read() {
        if (is_interrupted()) return read_step::failed;
        auto const step = watched(*this, [&] { return base::read(); });
        if (step == read_step::item) ++interruption_.responses;
        return step;
    }
    [[nodiscard]] bool failed() const noexcept { return is_interrupted() || base::failed(); }
    [[nodiscard]] diagnostic const& failure() const noexcept {
        return is_interrupted() ? interruption_ : base::failure();
    }
    /// Nothing but the number of responses after an interruption.
    [[nodiscard]] multistatus::trailer trailer() {
        if (is_interrupted()) return {document_kind::multistatus, interruption_.responses, {}};
        return base::trailer();
    }
    /// What follows is about another body.
    void leave_body() noexcept { interruption_.responses = 0; }
    /// An exception passes through.
    void interrupt() noexcept { interruption_.code = rule::interrupted; }

private:
    [[nodiscard]] bool is_interrupted() const noexcept { return interruption_.code != rule::none; }

    diagnostic interruption_{};
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
