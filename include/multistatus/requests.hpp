// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

/// The bodies of requests whose answer is a multistatus: reading them, for servers, and writing
/// them, for clients. They are XML whatever the format of the answer.

#include <multistatus/request/expand_property.hpp>
#include <multistatus/request/multiget.hpp>
#include <multistatus/request/parse.hpp>
#include <multistatus/request/propfind.hpp>
#include <multistatus/request/propfind_request.hpp>
#include <multistatus/request/proppatch.hpp>
#include <multistatus/request/proppatch_request.hpp>
#include <multistatus/request/report_request.hpp>
#include <multistatus/request/request_body.hpp>
#include <multistatus/request/sync_collection.hpp>
