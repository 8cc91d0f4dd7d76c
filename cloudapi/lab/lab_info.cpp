// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/lab/lab_info.h"

#include "cloudapi/lab/control_channel.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

using namespace Qt::StringLiterals;

namespace sw {

QString labStateFolder()
{
    const QString chosen = qEnvironmentVariable("SEAWORTHY_LAB_DIR");
    if (!chosen.isEmpty())
        return QDir::cleanPath(QDir().absoluteFilePath(chosen));
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (!runtime.isEmpty())
        return runtime + u"/seaworthy-lab"_s;
    if (::geteuid() == 0)
        return u"/run/seaworthy-lab"_s;
    return u"/tmp/seaworthy-lab-%1"_s.arg(::geteuid());
}

namespace lab {

QJsonObject toJson(const LabInfo &info)
{
    return {
        {u"seaworthy"_s, u"lab"_s},
        {u"version"_s, 1},
        {u"stateFolder"_s, info.stateFolder},
        {u"daemonPid"_s, info.daemonPid},
        {u"namespacePid"_s, info.namespacePid},
        {u"controlSocket"_s, info.controlSocket},
        {u"authUrl"_s, info.authUrl},
        {u"cloudsYaml"_s, info.cloudsYaml},
        {u"knownHosts"_s, info.knownHosts},
        {u"sshKey"_s, info.sshKey},
        {u"architecture"_s, info.architecture},
        {u"mode"_s, info.mode},
        {u"siteUrl"_s, info.siteUrl},
    };
}

LabInfo labInfo(const QJsonObject &object)
{
    const auto text = [&](const char *key) { return object.value(QLatin1StringView(key)).toString(); };
    LabInfo info;
    info.stateFolder = text("stateFolder");
    info.daemonPid = object.value(u"daemonPid"_s).toInteger();
    info.namespacePid = object.value(u"namespacePid"_s).toInteger();
    info.controlSocket = text("controlSocket");
    info.authUrl = text("authUrl");
    info.cloudsYaml = text("cloudsYaml");
    info.knownHosts = text("knownHosts");
    info.sshKey = text("sshKey");
    info.architecture = text("architecture");
    info.mode = text("mode");
    info.siteUrl = text("siteUrl");
    return info;
}

Result<void> prepareStateFolder(const QString &folder)
{
    const QString doing =
        QCoreApplication::translate("sw::lab::StateFolder", "prepare the lab's folder %1").arg(folder);
    const QByteArray path = folder.toLocal8Bit();
    QDir().mkpath(QFileInfo(folder).path());
    if (::mkdir(path.constData(), 0700) != 0 && errno != EEXIST)
        return failed(Cause::Local, doing,
                      QCoreApplication::translate("sw::lab::StateFolder",
                                                  "%1. Choose another place with SEAWORTHY_LAB_DIR.")
                          .arg(QString::fromLocal8Bit(std::strerror(errno))));
    struct stat info
    { };
    if (::lstat(path.constData(), &info) != 0 || !S_ISDIR(info.st_mode))
        return failed(Cause::Local, doing,
                      QCoreApplication::translate("sw::lab::StateFolder", "it is not a folder"));
    // It holds keys and passwords; in a shared place such as /tmp someone else may have made it first.
    if (info.st_uid != ::geteuid())
        return failed(Cause::Refused, doing,
                      QCoreApplication::translate("sw::lab::StateFolder",
                                                  "it belongs to another user. Choose another place with "
                                                  "SEAWORTHY_LAB_DIR."));
    if ((info.st_mode & 077) != 0 && ::chmod(path.constData(), 0700) != 0)
        return failed(Cause::Local, doing, QString::fromLocal8Bit(std::strerror(errno)));
    return {};
}

void clearStateFolder(const QString &folder, bool keepFolder)
{
    for (const QString &name : {u"lab.json"_s, u"clouds.yaml"_s, u"known_hosts"_s, u"id_ed25519"_s,
                                u"id_ed25519.pub"_s, u"architecture.json"_s, controlSocketName()})
        QFile::remove(folder + u'/' + name);
    QDir(folder + u"/logs"_s).removeRecursively();
    ::rmdir((folder + u"/nodes"_s).toLocal8Bit().constData());
    if (!keepFolder)
        ::rmdir(folder.toLocal8Bit().constData());
}

} // namespace lab
} // namespace sw
