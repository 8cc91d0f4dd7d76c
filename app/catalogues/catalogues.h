// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/capacity/catalogue.h"

#include <vector>

namespace sw {

// The catalogues of server sizes: those that came with the program, and the user's own files beside them,
// which take the place of one with the same id. Reads files; for a worker or a start.
struct Catalogues
{
    std::vector<Catalogue> catalogues; // by title
    std::vector<Failure> failures;     // of the user's files that cannot be read, each with its place
};

// folder holds the user's files, "<id>.json"; it may be absent.
Catalogues catalogues(const QString &folder);
// The one that a new worksheet takes its sizes from; null where there is none at all.
const Catalogue *standardCatalogue(const Catalogues &all);
// Where the user's catalogues live: SEAWORTHY_CATALOGUES, else below the user's configuration folder.
QString catalogueFolder();

} // namespace sw
