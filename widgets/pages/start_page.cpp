// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/pages/start_page.h"

#include "widgets/pages/parts.h"

#include <QBoxLayout>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

QVBoxLayout *cardColumn(parts::Card *card, look::Glyph glyph, const QString &title, const QString &text)
{
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(20, 18, 20, 18);
    column->setSpacing(parts::gap);
    auto *top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(new parts::GlyphLabel(glyph, 28, look::Meaning::Accent, card));
    top->addWidget(parts::heading(title, card), 1);
    column->addLayout(top);
    column->addWidget(parts::hint(text, card));
    return column;
}

} // namespace

StartPage::StartPage(QWidget *parent) : QScrollArea(parent)
{
    setObjectName("startPage"_L1);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    auto *content = new QWidget;
    auto *outer = new QHBoxLayout(content);
    outer->setContentsMargins(parts::pageMargin, parts::pageMargin, parts::pageMargin, parts::pageMargin);
    auto *middle = new QWidget(content);
    middle->setMaximumWidth(1080);
    outer->addStretch(1);
    outer->addWidget(middle, 100);
    outer->addStretch(1);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(18);
    column->addWidget(parts::pageTitle(tr("Prove that a cloud survives failure"), middle));
    column->addWidget(parts::hint(
        tr("See the fleet as one graph, break it on purpose, and leave with measured evidence."), middle));
    auto *cards = new QHBoxLayout;
    cards->setSpacing(18);
    cards->addWidget(labCard(), 1);
    cards->addWidget(cloudsCard(), 1);
    cards->addWidget(filesCard(), 1);
    column->addLayout(cards);
    column->addWidget(vaultLine());
    column->addStretch(1);
    for (QPushButton *button : content->findChildren<QPushButton *>())
        button->setMinimumHeight(32);
    setWidget(content);
    setFocusProxy(m_lab);
    setLabState(LabState::Off, {});
    setClouds({});
}

QWidget *StartPage::labCard()
{
    auto *card = new parts::Card;
    QVBoxLayout *column =
        cardColumn(card, look::Glyph::Lab, tr("The lab"),
                   tr("A private cloud of eight real nodes on this machine: load balancers, web nodes and "
                      "databases. Made for rehearsing, and gone without a trace when you stop it."));
    m_labState = new parts::StateLabel(card);
    m_labState->setObjectName("labState"_L1);
    column->addStretch(1);
    column->addWidget(m_labState);
    m_lab = new QPushButton(look::icon(look::Glyph::Play), tr("Start the &lab"), card);
    m_lab->setObjectName("labButton"_L1);
    m_lab->setDefault(true);
    column->addWidget(m_lab);
    m_labStop = new QPushButton(look::icon(look::Glyph::Stop), tr("S&top the lab"), card);
    m_labStop->setObjectName("labStopButton"_L1);
    column->addWidget(m_labStop);
    connect(m_lab, &QPushButton::clicked, this, &StartPage::labRequested);
    connect(m_labStop, &QPushButton::clicked, this, &StartPage::labStopRequested);
    return card;
}

QWidget *StartPage::cloudsCard()
{
    auto *card = new parts::Card;
    QVBoxLayout *column =
        cardColumn(card, look::Glyph::Cloud, tr("A cloud"),
                   tr("The clouds that clouds.yaml names. Connecting only looks; nothing is changed."));
    m_clouds = new QListWidget(card);
    m_clouds->setObjectName("cloudList"_L1);
    m_clouds->setAccessibleName(tr("Clouds"));
    m_clouds->setFixedHeight(120);
    m_clouds->setTextElideMode(Qt::ElideMiddle);
    column->addWidget(m_clouds);
    column->addStretch(1);
    m_cloudsNote = parts::paragraph({}, card);
    m_cloudsNote->setObjectName("cloudsNote"_L1);
    column->addWidget(m_cloudsNote);
    m_connect = new QPushButton(look::icon(look::Glyph::Cloud), tr("&Connect"), card);
    m_connect->setObjectName("connectButton"_L1);
    column->addWidget(m_connect);
    connect(m_connect, &QPushButton::clicked, this, &StartPage::connectChosen);
    connect(m_clouds, &QListWidget::itemActivated, this, &StartPage::connectChosen);
    connect(m_clouds, &QListWidget::currentRowChanged, this,
            [this](int row) { m_connect->setEnabled(row >= 0); });
    return card;
}

QWidget *StartPage::filesCard()
{
    auto *card = new parts::Card;
    QVBoxLayout *column =
        cardColumn(card, look::Glyph::File, tr("A file"),
                   tr("A worksheet or an architecture to size and draw, or a graph file of your own. No "
                      "cloud is needed."));
    column->addStretch(1);
    auto *worksheet = new QPushButton(look::icon(look::Glyph::File), tr("Open a wor&ksheet…"), card);
    worksheet->setObjectName("openWorksheetButton"_L1);
    auto *graph = new QPushButton(look::icon(look::Glyph::GraphFile), tr("Open a &graph file…"), card);
    graph->setObjectName("openGraphButton"_L1);
    column->addWidget(worksheet);
    column->addWidget(graph);
    connect(worksheet, &QPushButton::clicked, this, &StartPage::worksheetOpenRequested);
    connect(graph, &QPushButton::clicked, this, &StartPage::graphOpenRequested);
    return card;
}

QWidget *StartPage::vaultLine()
{
    m_vault = new parts::StateLabel(this);
    m_vault->setObjectName("vaultState"_L1);
    m_vault->hide();
    return m_vault;
}

void StartPage::setClouds(const std::vector<CloudChoice> &clouds)
{
    const QString chosen =
        m_clouds->currentItem() ? m_clouds->currentItem()->data(Qt::UserRole).toString() : QString();
    m_clouds->clear();
    for (const CloudChoice &cloud : clouds) {
        auto *item = new QListWidgetItem(look::icon(look::Glyph::Cloud), cloud.name, m_clouds);
        item->setData(Qt::UserRole, cloud.id.text);
        //: The file that a cloud's entry comes from.
        item->setToolTip(tr("From %1").arg(cloud.source));
        if (cloud.id.text == chosen)
            m_clouds->setCurrentItem(item);
    }
    if (m_clouds->currentRow() < 0 && m_clouds->count() > 0)
        m_clouds->setCurrentRow(0);
    m_clouds->setVisible(!clouds.empty());
    m_cloudsNote->setVisible(clouds.empty());
    m_cloudsNote->setText(
        tr("No clouds.yaml was found. Put one into this folder, into ~/.config/openstack or into "
           "/etc/openstack, and refresh."));
    m_connect->setEnabled(m_clouds->currentRow() >= 0);
}

void StartPage::setCloudsFailure(const Failure &failure)
{
    setClouds({});
    m_cloudsNote->setText(sentence(failure));
}

void StartPage::setLabState(LabState state, const QString &text)
{
    const auto say = [&](const QString &word) { return text.isEmpty() ? word : text; };
    switch (state) {
    case LabState::Off:
        m_labState->tell(look::Glyph::Waiting, look::Meaning::Unknown, say(tr("Not running")));
        break;
    case LabState::Starting:
        m_labState->tell(look::Glyph::Play, look::Meaning::Working, say(tr("Starting")));
        break;
    case LabState::Running:
        m_labState->tell(look::Glyph::Healthy, look::Meaning::Healthy, say(tr("Running")));
        break;
    case LabState::Stopping:
        m_labState->tell(look::Glyph::Waiting, look::Meaning::Working, say(tr("Stopping")));
        break;
    case LabState::Unavailable:
        m_labState->tell(look::Glyph::Down, look::Meaning::Down, say(tr("The lab is unavailable here.")));
        break;
    }
    m_lab->setEnabled(state == LabState::Off || state == LabState::Unavailable || state == LabState::Running);
    m_lab->setText(state == LabState::Running           ? tr("Go to the &lab")
                       : state == LabState::Unavailable ? tr("Try the &lab again")
                                                        : tr("Start the &lab"));
    m_labStop->setVisible(state == LabState::Running || state == LabState::Starting);
}

void StartPage::setVaultState(VaultState state, const QString &text)
{
    const bool kept = state == VaultState::Keychain;
    const QString fallback = kept ? tr("Secrets are kept in the keychain.")
                                  : tr("No keychain answers: secrets are kept for this session only.");
    m_vault->tell(kept ? look::Glyph::Key : look::Glyph::Degraded,
                  kept ? look::Meaning::Muted : look::Meaning::Degraded, text.isEmpty() ? fallback : text);
    m_vault->show();
}

void StartPage::connectChosen()
{
    if (const QListWidgetItem *item = m_clouds->currentItem())
        emit cloudRequested(CloudId{item->data(Qt::UserRole).toString()});
}

} // namespace sw
