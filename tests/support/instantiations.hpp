// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/json.hpp>
#include <multistatus/requests.hpp>
#include <multistatus/xml.hpp>

#include <string>

// What nearly every test uses is compiled once, in instantiations.cpp.

extern template class multistatus::xml_detail::tokenizer<multistatus::xml_detail::grammar>;
extern template class multistatus::xml_detail::tokenizer<multistatus::xml_detail::request_grammar>;
extern template class multistatus::detail::builder_core<multistatus::xml_writer<std::string>>;
extern template class multistatus::detail::builder_core<multistatus::json_writer<std::string>>;
