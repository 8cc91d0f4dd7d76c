// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/traffic/importer.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QTableWidget;

namespace sw {

class FieldNote;

// Asks which column of a CSV file is the time and which the traffic, over the file's first rows.
class CsvColumnsDialog : public QDialog
{
    Q_OBJECT

public:
    CsvColumnsDialog(const QString &file, const CsvPreview &preview, QWidget *parent = nullptr);
    CsvColumns columns() const;

private:
    void split();
    void show();

    CsvPreview m_preview;
    std::vector<std::vector<QString>> m_rows; // as the chosen separator splits them
    QComboBox *m_separator;
    QCheckBox *m_header;
    QComboBox *m_time;
    QComboBox *m_value;
    QComboBox *m_meaning;
    QTableWidget *m_table;
    FieldNote *m_note;
    QPushButton *m_accept = nullptr;
};

} // namespace sw
