// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/window/secret_dialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace sw;
using namespace Qt::StringLiterals;

TEST(SecretDialog, hidesWhatIsTypedAndAnswersOnce)
{
    SecretDialog dialog(u"shop"_s, u"password"_s, true, nullptr);
    QSignalSpy answered(&dialog, &SecretDialog::answered);
    auto *field = dialog.findChild<QLineEdit *>(u"secret"_s);
    auto *ok = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    EXPECT_EQ(field->echoMode(), QLineEdit::Password);
    EXPECT_FALSE(ok->isEnabled());
    QTest::keyClicks(field, u"typed"_s);
    EXPECT_TRUE(ok->isEnabled());
    QTest::mouseClick(ok, Qt::LeftButton);
    ASSERT_EQ(answered.size(), 1);
    EXPECT_EQ(answered.front().at(0).toString(), u"typed"_s);
    EXPECT_TRUE(answered.front().at(1).toBool());
    EXPECT_TRUE(field->text().isEmpty());
}

TEST(SecretDialog, offersNoKeychainWhereThereIsNone)
{
    SecretDialog dialog(u"shop"_s, u"password"_s, false, nullptr);
    QSignalSpy answered(&dialog, &SecretDialog::answered);
    auto *keep = dialog.findChild<QCheckBox *>(u"keepSecret"_s);
    EXPECT_FALSE(keep->isEnabled());
    EXPECT_FALSE(keep->toolTip().isEmpty());
    QTest::keyClicks(dialog.findChild<QLineEdit *>(u"secret"_s), u"typed"_s);
    dialog.accept();
    ASSERT_EQ(answered.size(), 1);
    EXPECT_FALSE(answered.front().at(1).toBool());
}

TEST(SecretDialog, saysNothingWhenItIsCancelled)
{
    SecretDialog dialog(u"shop"_s, u"password"_s, true, nullptr);
    QSignalSpy answered(&dialog, &SecretDialog::answered);
    QTest::keyClicks(dialog.findChild<QLineEdit *>(u"secret"_s), u"typed"_s);
    dialog.reject();
    EXPECT_EQ(answered.size(), 0);
}
