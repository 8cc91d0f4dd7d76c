// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/window/file_drop.h"
#include "widgets/window/question.h"

#include <QDropEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <gtest/gtest.h>

using namespace sw;
using namespace Qt::StringLiterals;

namespace {

class Questions : public testing::Test
{
protected:
    void SetUp() override { window.show(); }

    QMessageBox *asked(QObject *context)
    {
        return ask(window, context,
                   {u"q"_s,
                    u"A title"_s,
                    u"<b>name</b>"_s,
                    {},
                    {{u"yes"_s, u"Yes"_s, QMessageBox::AcceptRole, [this] { said = u"yes"_s; }},
                     {u"other"_s, u"Other"_s, QMessageBox::DestructiveRole, [this] { said = u"other"_s; }},
                     {u"no"_s, u"No"_s, QMessageBox::RejectRole, [this] { said = u"no"_s; }}},
                    {}});
    }

    QWidget window;
    QString said;
};

} // namespace

TEST_F(Questions, areAnsweredByTheirButtonsEnterAndEscape)
{
    const std::pair<std::function<void(QMessageBox *)>, QString> ways[] = {
        {[](QMessageBox *box) {
             QTest::mouseClick(box->findChild<QPushButton *>(u"other"_s), Qt::LeftButton);
         },
         u"other"_s},
        {[](QMessageBox *box) { QTest::keyClick(box, Qt::Key_Return); }, u"yes"_s},
        {[](QMessageBox *box) { QTest::keyClick(box, Qt::Key_Escape); }, u"no"_s},
    };
    for (const auto &[answer, expected] : ways) {
        said.clear();
        answer(asked(&window));
        EXPECT_EQ(said, expected);
    }
}

TEST_F(Questions, takeNamesForNamesAndNotForMarkup)
{
    EXPECT_EQ(asked(&window)->textFormat(), Qt::PlainText);
}

TEST_F(Questions, haveNoAnswerWhenWhoAskedIsGone)
{
    auto asker = std::make_unique<QObject>();
    QMessageBox *box = asked(asker.get());
    asker.reset();
    QTest::keyClick(box, Qt::Key_Return);
    EXPECT_EQ(said, QString());
}

TEST_F(Questions, forAFileRememberTheFolder)
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    const FileWish wish{u"d"_s, u"Save"_s, {u"JSON (*.json)"_s}, true, u"json"_s, u"shop.json"_s};
    const auto take = [this](const QString &path) { said = path; };
    QFileDialog *dialog = askForFile(window, &window, settings, wish, take);
    EXPECT_EQ(dialog->acceptMode(), QFileDialog::AcceptSave);
    EXPECT_EQ(dialog->defaultSuffix(), u"json"_s);
    emit dialog->fileSelected(folder.filePath(u"a/shop.json"_s));
    dialog->close();
    EXPECT_EQ(said, folder.filePath(u"a/shop.json"_s));
    EXPECT_EQ(settings.value(u"files/folder"_s).toString(), folder.filePath(u"a"_s));
}

namespace {

struct Drop
{
    explicit Drop(const QList<QUrl> &urls) { mime.setUrls(urls); }
    bool on(QWidget &target)
    {
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, {});
        enter.ignore();
        QCoreApplication::sendEvent(&target, &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&target, &drop);
        return drop.isAccepted();
    }
    QMimeData mime;
};

} // namespace

TEST_F(Questions, areNotNeededForAFileThatIsDropped)
{
    auto *drop = new FileDrop(window);
    const QSignalSpy dropped(drop, &FileDrop::dropped);
    EXPECT_TRUE(Drop({QUrl::fromLocalFile(u"/tmp/shop.json"_s)}).on(window));
    ASSERT_EQ(dropped.size(), 1);
    EXPECT_EQ(dropped[0][0].toString(), u"/tmp/shop.json"_s);
    EXPECT_FALSE(Drop({QUrl(u"https://example.org/shop.json"_s)}).on(window));
    EXPECT_FALSE(
        Drop({QUrl::fromLocalFile(u"/tmp/a.json"_s), QUrl::fromLocalFile(u"/tmp/b.json"_s)}).on(window));
    EXPECT_FALSE(Drop({}).on(window));
    EXPECT_EQ(dropped.size(), 1);
}
