// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include "chart.hpp"

#include <algorithm>
#include <fstream>

#include "table.hpp"

namespace bench {
namespace {

constexpr int width = 760;
constexpr int row_height = 20;
constexpr int title_height = 40;
constexpr int left = 190;     // where the bars begin
constexpr int longest = 430;  // the longest bar

[[nodiscard]] std::string escaped(std::string const& text) {
    std::string safe;
    for (char const c : text)
        safe += c == '&' ? "&amp;" : c == '<' ? "&lt;" : std::string(1, c);
    return safe;
}

int draw_panel(std::ostream& to, panel const& p, int top) {
    to << "<text x=\"0\" y=\"" << top + 24 << "\" class=\"title\">" << escaped(p.title)
       << "</text>\n";
    double fastest = 1;
    for (auto const& bar : p.bars)
        fastest = std::max(fastest, bar.speed);
    double const own = p.bars.empty() ? 1 : std::find_if(p.bars.begin(), p.bars.end(), [](auto& b) {
                                                return b.is_own;
                                            })->speed;
    int y = top + title_height;
    for (auto const& bar : p.bars) {
        auto const length = std::max(1.0, bar.speed / fastest * longest);
        to << "<text x=\"" << left - 8 << "\" y=\"" << y + 14 << "\" class=\"name\">"
           << escaped(bar.name) << "</text><rect x=\"" << left << "\" y=\"" << y + 3
           << "\" height=\"14\" rx=\"2\" width=\"" << formatted("%.0f", length) << "\" class=\""
           << (bar.is_own ? "own" : "peer") << "\"/><text x=\""
           << left + 6 + static_cast<int>(length) << "\" y=\"" << y + 14 << "\">"
           << formatted("%.0f MB/s", bar.speed)
           << (bar.is_own ? std::string() : formatted(" (%.1fx)", own / bar.speed)) << "</text>\n";
        y += row_height;
    }
    return y;
}

}  // namespace

void draw(std::string const& path, std::vector<panel> const& panels) {
    int height = 0;
    for (auto const& p : panels)
        height += title_height + row_height * static_cast<int>(p.bars.size());
    std::ofstream to(path);
    to << "<!-- SPDX-FileCopyrightText: 2026 The multistatus authors -->\n"
          "<!-- SPDX-License-Identifier: MIT -->\n"
          "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\""
       << width << "\" height=\"" << height + 8 << "\" viewBox=\"0 0 " << width << " " << height + 8
       << "\" role=\"img\">\n<style>\n"
          "text { font: 13px sans-serif; fill: #24292f; }\n"
          ".title { font-weight: bold; }\n"
          ".name { text-anchor: end; }\n"
          ".own { fill: #0969da; }\n"
          ".peer { fill: #8c959f; }\n"
          "@media (prefers-color-scheme: dark) {\n"
          "  text { fill: #e6edf3; }\n"
          "  .own { fill: #58a6ff; }\n"
          "  .peer { fill: #6e7681; }\n"
          "}\n</style>\n";
    int top = 0;
    for (auto const& p : panels)
        top = draw_panel(to, p, top);
    to << "</svg>\n";
}

}  // namespace bench
