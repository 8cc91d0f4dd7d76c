// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/planner/planner_page.h"

#include "widgets/pages/message_area.h"
#include "widgets/planner/choices_panel.h"
#include "widgets/planner/csv_columns_dialog.h"
#include "widgets/planner/evidence_panel.h"
#include "widgets/planner/import_panel.h"
#include "widgets/planner/inputs_panel.h"
#include "widgets/planner/planner_bar.h"
#include "widgets/planner/planner_start.h"
#include "widgets/planner/results_panel.h"
#include "widgets/planner/sized_worksheet.h"
#include "widgets/planner/worksheet_document.h"

#include <QBoxLayout>
#include <QDate>
#include <QDropEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

constexpr int restMilliseconds = 800;

// The first local file that is dragged; empty: there is none.
QString draggedFile(const QMimeData *data)
{
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            return url.toLocalFile();
    }
    return {};
}

} // namespace

PlannerPage::PlannerPage(QWidget *parent)
    : QWidget(parent), m_document(new WorksheetDocument(this)),
      m_today(QDate::currentDate().toString(Qt::ISODate)),
      m_bar(new PlannerBar(m_document->undoStack(), this)), m_messages(new MessageArea(this)),
      m_stack(new QStackedWidget(this)), m_start(new PlannerStart(m_stack))
{
    setObjectName("plannerPage"_L1);
    setAcceptDrops(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_bar);
    m_messages->layout()->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_messages);
    m_stack->addWidget(m_start);
    column->addWidget(m_stack, 1);
    m_sizing.setSingleShot(true);
    m_sizing.setInterval(0);
    connect(&m_sizing, &QTimer::timeout, this, &PlannerPage::sizeNow);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &PlannerPage::edited);
    connect(m_document, &WorksheetDocument::changed, this, &PlannerPage::documentChanged);
    connect(m_document, &WorksheetDocument::stepped, this, &PlannerPage::reveal);
    connect(m_document, &WorksheetDocument::modifiedChanged, this, [this](bool modified) {
        showState();
        emit modifiedChanged(modified);
    });
    connect(m_start, &PlannerStart::newRequested, this, &PlannerPage::newRequested);
    connect(m_start, &PlannerStart::exampleRequested, this, &PlannerPage::exampleRequested);
    connect(m_start, &PlannerStart::openRequested, this, &PlannerPage::openRequested);
    connect(m_start, &PlannerStart::importRequested, this, [this] { requestImport({}); });
    connectBar();
    setFocusProxy(m_start);
}

PlannerPage::~PlannerPage() = default;

void PlannerPage::needWork()
{
    if (m_splitter)
        return;
    m_stack->addWidget(work());
    m_choices->setCatalogues(m_catalogues);
    m_results->setCatalogues(m_catalogues);
    if (m_roomy)
        divide();
    // Also those inside spin boxes leave dropped files and the keys of the page to it.
    for (auto *edit : findChildren<QLineEdit *>()) {
        edit->setAcceptDrops(false);
        edit->installEventFilter(this);
    }
}

QWidget *PlannerPage::work()
{
    m_splitter = new QSplitter(Qt::Horizontal, m_stack);
    QSplitter *splitter = m_splitter;
    splitter->setChildrenCollapsible(false);
    m_inputTabs = new QTabWidget(splitter);
    m_inputTabs->setObjectName("inputTabs"_L1);
    m_inputTabs->setDocumentMode(true);
    m_inputs = new InputsPanel(m_document, m_inputTabs);
    m_inputs->setToday(m_today);
    m_choices = new ChoicesPanel(m_document, m_inputTabs);
    m_evidence = new EvidencePanel(m_document, m_inputTabs);
    m_evidence->setToday(m_today);
    //: The tab with the figures that one types.
    m_inputTabs->addTab(m_inputs, tr("Inputs"));
    //: The tab with what one chooses.
    m_inputTabs->addTab(m_choices, tr("Design"));
    //: The tab with load runs and drills.
    m_inputTabs->addTab(m_evidence, tr("Measurements"));
    // On a low screen, or below many remarks, one scrolls; a window cannot be higher than its screen.
    auto *scroll = new QScrollArea(splitter);
    scroll->setObjectName("resultsScroll"_L1);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_results = new ResultsPanel(m_document, scroll);
    scroll->setWidget(m_results);
    splitter->addWidget(m_inputTabs);
    splitter->addWidget(scroll);
    m_results->setContentsMargins(8, 0, 0, 0);
    m_inputTabs->setMinimumWidth(310);
    scroll->setMinimumWidth(360);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    connect(m_evidence, &EvidencePanel::evidenceRequested, this, &PlannerPage::evidenceRequested);
    connect(m_results->imports(), &ImportPanel::importRequested, this, &PlannerPage::requestImport);
    connect(m_results->imports(), &ImportPanel::stopRequested, this, &PlannerPage::importStopRequested);
    return splitter;
}

void PlannerPage::connectBar()
{
    connect(m_bar, &PlannerBar::newRequested, this, &PlannerPage::newRequested);
    connect(m_bar, &PlannerBar::openRequested, this, &PlannerPage::openRequested);
    connect(m_bar, &PlannerBar::saveRequested, this, [this] { save(m_path); });
    connect(m_bar, &PlannerBar::saveAsRequested, this, [this] { save({}); });
    connect(m_bar, &PlannerBar::importRequested, this, [this] { requestImport({}); });
    connect(m_bar, &PlannerBar::exportRequested, this, &PlannerPage::exportRequested);
    connect(m_bar, &PlannerBar::topologyRequested, this, [this] {
        if (m_sized)
            emit topologyRequested(m_sized->proposal.architecture);
    });
}

const Worksheet &PlannerPage::worksheet() const
{
    return m_document->worksheet();
}

QString PlannerPage::path() const
{
    return m_path;
}

bool PlannerPage::isModified() const
{
    return m_document->isModified();
}

void PlannerPage::openWorksheet(const Worksheet &worksheet, const QString &path, bool modified)
{
    needWork();
    m_path = path;
    m_sized.reset();
    m_results->clear();
    m_stack->setCurrentIndex(1);
    setFocusProxy(m_inputs);
    m_bar->setOpen(true);
    m_document->open(worksheet, modified);
    m_rest.stop(); // opened, not edited
    showState();
}

void PlannerPage::setSaved(const QString &path)
{
    m_path = path;
    m_document->saved();
    showState();
}

void PlannerPage::setCatalogues(const std::vector<Catalogue> &catalogues)
{
    m_catalogues = catalogues;
    if (!m_splitter)
        return;
    m_choices->setCatalogues(catalogues);
    m_results->setCatalogues(catalogues);
}

void PlannerPage::setRecentFiles(const QStringList &paths)
{
    m_bar->setRecentFiles(paths);
    m_start->setRecentFiles(paths);
}

void PlannerPage::setToday(const QString &today)
{
    if (m_today == today)
        return;
    m_today = today;
    if (!m_splitter)
        return;
    m_inputs->setToday(today);
    m_evidence->setToday(today);
    m_sizing.start();
}

void PlannerPage::setImportProgress(double part)
{
    if (part >= 0) {
        ensureOpen();
        m_results->showImports();
    }
    if (m_splitter)
        m_results->imports()->setProgress(part);
}

void PlannerPage::setImported(const QString &file, const TrafficHistory &history)
{
    ensureOpen();
    m_results->imports()->setImported(file, history);
    m_results->setHistory(history);
    m_results->showImports();
}

void PlannerPage::setCsvPreview(const QString &file, const CsvPreview &preview)
{
    needWork();
    auto *dialog = new CsvColumnsDialog(file, preview, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, file] {
        ImportOptions options = m_results->imports()->options(file);
        options.csv = dialog->columns();
        emit importRequested(file, options);
    });
    connect(dialog, &QDialog::rejected, this, &PlannerPage::importStopRequested);
    dialog->open();
}

void PlannerPage::addMeasuredTimes(const std::vector<MeasuredTime> &times)
{
    needWork();
    m_document->endRun();
    m_document->edit(u"measuredTimes"_s, tr("attach measured times"), [&](Draft &draft) {
        std::vector<MeasuredTime> &known = draft.worksheet.measuredTimes;
        for (const MeasuredTime &time : times) {
            const auto former = std::find_if(
                known.begin(), known.end(), [&](const MeasuredTime &one) { return one.input == time.input; });
            if (former == known.end())
                known.push_back(time);
            else if (former->when <= time.when)
                *former = time;
        }
    });
    m_document->endRun();
    m_inputTabs->setCurrentWidget(m_evidence);
}

void PlannerPage::showFailure(const Failure &failure)
{
    if (m_splitter)
        m_results->imports()->setProgress(-1);
    m_messages->showFailure(failure);
}

void PlannerPage::ensureOpen()
{
    if (!m_document->isOpen())
        openWorksheet(starterWorksheet(m_catalogues.empty() ? Catalogue() : m_catalogues.front()), {});
}

void PlannerPage::requestImport(const QString &path)
{
    needWork();
    emit importRequested(path, m_results->imports()->options(path));
}

void PlannerPage::save(const QString &path)
{
    m_document->saving();
    emit saveRequested(path);
}

void PlannerPage::documentChanged()
{
    m_sizing.start();
    m_rest.start();
    showState();
}

void PlannerPage::showState()
{
    if (m_document->isOpen())
        m_bar->setDocument(worksheet().name, m_path, m_document->isModified());
}

void PlannerPage::sizeNow()
{
    if (!m_document->isOpen())
        return;
    const QStringList problems = m_inputs->problems();
    Result<Proposal> proposal = propose(worksheet(), m_today);
    QString trouble;
    if (proposal) {
        m_sized = std::make_shared<const SizedWorksheet>(
            SizedWorksheet{worksheet(), std::move(*proposal), m_today});
        m_results->present(m_sized);
        if (!problems.isEmpty())
            trouble =
                tr("These are the results without what cannot be used yet. %1").arg(problems.join(u' '));
    } else {
        trouble = m_sized
            ? tr("These are the results of before: the worksheet cannot be sized as it is now. %1")
                  .arg(proposal.error().detail)
            : tr("The worksheet cannot be sized yet. %1").arg(proposal.error().detail);
        // Scenarios stand beside the worksheet and go on changing.
        if (m_sized)
            m_results->present(m_sized);
    }
    m_results->setTrouble(trouble);
    m_bar->setSized(m_sized && proposal.has_value());
}

void PlannerPage::reveal(const QString &field)
{
    const int before = m_inputTabs->currentIndex();
    m_inputTabs->setCurrentWidget(m_inputs);
    if (m_inputs->reveal(field))
        return;
    m_inputTabs->setCurrentWidget(m_choices);
    if (!m_choices->reveal(field))
        m_inputTabs->setCurrentIndex(before);
}

bool PlannerPage::takeKey(QEvent *event)
{
    const bool taken =
        (event->type() == QEvent::ShortcutOverride && m_bar->knows(static_cast<QKeyEvent *>(event)))
        || (event->type() == QEvent::KeyPress && m_bar->act(static_cast<QKeyEvent *>(event)));
    if (taken)
        event->accept();
    return taken;
}

bool PlannerPage::event(QEvent *event)
{
    return takeKey(event) || QWidget::event(event);
}

bool PlannerPage::eventFilter(QObject *watched, QEvent *event)
{
    return takeKey(event) || QWidget::eventFilter(watched, event);
}

void PlannerPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    constexpr int roomyWidth = 1000;
    const bool roomy = width() >= roomyWidth;
    if (m_roomy == roomy)
        return;
    m_roomy = roomy;
    if (m_splitter)
        divide();
}

void PlannerPage::divide()
{
    m_inputs->setRoomy(*m_roomy);
    const int inputs = *m_roomy ? 474 : 356;
    m_splitter->setSizes({inputs, std::max(360, width() - inputs)});
}

void PlannerPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void PlannerPage::dropEvent(QDropEvent *event)
{
    const QString file = draggedFile(event->mimeData());
    if (file.isEmpty())
        return;
    event->acceptProposedAction();
    // sadf and Prometheus write JSON too: what is dropped on the import panel is a log whatever its name.
    QWidget *below = childAt(event->position().toPoint());
    const bool log = below && m_results && m_results->imports()->isAncestorOf(below);
    if (!log && file.endsWith(".json"_L1, Qt::CaseInsensitive))
        emit openRequested(file);
    else
        requestImport(file);
}

} // namespace sw
