// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/providers/openstack/config_sources.h"

#include "cloudapi/files/small_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcessEnvironment>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::ConfigSources)
};

Result<ConfigFile> readFile(const QString &path)
{
    const Result<QByteArray> text = readSmallFile(path, Text::tr("find the clouds"));
    if (!text)
        return failed(text.error());
    return ConfigFile{QDir::cleanPath(path), *text};
}

QStringList candidates(const QStringList &folders, const QString &stem)
{
    QStringList paths;
    for (const QString &folder : folders) {
        for (const QString &suffix : {u".yaml"_s, u".yml"_s, u".json"_s})
            paths << folder + u'/' + stem + suffix;
    }
    return paths;
}

// The file that a variable names, else the first of the candidates that exists.
Result<std::optional<ConfigFile>> find(const ConfigSearch &search, const QString &variable,
                                       const QStringList &paths)
{
    const QString named = search.environment.value(variable);
    if (!named.isEmpty()) {
        const QString path = QDir(search.workingFolder).absoluteFilePath(named);
        if (!QFileInfo::exists(path)) {
            return failed(Cause::Local, Text::tr("find the clouds"),
                          Text::tr("%1 names %2, which does not exist. Correct the variable, or unset it.")
                              .arg(variable, path));
        }
        const Result<ConfigFile> file = readFile(path);
        if (!file)
            return failed(file.error());
        return *file;
    }
    for (const QString &path : paths) {
        if (!QFileInfo::exists(path))
            continue;
        const Result<ConfigFile> file = readFile(path);
        if (!file)
            return failed(file.error());
        return *file;
    }
    return std::nullopt;
}

} // namespace

ConfigSearch ConfigSearch::fromProcess()
{
    ConfigSearch search;
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : environment.keys()) {
        if (name.startsWith(u"OS_"_s))
            search.environment.insert(name, environment.value(name));
    }
    search.workingFolder = QDir::currentPath();
    search.home = QDir::homePath();
    return search;
}

Result<ConfigSources> findConfigSources(const ConfigSearch &search)
{
    const QStringList folders{search.workingFolder, search.home + u"/.config/openstack"_s,
                              search.systemFolder};
    ConfigSources sources;
    sources.home = search.home;
    for (auto it = search.environment.begin(); it != search.environment.end(); ++it) {
        if (it.key().startsWith(u"OS_"_s))
            sources.environment.insert(it.key(), it.value());
    }
    sources.searched = candidates(folders, u"clouds"_s);
    const Result<std::optional<ConfigFile>> clouds =
        find(search, u"OS_CLIENT_CONFIG_FILE"_s, sources.searched);
    if (!clouds)
        return failed(clouds.error());
    sources.clouds = *clouds;
    QStringList beside = folders;
    if (sources.clouds)
        beside.prepend(QFileInfo(sources.clouds->path).path());
    const Result<std::optional<ConfigFile>> secure =
        find(search, u"OS_CLIENT_SECURE_FILE"_s, candidates(beside, u"secure"_s));
    if (!secure)
        return failed(secure.error());
    sources.secure = *secure;
    const Result<std::optional<ConfigFile>> profiles =
        find(search, u"OS_CLIENT_VENDOR_FILE"_s, candidates(beside, u"clouds-public"_s));
    if (!profiles)
        return failed(profiles.error());
    sources.publicClouds = *profiles;
    return sources;
}

} // namespace sw
