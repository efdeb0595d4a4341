// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/dav/acl.hpp>
#include <multistatus/dav/conditions.hpp>
#include <multistatus/dav/core.hpp>
#include <multistatus/dav/elements.hpp>

/// The names of the namespace `DAV:`, each with the place where it is defined: properties, which
/// have a type, conditions, and other elements. A name with a hyphen has an underscore here, and
/// all are in lower case.
///
/// What fewer programs need has headers of its own: `dav/binding.hpp`, `dav/obsolete.hpp`,
/// `dav/ordering.hpp`, `dav/redirect.hpp`, `dav/search.hpp`, `dav/sharing.hpp` and
/// `dav/versioning.hpp`.
namespace multistatus::dav {}
