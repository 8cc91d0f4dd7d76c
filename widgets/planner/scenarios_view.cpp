// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/planner/scenarios_view.h"

#include "widgets/pages/parts.h"
#include "widgets/planner/scenarios_model.h"
#include "widgets/planner/text_table.h"
#include "widgets/planner/worksheet_document.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

// Beside more than five others nobody compares anything.
constexpr size_t mostScenarios = 5;

QString letter(size_t place)
{
    return QString(QChar(static_cast<char16_t>(u'A' + place)));
}

} // namespace

ScenariosView::ScenariosView(WorksheetDocument *document, QWidget *parent)
    : ResultView(parent), m_document(document), m_model(new ScenariosModel(this)),
      m_summary(parts::paragraph({}, this)), m_duplicate(new QPushButton(this)),
      m_choice(new QComboBox(this)), m_exchange(new QPushButton(tr("Ed&it it"), this)),
      m_remove(new QPushButton(tr("Re&move it"), this)),
      m_onlyDifferences(new QCheckBox(tr("Onl&y differences"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 10, 0, 0);
    column->setSpacing(8);
    m_summary->setObjectName("scenariosSummary"_L1);
    column->addWidget(m_summary);
    auto *row = new QHBoxLayout;
    m_duplicate->setObjectName("scenarioDuplicate"_L1);
    m_duplicate->setAccessibleName(tr("Duplicate as a scenario"));
    m_choice->setObjectName("scenarioChoice"_L1);
    m_choice->setAccessibleName(tr("Scenario"));
    m_exchange->setObjectName("scenarioEdit"_L1);
    m_exchange->setToolTip(
        tr("Exchanges it with the worksheet: it comes into the fields on the left, and the "
           "worksheet takes its place here."));
    m_remove->setObjectName("scenarioRemove"_L1);
    m_onlyDifferences->setObjectName("scenarioOnlyDifferences"_L1);
    row->addWidget(m_duplicate);
    row->addStretch(1);
    row->addWidget(m_onlyDifferences);
    column->addLayout(row);
    auto *chosen = new QHBoxLayout;
    chosen->addWidget(m_choice);
    chosen->addWidget(m_exchange);
    chosen->addWidget(m_remove);
    chosen->addStretch(1);
    column->addLayout(chosen);
    m_table = tableView(u"scenarioTable"_s, tr("Scenarios"), m_model, {}, this);
    column->addWidget(m_table, 1);
    connect(m_duplicate, &QPushButton::clicked, this, &ScenariosView::duplicate);
    connect(m_exchange, &QPushButton::clicked, this, &ScenariosView::exchange);
    connect(m_remove, &QPushButton::clicked, this, &ScenariosView::remove);
    connect(m_onlyDifferences, &QCheckBox::toggled, this, &ScenariosView::invalidate);
}

SizedPointer ScenariosView::sizedOf(const Worksheet &worksheet, const QString &today, QStringList &failures,
                                    const QString &name)
{
    for (const SizedPointer &known : m_known) {
        if (known->worksheet == worksheet && known->today == today)
            return known;
    }
    Result<Proposal> proposal = propose(worksheet, today);
    if (!proposal) {
        failures << tr("Scenario %1 cannot be sized: %2").arg(name, proposal.error().detail);
        return nullptr;
    }
    return std::make_shared<const SizedWorksheet>(SizedWorksheet{worksheet, std::move(*proposal), today});
}

void ScenariosView::refresh(const SizedWorksheet &now)
{
    const std::vector<Worksheet> &others = m_document->draft().scenarios;
    // While the worksheet cannot be sized there is nothing of it to compare but what was typed.
    const Worksheet &first = m_document->worksheet();
    std::vector<Scenario> scenarios{{letter(0), first, first == now.worksheet ? sized() : nullptr}};
    QStringList failures;
    std::vector<SizedPointer> known;
    for (size_t i = 0; i < others.size(); ++i) {
        const SizedPointer found = sizedOf(others[i], now.today, failures, letter(i + 1));
        scenarios.push_back({letter(i + 1), others[i], found});
        if (found)
            known.push_back(found);
    }
    m_known = std::move(known);
    const int before = m_model->columnCount();
    m_model->setScenarios(scenarios, now.today, m_onlyDifferences->isChecked());
    if (before != m_model->columnCount()) {
        for (int column = 0; column < m_model->columnCount() - 1; ++column)
            m_table->setColumnWidth(column, column == 0 ? 190 : 230);
    }
    const bool some = !others.empty();
    if (m_choice->count() != static_cast<int>(others.size())) {
        m_choice->clear();
        for (size_t i = 0; i < others.size(); ++i)
            m_choice->addItem(tr("Scenario %1").arg(letter(i + 1)));
        m_choice->setCurrentIndex(m_choice->count() - 1);
    }
    m_duplicate->setText(tr("Duplicate as &scenario %1").arg(letter(others.size() + 1)));
    m_duplicate->setEnabled(others.size() < mostScenarios);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_choice, m_exchange, m_remove, m_onlyDifferences})
        widget->setVisible(some);
    m_summary->setText(
        !failures.isEmpty() ? failures.join(u'\n')
            : some
            ? tr("▲ and ▼ say how far a figure is above or below that of the worksheet, ≠ that a "
                 "choice is another. Scenarios are kept until the worksheet is closed; to keep "
                 "one for good, edit it and save it as a file of its own.")
            : tr("Duplicate the worksheet, go on changing it on the left, and see both side by side."));
}

int ScenariosView::chosen() const
{
    const int place = m_choice->currentIndex();
    return place < static_cast<int>(m_document->draft().scenarios.size()) ? place : -1;
}

void ScenariosView::duplicate()
{
    const Worksheet copy = m_document->worksheet();
    m_document->endRun();
    m_document->edit(u"scenarios"_s, tr("duplicate the worksheet"),
                     [&](Draft &draft) { draft.scenarios.push_back(copy); });
    m_document->endRun();
}

void ScenariosView::exchange()
{
    const int place = chosen();
    if (place < 0)
        return;
    m_document->endRun();
    m_document->edit(u"scenarios"_s, tr("edit scenario %1").arg(letter(static_cast<size_t>(place) + 1)),
                     [&](Draft &draft) {
                         std::swap(draft.worksheet, draft.scenarios[static_cast<size_t>(place)]);
                         draft.unusable.clear();
                     });
    m_document->endRun();
}

void ScenariosView::remove()
{
    const int place = chosen();
    if (place < 0)
        return;
    m_document->endRun();
    m_document->edit(u"scenarios"_s, tr("remove scenario %1").arg(letter(static_cast<size_t>(place) + 1)),
                     [&](Draft &draft) { draft.scenarios.erase(draft.scenarios.begin() + place); });
    m_document->endRun();
}

} // namespace sw
