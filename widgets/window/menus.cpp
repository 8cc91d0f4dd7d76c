// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/window/menus.h"

#include "widgets/look/icons.h"
#include "widgets/pages/parts.h"

#include <QActionGroup>
#include <QMainWindow>
#include <QMenuBar>
#include <QToolBar>

using namespace Qt::StringLiterals;

namespace sw {

Menus::Menus(QMainWindow &window)
    : QObject(&window), m_stopAll(new QAction(look::icon(look::Glyph::StopAll, look::Meaning::Down),
                                              tr("&Stop all faults"), &window)),
      m_refresh(new QAction(look::icon(look::Glyph::Refresh), tr("&Refresh"), &window)),
      m_disconnect(new QAction(tr("&Disconnect"), &window)), m_themes(new QActionGroup(&window))
{
    m_stopAll->setObjectName("actionStopAllFaults"_L1);
    m_stopAll->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_X);
    m_stopAll->setShortcutContext(Qt::ApplicationShortcut);
    connect(m_stopAll, &QAction::triggered, this, &Menus::stopAllFaultsRequested);
    m_refresh->setObjectName("actionRefresh"_L1);
    m_refresh->setShortcut(Qt::Key_F5);
    connect(m_refresh, &QAction::triggered, this, &Menus::refreshRequested);
    m_disconnect->setObjectName("actionDisconnect"_L1);
    m_disconnect->setEnabled(false);
    connect(m_disconnect, &QAction::triggered, this, &Menus::disconnectRequested);
    connect(m_themes, &QActionGroup::triggered, this, [this](const QAction *choice) {
        emit themeChosen(look::themeFromWord(choice->data().toString()));
    });

    addFiles(window.menuBar()->addMenu(tr("&File")));
    addViews(window.menuBar()->addMenu(tr("&View")));
    addActions(window.menuBar()->addMenu(tr("&Actions")));
    addToolBar(window);
}

void Menus::addFiles(QMenu *menu)
{
    QAction *fresh = menu->addAction(look::icon(look::Glyph::Planner), tr("&New worksheet"));
    fresh->setShortcut(QKeySequence::New);
    fresh->setObjectName("actionNewWorksheet"_L1);
    connect(fresh, &QAction::triggered, this, &Menus::newWorksheetRequested);
    QAction *worksheet =
        menu->addAction(look::icon(look::Glyph::File), tr("Open a &worksheet or an architecture…"));
    worksheet->setShortcut(QKeySequence::Open);
    worksheet->setObjectName("actionOpenWorksheet"_L1);
    connect(worksheet, &QAction::triggered, this, [this] { emit fileRequested(false); });
    QAction *graph = menu->addAction(look::icon(look::Glyph::GraphFile), tr("Open a &graph file…"));
    graph->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_O);
    graph->setObjectName("actionOpenGraph"_L1);
    connect(graph, &QAction::triggered, this, [this] { emit fileRequested(true); });
    menu->addSeparator();
    QAction *quit = menu->addAction(tr("&Quit"));
    quit->setShortcut(QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);
    connect(quit, &QAction::triggered, this, &Menus::quitRequested);
}

void Menus::addViews(QMenu *menu)
{
    for (const PageEntry &entry : pageEntries()) {
        QAction *action = menu->addAction(look::icon(entry.glyph), entry.text);
        action->setShortcut(entry.keys);
        connect(action, &QAction::triggered, this, [this, page = entry.page] { emit pageRequested(page); });
    }
    menu->addSeparator();
    QAction *search = menu->addAction(look::icon(look::Glyph::Search), tr("Se&arch the fleet"));
    search->setShortcut(QKeySequence::Find);
    connect(search, &QAction::triggered, this, &Menus::searchRequested);
    menu->addSeparator();
    QMenu *themes = menu->addMenu(tr("&Colours"));
    const std::pair<look::Theme, QString> choices[] = {{look::Theme::System, tr("As the s&ystem")},
                                                       {look::Theme::Light, tr("&Light")},
                                                       {look::Theme::Dark, tr("Dar&k")}};
    for (const auto &[theme, text] : choices) {
        QAction *choice = themes->addAction(text);
        choice->setCheckable(true);
        choice->setData(look::word(theme));
        choice->setObjectName("theme_%1"_L1.arg(look::word(theme)));
        m_themes->addAction(choice);
    }
}

void Menus::addActions(QMenu *menu)
{
    menu->addAction(m_refresh);
    QAction *verify = menu->addAction(look::icon(look::Glyph::Verify), tr("&Verify the journal"));
    connect(verify, &QAction::triggered, this, &Menus::verifyRequested);
    menu->addAction(m_disconnect);
    menu->addSeparator();
    menu->addAction(m_stopAll);
}

void Menus::addToolBar(QMainWindow &window)
{
    QToolBar *bar = window.addToolBar(tr("Main tools"));
    bar->setObjectName("mainToolBar"_L1);
    bar->setMovable(false);
    bar->setIconSize({18, 18});
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->addAction(m_refresh);
    auto *space = new QWidget(bar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    auto *stop = new parts::DangerButton(look::Glyph::StopAll, tr("Stop all faults"), bar);
    stop->setObjectName("stopAllFaults"_L1);
    stop->setToolTip(tr("Takes every fault back at once, whatever else is under way (%1)")
                         .arg(m_stopAll->shortcut().toString(QKeySequence::NativeText)));
    connect(stop, &QAbstractButton::clicked, m_stopAll, &QAction::trigger);
    stop->setFocusPolicy(Qt::TabFocus);
    bar->addWidget(stop);
    auto *edge = new QWidget(bar);
    edge->setFixedWidth(8);
    bar->addWidget(edge);
}

void Menus::setConnected(bool connected)
{
    m_disconnect->setEnabled(connected);
}

void Menus::setTheme(look::Theme theme)
{
    for (QAction *choice : m_themes->actions()) {
        if (choice->data().toString() == look::word(theme))
            choice->setChecked(true);
    }
}

} // namespace sw
