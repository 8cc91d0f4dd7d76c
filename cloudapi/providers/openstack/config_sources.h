// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/base/result.h"

#include <QByteArray>
#include <QMap>

namespace sw {

struct ConfigFile
{
    QString path;
    QByteArray text;
};

// What the search for clouds.yaml found: bytes and variables, not yet understood.
struct ConfigSources
{
    std::optional<ConfigFile> clouds;
    std::optional<ConfigFile> secure;       // the same shape; its values win
    std::optional<ConfigFile> publicClouds; // profiles
    QMap<QString, QString> environment;     // the OS_* variables
    QString home;                           // for "~" in paths
    QStringList searched;                   // where clouds.yaml was looked for
};

// Where the search begins. fromProcess() is this process's own; a test makes its own.
struct ConfigSearch
{
    QMap<QString, QString> environment;
    QString workingFolder;
    QString home;
    QString systemFolder = QStringLiteral("/etc/openstack");

    static ConfigSearch fromProcess();
};

// By OpenStack's order: $OS_CLIENT_CONFIG_FILE, else clouds.yaml (.yml, .json) in the working folder, in
// ~/.config/openstack, in /etc/openstack; the first that exists. secure.yaml is looked for beside it, then
// likewise; clouds-public.yaml likewise. No file at all is no failure. A file that cannot be read is Local,
// and so is a variable that names a file that does not exist: to use another cloud silently would be worse.
Result<ConfigSources> findConfigSources(const ConfigSearch &search);

} // namespace sw
