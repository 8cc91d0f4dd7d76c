// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloudapi/ssh/connector.h"
#include "cloudapi/ssh/host_keys.h"
#include "cloudapi/ssh/node_shell.h"

#include <memory>

namespace sw {

// Tried in this order; what is empty is left out. Secrets come by value and are never part of a Failure.
struct SshCredentials
{
    QString keyFile{};
    QString passphrase{}; // of the key file
    bool agent = true;
    QString agentSocket{}; // empty: SSH_AUTH_SOCK
    QString password{};
};

struct SshSettings
{
    QString user;
    int port = 22;
    SshCredentials credentials;
    HostKeyPolicy hostKeys;
    Connector connect;                       // null: TCP
    Milliseconds connectTimeout{10'000};     // from the first packet to the end of the login
    qint64 largestOutput = 16 * 1024 * 1024; // bytes of output and errors together
    int handshakesAtOnce = 32;               // of one runOnAll()
};

struct SshCommand
{
    QByteArray command;
    QByteArray input;             // for its standard input, which is closed after it
    Milliseconds timeout{30'000}; // with the connection
};

// A NodeShell over SSH. Sessions are kept and used again, each by one worker at a time. Unreachable: not
// connected, nothing was run. OutcomeUnknown: the connection broke after the command was sent. TimedOut and
// Canceled say in their detail whether the command had begun; it is then sent a KILL signal. One thread
// drives any number of nodes.
class SshShell final : public NodeShell
{
public:
    explicit SshShell(SshSettings settings);
    ~SshShell() override; // closes the kept sessions

    Result<CommandOutcome> run(const QString &address, const QByteArray &command, Seconds timeout,
                               std::stop_token stop) override;
    std::vector<Result<CommandOutcome>> runOnAll(const QStringList &addresses, const QByteArray &command,
                                                 Seconds timeout, std::stop_token stop,
                                                 const NodeAnswered &answered = {}) override;

    Result<CommandOutcome> run(const QString &address, const SshCommand &command, std::stop_token stop);
    std::vector<Result<CommandOutcome>> runOnAll(const QStringList &addresses, const SshCommand &command,
                                                 std::stop_token stop, const NodeAnswered &answered = {});

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace sw
