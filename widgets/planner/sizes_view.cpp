// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/planner/sizes_view.h"

#include "planner/formula/explanation.h"
#include "widgets/look/formats.h"
#include "widgets/pages/parts.h"
#include "widgets/planner/text_table.h"
#include "widgets/planner/worksheet_document.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace sw {

SizesView::SizesView(WorksheetDocument *document, QWidget *parent)
    : ResultView(parent), m_document(document), m_summary(parts::paragraph({}, this)),
      m_model(new TextTableModel(
          {tr("Size"), tr("Memory"), tr("Network"), tr("Web nodes"), tr("Cost a month"), tr("Remark")}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 10, 0, 0);
    column->setSpacing(8);
    m_summary->setObjectName("sizesSummary"_L1);
    column->addWidget(m_summary);
    m_table = tableView(u"sizeTable"_s, tr("Sizes of server"), m_model, {110, 80, 80, 84, 110}, this);
    column->addWidget(m_table, 1);
    auto *row = new QHBoxLayout;
    m_use = new QPushButton(tr("U&se this size for the web tier"), this);
    m_use->setObjectName("sizeUse"_L1);
    m_cheapest = new QPushButton(tr("Use the c&heapest"), this);
    m_cheapest->setObjectName("sizeCheapest"_L1);
    row->addWidget(m_use);
    row->addWidget(m_cheapest);
    row->addStretch(1);
    column->addLayout(row);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SizesView::showChoice);
    connect(m_use, &QPushButton::clicked, this, [this] {
        if (const TextRow *chosen = m_model->rowAt(m_table->currentIndex().row()))
            use(chosen->key);
    });
    connect(m_cheapest, &QPushButton::clicked, this, [this] {
        if (!m_choices.empty() && m_choices.front().unusable.isEmpty())
            use(m_choices.front().size);
    });
    showChoice();
}

void SizesView::setCatalogues(const std::vector<Catalogue> &catalogues)
{
    m_catalogues = catalogues;
    invalidate();
}

const Catalogue *SizesView::catalogue() const
{
    const auto found =
        std::find_if(m_catalogues.begin(), m_catalogues.end(), [this](const Catalogue &catalogue) {
            return catalogue.id == m_document->worksheet().catalogue;
        });
    return found == m_catalogues.end() ? nullptr : &*found;
}

void SizesView::refresh(const SizedWorksheet &sized)
{
    const Catalogue *from = catalogue();
    m_choices = from ? comparedSizes(sized.worksheet, *from, sized.today) : std::vector<SizeChoice>{};
    std::vector<TextRow> rows;
    const QLocale locale;
    const QString current = sized.worksheet.webSize.name;
    const bool priced = !m_choices.empty() && m_choices.front().hasPrice;
    for (size_t i = 0; i < m_choices.size(); ++i) {
        const SizeChoice &choice = m_choices[i];
        const ServerSize *size = findSize(*from, choice.size);
        const bool usable = choice.unusable.isEmpty();
        QStringList remarks;
        if (i == 0 && usable && priced)
            remarks << tr("cheapest");
        if (choice.size == current)
            remarks << tr("chosen");
        if (!usable)
            remarks << choice.unusable;
        TextRow row{
            choice.size,
            {{choice.size, false,
              !usable                      ? look::Glyph::Down
                  : i == 0 && priced       ? look::Glyph::Confirm
                  : choice.size == current ? look::Glyph::Web
                                           : look::Glyph::Server,
              i == 0 && usable && priced ? look::Meaning::Healthy : look::Meaning::Muted},
             {size ? shown(size->ramMB, Unit::MB, locale) : QString(), true},
             {size && size->networkMbps ? shown(*size->networkMbps, Unit::MbitPerSecond, locale) : u"–"_s,
              true},
             {usable ? look::number(choice.webNodes) : u"–"_s, true},
             {usable && choice.hasPrice ? shown(choice.monthlyCost, Unit::Money, locale, from->currency)
                                        : u"–"_s,
              true},
             {remarks.join(u", "_s)}},
            choice.unusable,
            choice.size == current};
        rows.push_back(std::move(row));
    }
    m_model->setRows(std::move(rows));
    if (!from)
        m_summary->setText(tr("The worksheet's catalogue is not on this machine. Choose another one under "
                              "Design to compare sizes."));
    else if (!priced)
        m_summary->setText(
            tr("%1 has no prices: the sizes are compared by their number only.").arg(from->title));
    else
        m_summary->setText(
            tr("Each size of %1 as the size of the web nodes, the cheapest first.").arg(from->title));
    showChoice();
}

void SizesView::showChoice()
{
    const TextRow *row = m_model->rowAt(m_table->currentIndex().row());
    const QString current = m_document->worksheet().webSize.name;
    const auto usable = [&](const QString &name) {
        return std::any_of(m_choices.begin(), m_choices.end(), [&](const SizeChoice &choice) {
            return choice.size == name && choice.unusable.isEmpty();
        });
    };
    m_use->setEnabled(row && row->key != current && usable(row->key));
    m_cheapest->setEnabled(!m_choices.empty() && m_choices.front().unusable.isEmpty()
                           && m_choices.front().hasPrice && m_choices.front().size != current);
}

void SizesView::use(const QString &name)
{
    const Catalogue *from = catalogue();
    const ServerSize *size = from ? findSize(*from, name) : nullptr;
    if (!size)
        return;
    m_document->edit(u"choice.webSize"_s, tr("use %1 for the web tier").arg(name),
                     [&](Draft &draft) { draft.worksheet.webSize = *size; });
    m_document->endRun();
}

} // namespace sw
