// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloudapi/ssh/ssh_shell.h"

#include <QProcess>
#include <QTemporaryDir>

namespace sw::tests {

// The real sshd on a free port of loopback, with host key, configuration and authorized keys in a folder of
// its own.
class SshServer
{
public:
    SshServer() = default;
    ~SshServer();
    SshServer(const SshServer &) = delete;

    // Why it cannot be tested here; empty when it runs.
    QString start(const QString &moreConfiguration = {});
    // Knows one more account, by the hash of its password, in a mount namespace of its own: the machine's
    // files stay as they are.
    QString startWithPassword(const QString &user, const QByteArray &hash,
                              const QString &moreConfiguration = {});
    // With a new host key, on the same port.
    QString restartWithNewHostKey();
    void kill(); // with its sessions

    int port() const { return m_port; }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    QString fingerprint() const;
    QByteArray knownHostsLine() const;
    // Logs in with the authorized key; the server's key is known.
    SshSettings settings() const;

private:
    QString makeHostKey();
    QString launch();

    QTemporaryDir m_folder;
    QProcess m_process;
    QString m_configuration;
    QString m_mounts; // a shell's way to the namespace; empty: none
    int m_port = 0;
};

// Runs a program to its end; its output, or nothing when it failed.
std::optional<QByteArray> outputOf(const QString &program, const QStringList &arguments);

// A listening socket on a free port of loopback that accepts nobody by itself.
class Listener
{
public:
    Listener();
    ~Listener();
    Listener(const Listener &) = delete;
    int port() const { return m_port; }
    int descriptor() const { return m_descriptor; }

private:
    int m_descriptor;
    int m_port = 0;
};

} // namespace sw::tests
