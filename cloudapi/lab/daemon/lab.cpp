// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/lab/daemon/lab.h"

#include "cloudapi/lab/api/compute_api.h"
#include "cloudapi/lab/daemon/dial.h"
#include "cloudapi/lab/daemon/election.h"
#include "cloudapi/lab/daemon/site.h"
#include "cloudapi/lab/host/layers.h"
#include "cloudapi/lab/host/run_program.h"
#include "cloudapi/lab/lab_info.h"
#include "cloudapi/programs/programs.h"
#include "cloudapi/wait/pause.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <httplib.h>
#include <sys/mount.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace sw::lab {

namespace {

constexpr Seconds siteTime{30};

// The kernel's own default is half of the memory and as many files as that has
// pages for, by which nodes could drive a small machine out of memory. A site
// of eight with a few snapshots needs a few hundred MiB.
QByteArray roomForNodes()
{
    constexpr qint64 mebibyte = 1024 * 1024;
    const qint64 memory = qint64(::sysconf(_SC_PHYS_PAGES)) * ::sysconf(_SC_PAGESIZE);
    const qint64 size = std::min(std::clamp(memory / 4, 1024 * mebibyte, 8192 * mebibyte), memory / 2);
    return "mode=755,size=" + QByteArray::number(size) + ",nr_inodes=" + QByteArray::number(size / 8192);
}

} // namespace

Lab::Lab(const QString &folder, const SpacesInside &inside, httplib::Server &server, int apiPort)
    : m_folder(folder), m_inside(inside), m_server(server), m_architecture(labSite())
{
    const auto file = [&](const QString &name) { return m_folder + u'/' + name; };
    m_info.stateFolder = m_folder;
    m_info.daemonPid = inside.guardianPid;
    m_info.namespacePid = inside.pid;
    m_info.controlSocket = file(u"control"_s);
    m_info.authUrl = u"http://127.0.0.1:%1/v3"_s.arg(apiPort);
    m_info.cloudsYaml = file(u"clouds.yaml"_s);
    m_info.knownHosts = file(u"known_hosts"_s);
    m_info.sshKey = file(u"id_ed25519"_s);
    m_info.architecture = file(u"architecture.json"_s);
    m_info.mode = word(inside.mode);
    m_info.siteUrl = u"http://%1%2/"_s.arg(
        m_architecture.vip,
        m_architecture.sitePort == 80 ? QString() : u":%1"_s.arg(m_architecture.sitePort));
}

Lab::~Lab()
{
    if (m_api)
        m_api->shutDown();
    if (m_listener.joinable()) {
        m_server.stop();
        m_listener.join();
    }
    m_api.reset(); // it still speaks to the host at its end
    m_host.reset();
    ::umount2((m_folder + u"/nodes"_s).toLocal8Bit().constData(), MNT_DETACH);
}

Result<void> Lab::start(ControlServer &control, std::stop_token stop)
{
    const auto next = [&](const QString &line) {
        control.tellProgress(line);
        return !stop.stop_requested();
    };
    if (Result<void> done = prepareFolder(); !done)
        return done;
    if (Result<void> done = openHost(); !done)
        return done;
    const QMap<QString, QString> &missing = m_host->missingPackages();
    for (auto role = missing.begin(); role != missing.end(); ++role)
        next(tr("The nodes run without %1: this machine lacks the package \"%2\".")
                 .arg(role.key(), role.value()));
    if (!next(tr("Booting %n node(s) of the site.", nullptr, int(m_architecture.nodes.size()))))
        return failed(Cause::Canceled, tr("start the lab"));
    if (Result<void> done = bootSite(stop); !done)
        return done;
    if (missing.contains(u"haproxy"_s) || missing.contains(u"keepalived"_s) || missing.contains(u"nginx"_s)) {
        next(tr("The site's address does not answer without them."));
    } else {
        next(tr("Waiting for the site at %1.").arg(m_info.siteUrl));
        if (Result<void> done = awaitSite(stop); !done)
            return done;
    }
    return writeFiles();
}

Result<void> Lab::prepareFolder()
{
    const QString nodes = m_folder + u"/nodes"_s;
    QDir().mkpath(nodes);
    QDir().mkpath(m_folder + u"/logs"_s);
    // What nodes write lives in memory: it is gone with the namespaces, however they end, and no fsync is
    // slow. A link that a node made leads nowhere from out here (Linux 5.10; older ones do not know the
    // flag); the node itself sees it through its overlay, where links work.
    constexpr unsigned long flags = MS_NODEV | MS_NOSYMFOLLOW;
    if (::mount("tmpfs", nodes.toLocal8Bit().constData(), "tmpfs", flags, roomForNodes().constData()) != 0)
        return failed(Cause::Local, tr("make room for the nodes"), errorText(errno));
    const Result<QByteArray> made =
        runProgram({u"ssh-keygen"_s, u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, QString(), u"-C"_s,
                    u"seaworthy-lab"_s, u"-f"_s, m_info.sshKey});
    if (!made)
        return failed(made.error());
    QFile key(m_info.sshKey + u".pub"_s);
    if (!key.open(QIODevice::ReadOnly))
        return failed(Cause::Local, tr("read the lab's public key"), key.errorString());
    m_publicKey = key.readAll();
    return {};
}

Result<void> Lab::openHost()
{
    HostOptions options;
    options.layersFolder = m_folder + u"/nodes"_s;
    options.logsFolder = m_folder + u"/logs"_s;
    options.knownHostsFile = m_info.knownHosts;
    options.publicKey = m_publicKey;
    options.cgroupName = u"seaworthy-lab-%1"_s.arg(m_inside.guardianPid);
    options.floatingRange = floatingRange();
    options.userNamespace = m_inside.mode != Mode::Root;
    options.singleUid = m_inside.mode == Mode::SingleUid;
    options.singleUidShim = ownProgramPath(u"seaworthy-single-uid.so"_s);
    options.architecture = m_architecture;
    options.secrets = {freshPassword(), freshPassword(), freshPassword()};
    Result<std::unique_ptr<NamespaceHost>> host = NamespaceHost::open(std::move(options));
    if (!host)
        return failed(host.error());
    m_host = std::move(*host);
    return {};
}

Result<void> Lab::bootSite(std::stop_token stop)
{
    m_api = std::make_unique<ComputeApi>(
        *m_host, apiOptions(m_architecture, m_info.authUrl.section(u"/v3"_s, 0, 0), m_publicKey));
    m_api->serve(m_server);
    m_listener = std::thread([this] { m_server.listen_after_bind(); });
    // stop() has no effect on a server that does not listen yet.
    while (!m_server.is_running() && pause(Milliseconds(1), stop)) { }
    const Result<QMap<QString, QString>> servers = m_api->createSite(siteServers(m_architecture), stop);
    if (!servers)
        return failed(servers.error());
    return {};
}

Result<void> Lab::awaitSite(std::stop_token stop)
{
    using Clock = std::chrono::steady_clock;
    const auto until = Clock::now() + siteTime;
    // Longer than any skew time, which each packet starts anew.
    constexpr Milliseconds again{1000};
    auto hurry = Clock::now() + Milliseconds(50);
    while (!answersHttp(m_architecture.vip, m_architecture.sitePort, Milliseconds(100))) {
        if (!pause(Milliseconds(5), stop))
            return failed(Cause::Canceled, tr("start the lab"));
        if (Clock::now() > hurry) {
            hurryElection(m_architecture);
            hurry = Clock::now() + again;
        }
        if (Clock::now() > until)
            return failed(
                Cause::TimedOut, tr("wait for the site at %1").arg(m_info.siteUrl),
                tr("it does not answer with success within %n second(s)", nullptr, int(siteTime.count())));
    }
    return {};
}

Result<void> Lab::writeFiles()
{
    const std::pair<QString, QByteArray> files[] = {
        {m_info.cloudsYaml, m_api->cloudsYaml()},
        {m_info.architecture, writeArchitecture(m_architecture)},
        {m_folder + u"/lab.json"_s, QJsonDocument(info()).toJson()},
    };
    for (const auto &[path, text] : files) {
        if (Result<void> written = writeFile(path, text, 0600); !written)
            return written;
    }
    return {};
}

QJsonObject Lab::info() const
{
    return toJson(m_info);
}

ControlServer::Lab Lab::answers()
{
    return {
        [this] {
            QJsonObject status = m_host->status();
            status.insert(u"mode"_s, m_info.mode);
            status.insert(u"siteUrl"_s, m_info.siteUrl);
            status.insert(u"authUrl"_s, m_info.authUrl);
            return status;
        },
        [this](const QString &host, int port) {
            return beginDial(m_host->addressOf(host).value_or(host), port);
        },
    };
}

} // namespace sw::lab
