// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/ssh/login.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <libssh/libssh.h>

using namespace Qt::StringLiterals;

namespace sw::ssh {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Ssh)
};

} // namespace

Result<Key> readKeyFile(const SshCredentials &credentials, const QString &doing)
{
    if (credentials.keyFile.isEmpty())
        return Key();
    const QByteArray path = QFile::encodeName(credentials.keyFile);
    if (!QFileInfo(credentials.keyFile).isReadable())
        return failed(
            Cause::NotFound, doing,
            Words::tr("The key file %1 is missing or not readable. Check its path and its permissions.")
                .arg(credentials.keyFile));
    const QByteArray passphrase = credentials.passphrase.toUtf8();
    ssh_key key = nullptr;
    // Without a callback the library asks nobody: it must not stop at a terminal.
    const auto refuse = [](const char *, char *, size_t, int, int, void *) { return -1; };
    const int read = ssh_pki_import_privkey_file(
        path.constData(), passphrase.isEmpty() ? nullptr : passphrase.constData(), refuse, nullptr, &key);
    if (read != SSH_OK)
        return failed(
            Cause::Unauthorized, doing,
            Words::tr("The key file %1 could not be opened: it is not a private key, or its passphrase is "
                      "missing or wrong.")
                .arg(credentials.keyFile));
    return Key(key);
}

Login::Login(const SshSettings &settings, ssh_key_struct *key)
    : m_settings(settings), m_key(key), m_method(nextMethod(Method::None))
{ }

Login::Method Login::nextMethod(Method after) const
{
    const SshCredentials &credentials = m_settings.credentials;
    switch (after) {
    case Method::None:
        if (m_key)
            return Method::KeyFile;
        [[fallthrough]];
    case Method::KeyFile:
        if (credentials.agent
            && (!credentials.agentSocket.isEmpty() || qEnvironmentVariableIsSet("SSH_AUTH_SOCK")))
            return Method::Agent;
        [[fallthrough]];
    case Method::Agent:
        if (!credentials.password.isEmpty())
            return Method::Password;
        [[fallthrough]];
    case Method::Password:
        if (!credentials.password.isEmpty())
            return Method::Interactive;
        [[fallthrough]];
    case Method::Interactive:
        break;
    }
    return Method::None;
}

int Login::tryMethod(ssh_session_struct *session) const
{
    switch (m_method) {
    case Method::KeyFile:
        return ssh_userauth_publickey(session, nullptr, m_key);
    case Method::Agent:
        return ssh_userauth_agent(session, nullptr);
    case Method::Password:
        return ssh_userauth_password(session, nullptr, m_settings.credentials.password.toUtf8().constData());
    case Method::Interactive: {
        int answer = ssh_userauth_kbdint(session, nullptr, nullptr);
        if (answer == SSH_AUTH_INFO) {
            const int prompts = ssh_userauth_kbdint_getnprompts(session);
            for (int i = 0; i < prompts; ++i) {
                char echoes = 0;
                ssh_userauth_kbdint_getprompt(session, unsigned(i), &echoes);
                // A question whose answer may be seen is not about the password.
                const QByteArray text = echoes ? QByteArray("") : m_settings.credentials.password.toUtf8();
                ssh_userauth_kbdint_setanswer(session, unsigned(i), text.constData());
            }
        }
        return answer;
    }
    case Method::None:
        return ssh_userauth_none(session, nullptr);
    }
    return SSH_AUTH_ERROR;
}

Login::Progress Login::advance(ssh_session_struct *session)
{
    switch (tryMethod(session)) {
    case SSH_AUTH_SUCCESS:
        return Progress::In;
    case SSH_AUTH_AGAIN:
        return Progress::Waiting;
    case SSH_AUTH_INFO:
        return Progress::GoingOn;
    case SSH_AUTH_ERROR:
        if (!ssh_is_connected(session))
            return Progress::Broken;
        break;
    default: // denied, or one factor of several
        break;
    }
    m_method = nextMethod(m_method);
    return m_method == Method::None ? Progress::Denied : Progress::GoingOn;
}

QString Login::whyDenied(ssh_session_struct *session) const
{
    QStringList tried;
    for (Method method = nextMethod(Method::None); method != Method::None; method = nextMethod(method)) {
        if (method == Method::KeyFile)
            tried.append(Words::tr("the key file %1").arg(m_settings.credentials.keyFile));
        else if (method == Method::Agent)
            tried.append(Words::tr("the SSH agent"));
        else if (method == Method::Password)
            tried.append(Words::tr("a password"));
    }
    const int offered = ssh_userauth_list(session, nullptr);
    QStringList accepted;
    if (offered & SSH_AUTH_METHOD_PUBLICKEY)
        accepted.append(u"publickey"_s);
    if (offered & SSH_AUTH_METHOD_PASSWORD)
        accepted.append(u"password"_s);
    if (offered & SSH_AUTH_METHOD_INTERACTIVE)
        accepted.append(u"keyboard-interactive"_s);
    if (tried.isEmpty())
        return Words::
            tr("There was nothing to log in with for the user %1: give a key file or a password, or start an "
               "SSH agent.")
                .arg(m_settings.user);
    return Words::tr("The server does not let the user %1 in. Tried: %2. The server accepts: %3.")
        .arg(m_settings.user, tried.join(u", "_s), accepted.join(u", "_s));
}

} // namespace sw::ssh
