// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/catalogue.hpp>

#include <multistatus/codec.hpp>
#include <multistatus/element.hpp>
#include <multistatus/name.hpp>
#include <multistatus/parse.hpp>
#include <multistatus/xml.hpp>
#include <support/bodies.hpp>
#include <support/catch.hpp>
#include <support/feed.hpp>

#include <cstddef>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

// The values that real servers sent, each decoded as the type that the catalogue gives it.

using namespace multistatus;
using namespace multistatus::test;

namespace {

struct outcome {
    bool is_value = false;
    std::string_view about{};  // the remark on a value, the reason why there is none
};
using decoder = outcome (*)(element);

template <class T>
outcome decode_as(element property) {
    auto const value = codec<T>::decode(property);
    return {bool(value), value ? value.remark() : value.reason()};
}

std::map<std::string, decoder> decoders() {
    std::map<std::string, decoder> known;
    known_properties::for_each([&known]<class Property>(Property p) {
        known[to_string(name(p))] = decode_as<typename Property::value_type>;
    });
    return known;
}

// What servers sent and is no value: the property, the begin of its text, and the reason.
struct exception {
    std::string_view property;
    std::string_view text;
    std::string_view reason;
};
// None so far.
std::vector<exception> const exceptions{};

class census {
public:
    void count(response const& r) {
        for (auto const p : r.propstats())
            count(p);
    }
    void count(propstat const& p) {
        if (p.status().is_success())
            for (auto const property : p.properties())
                count(property);
    }
    void count(element property) {
        auto const found = known_.find(to_string(property.name()));
        if (found == known_.end()) {
            ++unknown_;
            return;
        }
        seen_.insert(found->first);
        auto const result = found->second(property);
        if (result.is_value)
            ++(result.about.empty() ? good_ : remarked_);
        else if (property.empty())
            ++empty_;  // the name alone, as in an answer to a PROPPATCH or to propname
        else
            count_failure(found->first, property, result.about);
    }

    [[nodiscard]] std::size_t values() const { return good_ + remarked_ + failed_ + excepted_; }
    [[nodiscard]] std::size_t failed() const { return failed_; }
    [[nodiscard]] std::size_t kinds() const { return seen_.size(); }
    [[nodiscard]] std::string report() const {
        return std::to_string(values()) + " values of " + std::to_string(seen_.size()) +
               " properties: " + std::to_string(good_) + " conform, " + std::to_string(remarked_) +
               " with a remark, " + std::to_string(excepted_) + " listed as none, " +
               std::to_string(failed_) + " not decoded; " + std::to_string(empty_) + " names, " +
               std::to_string(unknown_) + " of unknown properties";
    }

private:
    void count_failure(std::string const& property, element content, std::string_view reason) {
        auto const text = content.text_content();
        for (auto const& e : exceptions)
            if (e.property == property && e.reason == reason && text.starts_with(e.text)) {
                ++excepted_;
                return;
            }
        ++failed_;
        UNSCOPED_INFO(property << ": " << reason << ": " << text.substr(0, 200));
    }

    std::map<std::string, decoder> known_ = decoders();
    std::set<std::string> seen_;
    std::size_t good_ = 0, remarked_ = 0, failed_ = 0, excepted_ = 0, empty_ = 0, unknown_ = 0;
};

std::string unzipped(std::filesystem::path const& path) {
    auto const plain = std::filesystem::temp_directory_path() / ("values-" + path.stem().string());
    REQUIRE(std::system(("gzip -dc '" + path.string() + "' > '" + plain.string() + "'").c_str()) ==
            0);
    auto bytes = read_file(plain);
    std::filesystem::remove(plain);
    return bytes;
}

void count_body(census& all, std::string const& bytes) {
    parse_options options;
    options.roots = accepted_roots::any_known;
    auto const doc = parse<xml>(bytes, options);
    if (!doc) return;  // ill-formed; other tests see to those
    for (auto const& r : *doc)
        all.count(r);
    for (auto const p : doc->trailer().propstats())
        all.count(p);
    for (auto const property : doc->trailer().properties())
        all.count(property);
}

void count_folder(census& all, std::filesystem::path const& folder) {
    for (auto const& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (entry.path().extension() == ".xml") count_body(all, read_file(entry.path()));
        if (entry.path().extension() == ".gz") count_body(all, unzipped(entry.path()));
    }
}

}  // namespace

TEST_CASE("Recorded values are of the types that the catalogue gives them") {
    census all;
    count_folder(all, MULTISTATUS_TEST_DATA);
    CHECK(all.failed() == 0);
    CHECK(all.values() > 1000);
    CHECK(all.kinds() > 50);
}

TEST_CASE("All values of the corpus are of the types that the catalogue gives them") {
    std::filesystem::path const corpus = MULTISTATUS_CORPUS;
    if (!std::filesystem::exists(corpus / "verdicts.tsv")) {
        WARN("the corpus is absent");
        return;
    }
    census all;
    count_folder(all, corpus);
    WARN(all.report());
    CHECK(all.failed() == 0);
}
