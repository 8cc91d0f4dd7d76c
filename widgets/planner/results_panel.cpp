// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/planner/results_panel.h"

#include "widgets/pages/parts.h"
#include "widgets/planner/availability_view.h"
#include "widgets/planner/charts_view.h"
#include "widgets/planner/figures_view.h"
#include "widgets/planner/import_panel.h"
#include "widgets/planner/remarks_area.h"
#include "widgets/planner/result_cards.h"
#include "widgets/planner/scenarios_view.h"
#include "widgets/planner/sizes_view.h"
#include "widgets/planner/steps_view.h"

#include <QBoxLayout>
#include <QTabBar>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

// As low as the page that is shown: the highest of them would make the whole window higher than a small
// screen.
class ResultTabs : public QTabWidget
{
public:
    explicit ResultTabs(QWidget *parent) : QTabWidget(parent)
    {
        connect(this, &QTabWidget::currentChanged, this, [this] { updateGeometry(); });
    }

    bool hasHeightForWidth() const override { return false; }
    QSize sizeHint() const override { return minimumSizeHint(); }
    QSize minimumSizeHint() const override
    {
        constexpr int lowest = 200;
        QSize least = QTabWidget::minimumSizeHint();
        if (const QWidget *page = currentWidget())
            least.setHeight(tabBar()->sizeHint().height()
                            + std::max(lowest, page->minimumSizeHint().height()));
        return least;
    }
};

} // namespace

ResultsPanel::ResultsPanel(WorksheetDocument *document, QWidget *parent)
    : QWidget(parent), m_cards(new ResultCards(this)), m_remarks(new RemarksArea(this)),
      m_tabs(new ResultTabs(this)), m_figures(new FiguresView(m_tabs)), m_charts(new ChartsView(m_tabs)),
      m_sizes(new SizesView(document, m_tabs)), m_scenarios(new ScenariosView(document, m_tabs)),
      m_import(new ImportPanel(document, m_tabs))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *trouble = new parts::Card(this);
    trouble->setAccent(look::Meaning::Degraded);
    trouble->setObjectName("trouble"_L1);
    auto *row = new QHBoxLayout(trouble);
    row->setContentsMargins(12, 8, 12, 8);
    m_troubleText = new parts::StateLabel(trouble);
    m_troubleText->setObjectName("troubleText"_L1);
    row->addWidget(m_troubleText);
    m_trouble = trouble;
    m_trouble->hide();
    column->addWidget(m_trouble);
    column->addWidget(m_cards);
    column->addWidget(m_remarks);
    m_tabs->setObjectName("resultTabs"_L1);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setExpanding(false);
    m_tabs->tabBar()->setUsesScrollButtons(true);
    column->addWidget(m_tabs, 1);
    auto *steps = new StepsView(m_tabs);
    auto *availability = new AvailabilityView(m_tabs);
    m_tabs->addTab(m_figures, tr("Figures"));
    m_tabs->addTab(m_charts, tr("Charts"));
    //: The tab with the scaling steps.
    m_tabs->addTab(steps, tr("Steps"));
    m_tabs->addTab(availability, tr("Availability"));
    m_tabs->addTab(m_sizes, tr("Sizes"));
    m_tabs->addTab(m_scenarios, tr("Scenarios"));
    m_tabs->addTab(m_import, tr("Import"));
    m_views = {m_figures, m_charts, steps, availability, m_sizes, m_scenarios};
    connect(m_cards, &ResultCards::chosen, this, &ResultsPanel::select);
}

void ResultsPanel::select(const QString &key)
{
    m_tabs->setCurrentWidget(m_figures);
    m_figures->select(key);
}

void ResultsPanel::present(const SizedPointer &sized)
{
    m_sized = sized;
    m_cards->present(*sized);
    m_remarks->present(sized->proposal.remarks);
    for (ResultView *view : m_views)
        view->present(sized);
}

void ResultsPanel::setTrouble(const QString &text)
{
    const bool troubled = !text.isEmpty();
    if (troubled)
        m_troubleText->tell(look::Glyph::Degraded, look::Meaning::Degraded, text);
    m_trouble->setVisible(troubled);
    m_cards->setOutdated(troubled);
    for (ResultView *view : m_views)
        view->setOutdated(troubled);
}

void ResultsPanel::setCatalogues(const std::vector<Catalogue> &catalogues)
{
    m_sizes->setCatalogues(catalogues);
}

void ResultsPanel::clear()
{
    m_charts->setHistory({});
    m_import->clear();
}

void ResultsPanel::showImports()
{
    m_tabs->setCurrentWidget(m_import);
}

void ResultsPanel::setHistory(const TrafficHistory &history)
{
    m_charts->setHistory(history);
}

} // namespace sw
