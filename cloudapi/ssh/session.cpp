// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/ssh/session.h"

#include "cloudapi/ssh/server_key.h"

#include <QFile>

#include <libssh/libssh.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

namespace sw::ssh {

void CloseSession::operator()(ssh_session_struct *session) const
{
    // The polite way would leave a descriptor that was handed over open, and nobody could tell whether it
    // still is ours.
    ssh_silent_disconnect(session);
    ssh_free(session);
}

void FreeKey::operator()(ssh_key_struct *key) const
{
    ssh_key_free(key);
}

Session newSession(const SshSettings &settings, const QString &address, int descriptor)
{
    const int on = 1;
    setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    Session session(ssh_new());
    const QByteArray host = address.toUtf8();
    const QByteArray user = settings.user.toUtf8();
    const QByteArray keys = hostKeyAlgorithms(knownKeys(settings.hostKeys, address, settings.port));
    const bool off = false;
    ssh_options_set(session.get(), SSH_OPTIONS_PROCESS_CONFIG, &off);
    ssh_options_set(session.get(), SSH_OPTIONS_HOST, host.constData());
    ssh_options_set(session.get(), SSH_OPTIONS_PORT, &settings.port);
    ssh_options_set(session.get(), SSH_OPTIONS_USER, user.constData());
    ssh_options_set(session.get(), SSH_OPTIONS_HOSTKEYS, keys.constData());
    // Host keys are judged by our own reader of known_hosts, which knows more than one file.
    ssh_options_set(session.get(), SSH_OPTIONS_KNOWNHOSTS, "/dev/null");
    ssh_options_set(session.get(), SSH_OPTIONS_GLOBAL_KNOWNHOSTS, "/dev/null");
    if (!settings.credentials.agentSocket.isEmpty())
        ssh_options_set(session.get(), SSH_OPTIONS_IDENTITY_AGENT,
                        QFile::encodeName(settings.credentials.agentSocket).constData());
    const socket_t socket = descriptor;
    ssh_options_set(session.get(), SSH_OPTIONS_FD, &socket);
    ssh_set_blocking(session.get(), 0);
    return session;
}

} // namespace sw::ssh
