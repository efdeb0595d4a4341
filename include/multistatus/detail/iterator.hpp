// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

// The categories, concepts and sentinels of iterators, and std::size. In libstdc++ every string has
// them too; its <iterator> adds the iterators of streams, a seventh of <string> and <vector>.
#include <string_view>
#ifndef __GLIBCXX__
#include <iterator>
#endif
