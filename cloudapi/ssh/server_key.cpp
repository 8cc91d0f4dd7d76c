// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/ssh/server_key.h"

#include <libssh/libssh.h>

using namespace Qt::StringLiterals;

namespace sw::ssh {

// With a known key, its type must be the one that is negotiated, or a server with two keys would seem to have
// changed.
QByteArray hostKeyAlgorithms(const std::vector<KnownKey> &known)
{
    QByteArrayList order{"ssh-ed25519",         "ecdsa-sha2-nistp256", "ecdsa-sha2-nistp384",
                         "ecdsa-sha2-nistp521", "rsa-sha2-512",        "rsa-sha2-256"};
    QByteArrayList first;
    for (const KnownKey &key : known) {
        const QByteArray type = HostKey{{}, 0, key.blob}.type().toLatin1();
        for (const QByteArray &algorithm :
             type == "ssh-rsa" ? QByteArrayList{"rsa-sha2-512", "rsa-sha2-256"} : QByteArrayList{type}) {
            if (order.removeOne(algorithm))
                first.append(algorithm);
        }
    }
    return (first + order).join(',');
}

HostKey shownKey(ssh_session_struct *session, const QString &address, int port)
{
    ssh_key key = nullptr;
    char *text = nullptr;
    if (ssh_get_server_publickey(session, &key) == SSH_OK)
        ssh_pki_export_pubkey_base64(key, &text);
    HostKey shown{address, port, QByteArray::fromBase64(QByteArray(text))};
    ssh_string_free_char(text);
    ssh_key_free(key);
    return shown;
}

} // namespace sw::ssh
