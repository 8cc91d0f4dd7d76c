// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/base/result.h"

#include <QString>

#include <functional>
#include <memory>
#include <stop_token>

namespace sw {

// What a running lab tells about itself (file "lab.json" in its state folder, mode 0600).
struct LabInfo
{
    QString stateFolder;
    qint64 daemonPid = 0;
    qint64 namespacePid = 0; // a process inside the lab's namespaces, for nsenter
    QString controlSocket;   // Unix socket
    QString authUrl;         // "http://127.0.0.1:PORT/v3"
    QString cloudsYaml;      // a clouds.yaml with the clouds "lab", "lab-small" and "lab-admin"
    QString knownHosts;      // host keys of the nodes, OpenSSH form
    QString sshKey;          // private key file that logs in as root
    QString architecture;    // the site's architecture file
    QString mode;            // "root", "rootless", "single-uid"
    QString siteUrl;         // "http://10.77.1.100/"
};

// Where the lab keeps its state: $SEAWORTHY_LAB_DIR, else $XDG_RUNTIME_DIR/seaworthy-lab, else /run or /tmp
// per user.
QString labStateFolder();

// A lab client: connects to a daemon, or starts one. The connection is a lease: when the last leased client
// has gone, without a keep, the daemon ends and takes everything with it. Blocking; one worker at a time.
class LabClient
{
public:
    ~LabClient(); // drops the lease
    LabClient(LabClient &&) noexcept;
    LabClient &operator=(LabClient &&) noexcept;

    // Starts the daemon when none answers, and waits until the site serves. keep: the lab outlives its
    // clients until down(). progress is called on this worker with translated lines.
    static Result<LabClient> up(bool keep, const std::function<void(const QString &)> &progress,
                                std::stop_token stop);
    // Cause::NotFound when no lab runs.
    static Result<LabClient> attach();

    const LabInfo &info() const;
    Result<QByteArray> status(); // JSON: nodes, states, ports
    // A TCP socket that is being connected to a port of an address inside the lab, non-blocking; the caller
    // owns the descriptor, and learns by waiting until it can be written to whether anybody answers.
    Result<int> connectTo(const QString &host, int port);
    // Ends the lab and waits until nothing of it is left.
    Result<void> down();

private:
    struct Private;
    explicit LabClient(std::unique_ptr<Private>);
    std::unique_ptr<Private> d;
};

} // namespace sw
