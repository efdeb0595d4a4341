// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <support/instantiations.hpp>

template class multistatus::xml_detail::tokenizer<multistatus::xml_detail::grammar>;
template class multistatus::xml_detail::tokenizer<multistatus::xml_detail::request_grammar>;
template class multistatus::detail::builder_core<multistatus::xml_writer<std::string>>;
template class multistatus::detail::builder_core<multistatus::json_writer<std::string>>;

// These draw in the readers that are no templates.
template class multistatus::parser<multistatus::xml>;
template class multistatus::parser<multistatus::json>;
template class multistatus::parser<multistatus::ndjson>;
