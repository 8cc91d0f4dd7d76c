// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/capacity/worksheet.h"

#include <QLocale>
#include <QScrollArea>

#include <functional>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace sw {

class SectionBox;
class TradeOffsLabel;
class WorksheetDocument;
struct Draft;

namespace parts {
class MeaningLabel;
} // namespace parts

// What of a worksheet is chosen and not counted: its name, how the peak is found, the design, and the sizes
// of the servers.
class ChoicesPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit ChoicesPanel(WorksheetDocument *document, QWidget *parent = nullptr);
    void setCatalogues(const std::vector<Catalogue> &catalogues);
    bool reveal(const QString &field);

public slots:
    void refresh();

private:
    QFormLayout *addForm(const QString &title);
    void addText(QFormLayout *form, const QString &label, const QString &field, QString Worksheet::*member);
    template <class Choice, class List>
    QComboBox *addChoice(QFormLayout *form, const QString &label, const QString &field, const List &all,
                         Choice Worksheet::*member);
    void addSize(QFormLayout *form, const QString &label, const QString &field,
                 ServerSize Worksheet::*member);
    void addDesign();
    void addSizes();
    QComboBox *addBox(QFormLayout *form, const QString &label, const QString &field);
    void fillSizes(QComboBox *box, const ServerSize &current) const;
    void chooseCatalogue(const QString &id);
    const Catalogue *catalogue(const QString &id) const;
    void edit(const QString &field, const QString &label, const std::function<void(Worksheet &)> &change);

    WorksheetDocument *m_document;
    QLocale m_locale;
    std::vector<Catalogue> m_catalogues;
    TradeOffsLabel *m_architecture = nullptr;
    TradeOffsLabel *m_database = nullptr;
    QComboBox *m_catalogueBox = nullptr;
    parts::MeaningLabel *m_catalogueNote = nullptr;
    QSpinBox *m_zones = nullptr;
    std::vector<std::function<void(const Worksheet &)>> m_refreshers;
};

} // namespace sw
