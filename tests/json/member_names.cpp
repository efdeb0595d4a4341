// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/json/member_names.hpp>

#include <support/catch.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

using namespace multistatus::json_detail;

namespace {

// Names that stand one after another in a source.
class names_of {
public:
    explicit names_of(std::vector<std::string> const& names) {
        for (auto const& n : names)
            source_ += n;
        list.reset(source_);
        std::uint32_t at = 0;
        for (auto const& n : names) {
            auto& t = list[list.add(token_kind::name, at)];
            t.offset = at;
            t.size = static_cast<std::uint32_t>(n.size());
            at += t.size;
        }
    }
    token_list list{};

private:
    std::string source_{};
};

}  // namespace

TEST_CASE("A name is there once in each object, few or many") {
    std::vector<std::string> texts;
    for (std::size_t i = 0; i < 100; ++i)
        texts.push_back("n" + std::to_string(i));
    texts.push_back("n5");
    texts.push_back("n99");
    names_of const names(texts);
    member_names seen(names.list);
    seen.open_object();
    for (std::uint32_t i = 0; i < 10; ++i)
        CHECK(seen.add(i, names.list.text(i)));
    CHECK_FALSE(seen.add(100, names.list.text(100)));
    seen.open_object();
    CHECK(seen.add(100, names.list.text(100)));
    for (std::uint32_t i = 6; i < 100; ++i)
        CHECK(seen.add(i, names.list.text(i)));
    CHECK_FALSE(seen.add(100, names.list.text(100)));
    CHECK_FALSE(seen.add(101, names.list.text(101)));
    seen.close_object();
    for (std::uint32_t i = 10; i < 99; ++i)
        CHECK(seen.add(i, names.list.text(i)));
    CHECK(seen.add(101, names.list.text(101)));
    CHECK_FALSE(seen.add(99, names.list.text(99)));
    seen.reset();
    seen.open_object();
    CHECK(seen.add(100, names.list.text(100)));
}
