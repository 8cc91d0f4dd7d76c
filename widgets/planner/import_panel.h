// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/capacity/worksheet.h"
#include "planner/traffic/importer.h"

#include <QLocale>
#include <QWidget>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QTreeWidget;
class QVBoxLayout;

namespace sw {

class TextTableModel;
class WorksheetDocument;

namespace parts {
class Card;
class StateLabel;
} // namespace parts

// Starts the import of a log, shows how far it is, and then what was found, before any of it becomes a figure
// of the worksheet. A log of which much could not be read asks first.
class ImportPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ImportPanel(WorksheetDocument *document, QWidget *parent = nullptr);

    void clear();
    void setProgress(double part); // below 0: over
    void setImported(const QString &file, const TrafficHistory &history);
    // The choices of this panel for an import of that file.
    ImportOptions options(const QString &path) const;

signals:
    void importRequested(const QString &path);
    void stopRequested();

private:
    QWidget *settings();
    QWidget *found();
    void showFigures();
    void showBadLines();
    void useFigures();

    WorksheetDocument *m_document;
    std::vector<InputKind> m_kinds;
    QLocale m_locale;
    QString m_file;
    TrafficHistory m_history;
    QWidget *m_progressRow;
    QProgressBar *m_progress;
    QSpinBox *m_gap;
    QSpinBox *m_interval;
    QLineEdit *m_device;
    QWidget *m_found;
    QLabel *m_title;
    QLabel *m_facts;
    QTreeWidget *m_figures;
    parts::Card *m_question;
    QLabel *m_questionText;
    parts::StateLabel *m_malformed;
    TextTableModel *m_badLines;
    QWidget *m_badTable;
    QPushButton *m_use;
    parts::StateLabel *m_used;
    QLabel *m_none;
};

} // namespace sw
