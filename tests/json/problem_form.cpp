// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/json/problem_form.hpp>

#include <support/catch.hpp>

#include <string>
#include <string_view>

using multistatus::json_detail::problem_form;

namespace {

// The object for a value in which `~` stands for the namespace, and `!` for the attribute that
// tells of which kind a value is; `no` if there is none.
std::string form(std::string_view value) {
    std::string text;
    for (char const c : value)
        if (c == '~')
            text += "{urn:ietf:rfc:7807}";
        else if (c == '!')
            text += "\"@{urn:uuid:3b75db67-9890-4349-b45d-0c2e7df4c321}json\":";
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

TEST_CASE("problem_form: children that are no members") {
    CHECK(form(R"([{"~a":["~b"]}])") == R"({"a":{"b":""}})");
    CHECK(form(R"([{"~a":["b"]}])") == "no");
    CHECK(form(R"([{"~a":[{"{urn:x}b":"c"}]}])") == "no");
}

TEST_CASE("problem_form: members that are no strings") {
    CHECK(
        form(
            R"([{"~a":{!"number","#":"3.0"}},{"~b":{!"boolean","#":"true"}},)"
            R"({"~c":{!"null","#":null}},{"~d":{!"array","#":null}},{"~e":{!"object","#":null}}])") ==
        R"({"a":3.0,"b":true,"c":null,"d":[],"e":{}})");
    CHECK(form(R"([{"~a":[{"~i":{!"number","#":"1"}},"~i",{"~i":[{"~i":"x"}]}]}])") ==
          R"({"a":[1,"",["x"]]})");
    CHECK(form(R"([{"~status":{!"number","#":"4.04e2"}}])") == R"({"status":4.04e2})");
}

TEST_CASE("problem_form: objects that would pass for arrays") {
    CHECK(form(R"([{"~a":{!"object","#":["~i"]}}])") == R"({"a":{"i":""}})");
    CHECK(form(R"([{"~a":{!"object","#":["~b",{"~i":[{"~i":"x"}]}]}}])") ==
          R"({"a":{"b":"","i":["x"]}})");
    CHECK(form(R"({!"object","#":[{"~i":"1"},{"~status":"404"}]})") == R"({"i":"1","status":404})");
    std::string nested = R"("x")";
    std::string expected = nested;
    for (int i = 0; i < 100; ++i) {
        nested = R"({!"object","#":[{"~i":)" + nested + "}]}";
        expected = R"({"i":)" + expected + "}";
    }
    CHECK(form(nested) == expected);
    // Nobody needs to be told.
    CHECK(form(R"([{"~a":{!"object","#":["~b"]}}])") == "no");
    CHECK(form(R"({!"object","#":["~b"]})") == "no");
    CHECK(form(R"({!"object","#":null})") == "no");
    CHECK(form(R"([{"~a":{!"object","#":["~i","~i"]}}])") == "no");
    CHECK(form(R"([{"~a":{!"array","#":["~i"]}}])") == "no");
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
                                    R"([{"~status":{!"number","#":"404"}}])",
                                    R"([{"~status":{!"number","#":"99"}}])",
                                    R"([{"~status":{!"number","#":"600"}}])",
                                    R"([{"~status":{!"number","#":"4.5e1"}}])",
                                    R"([{"~status":{!"boolean","#":"true"}}])",
                                    R"([{"~status":{!"object","#":["~i"]}}])",
                                    R"([{"~title":{!"number","#":"1"}}])",
                                    R"([{"~a":{!"number","#":"x"}}])",
                                    R"([{"~a":{!"number","#":null}}])",
                                    R"([{"~a":{!"null","#":"x"}}])",
                                    R"([{"~a":{!"odd","#":"1"}}])",
                                    R"([{"~a":{!"","#":"1"}}])",
                                    R"([{"~a":{!"number","@b":"c","#":"1"}}])",
                                    R"({!"number","#":"1"})",
                                    R"({!"array","#":null})",
                                    R"([{"~type":[{"~i":"1"}]}])",
                                    R"(["~i"])",
                                    R"([{"~a":["~i","~b"]}])",
                                    R"([{"~a":["~b","~i"]}])",
                                    R"([{"~a":["~b","~b"]}])"}) {
        CAPTURE(value);
        CHECK(form(value) == "no");
    }
    std::string deep = R"("x")";
    for (int i = 0; i < 1000; ++i)
        deep = R"([{"~a":)" + deep + "}]";
    CHECK(form(deep) == "no");
}
