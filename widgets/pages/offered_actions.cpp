// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/pages/offered_actions.h"

#include "widgets/look/formats.h"
#include "widgets/look/icons.h"

#include <QCoreApplication>
#include <QMenu>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("sw::OfferedActions", text);
}

QString reasonsOf(const std::vector<Refusal> &refused)
{
    QStringList reasons;
    for (const Refusal &refusal : refused)
        reasons.push_back(refusal.reason);
    return reasons.join(u'\n');
}

const Server *serverOf(const Fleet &fleet, const ServerId &id)
{
    const auto found =
        std::find_if(fleet.servers.begin(), fleet.servers.end(), [&](const Server &s) { return s.id == id; });
    return found == fleet.servers.end() ? nullptr : &*found;
}

QString flavorText(const Flavor &flavor)
{
    //: A server size: %1 its name, %2 the number of virtual processors, %3 its memory, %4 its disk in GiB.
    return say(QT_TRANSLATE_NOOP("sw::OfferedActions", "%1 (%2 vCPU, %3, %4 GiB disk)"))
        .arg(flavor.name, look::number(flavor.vcpus), look::memory(flavor.memoryMiB),
             look::number(flavor.diskGiB));
}

std::vector<ServerAction> variantsOf(const OfferedAction &offer, const Fleet &fleet, const Server *server)
{
    std::vector<ServerAction> variants;
    if (offer.choosesFlavor) {
        for (const Flavor &flavor : fleet.flavors) {
            if (!server || flavor.id != server->flavor)
                variants.emplace_back(ResizeServer{flavor.id});
        }
    } else if (offer.choosesImage) {
        for (const Image &image : fleet.images)
            variants.emplace_back(RebuildServer{image.id});
    } else {
        variants.push_back(offer.action);
    }
    return variants;
}

} // namespace

std::vector<OfferedAction> offeredActions(const Fleet &fleet, const Topology &topology,
                                          const ServerId &server)
{
    const Server *known = serverOf(fleet, server);
    const ServerAction all[] = {StartServer{},  StopServer{},    RebootServer{false}, RebootServer{true},
                                PauseServer{},  UnpauseServer{}, ResizeServer{},      ConfirmResize{},
                                RevertResize{}, RebuildServer{}, RescueServer{},      UnrescueServer{},
                                DeleteServer{}};
    std::vector<OfferedAction> offers;
    for (const ServerAction &action : all) {
        OfferedAction offer;
        offer.word = word(action);
        offer.action = action;
        offer.choosesFlavor = std::holds_alternative<ResizeServer>(action);
        offer.choosesImage = std::holds_alternative<RebuildServer>(action);
        //: A button that leads to a preview of the action %1.
        offer.text = say(QT_TRANSLATE_NOOP("sw::OfferedActions", "%1…")).arg(label(action));
        if (!known) {
            offer.reason =
                say(QT_TRANSLATE_NOOP("sw::OfferedActions", "This node is no server of a connected cloud."));
        } else {
            const std::vector<ServerAction> variants = variantsOf(offer, fleet, known);
            if (variants.empty())
                offer.reason = offer.choosesFlavor
                    ? say(QT_TRANSLATE_NOOP("sw::OfferedActions", "The cloud offers no other size."))
                    : say(QT_TRANSLATE_NOOP("sw::OfferedActions", "The cloud offers no image."));
            for (const ServerAction &variant : variants) {
                const QString reason = reasonsOf(refusals(fleet, topology, server, variant));
                if (offer.reason.isEmpty() || reason.isEmpty()) {
                    offer.action = variant;
                    offer.reason = reason;
                }
                if (reason.isEmpty())
                    break;
            }
        }
        offers.push_back(std::move(offer));
    }
    std::stable_partition(offers.begin(), offers.end(),
                          [](const OfferedAction &offer) { return offer.reason.isEmpty(); });
    return offers;
}

std::vector<ActionChoice> choicesOf(const OfferedAction &offer, const Fleet &fleet, const Topology &topology,
                                    const ServerId &server)
{
    std::vector<ActionChoice> choices;
    for (const ServerAction &variant : variantsOf(offer, fleet, serverOf(fleet, server))) {
        ActionChoice choice{variant, offer.text, reasonsOf(refusals(fleet, topology, server, variant))};
        if (const auto *resize = std::get_if<ResizeServer>(&variant)) {
            for (const Flavor &flavor : fleet.flavors) {
                if (flavor.id == resize->flavor)
                    choice.text = flavorText(flavor);
            }
        } else if (const auto *rebuild = std::get_if<RebuildServer>(&variant)) {
            for (const Image &image : fleet.images) {
                if (image.id == rebuild->image)
                    choice.text = image.name;
            }
        }
        choices.push_back(std::move(choice));
    }
    return choices;
}

void fillChoiceMenu(QMenu &menu, const std::vector<ActionChoice> &choices,
                    const std::function<void(const ServerAction &)> &chosen)
{
    menu.setToolTipsVisible(true);
    for (const ActionChoice &choice : choices) {
        QAction *item = menu.addAction(choice.text);
        item->setEnabled(choice.reason.isEmpty());
        item->setToolTip(choice.reason);
        QObject::connect(item, &QAction::triggered, &menu,
                         [chosen, action = choice.action] { chosen(action); });
    }
}

void fillActionMenu(QMenu &menu, const Fleet &fleet, const Topology &topology, const ServerId &server,
                    const std::function<void(const ServerAction &)> &chosen)
{
    menu.setToolTipsVisible(true);
    bool separated = false;
    for (const OfferedAction &offer : offeredActions(fleet, topology, server)) {
        const bool possible = offer.reason.isEmpty();
        if (!possible && !separated) {
            menu.addSection(say(QT_TRANSLATE_NOOP("sw::OfferedActions", "Not possible now")));
            separated = true;
        }
        if (possible && (offer.choosesFlavor || offer.choosesImage)) {
            QMenu *choices = menu.addMenu(look::icon(look::glyph(offer.action)), offer.text);
            choices->setObjectName("choices_%1"_L1.arg(offer.word));
            fillChoiceMenu(*choices, choicesOf(offer, fleet, topology, server), chosen);
            continue;
        }
        QAction *item = menu.addAction(look::icon(look::glyph(offer.action)), offer.text);
        item->setObjectName("menu_%1"_L1.arg(offer.word));
        item->setEnabled(possible);
        item->setToolTip(offer.reason);
        QObject::connect(item, &QAction::triggered, &menu,
                         [chosen, action = offer.action] { chosen(action); });
    }
}

} // namespace sw
