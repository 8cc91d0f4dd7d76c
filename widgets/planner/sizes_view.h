// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/planner/result_view.h"

class QLabel;
class QPushButton;
class QTableView;

namespace sw {

class TextTableModel;
class WorksheetDocument;

// Each size of the worksheet's catalogue as the web size: nodes and cost, the cheapest first.
class SizesView : public ResultView
{
    Q_OBJECT

public:
    explicit SizesView(WorksheetDocument *document, QWidget *parent = nullptr);
    void setCatalogues(const std::vector<Catalogue> &catalogues);

protected:
    void refresh(const SizedWorksheet &sized) override;

private:
    const Catalogue *catalogue() const;
    void use(const QString &size);
    void showChoice();

    WorksheetDocument *m_document;
    std::vector<Catalogue> m_catalogues;
    std::vector<SizeChoice> m_choices;
    QLabel *m_summary;
    TextTableModel *m_model;
    QTableView *m_table;
    QPushButton *m_use;
    QPushButton *m_cheapest;
};

} // namespace sw
