// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
//
// The vault on a real keychain: a session bus and a gnome-keyring of the test's own, in a home of its own.
#include "app/vault/vault.h"

#include <QEventLoop>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace sw;
using namespace Qt::StringLiterals;

namespace {

class KeychainVault : public testing::Test
{
protected:
    void SetUp() override
    {
        if (QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty()
            || QStandardPaths::findExecutable(u"gnome-keyring-daemon"_s).isEmpty())
            GTEST_SKIP() << "no keychain to test with: apt install dbus gnome-keyring";
        qputenv("HOME", m_home.path().toUtf8());
        qputenv("XDG_DATA_HOME", m_home.path().toUtf8());
        qputenv("XDG_RUNTIME_DIR", m_home.path().toUtf8());
        m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address=1"_s});
        ASSERT_TRUE(m_bus.waitForReadyRead(10000));
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
        m_keyring.start(u"gnome-keyring-daemon"_s, {u"--unlock"_s, u"--components=secrets"_s});
        ASSERT_TRUE(m_keyring.waitForStarted());
        m_keyring.write("test");
        m_keyring.closeWriteChannel();
        // What was started ends once the keyring is unlocked and on the bus; the keyring itself goes with the
        // bus.
        ASSERT_TRUE(m_keyring.waitForFinished(10000));
    }

    void TearDown() override
    {
        m_bus.terminate();
        if (!m_bus.waitForFinished(5000)) {
            m_bus.kill();
            m_bus.waitForFinished();
        }
    }

    QTemporaryDir m_home;
    QProcess m_bus;
    QProcess m_keyring;
};

std::optional<QString> readNow(Vault &vault, const QString &key)
{
    QEventLoop loop;
    std::optional<QString> read;
    vault.read(key, &loop, [&](const std::optional<QString> &secret) {
        read = secret;
        loop.quit();
    });
    loop.exec();
    return read;
}

} // namespace

TEST_F(KeychainVault, keepsASecretBeyondItsOwnEnd)
{
    {
        Vault vault;
        vault.write(u"cloud/shop/password"_s, u"planted"_s, true);
        vault.write(u"cloud/shop/token"_s, u"for now"_s, false);
        // Reads queue behind writes on the bus.
        EXPECT_EQ(readNow(vault, u"cloud/shop/password"_s), u"planted"_s);
        EXPECT_EQ(vault.keeping(), Vault::Keeping::Keychain);
        readNow(vault, u"another"_s);
    }
    Vault next;
    EXPECT_EQ(readNow(next, u"cloud/shop/password"_s), u"planted"_s);
    EXPECT_EQ(readNow(next, u"cloud/shop/token"_s), std::nullopt);
    EXPECT_TRUE(next.why().isEmpty());
}
