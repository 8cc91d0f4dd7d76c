// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/console/console.h"
#include "app/vault/vault.h"
#include "tests/suites/console/window_thread.h"
#include "widgets/topology/topology_view.h"
#include "widgets/window/main_window.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <gmock/gmock.h>

namespace sw {

// The console as main() builds it, in a home of its own and with no keychain, driven by what a person has:
// mouse, keyboard, and what is to be read in the window.
class DrivenConsole : public ::testing::Test
{
protected:
    DrivenConsole();
    ~DrivenConsole() override;

    void open(); // the window; what a test puts into the home before that is found by it
    // Clicks the lab's card and waits for eight healthy servers. False, with the test skipped, where there
    // can be no lab.
    void openLab();

    QString path(const QString &name) const { return m_home.filePath(name); }
    QString fileWith(const QString &name, const QByteArray &text) const;

    // Lets the window live until it is so; false when it is not so in time.
    static bool until(const std::function<bool()> &isSo, int seconds = 30);

    template <class Widget = QWidget>
    Widget *find(const char *name) const
    {
        auto *widget = window->findChild<Widget *>(QLatin1StringView(name));
        EXPECT_NE(widget, nullptr) << name;
        return widget;
    }
    void click(QWidget *widget) const;
    void click(const char *button) const;
    // Types the path into the file dialog and presses Enter.
    void chooseFile(const char *dialog, const QString &file) const;
    QString text(const char *label) const { return find<QLabel>(label)->text(); }
    bool isSaid(const QString &part) const; // by a message above the page
    QString messages() const;

    TopologyView *graph() const { return find<TopologyView>("topologyView"); }
    int healthyServers() const;
    void clickInGraph(const QString &name) const;

    // The text of a cell in the row whose cell in `column` begins with `begins`; empty without such a row.
    static QString cell(const QTableView *table, int column, const QString &begins, int wanted);
    static void clickRow(QTableView *table, int column, const QString &begins);

    // Into the folder that SEAWORTHY_SCREENSHOTS names; nothing without it.
    void takePicture(const QString &name);

    QString journalFile() const { return path(QStringLiteral("data/journal.sqlite")); }

    std::unique_ptr<QSettings> settings;
    std::unique_ptr<Vault> vault;
    std::unique_ptr<MainWindow> window;
    std::unique_ptr<Console> console;
    std::unique_ptr<WindowThread> thread;

private:
    QTemporaryDir m_home;
};

} // namespace sw
