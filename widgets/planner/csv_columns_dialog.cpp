// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/planner/csv_columns_dialog.h"

#include "widgets/planner/fields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace sw {

CsvColumnsDialog::CsvColumnsDialog(const QString &file, const CsvPreview &preview, QWidget *parent)
    : QDialog(parent), m_preview(preview), m_separator(new QComboBox(this)),
      m_header(new QCheckBox(tr("The first row &names the columns"), this)), m_time(new QComboBox(this)),
      m_value(new QComboBox(this)), m_meaning(new QComboBox(this)), m_table(new QTableWidget(this)),
      m_note(new FieldNote(this))
{
    setObjectName("csvColumns"_L1);
    setWindowTitle(tr("Which column is what?"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(parts::gap);
    column->addWidget(parts::heading(QFileInfo(file).fileName(), this));
    auto *form = new QFormLayout;
    const std::pair<QString, char> separators[] = {
        {tr("Comma"), ','}, {tr("Semicolon"), ';'}, {tr("Tab"), '\t'}, {tr("Space"), ' '}, {tr("Bar"), '|'}};
    for (const auto &[text, character] : separators)
        m_separator->addItem(text, character);
    m_separator->setCurrentIndex(std::max(0, m_separator->findData(preview.guess.separator)));
    m_separator->setObjectName("csvSeparator"_L1);
    m_header->setChecked(preview.guess.header);
    m_header->setObjectName("csvHeader"_L1);
    m_time->setObjectName("csvTime"_L1);
    m_value->setObjectName("csvValue"_L1);
    m_meaning->setObjectName("csvMeaning"_L1);
    using Meaning = CsvColumns::Meaning;
    const std::pair<QString, Meaning> meanings[] = {{tr("Mbit/s"), Meaning::MbitPerSecond},
                                                    {tr("bit/s"), Meaning::BitsPerSecond},
                                                    {tr("Bytes a second"), Meaning::BytesPerSecond},
                                                    {tr("Bytes in the interval"), Meaning::BytesInInterval}};
    for (const auto &[text, meaning] : meanings)
        m_meaning->addItem(text, static_cast<int>(meaning));
    m_meaning->setCurrentIndex(m_meaning->findData(static_cast<int>(preview.guess.meaning)));
    form->addRow(tr("&Separator"), m_separator);
    form->addRow(QString(), m_header);
    form->addRow(tr("&Time"), m_time);
    form->addRow(tr("T&raffic"), m_value);
    form->addRow(tr("The traffic is &in"), m_meaning);
    column->addLayout(form);
    m_table->setObjectName("csvPreview"_L1);
    m_table->setAccessibleName(tr("The first rows of the file"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->setMinimumSize(520, 200);
    column->addWidget(m_table, 1);
    column->addWidget(m_note);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    m_accept->setDefault(true);
    m_accept->setObjectName("csvImport"_L1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    split();
    m_time->setCurrentIndex(std::clamp(preview.guess.time, 0, std::max(0, m_time->count() - 1)));
    m_value->setCurrentIndex(std::clamp(preview.guess.value, 0, std::max(0, m_value->count() - 1)));
    connect(m_separator, &QComboBox::currentIndexChanged, this, &CsvColumnsDialog::split);
    connect(m_header, &QCheckBox::toggled, this, &CsvColumnsDialog::split);
    connect(m_time, &QComboBox::currentIndexChanged, this, &CsvColumnsDialog::show);
    connect(m_value, &QComboBox::currentIndexChanged, this, &CsvColumnsDialog::show);
    show();
}

CsvColumns CsvColumnsDialog::columns() const
{
    CsvColumns columns;
    columns.separator = static_cast<char>(m_separator->currentData().toInt());
    columns.header = m_header->isChecked();
    columns.time = m_time->currentIndex();
    columns.value = m_value->currentIndex();
    columns.meaning = static_cast<CsvColumns::Meaning>(m_meaning->currentData().toInt());
    return columns;
}

void CsvColumnsDialog::split()
{
    const char chosen = static_cast<char>(m_separator->currentData().toInt());
    m_rows = m_preview.rows;
    if (chosen != m_preview.guess.separator) {
        for (std::vector<QString> &row : m_rows) {
            const QStringList whole(row.begin(), row.end());
            const QStringList cells =
                whole.join(QLatin1Char(m_preview.guess.separator)).split(QLatin1Char(chosen));
            row.assign(cells.begin(), cells.end());
        }
    }
    size_t count = 0;
    for (const std::vector<QString> &row : m_rows)
        count = std::max(count, row.size());
    for (QComboBox *box : {m_time, m_value}) {
        const QSignalBlocker quiet(box);
        const int before = box->currentIndex();
        box->clear();
        for (size_t i = 0; i < count; ++i) {
            const QString name = m_header->isChecked() && !m_rows.empty() && i < m_rows.front().size()
                ? m_rows.front()[i].trimmed()
                : QString();
            box->addItem(name.isEmpty() ? tr("Column %1").arg(i + 1) : name);
        }
        box->setCurrentIndex(std::clamp(before, 0, std::max(0, box->count() - 1)));
    }
    show();
}

void CsvColumnsDialog::show()
{
    const int count = m_time->count();
    const size_t first = m_header->isChecked() ? 1 : 0;
    m_table->setColumnCount(count);
    m_table->setRowCount(static_cast<int>(m_rows.size() > first ? m_rows.size() - first : 0));
    for (int column = 0; column < count; ++column) {
        // Said in the header in words: which column is the time, which the traffic.
        QString title = m_time->itemText(column);
        if (column == m_time->currentIndex())
            title = tr("Time: %1").arg(title);
        else if (column == m_value->currentIndex())
            title = tr("Traffic: %1").arg(title);
        m_table->setHorizontalHeaderItem(column, new QTableWidgetItem(title));
        for (size_t row = first; row < m_rows.size(); ++row) {
            const size_t place = static_cast<size_t>(column);
            m_table->setItem(
                static_cast<int>(row - first), column,
                new QTableWidgetItem(place < m_rows[row].size() ? m_rows[row][place] : QString()));
        }
    }
    m_table->resizeColumnsToContents();
    QString problem;
    if (count < 2)
        problem = tr("The rows have one column only: choose another separator.");
    else if (m_time->currentIndex() == m_value->currentIndex())
        problem = tr("Time and traffic cannot be the same column.");
    m_note->tell(problem, true);
    m_accept->setEnabled(problem.isEmpty());
}

} // namespace sw
