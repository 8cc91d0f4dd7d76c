// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/vault/vault.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>

#include <gtest/gtest.h>

using namespace sw;
using namespace Qt::StringLiterals;

namespace {

// Reads and waits for the answer.
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

class SessionVault : public testing::Test
{
protected:
    // A bus that does not exist: no keychain can answer.
    static void SetUpTestSuite() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus"); }
};

} // namespace

TEST_F(SessionVault, saysThatNoKeychainAnswersAndWhy)
{
    Vault vault;
    readNow(vault, u"anything"_s);
    EXPECT_EQ(vault.keeping(), Vault::Keeping::SessionOnly);
    EXPECT_FALSE(vault.why().isEmpty());
}

TEST_F(SessionVault, keepsASecretUntilItEnds)
{
    {
        Vault vault;
        vault.write(u"cloud/shop/password"_s, u"planted"_s, true);
        EXPECT_EQ(readNow(vault, u"cloud/shop/password"_s), u"planted"_s);
        vault.forget(u"cloud/shop/password"_s);
        EXPECT_EQ(readNow(vault, u"cloud/shop/password"_s), std::nullopt);
        vault.write(u"cloud/shop/password"_s, u"planted"_s, true);
    }
    Vault next;
    EXPECT_EQ(readNow(next, u"cloud/shop/password"_s), std::nullopt);
}

TEST_F(SessionVault, doesNotAnswerAReceiverThatIsGone)
{
    Vault vault;
    bool answered = false;
    {
        QObject receiver;
        vault.read(u"anything"_s, &receiver,
                   [&answered](const std::optional<QString> &) { answered = true; });
    }
    readNow(vault, u"another"_s);
    EXPECT_FALSE(answered);
}

TEST_F(SessionVault, mayGoWhileTheKeychainStillThinks)
{
    for (int i = 0; i < 20; ++i) {
        Vault gone;
        gone.write(u"anything"_s, u"planted"_s, true);
        gone.forget(u"anything"_s);
    }
    Vault vault;
    readNow(vault, u"another"_s);
    QCoreApplication::processEvents();
}
