// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/json/problem_form.hpp>

#include <support/catch.hpp>

#include <string>
#include <string_view>

using multistatus::json_detail::problem_form;

namespace {

// The object for a value in which `~` stands for the namespace; `no` if there is none.
std::string form(std::string_view value) {
    std::string text;
    for (char const c : value)
        if (c == '~')
            text += "{urn:ietf:rfc:7807}";
        else
            text += c;
    problem_form make;
    return make.make(text) ? std::string(make.text()) : "no";
}

}  // namespace

TEST_CASE("problem_form: members of RFC 9457") {
    CHECK(form("null") == "{}");
    CHECK(form(R"([{"~type":"t"},{"~status":"404"},"~detail",{"~x":"\"1\""}])") ==
          R"({"type":"t","status":404,"detail":"","x":"\"1\""})");
    CHECK(form(R"([{"~balance":"30"},{"~accounts":[{"~i":"/a"},"~i"]}])") ==
          R"({"balance":"30","accounts":["/a",""]})");
    CHECK(form(R"([{"~a":[{"~b":[{"~i":[{"~c":"d"}]}]},{"~type":[{"~i":"x"}]}]}])") ==
          R"({"a":{"b":[{"c":"d"}],"type":["x"]}})");
}

TEST_CASE("problem_form: whatever a member could not tell") {
    for (auto const* const value : {R"("text")",
                                    R"({"@a":"b","#":null})",
                                    R"({"@a":"b","#":[{"~type":"t"}]})",
                                    R"([{"type":"t"}])",
                                    R"(["{urn:x}a"])",
                                    R"([{"#":" "},{"~type":"t"}])",
                                    R"([{"~type":"t"},{"#":" "}])",
                                    R"([{"~a":"1"},{"~a":"2"}])",
                                    R"([{"~a":{"@b":"","#":"1"}}])",
                                    R"([{"~status":"99"}])",
                                    R"([{"~status":"0404"}])",
                                    R"([{"~status":"600"}])",
                                    R"([{"~status":"abc"}])",
                                    R"(["~status"])",
                                    R"([{"~status":[{"~i":"1"}]}])",
                                    R"([{"~type":[{"~i":"1"}]}])",
                                    R"(["~i"])",
                                    R"([{"~a":["~i","~b"]}])",
                                    R"([{"~a":["~b","~i"]}])",
                                    R"([{"~a":["~b","~b"]}])"}) {
        CAPTURE(value);
        CHECK(form(value) == "no");
    }
    std::string deep = R"("x")";
    for (int i = 0; i < 100; ++i)
        deep = R"([{"~a":)" + deep + "}]";
    CHECK(form(deep) == "no");
}
