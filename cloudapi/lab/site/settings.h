// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace sw::site {

// One database server that the site may write to.
struct Database
{
    std::string name; // "db-1"
    std::string host;
    int port = 3306;
    friend bool operator==(const Database &, const Database &) = default;
};

// What the program is told by its environment, and by nothing else: the password must not stand in an
// argument list.
struct Settings
{
    std::string node;                // SITE_NODE: the name that the page shows
    int port = 0;                    // SITE_PORT: where it listens, loopback only
    std::vector<Database> databases; // SITE_DATABASES: "db-1=10.77.1.31:3306,...", the preferred one first
    std::string databaseName;
    std::string databaseUser;
    std::string databasePassword;
};

// "db-1=10.77.1.31:3306,db-2=10.77.1.32:3306"; nothing when an entry cannot be read.
std::optional<std::vector<Database>> readDatabases(const std::string &text);

// On a missing or unreadable variable the complaint names it and never shows a value that may be secret.
std::optional<Settings> settingsFromEnvironment(std::string &complaint);

} // namespace sw::site
