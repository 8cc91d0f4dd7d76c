// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/planner/result_cards.h"

#include "planner/formula/explanation.h"
#include "planner/sizing/line_keys.h"
#include "widgets/look/formats.h"
#include "widgets/planner/figures_model.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QResizeEvent>

#include <cmath>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

// The constraint as the subject of a sentence.
QString constraintName(const QString &key)
{
    if (key == output::byThroughput)
        return ResultCards::tr("Throughput");
    if (key == output::byRam)
        return ResultCards::tr("Memory");
    if (key == output::byQueue)
        return ResultCards::tr("Waiting time");
    if (key == output::byLoadRun)
        return ResultCards::tr("The load run");
    return key;
}

// The constraint further on in a sentence: a capital is the language's affair.
QString constraintNamed(const QString &key)
{
    if (key == output::byThroughput)
        return ResultCards::tr("throughput");
    if (key == output::byRam)
        return ResultCards::tr("memory");
    if (key == output::byQueue)
        return ResultCards::tr("waiting time");
    if (key == output::byLoadRun)
        return ResultCards::tr("the load run");
    return key;
}

std::optional<double> valueOf(const Proposal &proposal, output::Key key)
{
    return proposal.likely.contains(key) ? std::optional(proposal.likely.at(key)) : std::nullopt;
}

} // namespace

QString bindingSentence(const Proposal &proposal, const QLocale &locale)
{
    if (proposal.constraints.empty())
        return {};
    const auto nodes = [&](double count) { return shown(count, Unit::Count, locale); };
    const Constraint &first = proposal.constraints.front();
    if (proposal.constraints.size() == 1)
        return ResultCards::tr("%1 alone decides: %2 needed.")
            .arg(constraintName(first.key), nodes(first.nodes));
    const Constraint &next = proposal.constraints[1];
    if (first.nodes == next.nodes)
        return ResultCards::tr("%1 and %2 bind alike: %3 needed.")
            .arg(constraintName(first.key), constraintNamed(next.key), nodes(first.nodes));
    return ResultCards::tr("%1 binds: %2 needed, %3 more than for %4.")
        .arg(constraintName(first.key), nodes(first.nodes), nodes(first.nodes - next.nodes),
             constraintNamed(next.key));
}

ResultCard::ResultCard(const QString &caption, const QString &name, QWidget *parent)
    : parts::Card(parent), m_caption(caption), m_value(new QLabel(this)), m_detail(parts::hint({}, this))
{
    setObjectName(name);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 10, 8);
    column->setSpacing(1);
    auto *title = new parts::MeaningLabel(look::Meaning::Muted, caption, this);
    column->addWidget(title);
    QFont large = m_value->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setWeight(QFont::DemiBold);
    m_value->setFont(large);
    m_value->setTextFormat(Qt::PlainText);
    m_value->setObjectName(name + "Value"_L1);
    column->addWidget(m_value);
    m_detail->setObjectName(name + "Detail"_L1);
    QFont small = m_detail->font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    m_detail->setFont(small);
    m_detail->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    column->addWidget(m_detail, 1);
}

void ResultCard::tell(const QString &value, const QString &detail, const QString &key,
                      const QString &explanation)
{
    m_key = key;
    m_value->setText(value);
    m_detail->setText(detail);
    setToolTip(explanation);
    setAccessibleName(tr("%1: %2").arg(m_caption, value));
    setAccessibleDescription(detail);
}

void ResultCard::setOutdated(bool outdated)
{
    m_value->setEnabled(!outdated);
}

void ResultCard::paintEvent(QPaintEvent *event)
{
    parts::Card::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), 7, 7);
}

void ResultCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (rect().contains(event->position().toPoint()))
        emit chosen(m_key);
}

void ResultCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        emit chosen(m_key);
    else
        parts::Card::keyPressEvent(event);
}

void ResultCard::focusInEvent(QFocusEvent *event)
{
    parts::Card::focusInEvent(event);
    update();
}

void ResultCard::focusOutEvent(QFocusEvent *event)
{
    parts::Card::focusOutEvent(event);
    update();
}

ResultCards::ResultCards(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(8);
    const std::pair<QString, QString> captions[] = {{tr("Web nodes"), u"cardWeb"_s},
                                                    {tr("Load balancers"), u"cardBalancers"_s},
                                                    {tr("Database"), u"cardDatabase"_s},
                                                    {tr("Availability"), u"cardAvailability"_s},
                                                    {tr("Cost a month"), u"cardCost"_s}};
    for (const auto &[caption, name] : captions) {
        auto *card = new ResultCard(caption, name, this);
        connect(card, &ResultCard::chosen, this, &ResultCards::chosen);
        m_cards.push_back(card);
    }
    arrange(5);
}

void ResultCards::arrange(int columns)
{
    if (columns == m_columns)
        return;
    for (int column = 0; column < m_columns; ++column)
        m_grid->setColumnStretch(column, 0);
    m_columns = columns;
    // Six half columns, so that two cards fill a row below three.
    for (size_t i = 0; i < m_cards.size(); ++i) {
        const int place = static_cast<int>(i);
        m_grid->removeWidget(m_cards[i]);
        if (columns >= 5)
            m_grid->addWidget(m_cards[i], 0, place * 2, 1, 2);
        else if (place < 3)
            m_grid->addWidget(m_cards[i], 0, place * 2, 1, 2);
        else
            m_grid->addWidget(m_cards[i], 1, (place - 3) * 3, 1, 3);
    }
    for (int column = 0; column < 10; ++column)
        m_grid->setColumnStretch(column, columns >= 5 || column < 6 ? 1 : 0);
}

void ResultCards::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    constexpr int wide = 860;
    arrange(event->size().width() >= wide ? 5 : 3);
}

void ResultCards::present(const SizedWorksheet &sized)
{
    const Proposal &proposal = sized.proposal;
    const auto tell = [&](size_t card, const QString &value, const QString &detail, output::Key key) {
        m_cards[card]->tell(value, detail, key, explanationOf(sized, key, m_locale));
    };
    const auto count = [&](output::Key key) {
        return shown(valueOf(proposal, key).value_or(0), Unit::Count, m_locale);
    };
    tell(0, count(output::nodes), bindingSentence(proposal, m_locale), output::nodes);
    tell(1, count(output::balancers),
         tr("%n pair(s) of one active and one standby.", nullptr, proposal.counts.balancerPairs),
         output::balancers);
    QString databases = tradeOffs(sized.worksheet.database).name;
    const auto everywhere = static_cast<int>(nodesOf(proposal.architecture, Role::Database).size());
    if (everywhere > proposal.counts.databaseNodes)
        //: %1 is the pattern of the database.
        databases = tr("%1; %n node(s) with those of the other site.", nullptr, everywhere).arg(databases);
    tell(2, count(output::databaseNodes), databases, output::databaseNodes);
    if (const std::optional<double> up = valueOf(proposal, output::system)) {
        const auto down = std::chrono::duration_cast<Microseconds>(
            std::chrono::duration<double, std::ratio<3600>>(downHoursPerYear(*up)));
        tell(3,
             tr("%1 %").arg(m_locale.toString(*up * 100, 'f',
                                              std::clamp(static_cast<int>(std::ceil(nines(*up))), 2, 8))),
             tr("%1 down in a year; %2 nines.")
                 .arg(look::duration(down), m_locale.toString(nines(*up), 'f', 1)),
             output::system);
    } else {
        tell(3, u"–"_s, tr("The design has no availability figures."), output::system);
    }
    const output::Key cost = proposal.likely.contains(output::total) ? output::total : output::monthly;
    if (const std::optional<double> money = valueOf(proposal, cost)) {
        QString detail = tr("Servers only: no price for traffic is known.");
        if (valueOf(proposal, output::traffic))
            detail = tr("Servers %1, traffic %2.")
                         .arg(shownLine(sized, output::monthly, m_locale),
                              shownLine(sized, output::traffic, m_locale));
        tell(4, shown(*money, Unit::Money, m_locale, sized.worksheet.currency), detail, cost);
    } else {
        tell(4, u"–"_s, tr("The chosen sizes have no price."), cost);
    }
}

void ResultCards::setOutdated(bool outdated)
{
    for (ResultCard *card : m_cards)
        card->setOutdated(outdated);
}

} // namespace sw
