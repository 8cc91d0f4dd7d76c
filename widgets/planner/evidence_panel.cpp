// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/planner/evidence_panel.h"

#include "planner/formula/explanation.h"
#include "widgets/planner/fields.h"
#include "widgets/planner/text_table.h"
#include "widgets/planner/worksheet_document.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace sw {

LoadPointsEditor::LoadPointsEditor(WorksheetDocument *document, QWidget *parent)
    : QWidget(parent), m_document(document), m_table(new QTableWidget(0, 2, this)),
      m_remove(new QPushButton(tr("&Remove"), this)), m_note(new FieldNote(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 0, 0, 6);
    column->setSpacing(6);
    column->addWidget(parts::hint(tr("What a load run measured with so many web nodes. Points at three "
                                     "numbers of nodes or more show how "
                                     "the web tier scales; with fewer it is assumed to scale in proportion."),
                                  this));
    m_table->setObjectName("loadPoints"_L1);
    m_table->setAccessibleName(tr("Points of the load run"));
    m_table->setHorizontalHeaderLabels({tr("Web nodes"), tr("Requests a second")});
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultSectionSize(130);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(26);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setFixedHeight(150);
    column->addWidget(m_table);
    m_note->setObjectName("loadPointsNote"_L1);
    column->addWidget(m_note);
    auto *row = new QHBoxLayout;
    auto *add = new QPushButton(tr("Add a &point"), this);
    add->setObjectName("loadPointAdd"_L1);
    m_remove->setObjectName("loadPointRemove"_L1);
    row->addWidget(add);
    row->addWidget(m_remove);
    row->addStretch(1);
    column->addLayout(row);
    connect(add, &QPushButton::clicked, this, [this] {
        addRow({}, {});
        m_table->setCurrentCell(m_table->rowCount() - 1, 0);
        m_table->editItem(m_table->currentItem());
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_table->removeRow(m_table->currentRow());
        take();
    });
    connect(m_table, &QTableWidget::cellChanged, this, &LoadPointsEditor::take);
    connect(m_table, &QTableWidget::itemSelectionChanged, this,
            [this] { m_remove->setEnabled(m_table->currentRow() >= 0); });
    connect(document, &WorksheetDocument::opened, this, &LoadPointsEditor::fill);
    m_remove->setEnabled(false);
}

void LoadPointsEditor::addRow(const QString &nodes, const QString &requests)
{
    const QSignalBlocker quiet(m_table);
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, 0, new QTableWidgetItem(nodes));
    m_table->setItem(row, 1, new QTableWidgetItem(requests));
}

std::optional<std::vector<LoadPoint>> LoadPointsEditor::read(QString *problem) const
{
    std::vector<LoadPoint> points;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QString texts[] = {m_table->item(row, 0)->text().trimmed(),
                                 m_table->item(row, 1)->text().trimmed()};
        if (texts[0].isEmpty() && texts[1].isEmpty())
            continue;
        LoadPoint point;
        double *places[] = {&point.nodes, &point.requestsPerSecond};
        for (size_t i = 0; i < 2; ++i) {
            const std::optional<double> value =
                readNumber(texts[i], i == 0 ? Unit::Count : Unit::PerSecond, m_locale, problem);
            if (!value)
                return std::nullopt;
            *places[i] = *value;
        }
        if (point.nodes < 1 || point.nodes > mostNodes || point.requestsPerSecond <= 0) {
            *problem = tr("Row %1: give 1 to %2 web nodes, and more than 0 requests a second.")
                           .arg(row + 1)
                           .arg(m_locale.toString(mostNodes));
            return std::nullopt;
        }
        points.push_back(point);
    }
    return points;
}

void LoadPointsEditor::take()
{
    QString problem;
    const std::optional<std::vector<LoadPoint>> points = read(&problem);
    m_note->tell(problem, true);
    if (!points)
        return;
    m_known = *points;
    m_document->endRun();
    m_document->edit(u"loadPoints"_s, tr("change the load run's points"),
                     [&](Draft &draft) { draft.worksheet.loadPoints = *points; });
    m_document->endRun();
}

void LoadPointsEditor::refresh()
{
    // Only what came from elsewhere: a row that is wrong or half typed stands beside what the worksheet has.
    if (m_document->worksheet().loadPoints != m_known)
        fill();
}

void LoadPointsEditor::fill()
{
    const QSignalBlocker quiet(m_table);
    m_known = m_document->worksheet().loadPoints;
    m_table->setRowCount(0);
    for (const LoadPoint &point : m_known)
        addRow(editable(point.nodes, m_locale), editable(point.requestsPerSecond, m_locale));
    m_note->tell({}, true);
}

EvidencePanel::EvidencePanel(WorksheetDocument *document, QWidget *parent)
    : QScrollArea(parent), m_document(document), m_kinds(inputKinds())
{
    setObjectName("evidencePanel"_L1);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 8, 8, 12);
    column->setSpacing(6);
    auto *run = new SectionBox(tr("Load run"), content);
    m_points = new LoadPointsEditor(document, run->body());
    auto *runColumn = new QVBoxLayout(run->body());
    runColumn->setContentsMargins(0, 0, 0, 0);
    runColumn->addWidget(m_points);
    column->addWidget(run);
    auto *drills = new SectionBox(tr("Times of drills"), content);
    auto *drillColumn = new QVBoxLayout(drills->body());
    drillColumn->setContentsMargins(8, 0, 0, 6);
    drillColumn->setSpacing(6);
    drillColumn->addWidget(
        parts::hint(tr("A time that a drill measured takes the place of the assumed one, until it is stale."),
                    drills->body()));
    m_times =
        new TextTableModel({tr("Figure"), tr("Measured"), tr("When"), tr("State"), tr("Evidence")}, this);
    m_table = tableView(u"measuredTimes"_s, tr("Times that drills measured"), m_times, {140, 78, 80, 90},
                        drills->body());
    m_table->setFixedHeight(150);
    drillColumn->addWidget(m_table);
    auto *row = new QHBoxLayout;
    auto *attach = new QPushButton(look::icon(look::Glyph::Evidence), tr("Atta&ch a drill…"), drills->body());
    attach->setObjectName("evidenceAttach"_L1);
    m_remove = new QPushButton(tr("R&emove"), drills->body());
    m_remove->setObjectName("evidenceRemove"_L1);
    row->addWidget(attach);
    row->addWidget(m_remove);
    row->addStretch(1);
    drillColumn->addLayout(row);
    auto *ageRow = new QHBoxLayout;
    auto *ageLabel = new QLabel(tr("A time is sta&le after"), drills->body());
    m_staleAfter = new QSpinBox(drills->body());
    m_staleAfter->setObjectName("staleAfter"_L1);
    m_staleAfter->setRange(1, 3650);
    m_staleAfter->setSuffix(tr(" days"));
    m_staleAfter->setFocusPolicy(Qt::StrongFocus);
    ageLabel->setBuddy(m_staleAfter);
    ageRow->addWidget(ageLabel);
    ageRow->addWidget(m_staleAfter);
    ageRow->addStretch(1);
    drillColumn->addLayout(ageRow);
    column->addWidget(drills);
    column->addStretch(1);
    setWidget(content);
    connect(attach, &QPushButton::clicked, this, &EvidencePanel::evidenceRequested);
    connect(m_remove, &QPushButton::clicked, this, &EvidencePanel::remove);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { m_remove->setEnabled(current.isValid()); });
    connect(m_staleAfter, &QSpinBox::valueChanged, this, [this](int days) {
        m_document->edit(u"staleAfter"_s, tr("change when measured times are stale"),
                         [&](Draft &draft) { draft.worksheet.staleAfterDays = days; });
    });
    connect(m_staleAfter, &QSpinBox::editingFinished, document, &WorksheetDocument::endRun);
    connect(document, &WorksheetDocument::changed, this, &EvidencePanel::refresh);
    m_remove->setEnabled(false);
}

void EvidencePanel::setToday(const QString &today)
{
    m_today = today;
    refresh();
}

void EvidencePanel::refresh()
{
    if (!m_document->isOpen())
        return;
    m_points->refresh();
    const Worksheet &worksheet = m_document->worksheet();
    std::vector<TextRow> rows;
    for (const MeasuredTime &time : worksheet.measuredTimes) {
        const InputKind *kind = findInput(m_kinds, time.input);
        const bool stale = isStale(time, worksheet.staleAfterDays, m_today);
        TextCell state{stale ? tr("stale") : tr("in use"), false,
                       stale ? look::Glyph::Degraded : look::Glyph::Verify,
                       stale ? look::Meaning::Degraded : look::Meaning::Healthy};
        rows.push_back(
            {QString::number(rows.size()),
             {{kind ? kind->label : time.input},
              {shown(time.seconds, Unit::Seconds, m_locale), true},
              {time.when.left(10)},
              state,
              {time.evidence}},
             stale ? tr(
                 "It was measured more than %n day(s) ago: the assumed figure counts again. Run the drill "
                 "anew.",
                 nullptr, worksheet.staleAfterDays)
                   : QString(),
             false});
    }
    m_times->setRows(std::move(rows));
    const QSignalBlocker quiet(m_staleAfter);
    m_staleAfter->setValue(worksheet.staleAfterDays);
}

void EvidencePanel::remove()
{
    const int place = m_table->currentIndex().row();
    if (place < 0)
        return;
    m_document->endRun();
    m_document->edit(u"measuredTimes"_s, tr("remove a measured time"), [&](Draft &draft) {
        draft.worksheet.measuredTimes.erase(draft.worksheet.measuredTimes.begin() + place);
    });
    m_document->endRun();
}

} // namespace sw
