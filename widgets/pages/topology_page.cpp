// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/pages/topology_page.h"

#include "widgets/pages/inspector.h"
#include "widgets/pages/offered_actions.h"
#include "widgets/pages/parts.h"
#include "widgets/topology/topology_view.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sw {

TopologyPage::TopologyPage(QWidget *parent) : QWidget(parent)
{
    setObjectName("topologyPage"_L1);
    m_stack = new QStackedWidget(this);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_stack);
    auto *empty =
        new parts::EmptyState(look::Glyph::Topology, tr("Nothing to draw yet"),
                              tr("Start the lab, connect to a cloud or open a graph file, and its topology "
                                 "appears here."),
                              tr("Go to the start page"), m_stack);
    connect(empty, &parts::EmptyState::clicked, this, &TopologyPage::startRequested);
    m_stack->addWidget(empty);
    auto *splitter = new QSplitter(Qt::Horizontal, m_stack);
    splitter->setChildrenCollapsible(false);
    auto *left = new QWidget(splitter);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_view = new TopologyView(left);
    m_view->setObjectName("topologyView"_L1);
    column->addWidget(tools());
    auto *banner = new parts::Card(left);
    banner->setAccent(look::Meaning::Accent);
    auto *row = new QHBoxLayout(banner);
    row->setContentsMargins(12, 8, 12, 8);
    row->addWidget(new parts::GlyphLabel(look::Glyph::Info, 20, look::Meaning::Accent, banner));
    row->addWidget(
        parts::paragraph(
            tr("Preview: the graph as it is expected after the plan. Nothing has been done yet."), banner),
        1);
    m_banner = new QWidget(left);
    m_banner->setObjectName("previewBanner"_L1);
    auto *around = new QVBoxLayout(m_banner);
    around->setContentsMargins(12, 0, 12, 8);
    around->addWidget(banner);
    m_banner->hide();
    column->addWidget(m_banner);
    column->addWidget(m_view, 1);
    m_inspector = new Inspector(splitter);
    splitter->addWidget(left);
    splitter->addWidget(m_inspector);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({900, 340});
    m_stack->addWidget(splitter);
    setFocusProxy(m_view);
    connect(m_view, &TopologyView::selectionChanged, this, [this](const QString &key) {
        m_inspector->inspect(key);
        emit selectionChanged(key);
    });
    connect(m_view, &TopologyView::menuRequested, this, &TopologyPage::openMenu);
    connect(m_inspector, &Inspector::planRequested, this, &TopologyPage::planRequested);
}

QWidget *TopologyPage::tools()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 14, 12, 8);
    row->setSpacing(8);
    m_search = new QLineEdit(bar);
    m_search->setObjectName("topologySearch"_L1);
    m_search->setPlaceholderText(tr("Find a node"));
    m_search->setAccessibleName(tr("Find a node"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(look::icon(look::Glyph::Search, look::Meaning::Muted), QLineEdit::LeadingPosition);
    m_search->setMaximumWidth(280);
    row->addWidget(m_search, 1);
    row->addStretch(1);
    auto *networks = new QCheckBox(tr("Links to &networks"), bar);
    networks->setObjectName("networkLinks"_L1);
    networks->setChecked(true);
    row->addWidget(networks);
    const auto tool = [&](look::Glyph glyph, const QString &text, const QString &name, auto slot) {
        auto *button = new QToolButton(bar);
        button->setIcon(look::icon(glyph));
        button->setIconSize({18, 18});
        button->setAutoRaise(true);
        button->setToolTip(text);
        button->setAccessibleName(text);
        button->setObjectName(name);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::clicked, m_view, slot);
        row->addWidget(button);
    };
    tool(look::Glyph::ZoomOut, tr("Zoom out (-)"), u"zoomOut"_s, &TopologyView::zoomOut);
    tool(look::Glyph::ZoomIn, tr("Zoom in (+)"), u"zoomIn"_s, &TopologyView::zoomIn);
    tool(look::Glyph::ZoomFit, tr("Show the whole graph (0)"), u"zoomFit"_s, &TopologyView::fit);
    connect(networks, &QCheckBox::toggled, m_view, &TopologyView::setNetworksShown);
    connect(m_search, &QLineEdit::textChanged, this, &TopologyPage::find);
    return bar;
}

void TopologyPage::setWorld(const SeenCloud &world)
{
    if (m_world.topology != world.topology)
        m_view->setTopology(world.topology);
    m_world = world;
    m_inspector->setWorld(world);
    m_stack->setCurrentIndex(world.topology->nodes.empty() ? 0 : 1);
}

void TopologyPage::select(const QString &key)
{
    m_view->select(key);
}

void TopologyPage::preview(const Plan &plan)
{
    m_view->setPreview([plan](const Topology &topology) { return predicted(topology, plan); });
    m_banner->show();
    m_inspector->hide(); // the plan stands in its place
}

void TopologyPage::endPreview()
{
    m_view->clearPreview();
    m_banner->hide();
    m_inspector->show();
}

void TopologyPage::find(const QString &text)
{
    if (text.isEmpty())
        return;
    for (const TopologyNode &node : m_world.topology->nodes) {
        if (node.name.contains(text, Qt::CaseInsensitive) || node.addresses.join(u' ').contains(text)) {
            m_view->select(node.key);
            return;
        }
    }
    m_view->select({});
}

void TopologyPage::openMenu(const QString &key, const QPoint &position)
{
    const TopologyNode *node = findNode(*m_world.topology, key);
    if (!node || !node->server)
        return;
    const ServerId server = *node->server;
    auto *menu = new QMenu(this);
    menu->setObjectName("serverMenu"_L1);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillActionMenu(*menu, *m_world.fleet, *m_world.topology, server,
                   [this, server](const ServerAction &action) { emit planRequested(server, action); });
    menu->popup(position);
}

} // namespace sw
