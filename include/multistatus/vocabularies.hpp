// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

/// All the properties, conditions and elements that the library has names for.
#include <multistatus/apache.hpp>
#include <multistatus/apple.hpp>
#include <multistatus/caldav.hpp>
#include <multistatus/calendarserver.hpp>
#include <multistatus/carddav.hpp>
#include <multistatus/dav.hpp>
#include <multistatus/dav/binding.hpp>
#include <multistatus/dav/obsolete.hpp>
#include <multistatus/dav/ordering.hpp>
#include <multistatus/dav/redirect.hpp>
#include <multistatus/dav/search.hpp>
#include <multistatus/dav/sharing.hpp>
#include <multistatus/dav/versioning.hpp>
#include <multistatus/infit.hpp>
#include <multistatus/microsoft.hpp>
#include <multistatus/nextcloud.hpp>
#include <multistatus/ocm.hpp>
#include <multistatus/ocs.hpp>
#include <multistatus/owncloud.hpp>
#include <multistatus/sabre.hpp>
#include <multistatus/subversion.hpp>
#include <multistatus/webdav_push.hpp>
