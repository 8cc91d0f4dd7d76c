// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/connecting.h"

#include "app/commands/verb_line.h"
#include "app/fleet/cloud_settings.h"
#include "app/vault/vault.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

constexpr Milliseconds keychainPatience{5000};

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::Connecting)
};

// A keychain that is locked may wait for a person who is not there.
std::optional<QString> secretInKeychain(const QString &key, const std::stop_token &stop)
{
    QEventLoop loop;
    Vault vault;
    std::optional<QString> secret;
    vault.read(key, &loop, [&](const std::optional<QString> &found) {
        secret = found;
        loop.quit();
    });
    QTimer::singleShot(keychainPatience, &loop, &QEventLoop::quit);
    const std::stop_callback over(
        stop, [&loop] { QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection); });
    loop.exec();
    return secret;
}

} // namespace

void addHostKeyOption(VerbLine &line)
{
    line.add(u"host-key"_s,
             Text::tr("Trust a node that shows the key with this fingerprint; several with commas between "
                      "them."),
             u"SHA256:..."_s);
}

Result<QStringList> hostKeysGiven(const VerbLine &line)
{
    const QStringList keys = line.values(u"host-key"_s).join(u',').split(u',', Qt::SkipEmptyParts);
    for (const QString &key : keys) {
        if (!isFingerprint(key)) {
            return failed(
                Cause::Malformed, Text::tr("read --host-key"),
                Text::tr("'%1' is no fingerprint. Give what ssh-keygen -l prints: SHA256: and 43 characters.")
                    .arg(key));
        }
    }
    return keys;
}

Result<ConnectWish> terminalWish(const CloudId &cloud, const QStringList &hostKeys, std::stop_token stop)
{
    ConnectWish wish;
    wish.hostKeys = hostKeys;
    const Result<std::optional<QString>> needed = neededSecret(cloud);
    if (!needed)
        return failed(needed.error());
    if (!*needed)
        return wish;
    const QString variable = u"OS_"_s + (*needed)->toUpper();
    wish.secret = qEnvironmentVariable(variable.toLatin1().constData());
    if (!wish.secret.isEmpty())
        return wish;
    const std::optional<QString> kept = secretInKeychain(cloudSecretKey(cloud.text, **needed), stop);
    const QString doing = Text::tr("log in to the cloud %1").arg(cloud.text);
    if (stop.stop_requested())
        return failed(Cause::Canceled, doing);
    if (!kept || kept->isEmpty()) {
        return failed(Cause::Unauthorized, doing,
                      Text::tr("Neither a file nor the keychain holds its %1. Put it into secure.yaml or %2, "
                               "or connect once in the console and keep it in the keychain.")
                          .arg(**needed, variable));
    }
    wish.secret = *kept;
    return wish;
}

Result<Connection> connectFromTerminal(const CloudId &cloud, const QStringList &hostKeys,
                                       std::stop_token stop)
{
    const Result<ConnectWish> wish = terminalWish(cloud, hostKeys, stop);
    if (!wish)
        return failed(wish.error());
    return connectCloud(cloud, *wish, stop);
}

} // namespace sw
