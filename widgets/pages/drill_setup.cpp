// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/pages/drill_setup.h"

#include "widgets/pages/parts.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QFormLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sw {

QString faultWord(BalancerFault fault)
{
    switch (fault) {
    case BalancerFault::NodeDeath:
        return DrillSetup::tr("The node dies");
    case BalancerFault::ProcessDeath:
        return DrillSetup::tr("The HAProxy process dies");
    case BalancerFault::NetworkDrop:
        return DrillSetup::tr("The node's network is dropped");
    }
    Q_UNREACHABLE();
}

DrillSetup::DrillSetup(QWidget *parent) : QWidget(parent), m_fault(new QButtonGroup(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(parts::heading(tr("What is broken"), this));
    const struct
    {
        BalancerFault fault;
        const char *name;
        QString why;
    } faults[] = {
        {BalancerFault::NodeDeath, "faultNode",
         tr("The active load balancer is switched off, as in a power cut.")},
        {BalancerFault::ProcessDeath, "faultProcess", tr("HAProxy is killed; keepalived has to notice it.")},
        {BalancerFault::NetworkDrop, "faultNetwork",
         tr("All its packets are dropped. The way back is armed on the node before that.")},
    };
    for (const auto &[fault, name, why] : faults) {
        auto *choice = new QRadioButton(faultWord(fault), this);
        choice->setObjectName(QLatin1StringView(name));
        choice->setAccessibleDescription(why);
        m_fault->addButton(choice, static_cast<int>(fault));
        column->addWidget(choice);
        parts::MeaningLabel *words = parts::hint(why, this);
        words->setIndent(22);
        column->addWidget(words);
    }
    m_fault->button(static_cast<int>(BalancerFault::NodeDeath))->setChecked(true);
    column->addSpacing(6);
    column->addWidget(parts::heading(tr("How it is measured"), this));
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto spin = [&](const QString &name, int least, int most, int value, const QString &suffix,
                          const QString &tip) {
        auto *box = new QSpinBox(this);
        box->setObjectName(name);
        box->setRange(least, most);
        box->setValue(value);
        box->setSuffix(suffix);
        box->setToolTip(tip);
        return box;
    };
    const BalancerDrillRequest usual;
    m_interval = spin(u"probeInterval"_s, 1, 1000, static_cast<int>(usual.probeInterval.count()), tr(" ms"),
                      tr("A request is sent this often, whether or not the last one was answered."));
    m_timeout = spin(u"probeTimeout"_s, 50, 30000, static_cast<int>(usual.probeTimeout.count()), tr(" ms"),
                     tr("A request that takes longer counts as failed."));
    m_settle = spin(u"settleTime"_s, 1, 600, static_cast<int>(usual.settle.count()), tr(" s"),
                    tr("For so long the site must answer without a failure, before and after."));
    form->addRow(tr("Probe &interval:"), m_interval);
    form->addRow(tr("Request time&out:"), m_timeout);
    form->addRow(tr("Stead&y for:"), m_settle);
    column->addLayout(form);
    column->addSpacing(4);
    m_prepare = new QPushButton(look::icon(look::Glyph::Drill), tr("&Prepare the drill"), this);
    m_prepare->setObjectName("drillPrepare"_L1);
    column->addWidget(m_prepare);
    m_reason = parts::hint({}, this);
    m_reason->setObjectName("drillNotReady"_L1);
    column->addWidget(m_reason);
    column->addStretch(1);
    connect(m_prepare, &QPushButton::clicked, this, [this] { emit prepareRequested(request()); });
    setFocusProxy(m_prepare);
    setReady(false, tr("Start the lab or connect to a cloud first."));
}

BalancerDrillRequest DrillSetup::request() const
{
    BalancerDrillRequest request;
    request.fault = static_cast<BalancerFault>(m_fault->checkedId());
    request.probeInterval = Milliseconds{m_interval->value()};
    request.probeTimeout = Milliseconds{m_timeout->value()};
    request.settle = Seconds{m_settle->value()};
    return request;
}

void DrillSetup::setReady(bool ready, const QString &reason)
{
    m_prepare->setEnabled(ready);
    m_prepare->setToolTip(reason);
    m_reason->setText(
        ready ? tr("Preparing only looks. You see every stage and its plan before anything is broken.")
              : reason);
    giveReasonItsHeight();
}

void DrillSetup::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    giveReasonItsHeight();
}

void DrillSetup::giveReasonItsHeight()
{
    // The scroll area around us asks for a height before it knows the width, so wrapped words would be cut.
    m_reason->setMinimumHeight(m_reason->heightForWidth(width()));
}

} // namespace sw
