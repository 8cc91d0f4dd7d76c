// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/capacity/worksheet.h"

#include <QLocale>
#include <QScrollArea>

class QLabel;
class QPushButton;
class QSpinBox;
class QTableView;
class QTableWidget;

namespace sw {

class FieldNote;
class TextTableModel;
class WorksheetDocument;

// The points of a load run, one row each. A row that cannot be used says why and stays as it was typed.
class LoadPointsEditor : public QWidget
{
    Q_OBJECT

public:
    explicit LoadPointsEditor(WorksheetDocument *document, QWidget *parent = nullptr);

    void refresh();

private:
    // Unset: a row cannot be used, and the note says which. Rows that are empty count for nothing.
    std::optional<std::vector<LoadPoint>> read(QString *problem) const;
    void take();
    void fill();
    void addRow(const QString &nodes, const QString &requests);

    WorksheetDocument *m_document;
    QLocale m_locale;
    std::vector<LoadPoint> m_known; // those that the rows stood for last
    QTableWidget *m_table;
    QPushButton *m_remove;
    FieldNote *m_note;
};

// What was measured: the load run's points, and the times of drills, with what has gone stale.
class EvidencePanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit EvidencePanel(WorksheetDocument *document, QWidget *parent = nullptr);
    void setToday(const QString &today);

signals:
    void evidenceRequested();

public slots:
    void refresh();

private:
    void remove();

    WorksheetDocument *m_document;
    QLocale m_locale;
    QString m_today;
    std::vector<InputKind> m_kinds;
    LoadPointsEditor *m_points;
    TextTableModel *m_times;
    QTableView *m_table;
    QPushButton *m_remove;
    QSpinBox *m_staleAfter;
};

} // namespace sw
