// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/xml.hpp>

#include "multistatus_read.hpp"

namespace bench {
namespace {

using ms_xml = multistatus::xml;

addition const added{
    {task::read_xml, "multistatus", "rows, owned strings", own::read_rows<ms_xml>},
    {task::read_xml, "multistatus", "rows, hrefs may repeat",
     own::read_rows_unchecked_hrefs<ms_xml>},
    {task::read_xml, "multistatus", "rows of a parser that was kept", own::read_kept<ms_xml>, false,
     own::prepare_kept<ms_xml>},
    {task::read_xml, "multistatus", "parse, then values", own::read_document<ms_xml>},
    {task::visit_xml, "multistatus", "rows, views", own::visit_rows<ms_xml>},
    {task::visit_xml, "multistatus", "responses, views", own::visit_responses<ms_xml>},
    {task::load_xml, "multistatus", "responses, borrowed", own::load_responses<ms_xml>},
    {task::load_xml, "multistatus", "parse, owned", own::load_document<ms_xml>},
    {task::feed_xml, "multistatus", "parser", own::read_chunks<ms_xml>},
    {task::stream_xml, "multistatus", "parser", own::stream<ms_xml>},
    {task::stream_xml, "multistatus", "parser, hrefs may repeat",
     own::stream_unchecked_hrefs<ms_xml>},
    {task::first_xml, "multistatus", "parser", own::read_first<ms_xml>},
};

}  // namespace
}  // namespace bench
