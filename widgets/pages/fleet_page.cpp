// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/pages/fleet_page.h"

#include "widgets/look/formats.h"
#include "widgets/models/fleet_model.h"
#include "widgets/pages/inspector.h"
#include "widgets/pages/offered_actions.h"
#include "widgets/pages/parts.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sw {

FleetPage::FleetPage(QWidget *parent) : QWidget(parent), m_model(new FleetModel(this))
{
    setObjectName("fleetPage"_L1);
    m_stack = new QStackedWidget(this);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_stack);
    auto *empty =
        new parts::EmptyState(look::Glyph::Fleet, tr("No servers yet"),
                              tr("Start the lab or connect to a cloud, and its servers appear here."),
                              tr("Go to the start page"), m_stack);
    connect(empty, &parts::EmptyState::clicked, this, &FleetPage::startRequested);
    m_stack->addWidget(empty);

    auto *splitter = new QSplitter(Qt::Horizontal, m_stack);
    splitter->setChildrenCollapsible(false);
    auto *left = new QWidget(splitter);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(16, 14, 8, 12);
    column->setSpacing(10);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(10);
    m_search = new QLineEdit(left);
    m_search->setObjectName("fleetSearch"_L1);
    m_search->setPlaceholderText(tr("Search by name, address, zone, tag or state"));
    m_search->setAccessibleName(tr("Search the fleet"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(look::icon(look::Glyph::Search, look::Meaning::Muted), QLineEdit::LeadingPosition);
    m_search->setMinimumWidth(180);
    m_health = new QComboBox(left);
    m_health->setObjectName("fleetHealthFilter"_L1);
    m_health->setAccessibleName(tr("Show by health"));
    m_health->addItem(tr("Any health"));
    for (const Health health : {Health::Down, Health::Degraded, Health::Unknown, Health::Healthy})
        m_health->addItem(look::icon(look::glyph(health), look::meaningOf(health)), look::healthWord(health),
                          static_cast<int>(health));
    m_count = parts::hint({}, left);
    m_count->setObjectName("fleetCount"_L1);
    m_count->setWordWrap(false);
    bar->addWidget(m_search, 1);
    bar->addWidget(m_health);
    bar->addWidget(m_count);
    column->addLayout(bar);
    m_table = new QTableView(left);
    m_table->setObjectName("fleetTable"_L1);
    m_table->setAccessibleName(tr("Servers"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(FleetModel::Name, Qt::AscendingOrder);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(30);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionsMovable(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int widths[] = {130, 110, 110, 120, 90, 90, 150, 120, 110, 140};
    for (int i = 0; i < FleetModel::ColumnCount; ++i)
        m_table->setColumnWidth(i, widths[i]);
    column->addWidget(m_table, 1);
    m_inspector = new Inspector(splitter);
    splitter->addWidget(left);
    splitter->addWidget(m_inspector);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({900, 340});
    m_stack->addWidget(splitter);

    setFocusProxy(m_table);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setSearch(text);
        count();
    });
    connect(m_health, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant wanted = m_health->currentData();
        m_model->setHealthShown(wanted.isValid() ? std::optional(static_cast<Health>(wanted.toInt()))
                                                 : std::nullopt);
        count();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FleetPage::rowChanged);
    connect(m_table, &QTableView::customContextMenuRequested, this, &FleetPage::openMenu);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { emit showInTopologyRequested(keyOfRow(index.row())); });
    connect(m_inspector, &Inspector::planRequested, this, &FleetPage::planRequested);
}

QString FleetPage::keyOfRow(int row) const
{
    const FleetRow *server = m_model->rowAt(row);
    return server ? u"server:"_s + server->server->id.text : QString();
}

void FleetPage::setWorld(const SeenCloud &world)
{
    m_world = world;
    m_model->setFleet(world.fleet, *world.topology);
    m_inspector->setWorld(world);
    m_stack->setCurrentIndex(world.fleet->servers.empty() ? 0 : 1);
    count();
}

void FleetPage::count()
{
    const int shown = m_model->rowCount();
    if (shown == m_model->total())
        m_count->setText(tr("%n server(s)", nullptr, shown));
    else
        //: %1 of the servers match the search, %n is how many there are.
        m_count->setText(tr("%1 of %n server(s)", nullptr, m_model->total()).arg(look::number(shown)));
}

void FleetPage::select(const QString &key)
{
    const TopologyNode *node = findNode(*m_world.topology, key);
    const QModelIndex index = node && node->server ? m_model->indexOf(node->server->text) : QModelIndex();
    if (index.isValid() && index.row() != m_table->currentIndex().row())
        m_table->setCurrentIndex(index);
}

void FleetPage::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void FleetPage::rowChanged()
{
    const QString key = keyOfRow(m_table->currentIndex().row());
    m_inspector->inspect(key);
    emit selectionChanged(key);
}

void FleetPage::openMenu(const QPoint &position)
{
    const QModelIndex index =
        m_table->indexAt(position).isValid() ? m_table->indexAt(position) : m_table->currentIndex();
    const FleetRow *row = index.isValid() ? m_model->rowAt(index.row()) : nullptr;
    if (!row)
        return;
    const ServerId server = row->server->id;
    auto *menu = new QMenu(this);
    menu->setObjectName("serverMenu"_L1);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillActionMenu(*menu, *m_world.fleet, *m_world.topology, server,
                   [this, server](const ServerAction &action) { emit planRequested(server, action); });
    menu->addSeparator();
    QAction *show = menu->addAction(look::icon(look::Glyph::Topology), tr("Show in the &topology"));
    connect(show, &QAction::triggered, this,
            [this, row = index.row()] { emit showInTopologyRequested(keyOfRow(row)); });
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

void FleetPage::saveColumns(QSettings &settings) const
{
    settings.setValue(u"fleet/columns"_s, m_table->horizontalHeader()->saveState());
}

void FleetPage::restoreColumns(QSettings &settings)
{
    m_table->horizontalHeader()->restoreState(settings.value(u"fleet/columns"_s).toByteArray());
}

} // namespace sw
