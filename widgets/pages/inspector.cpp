// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/pages/inspector.h"

#include "widgets/look/formats.h"
#include "widgets/pages/offered_actions.h"
#include "widgets/pages/parts.h"
#include "widgets/topology/layered_layout.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

const Server *serverOf(const Fleet &fleet, const ServerId &id)
{
    for (const Server &server : fleet.servers) {
        if (server.id == id)
            return &server;
    }
    return nullptr;
}

// Whether the inspector would show the same for a node. What may be done to it hangs on the states and the
// health of all others, so these are compared; their other facts are not, because 10,000 servers have many.
bool looksTheSame(const SeenCloud &former, const SeenCloud &latter, const QString &key)
{
    const Fleet &a = *former.fleet;
    const Fleet &b = *latter.fleet;
    const Topology &x = *former.topology;
    const Topology &y = *latter.topology;
    const TopologyNode *before = findNode(x, key);
    const TopologyNode *after = findNode(y, key);
    if (!before || !after || *before != *after || a.flavors != b.flavors || a.images != b.images
        || x.links != y.links)
        return false;
    if (before->server) {
        const Server *was = serverOf(a, *before->server);
        const Server *is = serverOf(b, *before->server);
        if (!was != !is || (was && *was != *is))
            return false;
    }
    const auto sameState = [](const Server &s, const Server &t) {
        return s.state == t.state && s.id == t.id;
    };
    const auto sameHealth = [](const TopologyNode &n, const TopologyNode &m) {
        return n.health == m.health && n.singlePointOfFailure == m.singlePointOfFailure;
    };
    return std::equal(a.servers.begin(), a.servers.end(), b.servers.begin(), b.servers.end(), sameState)
        && std::equal(x.nodes.begin(), x.nodes.end(), y.nodes.begin(), y.nodes.end(), sameHealth);
}

} // namespace

Inspector::Inspector(QWidget *parent) : QScrollArea(parent)
{
    setObjectName("inspector"_L1);
    setAccessibleName(tr("Inspector"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(300);
    m_turn.setSingleShot(true);
    connect(&m_turn, &QTimer::timeout, this, &Inspector::takeWorld);
    rebuild();
}

void Inspector::setWorld(const SeenCloud &world)
{
    m_next = world;
    // Whoever tells of a large world has just filled a table with it: the event loop comes in between.
    if (isLarge(*world.topology)) {
        m_turn.start(0);
    } else {
        m_turn.stop();
        takeWorld();
    }
}

void Inspector::takeWorld()
{
    // A refresh that changes nothing of what is shown leaves the widgets, and the keyboard's focus in them,
    // alone.
    const bool same = looksTheSame(m_world, m_next, m_key);
    m_world = m_next;
    if (!same && !m_key.isEmpty())
        rebuild();
}

void Inspector::inspect(const QString &key)
{
    if (key == m_key)
        return;
    m_key = key;
    rebuild();
    verticalScrollBar()->setValue(0);
}

void Inspector::rebuild()
{
    const QWidget *focused = m_content ? m_content->focusWidget() : nullptr;
    const QString focusName = focused && focused->hasFocus() ? focused->objectName() : QString();
    const int scrolled = verticalScrollBar()->value();
    m_content = new QWidget;
    m_content->setBackgroundRole(QPalette::Base);
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(16, 16, 16, 16);
    m_column->setSpacing(8);
    const TopologyNode *node = m_key.isEmpty() ? nullptr : findNode(*m_world.topology, m_key);
    if (!node) {
        m_column->addStretch(1);
        m_column->addWidget(new parts::GlyphLabel(look::Glyph::Info, 32, look::Meaning::Muted, m_content), 0,
                            Qt::AlignHCenter);
        parts::MeaningLabel *words =
            parts::hint(tr("Select a node to see its facts and what can be done to it."), m_content);
        words->setAlignment(Qt::AlignCenter);
        m_column->addWidget(words);
        m_column->addStretch(2);
        setWidget(m_content);
        return;
    }
    addFacts(*node);
    const std::vector<OfferedAction> offers = node->server
        ? offeredActions(*m_world.fleet, *m_world.topology, *node->server)
        : std::vector<OfferedAction>{};
    addPossible(*node, offers);
    addLinks(*node);
    addRefused(offers);
    m_column->addStretch(1);
    setWidget(m_content);
    verticalScrollBar()->setValue(scrolled);
    if (!focusName.isEmpty()) {
        if (auto *again = m_content->findChild<QWidget *>(focusName))
            again->setFocus();
    }
}

void Inspector::addFact(const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    auto *key = new parts::MeaningLabel(look::Meaning::Muted, name, m_content);
    if (value.size() > 24 && !value.contains(u' ')) {
        // A long word such as an identity cannot be wrapped, but scrolled and copied.
        auto *line = new QLineEdit(value, m_content);
        line->setReadOnly(true);
        line->setFrame(false);
        line->setTextMargins(-2, 0, 0, 0);
        line->setCursorPosition(0);
        line->setAccessibleName(name);
        m_facts->addRow(key, line);
        return;
    }
    QLabel *text = parts::paragraph(value, m_content);
    text->setMinimumWidth(80);
    m_facts->addRow(key, text);
}

void Inspector::addFacts(const TopologyNode &node)
{
    auto *top = new QHBoxLayout;
    top->setSpacing(10);
    top->addWidget(
        new parts::GlyphLabel(look::glyph(node.kind, node.tier), 30, look::Meaning::Muted, m_content), 0,
        Qt::AlignTop);
    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    QLabel *name = parts::heading(node.name, m_content);
    name->setObjectName("inspectorName"_L1);
    names->addWidget(name);
    auto *health = new parts::StateLabel(m_content);
    health->setObjectName("inspectorHealth"_L1);
    health->tell(look::glyph(node.health), look::meaningOf(node.health), look::healthWord(node.health));
    names->addWidget(health);
    top->addLayout(names, 1);
    m_column->addLayout(top);
    if (!node.why.isEmpty())
        m_column->addWidget(parts::paragraph(node.why, m_content));
    if (node.singlePointOfFailure) {
        auto *card = new parts::Card(m_content);
        card->setAccent(look::Meaning::Down);
        auto *row = new QHBoxLayout(card);
        row->addWidget(new parts::GlyphLabel(look::Glyph::SinglePoint, 20, look::Meaning::Down, card), 0,
                       Qt::AlignTop);
        row->addWidget(
            parts::paragraph(tr("Single point of failure: its loss alone cuts the clients off."), card), 1);
        m_column->addWidget(card);
    }
    m_facts = new QFormLayout;
    m_facts->setContentsMargins(0, 6, 0, 0);
    m_facts->setHorizontalSpacing(14);
    m_facts->setVerticalSpacing(5);
    m_facts->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_facts->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    if (node.kind == NodeKind::Server)
        addFact(tr("Role"), look::tierWord(node.tier));
    else
        addFact(tr("Kind"), look::kindWord(node.kind));
    addFact(tr("Site"), node.site);
    addFact(tr("Zone"), node.zone);
    addFact(tr("Addresses"), node.addresses.join(u'\n'));
    if (const Server *server = node.server ? serverOf(*m_world.fleet, *node.server) : nullptr)
        addServerFacts(*server);
    m_column->addLayout(m_facts);
}

void Inspector::addServerFacts(const Server &server)
{
    QString state = label(server.state);
    if (!server.providerState.isEmpty())
        //: The state of a server: %1 our word, %2 the provider's.
        state = tr("%1 (%2)").arg(state, server.providerState);
    addFact(tr("State"), state);
    addFact(tr("Task"), server.task);
    addFact(tr("Fault"), server.fault);
    QString size = server.flavorName.isEmpty() ? server.flavor.text : server.flavorName;
    for (const Flavor &flavor : m_world.fleet->flavors) {
        if (flavor.id == server.flavor)
            size = tr("%1: %2 vCPU, %3")
                       .arg(flavor.name, look::number(flavor.vcpus), look::memory(flavor.memoryMiB));
    }
    addFact(tr("Size"), size);
    QString image = server.image.text;
    for (const Image &known : m_world.fleet->images) {
        if (known.id == server.image)
            image = known.name;
    }
    addFact(tr("Image"), image);
    addFact(tr("Tags"), server.tags.join(u", "_s));
    addFact(tr("Key"), server.keyName);
    if (server.created)
        addFact(tr("Created"), look::dateTime(*server.created));
    if (server.locked)
        addFact(tr("Lock"), tr("Locked by its owner"));
    addFact(tr("Identity"), server.id.text);
}

void Inspector::addLinks(const TopologyNode &node)
{
    std::vector<const TopologyLink *> links;
    for (const TopologyLink &link : m_world.topology->links) {
        if (link.from == node.key || link.to == node.key)
            links.push_back(&link);
    }
    if (links.empty())
        return;
    m_column->addSpacing(8);
    m_column->addWidget(parts::heading(tr("Links"), m_content));
    constexpr size_t most = 20; // more take longer to lay out than a frame
    for (size_t i = 0; i < std::min(links.size(), most); ++i) {
        const TopologyLink &link = *links[i];
        const TopologyNode *from = findNode(*m_world.topology, link.from);
        const TopologyNode *to = findNode(*m_world.topology, link.to);
        if (!from || !to)
            continue;
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        row->addWidget(
            new parts::GlyphLabel(look::glyph(link.health), 16, look::meaningOf(link.health), m_content), 0,
            Qt::AlignTop);
        //: A link of the graph: "lb-1 sends requests to web-1".
        QString text = tr("%1 %2 %3").arg(from->name, look::linkWord(link.kind), to->name);
        QLabel *words = parts::plainLine(text, m_content);
        words->setToolTip(link.seenBy.isEmpty() ? QString() : tr("Known from: %1").arg(link.seenBy));
        auto *lines = new QVBoxLayout;
        lines->setSpacing(0);
        lines->addWidget(words);
        //: Beneath a link: %1 its health, %2 what was seen.
        const QString below = link.detail.isEmpty()
            ? look::healthWord(link.health)
            : tr("%1: %2").arg(look::healthWord(link.health), link.detail);
        lines->addWidget(parts::hint(below, m_content));
        row->addLayout(lines, 1);
        m_column->addLayout(row);
    }
    if (links.size() > most)
        m_column->addWidget(parts::hint(
            tr("and %n more link(s)", nullptr, static_cast<int>(links.size() - most)), m_content));
}

void Inspector::addPossible(const TopologyNode &node, const std::vector<OfferedAction> &offers)
{
    if (!node.server)
        return;
    const ServerId server = *node.server;
    m_column->addSpacing(8);
    m_column->addWidget(parts::heading(tr("Actions"), m_content));
    const bool any = std::any_of(offers.begin(), offers.end(),
                                 [](const OfferedAction &offer) { return offer.reason.isEmpty(); });
    m_column->addWidget(parts::hint(any ? tr("Each shows its plan first; nothing happens before you agree.")
                                        : tr("None is possible now. The reasons are below."),
                                    m_content));
    for (const OfferedAction &offer : offers) {
        if (!offer.reason.isEmpty())
            continue;
        QPushButton *button = addButton(offer);
        if (offer.choosesFlavor || offer.choosesImage) {
            auto *menu = new QMenu(button);
            menu->setObjectName("choices_%1"_L1.arg(offer.word));
            fillChoiceMenu(
                *menu, choicesOf(offer, *m_world.fleet, *m_world.topology, server),
                [this, server](const ServerAction &action) { emit planRequested(server, action); });
            button->setMenu(menu);
        } else {
            connect(button, &QPushButton::clicked, this,
                    [this, server, action = offer.action] { emit planRequested(server, action); });
        }
    }
}

QPushButton *Inspector::addButton(const OfferedAction &offer)
{
    auto *button = new QPushButton(look::icon(look::glyph(offer.action)), offer.text, m_content);
    button->setObjectName("action_%1"_L1.arg(offer.word));
    button->setMinimumHeight(28);
    button->setEnabled(offer.reason.isEmpty());
    button->setToolTip(offer.reason);
    button->setAccessibleDescription(offer.reason);
    m_column->addWidget(button);
    return button;
}

void Inspector::addRefused(const std::vector<OfferedAction> &offers)
{
    bool begun = false;
    for (const OfferedAction &offer : offers) {
        if (offer.reason.isEmpty())
            continue;
        if (!begun) {
            m_column->addSpacing(8);
            m_column->addWidget(parts::heading(tr("Not possible now"), m_content));
            begun = true;
        }
        addButton(offer);
        parts::MeaningLabel *why = parts::hint(offer.reason, m_content);
        why->setObjectName("reason_%1"_L1.arg(offer.word));
        why->setContentsMargins(2, 0, 2, 6);
        m_column->addWidget(why);
    }
}

} // namespace sw
