// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/equal_bytes.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace multistatus::xml_detail {

/// The name of the last end tag: where it stands among the bytes of the item, or a copy once those
/// are gone.
class last_end {
public:
    void note(std::size_t at, std::size_t size) noexcept {
        at_ = at;
        size_ = size;
    }
    /// Whether the bytes end with the tag that was last when `keep` was called, as nearly all
    /// responses do; then it is the last one again.
    [[nodiscard]] bool is_again_at_end_of(std::string_view bytes) noexcept {
        size_ = 0;
        if (copy_.empty() || bytes.size() < copy_.size() + 3 || bytes.back() != '>') return false;
        auto const* const at = bytes.data() + bytes.size() - 1 - copy_.size();
        return at[-1] == '/' && detail::equal_bytes(at, copy_.data(), copy_.size());
    }
    /// As `note`, where the bytes end with that tag.
    void note_end_of(std::string_view bytes) noexcept {
        auto name = bytes.substr(0, bytes.find_last_not_of(" \t\r\n>") + 1);
        auto const at = name.rfind('/') + 1;
        note(at, name.size() - at);
    }
    /// `bytes` are those of the item.
    [[nodiscard]] std::string_view name(std::string_view bytes) const noexcept {
        return size_ == 0 ? copy_ : bytes.substr(at_, size_);
    }
    /// The item ends, and its bytes go.
    void keep(std::string_view bytes) {
        std::string_view const last(bytes.data() + at_, size_);
        if (size_ != 0 && !detail::equal_bytes(copy_, last)) copy_ = last;
        size_ = 0;
    }

private:
    std::size_t at_ = 0;
    std::size_t size_ = 0;
    std::string copy_;
};

}  // namespace multistatus::xml_detail
