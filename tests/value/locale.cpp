// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/value/number.hpp>

#include <multistatus/value/boolean.hpp>
#include <multistatus/value/color.hpp>
#include <multistatus/value/date_time.hpp>
#include <multistatus/value/entity_tag.hpp>
#include <multistatus/value/http_date.hpp>
#include <multistatus/value/language_tag.hpp>
#include <multistatus/value/media_type.hpp>
#include <multistatus/value/unix_time.hpp>
#include <multistatus/value/utc_date_time.hpp>

#include <support/catch.hpp>
#include <support/values.hpp>

#include <clocale>
#include <cstdint>
#include <string>

using namespace multistatus;
using namespace multistatus::test;

namespace {

// The locale of the process while it lives.
class locale {
public:
    explicit locale(char const* name) : installed_(std::setlocale(LC_ALL, name) != nullptr) {}
    locale(locale const&) = delete;
    locale& operator=(locale const&) = delete;
    ~locale() { std::setlocale(LC_ALL, "C"); }

    [[nodiscard]] bool is_installed() const { return installed_; }

private:
    bool installed_;
};

void check_all() {
    CHECK(written_value(-1234567) == "<x>-1234567</x>");
    CHECK(*read_value<std::uint64_t>("1234567890") == 1234567890U);
    CHECK(*read_value<unix_time>("1234.5") == unix_time(1234));
    CHECK(written_value(http_date(784111777)) == "<x>Sun, 06 Nov 1994 08:49:37 GMT</x>");
    CHECK(*read_value<http_date>("FRIDAY, 06-JUL-90 00:00:00 gmt") == http_date(647222400));
    CHECK(written_value(date_time(1)) == "<x>1970-01-01T00:00:01Z</x>");
    CHECK(read_value<date_time>("1970-01-01t00:00:01.5z")->nanoseconds() == 500'000'000);
    CHECK(survives(utc_date_time(1)));
    CHECK(read_value<bool>("YES"));
    CHECK(read_value<media_type>("IMAGE/GIF")->is("image", "gif"));
    CHECK(language_tag("I-KLINGON") == language_tag("i-klingon"));
    CHECK(language_tag("FI").matches("fi"));
    CHECK(survives(color{1, 2, 3}));
    CHECK(survives(entity_tag("\"\xC4\xB1\"")));
}

}  // namespace

TEST_CASE("Values are the same in every locale") {
    for (auto const* const name : {"C", "de_DE.UTF-8", "tr_TR.UTF-8"}) {
        CAPTURE(name);
        locale const here(name);
        if (!here.is_installed()) {
            WARN("the locale " << name << " is not installed: nothing was tested with it");
            continue;
        }
        check_all();
    }
}
