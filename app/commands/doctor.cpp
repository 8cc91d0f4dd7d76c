// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/doctor.h"

#include "cloudapi/lab/lab_client.h"
#include "cloudapi/programs/programs.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QStorageInfo>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("sw::Doctor", text);
}

QString program(const QString &name)
{
    return QStandardPaths::findExecutable(
        name,
        {u"/usr/sbin"_s, u"/usr/bin"_s, u"/sbin"_s, u"/bin"_s, u"/usr/local/sbin"_s, u"/usr/local/bin"_s});
}

Check hostProgram(const QString &name, const QString &package, const QString &role)
{
    Check check{name, true, true, program(name), {}};
    if (check.seen.isEmpty()) {
        check.good = false;
        check.seen = tr("not installed");
        check.remedy = tr("%1 needs it: apt install %2").arg(role, package);
    }
    return check;
}

Check ownProgram(const QString &name)
{
    Check check{name, true, true, ownProgramPath(name), {}};
    if (!QFileInfo(check.seen).isExecutable()) {
        check.good = false;
        check.seen = tr("not found");
        check.remedy = tr("It belongs beside this program; install Seaworthy again.");
    }
    return check;
}

bool succeeds(const QString &command, const QStringList &arguments)
{
    QProcess process;
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(command, arguments);
    return process.waitForFinished(5000) && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0;
}

Check namespaces()
{
    Check check{tr("namespaces"), true, true, {}, {}};
    if (geteuid() == 0) {
        check.good = succeeds(u"/usr/bin/unshare"_s, {u"-mnp"_s, u"--fork"_s, u"/bin/true"_s});
        check.seen = check.good ? tr("usable as root") : tr("refused even to root");
        if (!check.good)
            check.remedy =
                tr("This is a container without the right to make namespaces; start it privileged.");
        return check;
    }
    check.good = succeeds(u"/usr/bin/unshare"_s, {u"-Urnmp"_s, u"--fork"_s, u"/bin/true"_s});
    check.seen = check.good ? tr("usable without root") : tr("refused to this user");
    if (!check.good) {
        check.remedy = tr("The lab needs them. Allow them with: sysctl -w "
                          "kernel.unprivileged_userns_clone=1, and on Ubuntu "
                          "24.04 also kernel.apparmor_restrict_unprivileged_userns=0. Or run as root.");
    }
    return check;
}

Check subordinateUids()
{
    Check check{tr("subordinate user ids"), true, false, program(u"newuidmap"_s), {}};
    if (geteuid() == 0) {
        check.seen = tr("not needed as root");
    } else if (check.seen.isEmpty()) {
        check.good = false;
        check.seen = tr("newuidmap is not installed");
        check.remedy = tr("Without it all users of a lab node are one: apt install uidmap");
    }
    return check;
}

Check delay()
{
    const bool netem = succeeds(u"/usr/bin/unshare"_s,
                                {u"-rn"_s, u"/bin/sh"_s, u"-c"_s,
                                 u"PATH=$PATH:/sbin:/usr/sbin tc qdisc add dev lo root netem delay 1ms"_s});
    return {tr("network delay"),
            true,
            false,
            netem ? tr("by the kernel (sch_netem)") : tr("by our own relay: the kernel has no sch_netem"),
            {}};
}

Check room()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    QDir().mkpath(folder);
    const QStorageInfo storage(folder);
    Check check{tr("disk"),
                true,
                true,
                tr("%1 MB free at %2").arg(storage.bytesAvailable() / 1'000'000).arg(folder),
                {}};
    if (!QFileInfo(folder).isWritable()) {
        check.good = false;
        check.remedy =
            tr("The journal and the evidence are kept there; make it writable or set XDG_DATA_HOME.");
    } else if (storage.bytesAvailable() < 500'000'000) {
        check.good = false;
        check.remedy = tr("A lab needs 500 MB; free some room or set XDG_DATA_HOME.");
    }
    return check;
}

} // namespace

std::vector<Check> examineMachine()
{
    return {
        ownProgram(u"seaworthy-labd"_s),
        ownProgram(u"seaworthy-node"_s),
        ownProgram(u"seaworthy-site"_s),
        ownProgram(u"seaworthy-probe"_s),
        namespaces(),
        subordinateUids(),
        delay(),
        hostProgram(u"sshd"_s, u"openssh-server"_s, tr("Every lab node")),
        hostProgram(u"haproxy"_s, u"haproxy"_s, tr("A lab load balancer")),
        hostProgram(u"keepalived"_s, u"keepalived"_s, tr("A lab load balancer")),
        hostProgram(u"nginx"_s, u"nginx-light"_s, tr("A lab web node")),
        hostProgram(u"mariadbd"_s, u"mariadb-server"_s, tr("A lab database")),
        hostProgram(u"nft"_s, u"nftables"_s, tr("Security groups and network faults")),
        hostProgram(u"ip"_s, u"iproute2"_s, tr("The lab's network")),
        room(),
    };
}

} // namespace sw
