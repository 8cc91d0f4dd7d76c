// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/fleet/connection.h"

#include <QDir>

#include <gmock/gmock.h>

using namespace sw;
using namespace Qt::StringLiterals;
using testing::HasSubstr;

TEST(CloudSettings, readsSshAndArchitectureOfEachCloud)
{
    const auto all = readCloudSettings(u"clouds.json"_s, R"({"seaworthy": "clouds", "version": 1, "clouds": {
        "shop": {"ssh": {"user": "ops", "key": "~/.ssh/shop", "port": 2222}, "architecture": "/etc/shop.json"},
        "bare": {}}})");
    ASSERT_TRUE(all) << qPrintable(all.error().detail);
    const CloudSettings shop = all->value(CloudId{u"shop"_s});
    EXPECT_EQ(shop.sshUser, u"ops"_s);
    EXPECT_EQ(shop.sshKey, QDir::homePath() + u"/.ssh/shop"_s);
    EXPECT_EQ(shop.sshPort, 2222);
    EXPECT_EQ(shop.architecture, u"/etc/shop.json"_s);
    EXPECT_TRUE(all->value(CloudId{u"bare"_s}).sshUser.isEmpty());
}

TEST(CloudSettings, refusesAnUnknownFieldWithItsPlace)
{
    const auto all = readCloudSettings(
        u"clouds.json"_s,
        R"({"seaworthy": "clouds", "version": 1, "clouds": {"shop": {"ssh": {"user": "ops", "password": "x"}}}})");
    ASSERT_FALSE(all);
    EXPECT_EQ(all.error().cause, Cause::Malformed);
    EXPECT_THAT(all.error().detail.toStdString(), HasSubstr("clouds.json: at /clouds/shop/ssh/password"));
    EXPECT_THAT(all.error().detail.toStdString(), testing::Not(HasSubstr("\"x\"")));
}

TEST(CloudSettings, refusesAPortThatIsNone)
{
    const auto all = readCloudSettings(
        u"c"_s,
        R"({"seaworthy": "clouds", "version": 1, "clouds": {"a": {"ssh": {"user": "u", "port": 70000}}}})");
    ASSERT_FALSE(all);
    EXPECT_THAT(all.error().detail.toStdString(), HasSubstr("/clouds/a/ssh/port: found 70000"));
}

TEST(CloudSettings, expectsTheHostKeysOfTheFileAndOfTheWish)
{
    const QString inFile = u"SHA256:"_s + QString(43, u'a');
    const QString onLine = u"SHA256:"_s + QString(43, u'b');
    const auto all = readCloudSettings(
        u"c"_s,
        u"{\"seaworthy\": \"clouds\", \"version\": 1, \"clouds\": {\"a\": {\"ssh\": {\"user\": \"u\", \"hostKeys\": [\"%1\"]}}}}"_s
            .arg(inFile)
            .toUtf8());
    ASSERT_TRUE(all) << qPrintable(all.error().detail);
    ConnectWish wish;
    wish.hostKeys = QStringList{onLine};
    const SshSettings ssh = sshSettingsFor(all->value(CloudId{u"a"_s}), wish);
    EXPECT_EQ(ssh.hostKeys.expectedFingerprints, (QStringList{inFile, onLine}));
    EXPECT_FALSE(ssh.hostKeys.ask);
}

TEST(CloudSettings, refusesAHostKeyThatIsNoFingerprintWithItsPlace)
{
    const auto all = readCloudSettings(
        u"c"_s,
        R"({"seaworthy": "clouds", "version": 1, "clouds": {"a": {"ssh": {"user": "u", "hostKeys": ["MD5:1"]}}}})");
    ASSERT_FALSE(all);
    EXPECT_THAT(all.error().detail.toStdString(), HasSubstr("/clouds/a/ssh/hostKeys/0"));
}
