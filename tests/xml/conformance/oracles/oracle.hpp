// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace multistatus::test::xml_conformance {

/// Another reader that cases are tried on.
enum class oracle : std::uint8_t { expat, libxml2 };

[[nodiscard]] constexpr std::string_view name_of(oracle which) noexcept {
    return which == oracle::expat ? "expat" : "libxml2";
}

/// What a reader makes of a body.
struct outcome {
    bool is_accepted = false;
    std::vector<std::string> properties{};  ///< As `properties_of` gives them.
};

/// What expat makes of it with namespaces, no document type declaration being followed.
[[nodiscard]] outcome read_with_expat(std::string_view body);
/// What the SAX2 interface of libxml2 makes of it, without a network and external entities. What
/// breaks the constraints of namespaces it calls an error, and so it counts as refused.
[[nodiscard]] outcome read_with_libxml2(std::string_view body);

[[nodiscard]] inline outcome read_with(oracle which, std::string_view body) {
    return which == oracle::expat ? read_with_expat(body) : read_with_libxml2(body);
}

/// The release of a library that is linked, as `2.5.0`, and the one that its disagreements are
/// listed for.
struct release {
    std::string linked;
    std::string_view listed;
};
[[nodiscard]] release release_of_expat();
[[nodiscard]] release release_of_libxml2();

[[nodiscard]] inline release release_of(oracle which) {
    return which == oracle::expat ? release_of_expat() : release_of_libxml2();
}

/// Puts together the properties of a body from events, in the words of `summary_of`.
class property_collector {
public:
    void start(std::string_view space, std::string_view local) {
        open_.push_back({name_of(space, local), {}, false, false});
    }
    void attribute(std::string_view space, std::string_view local, std::string_view value);
    void text(std::string_view piece);
    void end();

    [[nodiscard]] std::vector<std::string> take() { return std::move(properties_); }

private:
    struct element {
        std::string name;      ///< with its attributes
        std::string contents;  ///< one behind the other, a space between
        bool has_elements;
        bool ends_in_text;
    };
    [[nodiscard]] static std::string name_of(std::string_view space, std::string_view local);
    [[nodiscard]] static std::string summary_of(element const& e);
    [[nodiscard]] bool is_property() const {
        return open_.size() == 5 && open_[3].name == "prop" && open_[2].name == "propstat";
    }

    std::vector<element> open_;
    std::vector<std::string> properties_;
};

}  // namespace multistatus::test::xml_conformance
