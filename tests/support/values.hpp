// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/builder.hpp>
#include <multistatus/codec.hpp>
#include <multistatus/decoded.hpp>
#include <multistatus/document.hpp>
#include <multistatus/element.hpp>
#include <multistatus/parse.hpp>
#include <multistatus/writable_property.hpp>
#include <multistatus/xml.hpp>
#include <support/summary.hpp>

#include <string>
#include <string_view>

namespace multistatus::test {

/// A property element of a body that was read, and what its content is as a `T`. The content is
/// XML, in which `D:` is `DAV:`; the attributes are those of the property.
template <class T>
class read_value {
public:
    explicit read_value(std::string_view content, std::string_view attributes = {})
        : doc_(parse<xml>(in_prop(std::string("<x ")
                                      .append(attributes)
                                      .append(">")
                                      .append(content)
                                      .append("</x>")))
                   .value()),
          value_(codec<T>::decode(element())) {}

    [[nodiscard]] multistatus::element element() const {
        return (*doc_.begin()).propstats().front().properties().front();
    }
    [[nodiscard]] explicit operator bool() const { return bool(value_); }
    [[nodiscard]] T const& operator*() const { return *value_; }
    [[nodiscard]] T const* operator->() const { return &*value_; }
    /// Why there is no value.
    [[nodiscard]] std::string reason() const { return std::string(value_.reason()); }
    /// What deviates in how it was written.
    [[nodiscard]] std::string remark() const { return std::string(value_.remark()); }

private:
    document doc_;
    decoded<T> value_;
};

/// The property `<x>` as it is written with that value; the error where it cannot be.
template <class T>
[[nodiscard]] std::string written_value(T const& value) {
    std::string body;
    builder<xml> out{body, {.text = text_policy::error}};
    auto const write = [&value](auto& content) { codec<T>::encode(value, content); };
    out.response("/").propstat(200, content_property(name{"", "x"}, write));
    if (auto const& done = out.finish(); !done) return to_string(done.error());
    auto const begin = body.find("<x");
    return body.substr(begin, body.find("</D:prop>") - begin);
}

/// What is read of what is written; nothing is lost if that is the same value.
template <class T>
[[nodiscard]] bool survives(T const& value) {
    auto const written = written_value(value);
    auto const begin = written.find('>') + 1;
    if (begin == 0 || written.rfind("</x>") == written.npos) {
        read_value<T> const back("");
        return back && *back == value;
    }
    auto const attributes = written.substr(2, begin - 3);
    read_value<T> const back(std::string_view(written).substr(begin, written.rfind("</x>") - begin),
                             attributes);
    return back && back.remark().empty() && *back == value;
}

}  // namespace multistatus::test
