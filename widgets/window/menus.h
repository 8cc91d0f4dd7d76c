// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/look/theme.h"
#include "widgets/window/window_page.h"

#include <QObject>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;
class QMenuBar;

namespace sw {

// The window's menus and its tool bar: what can be asked for from every page, with its keys.
class Menus : public QObject
{
    Q_OBJECT

public:
    explicit Menus(QMainWindow &window); // its parent

    void setConnected(bool connected);
    void setTheme(look::Theme theme);

signals:
    void newWorksheetRequested();
    void fileRequested(bool graph); // false: a worksheet or an architecture
    void quitRequested();
    void pageRequested(sw::WindowPage page);
    void searchRequested();
    void themeChosen(sw::look::Theme theme);
    void refreshRequested();
    void verifyRequested();
    void disconnectRequested();
    void stopAllFaultsRequested();

private:
    void addFiles(QMenu *menu);
    void addViews(QMenu *menu);
    void addActions(QMenu *menu);
    void addToolBar(QMainWindow &window);

    QAction *m_stopAll;
    QAction *m_refresh;
    QAction *m_disconnect;
    QActionGroup *m_themes;
};

} // namespace sw
