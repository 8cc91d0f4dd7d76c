// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/ssh/host_keys.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMessageAuthenticationCode>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HostKeys)
};

QString userFile(const HostKeyPolicy &policy)
{
    return policy.userFile.isEmpty() ? QDir::homePath() + u"/.ssh/known_hosts"_s : policy.userFile;
}

// OpenSSH writes the port only where it is not the usual one.
QString nameInFile(const QString &host, int port)
{
    const QString lower = host.toLower();
    return port == 22 ? lower : u'[' + lower + u"]:"_s + QString::number(port);
}

bool matchesHashed(const QByteArray &pattern, const QByteArray &name)
{
    const QList<QByteArray> parts = pattern.split('|'); // "", "1", salt, hash
    if (parts.size() != 4 || parts.at(1) != "1")
        return false;
    const QByteArray salt = QByteArray::fromBase64(parts.at(2));
    return QMessageAuthenticationCode::hash(name, salt, QCryptographicHash::Sha1)
        == QByteArray::fromBase64(parts.at(3));
}

bool matchesGlob(const QString &pattern, const QString &name)
{
    if (!pattern.contains(u'*') && !pattern.contains(u'?'))
        return pattern.toLower() == name;
    QString expression = QRegularExpression::escape(pattern.toLower());
    expression.replace(u"\\*"_s, u".*"_s).replace(u"\\?"_s, u"."_s);
    return QRegularExpression(QRegularExpression::anchoredPattern(expression)).match(name).hasMatch();
}

bool matches(const QByteArray &patterns, const QString &name)
{
    bool found = false;
    for (const QByteArray &pattern : patterns.split(',')) {
        if (pattern.startsWith('|')) {
            found = found || matchesHashed(pattern, name.toUtf8());
        } else if (pattern.startsWith('!')) {
            if (matchesGlob(QString::fromUtf8(pattern.mid(1)), name))
                return false;
        } else {
            found = found || matchesGlob(QString::fromUtf8(pattern), name);
        }
    }
    return found;
}

QString printOf(const QByteArray &blob)
{
    return HostKey{{}, 0, blob}.fingerprint();
}

Result<void> remember(const HostKey &key, const QString &path, const QString &doing)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QFileInfo::exists(folder)) {
        QDir().mkpath(folder);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    QFile file(path);
    const bool isNew = !file.exists();
    if (!file.open(QIODevice::ReadWrite | QIODevice::Append))
        return failed(
            Cause::Local, doing,
            Words::tr("The accepted host key could not be written to %1: %2. Make the file writable, or "
                      "accept the key for this time only.")
                .arg(path, file.errorString()));
    if (isNew)
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    // A last line without its end would swallow ours.
    QByteArray line;
    if (file.size() > 0) {
        file.seek(file.size() - 1);
        if (file.read(1) != "\n")
            line = "\n";
    }
    line += nameInFile(key.host, key.port).toUtf8() + ' ' + key.type().toUtf8() + ' ' + key.blob.toBase64()
        + '\n';
    if (file.write(line) != line.size() || !file.flush())
        return failed(
            Cause::Local, doing,
            Words::tr("The accepted host key could not be written to %1: %2.").arg(path, file.errorString()));
    return {};
}

Result<void> refuseChanged(const HostKey &shown, const std::vector<KnownKey> &known, const QString &doing)
{
    QStringList places;
    QString file;
    for (const KnownKey &key : known) {
        places.append(Words::tr("%1 (%2, line %3)").arg(printOf(key.blob), key.file).arg(key.line));
        file = key.file;
    }
    return failed(
        Cause::Refused, doing,
        Words::tr("The host key of %1 has changed. Known is %2; the server shows %3. Either the server was "
                  "rebuilt, or somebody stands between. If you know that it was rebuilt, remove the old key "
                  "with: ssh-keygen -f %4 -R %5, and connect again.")
            .arg(shown.host, places.join(u", "_s), shown.fingerprint(), file,
                 nameInFile(shown.host, shown.port)));
}

} // namespace

QString HostKey::type() const
{
    if (blob.size() < 4)
        return {};
    quint32 length = 0;
    for (int i = 0; i < 4; ++i)
        length = length << 8 | quint8(blob.at(i));
    return length <= quint32(blob.size() - 4) ? QString::fromLatin1(blob.mid(4, qsizetype(length)))
                                              : QString();
}

QString HostKey::fingerprint() const
{
    return u"SHA256:"_s
        + QString::fromLatin1(QCryptographicHash::hash(blob, QCryptographicHash::Sha256)
                                  .toBase64(QByteArray::OmitTrailingEquals));
}

std::vector<KnownKey> knownKeys(const QString &file, const QByteArray &text, const QString &host, int port)
{
    std::vector<KnownKey> found;
    const QString name = nameInFile(host, port);
    int number = 0;
    for (const QByteArray &raw : text.split('\n')) {
        ++number;
        QList<QByteArray> words = raw.simplified().split(' ');
        if (words.first().isEmpty() || words.first().startsWith('#'))
            continue;
        bool revoked = false;
        if (words.first().startsWith('@')) {
            // Certificates are not understood by the SSH library, so an authority's key proves nothing here.
            if (words.first() != "@revoked")
                continue;
            revoked = true;
            words.removeFirst();
        }
        if (words.size() < 3 || !matches(words.at(0), name))
            continue;
        const auto blob =
            QByteArray::fromBase64Encoding(words.at(2), QByteArray::AbortOnBase64DecodingErrors);
        if (blob)
            found.push_back({file, number, *blob, revoked});
    }
    return found;
}

std::vector<KnownKey> knownKeys(const HostKeyPolicy &policy, const QString &host, int port)
{
    std::vector<KnownKey> all;
    QStringList paths = policy.extraFiles;
    paths.append(userFile(policy));
    for (const QString &path : std::as_const(paths)) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const std::vector<KnownKey> some = knownKeys(path, file.readAll(), host, port);
        all.insert(all.end(), some.begin(), some.end());
    }
    return all;
}

HostKeyStanding standing(const HostKey &shown, const std::vector<KnownKey> &known)
{
    const auto same = [&](const KnownKey &key) { return key.blob == shown.blob; };
    if (std::ranges::any_of(known, [&](const KnownKey &key) { return key.revoked && same(key); }))
        return HostKeyStanding::Revoked;
    if (std::ranges::any_of(known, [&](const KnownKey &key) { return !key.revoked && same(key); }))
        return HostKeyStanding::Known;
    // A key of another type than the known ones counts as changed: an attacker would choose the type we do
    // not know.
    const bool any = std::ranges::any_of(known, [](const KnownKey &key) { return !key.revoked; });
    return any ? HostKeyStanding::Changed : HostKeyStanding::Unknown;
}

Result<void> judge(const HostKey &shown, const std::vector<KnownKey> &known, const HostKeyPolicy &policy,
                   const QString &doing)
{
    switch (standing(shown, known)) {
    case HostKeyStanding::Known:
        return {};
    case HostKeyStanding::Changed:
        return refuseChanged(shown, known, doing);
    case HostKeyStanding::Revoked:
        return failed(
            Cause::Refused, doing,
            Words::tr("The host key %1 that %2 shows is marked as revoked in a known_hosts file: it must not "
                      "be trusted any more. Give the server a new key.")
                .arg(shown.fingerprint(), shown.host));
    case HostKeyStanding::Unknown:
        break;
    }
    if (policy.expectedFingerprints.contains(shown.fingerprint()))
        return {};
    if (!policy.ask)
        return failed(
            Cause::Refused, doing,
            Words::tr("The host key of %1 is not known: the server shows %2 (%3). Compare this fingerprint "
                      "with the server's own, and then give it as the expected one, or add the key to %4.")
                .arg(shown.host, shown.fingerprint(), shown.type(), userFile(policy)));
    switch (policy.ask(shown)) {
    case HostKeyAnswer::AcceptOnce:
        return {};
    case HostKeyAnswer::AcceptAndRemember:
        return remember(shown, userFile(policy), doing);
    case HostKeyAnswer::Refuse:
        break;
    }
    return failed(Cause::Refused, doing,
                  Words::tr("The host key of %1 was not accepted: %2.").arg(shown.host, shown.fingerprint()));
}

} // namespace sw
