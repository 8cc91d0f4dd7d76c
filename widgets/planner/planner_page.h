// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/capacity/worksheet.h"
#include "planner/sizing/proposal.h"
#include "planner/traffic/importer.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QSplitter;
class QStackedWidget;
class QTabWidget;

namespace sw {

class ChoicesPanel;
class EvidencePanel;
class InputsPanel;
class MessageArea;
class PlannerBar;
class PlannerStart;
class ResultsPanel;
class WorksheetDocument;
struct SizedWorksheet;

enum class ExportFormat { Pdf, Xlsx, Csv, Markdown, Json };

// The Planner page: a worksheet as it is typed, and what follows from it. It asks for files by signal and is
// told by slot; it touches none. Everything belongs to the window's thread.
class PlannerPage : public QWidget
{
    Q_OBJECT

public:
    explicit PlannerPage(QWidget *parent = nullptr);
    ~PlannerPage() override;

    const Worksheet &worksheet() const; // as typed, with its undo history
    QString path() const;               // empty: never saved
    bool isModified() const;            // since it was opened or saved last

public slots:
    // Replaces the document and its undo history. modified: an autosaved one that the file does not have yet.
    void openWorksheet(const sw::Worksheet &worksheet, const QString &path, bool modified = false);
    void save(const QString &path);     // as its own buttons do; answers by saveRequested
    void setSaved(const QString &path); // the worksheet as it was at saveRequested is in that file now
    void setCatalogues(const std::vector<sw::Catalogue> &catalogues);
    void setRecentFiles(const QStringList &paths);
    void setToday(const QString &today); // ISO 8601 day
    void setImportProgress(double part); // 0 to 1; below 0: over
    void setImported(const QString &file, const sw::TrafficHistory &history);
    void setCsvPreview(const QString &file,
                       const sw::CsvPreview &preview); // asks for columns, then importRequested
    // Adds to what was measured, one time for each input, the newest. In one undo step.
    void addMeasuredTimes(const std::vector<sw::MeasuredTime> &times);
    void showFailure(const sw::Failure &failure); // beside the document, until it is put away

signals:
    void newRequested();
    void exampleRequested();                 // "Open the example", from the empty page
    void openRequested(const QString &path); // empty: ask for a file
    void saveRequested(const QString &path); // empty: ask for a file
    void exportRequested(sw::ExportFormat format);
    void importRequested(const QString &path, const sw::ImportOptions &options); // empty path: ask for a file
    void importStopRequested();
    void topologyRequested(const sw::Architecture &architecture); // "Open in topology"
    void evidenceRequested(); // attach a drill's measured times: ask for a drill result
    void edited();            // a moment after the last key press: time to autosave
    void modifiedChanged(bool modified);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void needWork(); // makes what a worksheet is worked on with: not before there is one, since it takes time
    QWidget *work();
    void divide();
    bool takeKey(QEvent *event);
    void connectBar();
    void documentChanged();
    void sizeNow();
    void showState();
    void reveal(const QString &field);
    void requestImport(const QString &path);
    void ensureOpen(); // a small worksheet, for an import that finds none

    WorksheetDocument *m_document;
    QString m_path;
    QString m_today;
    std::vector<Catalogue> m_catalogues;
    PlannerBar *m_bar;
    MessageArea *m_messages;
    QStackedWidget *m_stack;
    PlannerStart *m_start;
    QSplitter *m_splitter = nullptr; // null, as what stands in it, until needWork()
    QTabWidget *m_inputTabs = nullptr;
    InputsPanel *m_inputs = nullptr;
    ChoicesPanel *m_choices = nullptr;
    EvidencePanel *m_evidence = nullptr;
    ResultsPanel *m_results = nullptr;
    std::shared_ptr<const SizedWorksheet> m_sized; // the last that could be sized
    QTimer m_sizing;                               // one sizing for each turn of the event loop
    QTimer m_rest;                                 // a moment after the last key press
    std::optional<bool> m_roomy;
};

} // namespace sw
