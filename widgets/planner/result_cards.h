// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/pages/parts.h"
#include "widgets/planner/sized_worksheet.h"

#include <QLocale>

class QGridLayout;

namespace sw {

// One headline figure. Enter or a click asks for its explanation; so does the pointer above it.
class ResultCard : public parts::Card
{
    Q_OBJECT

public:
    ResultCard(const QString &caption, const QString &name, QWidget *parent = nullptr);
    void tell(const QString &value, const QString &detail, const QString &key, const QString &explanation);
    void setOutdated(bool outdated);

signals:
    void chosen(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QString m_key;
    QString m_caption;
    QLabel *m_value;
    parts::MeaningLabel *m_detail;
};

// The headline figures: web nodes and what binds, balancers, database, availability, cost.
class ResultCards : public QWidget
{
    Q_OBJECT

public:
    explicit ResultCards(QWidget *parent = nullptr);
    void present(const SizedWorksheet &sized);
    void setOutdated(bool outdated);

signals:
    void chosen(const QString &key);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange(int columns);

    QLocale m_locale;
    QGridLayout *m_grid;
    std::vector<ResultCard *> m_cards;
    int m_columns = 0;
};

// What the web tier is sized by, in one sentence: which constraint binds, and by how much.
QString bindingSentence(const Proposal &proposal, const QLocale &locale);

} // namespace sw
