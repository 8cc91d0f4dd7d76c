// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/suites/console/driven_console.h"

#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QProcessEnvironment>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace sw {

DrivenConsole::DrivenConsole() : m_home(QDir::tempPath() + u"/seaworthy-XXXXXX"_s)
{
    for (const QString &name : QProcessEnvironment::systemEnvironment().keys()) {
        if (name.startsWith("OS_"_L1) || name.startsWith("XDG_"_L1))
            qunsetenv(name.toLocal8Bit().constData());
    }
    qputenv("HOME", m_home.path().toLocal8Bit());
    qputenv("XDG_RUNTIME_DIR", m_home.path().toLocal8Bit());
    qputenv("SEAWORTHY_LAB_DIR", path(u"lab"_s).toLocal8Bit());
    qputenv("SEAWORTHY_BIN_DIR", SW_BIN_DIR);
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
}

DrivenConsole::~DrivenConsole()
{
    if (thread)
        thread->print();
    console.reset();
    window.reset();
    // The connection is let go by a worker, and the lab with it.
    QThreadPool::globalInstance()->waitForDone();
    EXPECT_TRUE(until([this] { return !QFile::exists(path(u"lab"_s)); })) << "the lab lives on";
}

void DrivenConsole::open()
{
    settings = std::make_unique<QSettings>(path(u"console.ini"_s), QSettings::IniFormat);
    vault = std::make_unique<Vault>();
    window = std::make_unique<MainWindow>(*settings);
    console = std::make_unique<Console>(*window, *vault, *settings, journalFile(), path(u"evidence"_s));
    window->show();
    QApplication::setActiveWindow(window.get());
    QCoreApplication::processEvents();
    thread = std::make_unique<WindowThread>();
}

void DrivenConsole::openLab()
{
    thread->nowDoing("opening the lab");
    auto *button = find<QAbstractButton>("labButton");
    click(button);
    EXPECT_TRUE(until([&] { return healthyServers() == 8 || button->isEnabled(); }, 90)) << healthyServers();
    if (window->page() == MainWindow::Page::Start && !until([this] { return healthyServers() == 8; }))
        GTEST_SKIP() << "needs the lab; 'seaworthy doctor' says what is missing: " << qPrintable(messages());
    ASSERT_TRUE(until([this] { return healthyServers() == 8; }, 60)) << healthyServers();
    EXPECT_EQ(graph()->topology().cloud.text, u"lab"_s);
}

QString DrivenConsole::fileWith(const QString &name, const QByteArray &text) const
{
    QFile file(path(name));
    QDir().mkpath(QFileInfo(file).absolutePath());
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(text);
    return file.fileName();
}

bool DrivenConsole::until(const std::function<bool()> &isSo, int seconds)
{
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (isSo())
            loop.exit(1);
    });
    look.start(20);
    QTimer::singleShot(std::chrono::seconds(seconds), &loop, [&loop] { loop.exit(0); });
    return isSo() || loop.exec() == 1;
}

void DrivenConsole::click(QWidget *widget) const
{
    ASSERT_NE(widget, nullptr);
    ASSERT_TRUE(widget->isVisible()) << widget->objectName().toStdString();
    ASSERT_TRUE(widget->isEnabled()) << widget->objectName().toStdString();
    QTest::mouseClick(widget, Qt::LeftButton);
    // Nobody clicks twice before the window has painted.
    QCoreApplication::processEvents();
}

void DrivenConsole::click(const char *button) const
{
    click(find<QAbstractButton>(button));
}

void DrivenConsole::chooseFile(const char *dialogName, const QString &file) const
{
    auto *dialog = find<QFileDialog>(dialogName);
    ASSERT_NE(dialog, nullptr);
    auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
    ASSERT_NE(name, nullptr);
    name->setText(file);
    QTest::keyClick(name, Qt::Key_Return);
    EXPECT_TRUE(until([dialog] { return !dialog->isVisible(); })) << file.toStdString();
    // It deletes itself when the loop that it was opened from goes on, which here is none.
    QCoreApplication::sendPostedEvents(dialog, QEvent::DeferredDelete);
}

QString DrivenConsole::messages() const
{
    QStringList texts;
    const auto *area = find<QWidget>("messages");
    for (const auto *label : area->findChildren<QLabel *>()) {
        if (label->isVisible())
            texts << label->text();
    }
    return texts.join(u'\n');
}

bool DrivenConsole::isSaid(const QString &part) const
{
    return messages().contains(part);
}

int DrivenConsole::healthyServers() const
{
    const auto &nodes = graph()->topology().nodes;
    return int(std::ranges::count_if(nodes, [](const TopologyNode &node) {
        return node.kind == NodeKind::Server && node.health == Health::Healthy;
    }));
}

void DrivenConsole::clickInGraph(const QString &name) const
{
    const auto &nodes = graph()->topology().nodes;
    const auto node = std::ranges::find(nodes, name, &TopologyNode::name);
    ASSERT_NE(node, nodes.end()) << name.toStdString();
    const QRect place = graph()->nodeOnScreen(node->key);
    ASSERT_TRUE(graph()->rect().contains(place));
    QTest::mouseClick(graph(), Qt::LeftButton, {}, place.center());
    QCoreApplication::processEvents();
    EXPECT_EQ(graph()->selected(), node->key);
}

namespace {

int rowOf(const QTableView *table, int column, const QString &begins)
{
    const QAbstractItemModel &model = *table->model();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, column).data().toString().startsWith(begins))
            return row;
    }
    return -1;
}

} // namespace

QString DrivenConsole::cell(const QTableView *table, int column, const QString &begins, int wanted)
{
    const int row = rowOf(table, column, begins);
    return row < 0 ? QString() : table->model()->index(row, wanted).data().toString();
}

void DrivenConsole::clickRow(QTableView *table, int column, const QString &begins)
{
    const int row = rowOf(table, column, begins);
    ASSERT_GE(row, 0) << begins.toStdString();
    const QModelIndex index = table->model()->index(row, column);
    table->scrollTo(index);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(index).center());
}

void DrivenConsole::takePicture(const QString &name)
{
    const QString folder = qEnvironmentVariable("SEAWORTHY_SCREENSHOTS");
    if (folder.isEmpty())
        return;
    window->resize(1280, 820);         // larger than the screen of the offscreen platform
    QCoreApplication::processEvents(); // what was just shown finds its size
    if (window->page() != MainWindow::Page::Planner) {
        EXPECT_TRUE(until([this] { return text("fleetAge").contains(u"just now"_s); }));
    }
    const QString file = folder + u'/' + name + u".png"_s;
    const QImage picture = window->grab().toImage().convertToFormat(QImage::Format_RGB888);
    // Quality 0 is the smallest file.
    EXPECT_TRUE(picture.save(file, "PNG", 0)) << file.toStdString();
    thread->leaveOut();
}

} // namespace sw
