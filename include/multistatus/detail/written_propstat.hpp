// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/copy_text.hpp>
#include <multistatus/detail/equal_bytes.hpp>
#include <multistatus/name.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace multistatus::detail {

/// What the content of a property does to a writer.
struct content_step {
    enum class kind : std::uint8_t {
        none,           ///< something that is not known
        text,           ///< all of the content
        start_element,  ///< of a child without text
        end_element,
        end_content,  ///< behind elements, or nothing
        done,         ///< there are no more properties
    };

    kind what = kind::none;
    // Of a text, and of what is behind the last property:
    std::uint8_t form = 0;       ///< what it must be like
    std::uint8_t quote = 0;      ///< bytes right before it that are not there without it
    std::size_t after_text = 0;  ///< bytes right behind it that are not there without it
    std::size_t at = 0;          ///< where it begins, which only matters while it is learned
    std::size_t before = 0;      ///< bytes between the text before and this one
    // Of a name:
    std::size_t name_at = 0;  ///< where the copy of it begins
    std::size_t space_size = 0;
    std::size_t local_size = 0;
};

/// What a propstat was written as, for others of the same status with the same properties: all but
/// their texts is copied.
///
/// It can be learned where each property holds a text and nothing else, or elements without text.
class written_propstat {
public:
    /// What is common to those that are mostly written alike.
    struct key {
        void const* types;  ///< tells the properties from others
        int code;
        bool is_first;  ///< in its response

        friend bool operator==(key const&, key const&) = default;
    };

    explicit written_propstat(key k) noexcept : key_(k) {}

    [[nodiscard]] bool has(key const& k) const noexcept { return key_ == k; }

    // While another one is written it is compared with this.

    /// Whether that is worth while.
    [[nodiscard]] bool is_trusted() const noexcept { return trust_ > 0; }
    /// The other one was alike, or not. What is not costs more than what is saved by one that is.
    void settle(bool was_alike) noexcept {
        trust_ += !was_alike ? -4 : trust_ == most_trust ? 0 : 1;
    }
    /// Another one wants its place. Those that come often keep theirs.
    [[nodiscard]] bool gives_way() noexcept { return trust_ <= 0 || --trust_ == 0; }
    /// The steps of all contents; the last one is `done`.
    [[nodiscard]] content_step const* steps() const noexcept { return steps_.data(); }
    /// What stands around the texts; more can be read than counts.
    [[nodiscard]] char const* bytes() const noexcept { return bytes_.data(); }
    [[nodiscard]] bool is_start(content_step const& s, name const& n) const noexcept {
        auto const* const copy = names_.data() + s.name_at;
        return s.what == content_step::kind::start_element && n.space.size() == s.space_size &&
               n.local.size() == s.local_size && equal_bytes(n.space.data(), copy, s.space_size) &&
               equal_bytes(n.local.data(), copy + s.space_size, s.local_size);
    }

    // It is learned from one that is written, with a byte in the place of each text.

    /// Whether it comes for the second time: many do not come again.
    [[nodiscard]] bool is_worth_learning() noexcept { return seen_ != 2 && ++seen_ == 2; }
    /// The content of a property begins, or ends.
    void begin_content() noexcept { content_ = steps_.size(); }
    void end_content() {
        if (!holds_text()) static_cast<void>(add(content_step::kind::end_content));
    }
    void add_start(name const& n) {
        auto& s = add(content_step::kind::start_element);
        s.name_at = names_.size();
        if (n.space.size() + n.local.size() > most_bytes - s.name_at) is_simple_ = false;
        if (!is_simple_) return;
        s.space_size = n.space.size();
        s.local_size = n.local.size();
        names_.append(n.space).append(n.local);
    }
    void add_end() { static_cast<void>(add(content_step::kind::end_element)); }
    /// Adds the byte that stands at a place for a text, which may have a quote before it.
    void add_text(std::size_t at, std::uint8_t form, bool is_quoted) {
        // Behind anything else it might change how that was written.
        if (content_ != steps_.size()) is_simple_ = false;
        auto& s = add(content_step::kind::text);
        s.form = form;
        s.quote = is_quoted ? 1 : 0;
        s.at = at;
    }
    /// So many bytes were written at the end of the property.
    void end_property(std::size_t size) {
        if (holds_text()) steps_.back().after_text = size;
    }
    /// There was something else.
    void give_up() noexcept { is_simple_ = false; }
    [[nodiscard]] bool is_given_up() const noexcept { return !is_simple_; }
    /// Ends that. All that was written begins at a place.
    void learn(std::string_view written, std::size_t begin);

private:
    static constexpr int most_trust = 16;
    static constexpr std::size_t most_steps = 100;
    static constexpr std::size_t most_bytes = 4096;

    // Of the last property.
    [[nodiscard]] bool holds_text() const noexcept {
        return content_ != steps_.size() && steps_.back().what == content_step::kind::text;
    }
    [[nodiscard]] content_step& add(content_step::kind what) {
        if (steps_.size() == most_steps || holds_text()) is_simple_ = false;
        auto& s = is_simple_ || steps_.empty() ? steps_.emplace_back() : steps_.back();
        s = {};
        s.what = what;
        return s;
    }

    key key_;
    std::vector<content_step> steps_{};
    std::string names_{};
    std::string bytes_{};
    std::size_t content_ = 0;  // where the steps of the last property begin
    int trust_ = 0;
    std::uint8_t seen_ = 0;
    bool is_simple_ = true;
};

inline void written_propstat::learn(std::string_view written, std::size_t begin) {
    begin_content();
    add(content_step::kind::done).at = begin + written.size();
    if (!is_simple_ || written.size() > most_bytes) return;
    std::size_t done = 0;
    for (auto& s : steps_) {
        bool const is_text = s.what == content_step::kind::text;
        if (!is_text && s.what != content_step::kind::done) continue;
        s.before = s.at - begin - done;
        bytes_.append(written.substr(done, s.before));
        done += s.before + (is_text ? 1 : 0);
    }
    bytes_.append(copied_too, '\0');
    trust_ = most_trust / 2;
}

/// Those of a few keys.
class written_propstats {
public:
    /// A null pointer if there is no room for one more.
    [[nodiscard]] written_propstat* find(written_propstat::key const& k) {
        for (auto& p : all_)
            if (p.has(k)) return &p;
        if (all_.size() != many) return &all_.emplace_back(k);
        auto& other = all_[next_++ % many];
        if (!other.gives_way()) return nullptr;
        other = written_propstat(k);
        return &other;
    }

private:
    static constexpr std::size_t many = 8;

    std::vector<written_propstat> all_{};
    std::size_t next_ = 0;
};

}  // namespace multistatus::detail
