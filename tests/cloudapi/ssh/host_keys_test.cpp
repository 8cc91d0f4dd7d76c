// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/ssh/host_keys.h"

#include <QCryptographicHash>
#include <QFile>
#include <QMessageAuthenticationCode>
#include <QTemporaryDir>

#include <gmock/gmock.h>

using namespace sw;
using namespace Qt::StringLiterals;

namespace {

QByteArray blob(const QByteArray &type, char fill)
{
    QByteArray bytes;
    bytes.append(3, '\0');
    bytes.append(char(type.size()));
    return bytes + type + QByteArray(32, fill);
}

const QByteArray firstKey = blob("ssh-ed25519", 'a');
const QByteArray secondKey = blob("ssh-ed25519", 'b');

QByteArray line(const QByteArray &names, const QByteArray &key)
{
    return names + ' ' + "ssh-ed25519 " + key.toBase64() + " comment\n";
}

QByteArray hashed(const QByteArray &name)
{
    const QByteArray salt(20, 's');
    return "|1|" + salt.toBase64() + '|'
        + QMessageAuthenticationCode::hash(name, salt, QCryptographicHash::Sha1).toBase64();
}

size_t count(const QByteArray &text, const QString &host, int port = 22)
{
    return knownKeys(u"f"_s, text, host, port).size();
}

} // namespace

TEST(KnownKeys, matchNamesAsOpenSshDoes)
{
    EXPECT_EQ(count(line("web-1,10.0.0.1", firstKey), u"10.0.0.1"_s), 1U);
    EXPECT_EQ(count(line("web-1,10.0.0.1", firstKey), u"WEB-1"_s), 1U);
    EXPECT_EQ(count(line("web-1", firstKey), u"web-10"_s), 0U);
    EXPECT_EQ(count(line("web-1", firstKey), u"web-1"_s, 2222), 0U);
    EXPECT_EQ(count(line("[web-1]:2222", firstKey), u"web-1"_s, 2222), 1U);
    EXPECT_EQ(count(line("10.0.0.*,!10.0.0.9", firstKey), u"10.0.0.7"_s), 1U);
    EXPECT_EQ(count(line("10.0.0.*,!10.0.0.9", firstKey), u"10.0.0.9"_s), 0U);
    EXPECT_EQ(count(line(hashed("web-1"), firstKey), u"web-1"_s), 1U);
    EXPECT_EQ(count(line(hashed("web-1"), firstKey), u"web-2"_s), 0U);
    EXPECT_EQ(count(line("2001:db8::1", firstKey), u"2001:db8::1"_s), 1U);
}

TEST(KnownKeys, leaveOutWhatIsNoKey)
{
    EXPECT_EQ(count("# web-1 ssh-ed25519 AAAA\n\nweb-1\nweb-1 ssh-ed25519\nweb-1 ssh-ed25519 !!!\n"
                    "@cert-authority "
                        + line("web-1", firstKey),
                    u"web-1"_s),
              0U);
}

TEST(KnownKeys, tellTheirPlace)
{
    const auto keys = knownKeys(u"hosts"_s, "# comment\n" + line("web-1", firstKey), u"web-1"_s, 22);
    ASSERT_EQ(keys.size(), 1U);
    EXPECT_EQ(keys.front().line, 2);
    EXPECT_EQ(keys.front().file, u"hosts"_s);
}

TEST(HostKeyStandingOf, isKnownWhenOneOfSeveralFilesHasIt)
{
    const HostKey shown{u"web-1"_s, 22, firstKey};
    EXPECT_EQ(standing(shown, {}), HostKeyStanding::Unknown);
    EXPECT_EQ(standing(shown, {{u"a"_s, 1, secondKey}, {u"b"_s, 1, firstKey}}), HostKeyStanding::Known);
    EXPECT_EQ(standing(shown, {{u"a"_s, 1, secondKey}}), HostKeyStanding::Changed);
}

TEST(HostKeyStandingOf, isChangedWhenOnlyAnotherTypeIsKnown)
{
    EXPECT_EQ(standing({u"web-1"_s, 22, firstKey}, {{u"a"_s, 1, blob("ssh-rsa", 'r')}}),
              HostKeyStanding::Changed);
}

TEST(HostKeyStandingOf, isRevokedAlthoughAnotherFileKnowsIt)
{
    EXPECT_EQ(standing({u"web-1"_s, 22, firstKey}, {{u"a"_s, 1, firstKey}, {u"b"_s, 1, firstKey, true}}),
              HostKeyStanding::Revoked);
    // Somebody else's revoked key says nothing about this one.
    EXPECT_EQ(standing({u"web-1"_s, 22, firstKey}, {{u"b"_s, 1, secondKey, true}}), HostKeyStanding::Unknown);
}

TEST(Judge, remembersOnALineOfItsOwn)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"new/known_hosts"_s);
    HostKeyPolicy policy{.userFile = path,
                         .extraFiles = {},
                         .expectedFingerprints = {},
                         .ask = [](const HostKey &) { return HostKeyAnswer::AcceptAndRemember; }};
    ASSERT_TRUE(judge({u"web-1"_s, 22, firstKey}, {}, policy, u"log in"_s));
    EXPECT_EQ(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.resize(file.size() - 1); // as an editor may leave it
    file.close();
    ASSERT_TRUE(judge({u"web-2"_s, 2222, secondKey}, {}, policy, u"log in"_s));
    EXPECT_EQ(knownKeys(policy, u"web-1"_s, 22).size(), 1U);
    EXPECT_EQ(knownKeys(policy, u"web-2"_s, 2222).size(), 1U);
}

TEST(Judge, saysWhenTheKeyCannotBeRemembered)
{
    const QTemporaryDir folder;
    // A folder where the file should be.
    HostKeyPolicy policy{.userFile = folder.path(),
                         .extraFiles = {},
                         .expectedFingerprints = {},
                         .ask = [](const HostKey &) { return HostKeyAnswer::AcceptAndRemember; }};
    const auto outcome = judge({u"web-1"_s, 22, firstKey}, {}, policy, u"log in"_s);
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().cause, Cause::Local);
}

TEST(Fingerprint, isWhatSshKeygenPrints)
{
    const QByteArray key = QByteArray::fromBase64(
        "AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl"); // github.com's published key
    EXPECT_EQ((HostKey{{}, 22, key}.fingerprint()), u"SHA256:+DiY3wvvV6TuJJhbpZisF/zLDA0zPMSvHdkr4UvCOqU"_s);
    EXPECT_EQ((HostKey{{}, 22, key}.type()), u"ssh-ed25519"_s);
    EXPECT_EQ((HostKey{{}, 22, "x"}.type()), QString());
}
