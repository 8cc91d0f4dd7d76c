// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloudapi/ssh/node_shell.h"

#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace sw::test {

// A real node to break, made of namespaces: its own processes, network, /run and /etc/init.d, with one
// service named "swsleeper". Commands run in it as root; no sshd is needed.
class MiniNode : public NodeShell
{
public:
    // Null where the kernel allows no namespaces; why says so.
    static std::unique_ptr<MiniNode> make(QString &why);
    ~MiniNode() override;
    Result<CommandOutcome> run(const QString &address, const QByteArray &command, Seconds timeout,
                               std::stop_token stop) override;
    QByteArray says(const QByteArray &command);
    bool serviceRuns()
    {
        return !says("cat /proc/[0-9]*/stat 2>/dev/null | grep '(swsleeper) [^ZX]'").isEmpty();
    }

private:
    MiniNode() = default;
    QTemporaryDir m_folder;
    QProcess m_node;
    QStringList m_enter;
};

} // namespace sw::test
