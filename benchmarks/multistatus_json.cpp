// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/json.hpp>

#include "multistatus_read.hpp"

namespace bench {
namespace {

using ms_json = multistatus::json;

addition const added{
    {task::read_json, "multistatus", "rows, owned strings", own::read_rows<ms_json>},
    {task::read_json, "multistatus", "parse, then values", own::read_document<ms_json>},
    {task::visit_json, "multistatus", "rows, views", own::visit_rows<ms_json>},
    {task::load_json, "multistatus", "responses, borrowed", own::load_responses<ms_json>},
    {task::load_json, "multistatus", "parse, owned", own::load_document<ms_json>},
};

}  // namespace
}  // namespace bench
