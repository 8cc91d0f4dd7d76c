// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/traffic/importer.h"
#include "widgets/planner/sized_worksheet.h"

#include <QWidget>

class QTabWidget;

namespace sw {

class ChartsView;
class FiguresView;
class ImportPanel;
class RemarksArea;
class ResultCards;
class ResultView;
class ScenariosView;
class SizesView;
class WorksheetDocument;

namespace parts {
class StateLabel;
} // namespace parts

// Everything that follows from the worksheet: headline figures, remarks, and the tabs. What cannot be sized
// leaves the last good results in grey, with the reason above them.
class ResultsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ResultsPanel(WorksheetDocument *document, QWidget *parent = nullptr);

    void present(const SizedPointer &sized);
    // Empty: the results are those of what is typed.
    void setTrouble(const QString &text);
    void setCatalogues(const std::vector<Catalogue> &catalogues);
    void clear(); // another document: its predecessor's last import goes
    ImportPanel *imports() { return m_import; }
    void showImports();
    void setHistory(const TrafficHistory &history);

private:
    void select(const QString &key);

    QWidget *m_trouble;
    parts::StateLabel *m_troubleText;
    ResultCards *m_cards;
    RemarksArea *m_remarks;
    QTabWidget *m_tabs;
    FiguresView *m_figures;
    ChartsView *m_charts;
    SizesView *m_sizes;
    ScenariosView *m_scenarios;
    ImportPanel *m_import;
    std::vector<ResultView *> m_views;
    SizedPointer m_sized;
};

} // namespace sw
