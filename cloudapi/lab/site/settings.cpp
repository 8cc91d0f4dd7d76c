// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "settings.h"

#include <charconv>
#include <cstdlib>

namespace sw::site {

namespace {

std::optional<int> portFrom(const std::string &text)
{
    int port = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), port);
    if (error != std::errc() || end != text.data() + text.size() || port < 0 || port > 65535)
        return std::nullopt;
    return port;
}

std::optional<Database> databaseFrom(const std::string &text)
{
    const size_t equals = text.find('=');
    const size_t colon = text.rfind(':');
    if (equals == std::string::npos || colon == std::string::npos || colon <= equals + 1 || equals == 0)
        return std::nullopt;
    const std::optional<int> port = portFrom(text.substr(colon + 1));
    if (!port || *port == 0)
        return std::nullopt;
    return Database{text.substr(0, equals), text.substr(equals + 1, colon - equals - 1), *port};
}

} // namespace

std::optional<std::vector<Database>> readDatabases(const std::string &text)
{
    std::vector<Database> databases;
    size_t begin = 0;
    while (begin <= text.size()) {
        const size_t comma = std::min(text.find(',', begin), text.size());
        const std::optional<Database> database = databaseFrom(text.substr(begin, comma - begin));
        if (!database)
            return std::nullopt;
        databases.push_back(*database);
        begin = comma + 1;
    }
    return databases;
}

std::optional<Settings> settingsFromEnvironment(std::string &complaint)
{
    const auto variable = [&](const char *name) {
        const char *value = std::getenv(name);
        if ((!value || !*value) && complaint.empty())
            complaint = std::string(name) + " is not set; the site's environment file sets it";
        return std::string(value ? value : "");
    };
    Settings settings;
    settings.node = variable("SITE_NODE");
    const std::string port = variable("SITE_PORT");
    const std::string databases = variable("SITE_DATABASES");
    settings.databaseName = variable("SITE_DATABASE_NAME");
    settings.databaseUser = variable("SITE_DATABASE_USER");
    settings.databasePassword = variable("SITE_DATABASE_PASSWORD");
    if (!complaint.empty())
        return std::nullopt;
    const std::optional<int> number = portFrom(port);
    if (!number) {
        complaint = "SITE_PORT is \"" + port + "\", expected a number from 0 to 65535";
        return std::nullopt;
    }
    settings.port = *number;
    const std::optional<std::vector<Database>> list = readDatabases(databases);
    if (!list) {
        complaint = "SITE_DATABASES is \"" + databases + "\", expected NAME=HOST:PORT, separated by commas";
        return std::nullopt;
    }
    settings.databases = *list;
    return settings;
}

} // namespace sw::site
