// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/planner/import_panel.h"

#include "planner/formula/explanation.h"
#include "widgets/look/formats.h"
#include "widgets/planner/fields.h"
#include "widgets/planner/text_table.h"
#include "widgets/planner/worksheet_document.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTableView>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

// Beyond this part of unreadable lines the figures may be those of another file than one thinks.
constexpr double mostMalformed = 0.05;

QString shownFigure(const Figure &figure, Unit unit, const QLocale &locale, const QString &currency)
{
    const QString likely = shown(figure.likely, unit, locale, currency);
    if (figure.low == figure.high)
        return likely;
    //: A figure with its range: likely, low and high.
    return ImportPanel::tr("%1 (%2 to %3)")
        .arg(likely, shown(figure.low, Unit::None, locale), shown(figure.high, Unit::None, locale));
}

} // namespace

ImportPanel::ImportPanel(WorksheetDocument *document, QWidget *parent)
    : QWidget(parent), m_document(document), m_kinds(inputKinds())
{
    setObjectName("importPanel"_L1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 10, 0, 0);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 8, 8);
    column->setSpacing(8);
    column->addWidget(settings());
    m_progressRow = new QWidget(content);
    auto *row = new QHBoxLayout(m_progressRow);
    row->setContentsMargins(0, 0, 0, 0);
    m_progress = new QProgressBar(m_progressRow);
    m_progress->setObjectName("importProgress"_L1);
    m_progress->setRange(0, 1000);
    m_progress->setAccessibleName(tr("Progress of the import"));
    auto *stop = new QPushButton(look::icon(look::Glyph::Stop), tr("Stop t&he import"), m_progressRow);
    stop->setObjectName("importStop"_L1);
    row->addWidget(m_progress, 1);
    row->addWidget(stop);
    connect(stop, &QPushButton::clicked, this, &ImportPanel::stopRequested);
    m_progressRow->hide();
    column->addWidget(m_progressRow);
    m_none = parts::hint(
        tr("Nothing was imported yet. MRTG logs, access logs of Apache and nginx, HAProxy logs, sar and "
           "sadf, "
           "range queries of Prometheus and CSV files are read, packed by gzip or not. Drop one here."),
        content);
    column->addWidget(m_none);
    m_found = found();
    m_found->hide();
    column->addWidget(m_found);
    column->addStretch(1);
    scroll->setWidget(content);
    outer->addWidget(scroll);
}

QWidget *ImportPanel::settings()
{
    auto *settings = new QWidget(this);
    auto *column = new QVBoxLayout(settings);
    column->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *start = new QPushButton(look::icon(look::Glyph::File), tr("Imp&ort a log…"), settings);
    start->setObjectName("importStart"_L1);
    connect(start, &QPushButton::clicked, this, [this] { emit importRequested({}); });
    column->addWidget(start, 0, Qt::AlignLeft);
    column->addLayout(row);
    const auto add = [&](const QString &text, QWidget *field, const QString &help) {
        auto *label = new parts::MeaningLabel(look::Meaning::Muted, text, settings);
        label->setBuddy(field);
        label->setToolTip(help);
        field->setToolTip(help);
        field->setAccessibleName(QString(text).remove(u'&'));
        row->addWidget(label);
        row->addWidget(field);
    };
    m_gap = new QSpinBox(settings);
    m_gap->setObjectName("importGap"_L1);
    m_gap->setRange(1, 24 * 60);
    m_gap->setValue(30);
    m_gap->setSuffix(tr(" min"));
    add(tr("Visit end&s after"), m_gap,
        tr("A visitor of an access log who is silent for longer begins a new visit."));
    m_interval = new QSpinBox(settings);
    m_interval->setObjectName("importInterval"_L1);
    m_interval->setRange(1, 3600);
    m_interval->setValue(60);
    m_interval->setSuffix(tr(" s"));
    add(tr("&Interval"), m_interval,
        tr("Single requests of a log are added up over intervals of this length."));
    m_device = new FieldEdit(settings);
    m_device->setObjectName("importDevice"_L1);
    m_device->setPlaceholderText(tr("busiest"));
    m_device->setFixedWidth(76);
    add(tr("Device"), m_device, tr("The network interface of a sar or sadf file; empty for the busiest."));
    row->addStretch(1);
    return settings;
}

QWidget *ImportPanel::found()
{
    auto *found = new QWidget(this);
    auto *column = new QVBoxLayout(found);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_title = parts::heading({}, found);
    m_title->setObjectName("importTitle"_L1);
    column->addWidget(m_title);
    m_facts = parts::paragraph({}, found);
    m_facts->setObjectName("importFacts"_L1);
    column->addWidget(m_facts);
    m_malformed = new parts::StateLabel(found);
    m_malformed->setObjectName("importMalformed"_L1);
    column->addWidget(m_malformed);
    m_badLines = new TextTableModel({tr("Line"), tr("What is wrong"), tr("Text")}, this);
    QTableView *bad =
        tableView(u"badLineTable"_s, tr("Lines that could not be read"), m_badLines, {70, 200}, found);
    m_badTable = bad;
    column->addWidget(bad);
    m_figures = new QTreeWidget(found);
    m_figures->setObjectName("importFigures"_L1);
    m_figures->setAccessibleName(tr("Figures that were found"));
    m_figures->setHeaderLabels({tr("Figure"), tr("Found"), tr("In the worksheet")});
    m_figures->setRootIsDecorated(false);
    m_figures->setAlternatingRowColors(true);
    m_figures->setColumnWidth(0, 220);
    m_figures->setColumnWidth(1, 190);
    column->addWidget(m_figures);
    m_question = new parts::Card(found);
    m_question->setObjectName("importQuestion"_L1);
    m_question->setAccent(look::Meaning::Degraded);
    auto *asking = new QHBoxLayout(m_question);
    asking->setContentsMargins(12, 8, 12, 8);
    asking->setSpacing(10);
    asking->addWidget(new parts::GlyphLabel(look::Glyph::Degraded, 20, look::Meaning::Degraded, m_question),
                      0, Qt::AlignTop);
    m_questionText = parts::paragraph({}, m_question);
    m_questionText->setObjectName("importQuestionText"_L1);
    asking->addWidget(m_questionText, 1);
    auto *discard = new QPushButton(tr("Discard the&m"), m_question);
    discard->setObjectName("importDiscard"_L1);
    asking->addWidget(discard);
    auto *anyway = new QPushButton(tr("Go on an&yway"), m_question);
    anyway->setObjectName("importAnyway"_L1);
    asking->addWidget(anyway);
    column->addWidget(m_question);
    auto *row = new QHBoxLayout;
    m_use = new QPushButton(look::icon(look::Glyph::Confirm), tr("Use t&hese figures"), found);
    m_use->setObjectName("importUse"_L1);
    row->addWidget(m_use);
    m_used = new parts::StateLabel(found);
    m_used->setObjectName("importUsed"_L1);
    row->addWidget(m_used, 1);
    column->addLayout(row);
    connect(discard, &QPushButton::clicked, this, &ImportPanel::clear);
    connect(anyway, &QPushButton::clicked, this, [this] {
        m_question->hide();
        m_use->setEnabled(true);
        m_use->setFocus();
    });
    connect(m_use, &QPushButton::clicked, this, &ImportPanel::useFigures);
    return found;
}

ImportOptions ImportPanel::options(const QString &path) const
{
    ImportOptions options;
    options.source = QFileInfo(path).fileName();
    options.by = m_document->worksheet().preparedBy;
    options.sessionGap = Seconds{m_gap->value() * 60};
    options.interval = Seconds{m_interval->value()};
    options.device = m_device->text().trimmed();
    return options;
}

void ImportPanel::clear()
{
    m_history = {};
    m_file.clear();
    m_found->hide();
    m_none->show();
}

void ImportPanel::setProgress(double part)
{
    m_progressRow->setVisible(part >= 0);
    if (part < 0) {
        // What was found before is found still, though another import has failed or was stopped.
        m_found->setVisible(!m_file.isEmpty());
        m_none->setVisible(m_file.isEmpty());
        return;
    }
    m_none->hide();
    m_found->hide();
    m_progress->setValue(static_cast<int>(std::clamp(part, 0.0, 1.0) * 1000));
}

void ImportPanel::setImported(const QString &file, const TrafficHistory &history)
{
    m_file = QFileInfo(file).fileName();
    m_history = history;
    setProgress(-1);
    m_none->hide();
    //: The name of a file and what kind it is: "access.log: Access log".
    m_title->setText(tr("%1: %2").arg(m_file, history.kind));
    QStringList facts{tr("Lines: %1").arg(look::number(history.lines))};
    for (const TrafficHistory::Fact &fact : history.facts)
        facts << tr("%1: %2").arg(fact.label, fact.value);
    m_facts->setText(facts.join(u'\n'));
    showBadLines();
    showFigures();
    m_used->hide();
    const double part =
        history.lines > 0 ? static_cast<double>(history.malformed) / static_cast<double>(history.lines) : 0;
    const bool ask = part > mostMalformed;
    m_question->setVisible(ask);
    m_questionText->setText(tr("%1 of the lines could not be read. Is it the right file? Look at the lines "
                               "above before you use its figures.")
                                .arg(look::percent(part)));
    m_use->setEnabled(!ask && !history.figures.empty());
    m_found->show();
}

void ImportPanel::showBadLines()
{
    if (m_history.malformed == 0) {
        m_malformed->tell(look::Glyph::Healthy, look::Meaning::Healthy, tr("Every line could be read."));
    } else {
        m_malformed->tell(look::Glyph::Degraded, look::Meaning::Degraded,
                          tr("%1 of %2 lines could not be read and were left out.")
                              .arg(look::number(m_history.malformed), look::number(m_history.lines)));
    }
    std::vector<TextRow> rows;
    for (const TrafficHistory::BadLine &line : m_history.badLines) {
        rows.push_back({QString::number(rows.size()),
                        {{look::number(line.number), true}, {line.why}, {line.text}},
                        line.why + u'\n' + line.text,
                        false});
    }
    m_badTable->setVisible(!rows.empty());
    m_badTable->setFixedHeight(32 + 26 * static_cast<int>(std::min<size_t>(rows.size(), 4)));
    m_badLines->setRows(std::move(rows));
}

void ImportPanel::showFigures()
{
    m_figures->clear();
    const Worksheet &worksheet = m_document->worksheet();
    for (const InputKind &kind : m_kinds) {
        const auto found = m_history.figures.find(kind.key);
        if (found == m_history.figures.end())
            continue;
        const auto now = worksheet.figures.find(kind.key);
        auto *item = new QTreeWidgetItem(
            m_figures,
            {kind.label, shownFigure(found->second, kind.unit, m_locale, worksheet.currency),
             now == worksheet.figures.end()
                 ? u"–"_s
                 : shownFigure(now->second, kind.unit, m_locale, worksheet.currency)});
        item->setData(0, Qt::UserRole, kind.key);
        item->setCheckState(0, Qt::Checked);
        item->setToolTip(0, kind.help);
    }
    const int rows = m_figures->topLevelItemCount();
    m_figures->setVisible(rows > 0);
    m_figures->setFixedHeight(32 + 24 * std::min(rows, 7));
}

void ImportPanel::useFigures()
{
    QStringList keys;
    for (int i = 0; i < m_figures->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *item = m_figures->topLevelItem(i);
        if (item->checkState(0) == Qt::Checked)
            keys << item->data(0, Qt::UserRole).toString();
    }
    m_document->endRun();
    m_document->edit(u"import"_s, tr("use the figures of %1").arg(m_file), [&](Draft &draft) {
        for (const QString &key : std::as_const(keys)) {
            draft.worksheet.figures[key] = m_history.figures.at(key);
            draft.unusable.erase(key);
        }
    });
    m_document->endRun();
    m_used->tell(look::Glyph::Healthy, look::Meaning::Healthy,
                 tr("%n figure(s) are in the worksheet. Undo takes them out again.", nullptr,
                    static_cast<int>(keys.size())));
    m_used->show();
    showFigures();
}

} // namespace sw
