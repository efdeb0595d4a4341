// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
//
// A small sync client: it does to a folder what a multistatus body says of a collection, and
// nothing to anything else, whatever the body says.
//
//     sync FOLDER COLLECTION_URL < body     the answer to a calendar-multiget or sync-collection
//     sync                                  shows it with a body that is up to no good

#include <multistatus/caldav.hpp>
#include <multistatus/segments.hpp>
#include <multistatus/within.hpp>
#include <multistatus/xml.hpp>

#include <algorithm>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <random>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

namespace ms = multistatus;
namespace caldav = multistatus::caldav;
namespace fs = std::filesystem;

namespace {

/// A folder that stands for a collection. Nothing outside of it is written or removed.
class mirror {
public:
    explicit mirror(fs::path folder, std::string collection_url)
        : folder_(std::move(folder)), collection_url_(std::move(collection_url)) {}

    /// Does what the body says, and tells of each resource; throws where the body is broken. False
    /// if something could not be done, so that the next answer must begin where this one did.
    [[nodiscard]] bool apply(std::string_view body) {
        // All of it is read first: of an ill-formed body nothing may be assumed (RFC 4918, 8.2).
        auto const doc = ms::parse<ms::xml>(body).value();
        for (auto const& [r, place] : ms::within(doc, collection_url_))
            if (is_within(place))
                for (ms::href const h : r.hrefs())
                    apply(r, h);
            else
                tell("refused", r.href(), describe(place));
        return !has_failed_;
    }

private:
    void apply(ms::response const& r, ms::href h) {
        auto const names = ms::relative_segments(h, collection_url_, {.windows = true});
        if (!names) return tell("refused", h, names.reason());
        if (names->empty()) return tell("skipped", h, "the collection itself");
        std::error_code failed;
        auto const target = find(*names, failed);
        if (failed) return fail(h, failed);
        if (target.empty()) return tell("refused", h, "a link stands in the way");
        if (r.is_status_form() && r.status().code() == 404) {
            bool const was_there = fs::remove(target, failed);
            if (failed) return fail(h, failed);
            return tell(was_there ? "removed" : "skipped", h,
                        was_there ? "" : "it is gone already");
        }
        auto const content = r[caldav::calendar_data];
        if (!content) return tell("skipped", h, "no content");
        failed = write(target, content.raw()->text());
        if (failed) return fail(h, failed);
        tell("written", h, "");
    }
    void fail(ms::href h, std::error_code why) {
        has_failed_ = true;
        tell("failed", h, why.message());
    }

    // What is there already stays until the new content is complete.
    [[nodiscard]] static std::error_code write(fs::path const& target, std::string_view content) {
        std::error_code failed;
        fs::create_directories(target.parent_path(), failed);
        if (failed) return failed;
        auto const next =
            target.parent_path() / (".multistatus-sync-" + std::to_string(std::random_device{}()));
        std::ofstream out(next, std::ios::binary);
        out << content;
        out.close();
        if (out)
            fs::rename(next, target, failed);
        else
            failed = std::make_error_code(std::errc::io_error);
        std::error_code ignored;
        if (failed) fs::remove(next, ignored);
        return failed;
    }

    // Where a resource belongs, which fails if there can be no such file yet; empty if there is a
    // link on the way, or what else is neither file nor folder, for that would lead out of the
    // folder as well as a name does.
    [[nodiscard]] fs::path find(std::vector<std::string> const& names,
                                std::error_code& failed) const {
        auto path = folder_;
        for (auto const& name : names) {
            path /= fs::path(std::u8string(name.begin(), name.end()));
            auto const status = fs::symlink_status(path, failed);
            if (status.type() == fs::file_type::none) return {};
            failed.clear();
            bool const is_last = &name == &names.back();
            if (!exists(status) || (is_last ? is_regular_file(status) : is_directory(status)))
                continue;
            if (is_directory(status))
                failed = std::make_error_code(std::errc::is_a_directory);
            else if (is_regular_file(status))
                failed = std::make_error_code(std::errc::not_a_directory);
            return {};
        }
        return path;
    }

    // A href may hold anything, so it is not printed as it is.
    static void tell(std::string_view what, ms::href h, std::string_view why) {
        std::cout << what << " " << h.to_uri();
        if (!why.empty()) std::cout << ": " << why;
        std::cout << "\n";
    }

    fs::path folder_;
    std::string collection_url_;
    bool has_failed_ = false;
};

constexpr std::string_view url = "https://example.com/cal/work/";

std::string hostile_body() {
    std::string body;
    auto const object = [&body](std::string_view href, std::string_view content) {
        body.append("<D:response><D:href>").append(href).append("</D:href>");
        body.append("<D:propstat><D:prop><C:calendar-data>").append(content);
        body.append("</C:calendar-data></D:prop><D:status>HTTP/1.1 200 OK</D:status>");
        body.append("</D:propstat></D:response>\n");
    };
    auto const gone = [&body](std::string_view href) {
        body.append("<D:response><D:href>").append(href).append("</D:href>");
        body.append("<D:status>HTTP/1.1 404 Not Found</D:status></D:response>\n");
    };
    body = "<D:multistatus xmlns:D='DAV:' xmlns:C='urn:ietf:params:xml:ns:caldav'>\n";
    object("/cal/work/", "");
    object("/cal/work/meeting.ics", "a meeting");
    object("https://example.com/cal/work/2026/review%20.ics", "a review");
    object("/cal/work/2026/lunch%20break.ics", "lunch");
    object("/cal/work/./meeting.ics", "another one");
    object("/cal/work/%6Deeting.ics", "yet another one");
    object("/cal/work/../../.bashrc", "echo gotcha");
    object("/cal/work/%2E%2E/outside.txt", "gotcha");
    object("/cal/work/..%2Foutside.txt", "gotcha");
    object("/cal/work/..%5Coutside.txt", "gotcha");
    object("/cal/work/%252e%252e%252foutside.txt", "gotcha");
    object("/cal/work/a.ics%00.txt", "gotcha");
    object("/cal/work//etc/passwd", "gotcha");
    object("/cal/home/diary.ics", "not asked for");
    object("//evil.example/cal/work/x.ics", "gotcha");
    object("https://evil.example/cal/work/x.ics", "gotcha");
    object("https://example.com@evil.example/cal/work/x.ics", "gotcha");
    object("/cal/work/link/x.ics", "gotcha");
    object("/cal/work/nul.txt", "gotcha");
    object("/cal/work/meeting.ics?v=2", "gotcha");
    gone("/cal/work/old.ics");
    gone("/cal/work/%2e%2e/outside.txt");
    return body + "</D:multistatus>\n";
}

std::string text_of(fs::path const& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

// All that is in a folder, with what is in the files.
void list(fs::path const& folder) {
    std::vector<std::string> lines;
    for (auto const& entry : fs::recursive_directory_iterator(folder)) {
        auto line = entry.path().lexically_relative(folder).generic_string();
        if (entry.is_regular_file()) line.append(" holds \"").append(text_of(entry)).append("\"");
        lines.push_back(line);
    }
    std::sort(lines.begin(), lines.end());
    for (auto const& line : lines)
        std::cout << "  " << line << "\n";
}

int show() {
    // A name that nobody else can have put something under.
    auto const all =
        fs::temp_directory_path() / ("multistatus-sync-" + std::to_string(std::random_device{}()));
    if (!fs::create_directory(all)) return 1;
    fs::create_directory(all / "work");
    std::ofstream(all / "outside.txt") << "untouched";
    std::ofstream(all / "work" / "old.ics") << "old";
    std::error_code no_links;
    fs::create_directory_symlink(all, all / "work" / "link", no_links);
    // Where there are no links, a file stands in the way, which may be gone next time.
    if (no_links) std::ofstream(all / "work" / "link") << "";

    bool const is_done = mirror(all / "work", std::string(url)).apply(hostile_body());

    fs::remove(all / "work" / "link");
    std::cout << "the folder and what is beside it:\n";
    list(all);
    bool const is_untouched = text_of(all / "outside.txt") == "untouched";
    fs::remove_all(all);
    return is_done == !no_links && is_untouched ? 0 : 1;
}

}  // namespace

int main(int count, char** arguments) try {
    if (count != 3) return show();
    std::string const body(std::istreambuf_iterator<char>(std::cin), {});
    return mirror(arguments[1], arguments[2]).apply(body) ? 0 : 1;
} catch (std::exception const& e) {
    std::cerr << e.what() << "\n";
    return 2;
}
