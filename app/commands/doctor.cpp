// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/doctor.h"

#include "app/catalogues/catalogues.h"
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

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::Doctor)
};

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
        check.seen = Text::tr("not installed");
        check.remedy = Text::tr("%1 needs it: apt install %2").arg(role, package);
    }
    return check;
}

Check ownProgram(const QString &name)
{
    Check check{name, true, true, ownProgramPath(name), {}};
    if (!QFileInfo(check.seen).isExecutable()) {
        check.good = false;
        check.seen = Text::tr("not found");
        check.remedy = Text::tr("It belongs beside this program; install Seaworthy again.");
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
    Check check{Text::tr("namespaces"), true, true, {}, {}};
    if (geteuid() == 0) {
        check.good = succeeds(u"/usr/bin/unshare"_s, {u"-mnp"_s, u"--fork"_s, u"/bin/true"_s});
        check.seen = check.good ? Text::tr("usable as root") : Text::tr("refused even to root");
        if (!check.good)
            check.remedy =
                Text::tr("This is a container without the right to make namespaces; start it privileged.");
        return check;
    }
    check.good = succeeds(u"/usr/bin/unshare"_s, {u"-Urnmp"_s, u"--fork"_s, u"/bin/true"_s});
    check.seen = check.good ? Text::tr("usable without root") : Text::tr("refused to this user");
    if (!check.good) {
        check.remedy = Text::tr("The lab needs them. Allow them with: sysctl -w "
                                "kernel.unprivileged_userns_clone=1, and on Ubuntu "
                                "24.04 also kernel.apparmor_restrict_unprivileged_userns=0. Or run as root.");
    }
    return check;
}

Check subordinateUids()
{
    Check check{Text::tr("subordinate user ids"), true, false, program(u"newuidmap"_s), {}};
    if (geteuid() == 0) {
        check.seen = Text::tr("not needed as root");
    } else if (check.seen.isEmpty()) {
        check.good = false;
        check.seen = Text::tr("newuidmap is not installed");
        check.remedy = Text::tr("Without it all users of a lab node are one: apt install uidmap");
    }
    return check;
}

Check delay()
{
    const bool netem = succeeds(u"/usr/bin/unshare"_s,
                                {u"-rn"_s, u"/bin/sh"_s, u"-c"_s,
                                 u"PATH=$PATH:/sbin:/usr/sbin tc qdisc add dev lo root netem delay 1ms"_s});
    return {Text::tr("network delay"),
            true,
            false,
            netem ? Text::tr("by the kernel (sch_netem)")
                  : Text::tr("by our own relay: the kernel has no sch_netem"),
            {}};
}

Check room()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    QDir().mkpath(folder);
    const QStorageInfo storage(folder);
    Check check{Text::tr("disk"),
                true,
                true,
                Text::tr("%1 MB free at %2").arg(storage.bytesAvailable() / 1'000'000).arg(folder),
                {}};
    if (!QFileInfo(folder).isWritable()) {
        check.good = false;
        check.remedy =
            Text::tr("The journal and the evidence are kept there; make it writable or set XDG_DATA_HOME.");
    } else if (storage.bytesAvailable() < 500'000'000) {
        check.good = false;
        check.remedy = Text::tr("A lab needs 500 MB; free some room or set XDG_DATA_HOME.");
    }
    return check;
}

// One that cannot be read is left out by the planner, and a worksheet that names it finds no sizes.
Check sizeCatalogues()
{
    const QString folder = catalogueFolder();
    const Catalogues all = catalogues(folder);
    Check check{
        Text::tr("catalogues of server sizes"),
        all.failures.empty(),
        false,
        Text::tr("%n can be read; your own belong into %1", nullptr, int(all.catalogues.size())).arg(folder),
        {}};
    for (const Failure &failure : all.failures)
        check.remedy += (check.remedy.isEmpty() ? QString() : u"\n"_s) + failure.detail;
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
        hostProgram(u"sshd"_s, u"openssh-server"_s, Text::tr("Every lab node")),
        hostProgram(u"haproxy"_s, u"haproxy"_s, Text::tr("A lab load balancer")),
        hostProgram(u"keepalived"_s, u"keepalived"_s, Text::tr("A lab load balancer")),
        hostProgram(u"nginx"_s, u"nginx-light"_s, Text::tr("A lab web node")),
        hostProgram(u"mariadbd"_s, u"mariadb-server"_s, Text::tr("A lab database")),
        hostProgram(u"nft"_s, u"nftables"_s, Text::tr("Security groups and network faults")),
        hostProgram(u"ip"_s, u"iproute2"_s, Text::tr("The lab's network")),
        room(),
        sizeCatalogues(),
    };
}

} // namespace sw
