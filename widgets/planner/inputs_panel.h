// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/planner/typed_figure.h"

#include <QWidget>

#include <map>

class QCheckBox;
class QLabel;
class QScrollArea;

namespace sw {

class FigureRow;
class SectionBox;
class WorksheetDocument;

// Every input of the worksheet, by section. What is typed goes into the document at once; what cannot be used
// stays in its field and says why.
class InputsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit InputsPanel(WorksheetDocument *document, QWidget *parent = nullptr);

    void setToday(const QString &today);
    // Where there is little room, the columns of low and high go, unless somebody asked for them.
    void setRoomy(bool roomy);
    // The figures that cannot be used yet, as sentences.
    QStringList problems() const;
    // Opens the section and puts the focus there. Says whether it has this input.
    bool reveal(const QString &key);

public slots:
    void refresh();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *heads();
    void addSection(Section section);
    void type(const QString &key, const TypedFigure &typed);
    void leave(const QString &key);
    void askProvenance(const QString &key);
    void setRangesShown(bool shown);

    WorksheetDocument *m_document;
    std::vector<InputKind> m_kinds;
    QLocale m_locale;
    QString m_today;
    QScrollArea *m_scroll;
    QCheckBox *m_ranges = nullptr;
    bool m_rangesChosen = false;
    std::vector<QLabel *> m_endHeads;
    std::map<Section, SectionBox *> m_sections;
    std::map<QString, FigureRow *> m_rows;
    QString m_runKey; // the input that is being typed into, and what it was before
    std::optional<Figure> m_runFigure;
    QString m_littleKey; // that of Little's law that was typed last: there a conflict is told
    bool m_stale = true;
};

} // namespace sw
