// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/window/status_strip.h"

#include "widgets/look/formats.h"
#include "widgets/pages/parts.h"

#include <QBoxLayout>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

// Older than this is said to be stale: several refreshes have failed to come.
constexpr qint64 staleAfter = 30'000;

} // namespace

StatusStrip::StatusStrip(QWidget *parent)
    : QWidget(parent), m_connection(new parts::StateLabel(this)), m_age(parts::hint({}, this)),
      m_text(new QLabel(this)), m_bar(new QProgressBar(this)),
      m_stop(new QPushButton(look::icon(look::Glyph::Stop), tr("Stop this &work"), this))
{
    setObjectName("statusStrip"_L1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 6, 14, 6);
    row->setSpacing(12);
    m_connection->setObjectName("connectionState"_L1);
    m_age->setObjectName("fleetAge"_L1);
    m_age->setWordWrap(false);
    m_text->setObjectName("progressText"_L1);
    m_text->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_bar->setObjectName("progressBar"_L1);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setFixedWidth(180);
    m_bar->setTextVisible(false);
    m_stop->setObjectName("progressStop"_L1);
    row->addWidget(m_connection);
    row->addWidget(m_age);
    row->addWidget(m_text, 1);
    row->addWidget(m_bar);
    row->addWidget(m_stop);
    setMinimumHeight(m_stop->sizeHint().height() + 12);
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &StatusStrip::showAge);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (!m_work.empty())
            emit stopRequested(m_work.back().id);
    });
    setConnection(ConnectionState::None, {});
    showWork();
}

void StatusStrip::setConnection(ConnectionState state, const QString &text)
{
    m_state = state;
    switch (state) {
    case ConnectionState::None:
        m_connection->tell(look::Glyph::Unknown, look::Meaning::Unknown,
                           text.isEmpty() ? tr("Not connected") : text);
        break;
    case ConnectionState::Connecting:
        m_connection->tell(look::Glyph::Waiting, look::Meaning::Working, tr("Connecting to %1").arg(text));
        break;
    case ConnectionState::Connected:
        m_connection->tell(look::Glyph::Healthy, look::Meaning::Healthy, tr("Connected to %1").arg(text));
        break;
    case ConnectionState::Lost:
        m_connection->tell(look::Glyph::Down, look::Meaning::Down, tr("Connection lost: %1").arg(text));
        break;
    }
    if (state == ConnectionState::None) {
        m_seen.invalidate();
        m_tick.stop();
    }
    showAge();
}

void StatusStrip::fleetSeen()
{
    m_seen.start();
    m_tick.start();
    showAge();
}

void StatusStrip::showAge()
{
    if (!m_seen.isValid()) {
        m_age->setText({});
        return;
    }
    const qint64 elapsed = m_seen.elapsed();
    const QString age = look::age(Milliseconds{elapsed});
    const bool stale = elapsed > staleAfter;
    //: How old what the window shows is: "just now", "12 seconds ago".
    m_age->setText(stale ? tr("Stale: last seen %1").arg(age) : tr("Seen %1").arg(age));
}

void StatusStrip::setProgress(const OperationId &id, const QString &text, double fraction)
{
    const auto known =
        std::find_if(m_work.begin(), m_work.end(), [&](const Work &work) { return work.id == id; });
    if (fraction >= 1) {
        if (known != m_work.end())
            m_work.erase(known);
    } else if (known == m_work.end()) {
        m_work.push_back({id, text, fraction});
    } else {
        known->text = text;
        known->fraction = fraction;
    }
    showWork();
}

void StatusStrip::showWork()
{
    const bool busy = !m_work.empty();
    m_bar->setVisible(busy);
    m_stop->setVisible(busy);
    if (!busy) {
        m_text->setText({});
        return;
    }
    const Work &work = m_work.back();
    m_text->setText(
        m_work.size() == 1
            ? work.text
            //: %1 what is being done, %n how much else is under way.
            : tr("%1 (and %n more)", nullptr, static_cast<int>(m_work.size()) - 1).arg(work.text));
    m_bar->setRange(0, work.fraction < 0 ? 0 : 1000);
    m_bar->setValue(static_cast<int>(work.fraction * 1000));
    m_stop->setToolTip(tr("Stops %1 before its next step.").arg(work.text));
}

} // namespace sw
