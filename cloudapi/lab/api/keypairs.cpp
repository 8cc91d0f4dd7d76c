// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/lab/api/compute.h"
#include "cloudapi/lab/api/faults.h"
#include "cloudapi/wait/pause.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>

namespace sw::lab {

using namespace Qt::StringLiterals;

namespace {

// MD5 of the key blob with colons, as Nova shows it; empty for what is no public key.
QString fingerprintOf(const QString &publicKey)
{
    const QStringList words = publicKey.simplified().split(u' ');
    const QByteArray blob = QByteArray::fromBase64(words.value(1).toLatin1());
    if (words.size() < 2 || blob.size() < 16 || !blob.contains(words[0].toLatin1()))
        return {};
    return QString::fromLatin1(QCryptographicHash::hash(blob, QCryptographicHash::Md5).toHex(':'));
}

struct Generated
{
    QString publicKey;
    QString privateKey;
};

std::optional<Generated> generate()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"key"_s);
    QProcess process;
    process.start(u"ssh-keygen"_s,
                  {u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, QString(u""_s), u"-C"_s, u"Generated-by-Nova"_s,
                   u"-f"_s, path});
    if (!process.waitForFinished(10000) || process.exitCode() != 0)
        return {};
    QFile secret(path);
    QFile open(path + u".pub"_s);
    if (!secret.open(QIODevice::ReadOnly) || !open.open(QIODevice::ReadOnly))
        return {};
    return Generated{QString::fromUtf8(open.readAll()), QString::fromUtf8(secret.readAll())};
}

QJsonObject keyBody(const KeyPair &key, const Call &call)
{
    QJsonObject body{
        {u"name"_s, key.name}, {u"public_key"_s, key.publicKey}, {u"fingerprint"_s, key.fingerprint}};
    if (call.since(2))
        body[u"type"_s] = u"ssh"_s;
    return body;
}

Answer create(Backstage &backstage, const Call &call)
{
    const QJsonObject wanted = call.json[u"keypair"_s].toObject();
    KeyPair key{wanted[u"name"_s].toString(),
                wanted[u"public_key"_s].toString().trimmed(),
                {},
                call.caller.userId,
                currentInstant()};
    if (key.name.isEmpty())
        return invalidInput(u"keypair"_s, u"{...}"_s, u"'name' is a required property"_s);
    QString privateKey;
    if (key.publicKey.isEmpty()) {
        const std::optional<Generated> fresh = generate();
        if (!fresh)
            return novaFault(500, u"ssh-keygen could not make a key pair; give a public_key instead."_s);
        key.publicKey = fresh->publicKey;
        privateKey = fresh->privateKey;
    }
    key.fingerprint = fingerprintOf(key.publicKey);
    if (key.fingerprint.isEmpty())
        return novaFault(400, u"Keypair data is invalid: failed to generate fingerprint"_s);
    auto world = backstage.store.open();
    if (!world->keyPairs.emplace(std::pair(key.userId, key.name), key).second)
        return novaFault(409, u"Key pair '%1' already exists."_s.arg(key.name));
    QJsonObject body = keyBody(key, call);
    body[u"user_id"_s] = key.userId;
    if (!privateKey.isEmpty())
        body[u"private_key"_s] = privateKey;
    return answered(call.since(2) ? 201 : 200, {{u"keypair"_s, body}});
}

Answer list(Backstage &backstage, const Call &call)
{
    auto world = backstage.store.open();
    QJsonArray keys;
    for (const auto &[id, key] : world->keyPairs) {
        if (key.userId == call.caller.userId)
            keys.append(QJsonObject{{u"keypair"_s, keyBody(key, call)}});
    }
    return answered(200, {{u"keypairs"_s, keys}});
}

Answer showOrDelete(Backstage &backstage, const Call &call)
{
    auto world = backstage.store.open();
    const auto found = world->keyPairs.find({call.caller.userId, call.capture(0)});
    if (found == world->keyPairs.end())
        return novaFault(404, u"Keypair %1 not found for user %2"_s.arg(call.capture(0), call.caller.userId));
    if (call.method == "DELETE") {
        world->keyPairs.erase(found);
        return withoutBody(call.since(2) ? 204 : 202);
    }
    QJsonObject body = keyBody(found->second, call);
    body[u"user_id"_s] = found->second.userId;
    body[u"id"_s] = 1;
    body[u"created_at"_s] = withMicroseconds(found->second.created);
    body[u"deleted"_s] = false;
    body[u"deleted_at"_s] = QJsonValue::Null;
    body[u"updated_at"_s] = QJsonValue::Null;
    return answered(200, {{u"keypair"_s, body}});
}

} // namespace

void addKeyPairRoutes(Router &router, Backstage &backstage)
{
    const QString all = computePrefix + u"/os-keypairs"_s;
    router.add("GET", all, [&backstage](const Call &call) { return list(backstage, call); });
    router.add("POST", all, [&backstage](const Call &call) { return create(backstage, call); });
    for (const QByteArray &method : {QByteArray("GET"), QByteArray("DELETE")})
        router.add(method, all + u"/{}"_s,
                   [&backstage](const Call &call) { return showOrDelete(backstage, call); });
}

} // namespace sw::lab
