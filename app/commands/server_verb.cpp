// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/connecting.h"
#include "app/commands/interrupt.h"
#include "app/commands/operating.h"
#include "app/commands/verb_line.h"
#include "app/commands/verbs.h"
#include "app/fleet/look.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::ServerVerb)
};

// A hard reboot is a reboot with --hard here.
QStringList actionWords()
{
    QStringList words = serverActionWords();
    words.removeAll(word(RebootServer{true}));
    return words;
}

// What the words on the line ask for, with ids where the line has names.
Result<ServerAction> actionNamed(const VerbLine &line, const Fleet &fleet, const Server &server)
{
    const QString word = line.argument(0);
    const QString doing = Text::tr("read the action");
    if (word == "reboot"_L1)
        return RebootServer{line.isSet(u"hard"_s)};
    if (word == "resize"_L1) {
        const auto it = std::ranges::find(fleet.flavors, line.value(u"flavor"_s), &Flavor::name);
        if (it != fleet.flavors.end())
            return ResizeServer{it->id};
        QStringList names;
        for (const Flavor &flavor : fleet.flavors)
            names << flavor.name;
        return failed(Cause::Malformed, doing, Text::tr("give --flavor one of %1").arg(names.join(u", "_s)));
    }
    if (word == "rebuild"_L1) {
        if (!line.isSet(u"image"_s))
            return RebuildServer{server.image};
        const auto it = std::ranges::find(fleet.images, line.value(u"image"_s), &Image::name);
        if (it != fleet.images.end())
            return RebuildServer{it->id};
        return failed(Cause::Malformed, doing,
                      Text::tr("the cloud has no image %1").arg(line.value(u"image"_s)));
    }
    const std::optional<ServerAction> action = serverActionFromWord(word);
    Q_ASSERT(action); // one of actionWords()
    return *action;
}

} // namespace

Exit serverVerb(const QStringList &arguments)
{
    VerbLine line(
        u"server ACTION NAME --cloud C"_s,
        Text::tr(
            "Acts on one server: start, stop, reboot, pause, unpause, resize, confirm-resize, revert-resize, "
            "rebuild, rescue, unrescue or delete. The action is journaled and verified by looking."),
        u"seaworthy server resize web-1 --flavor 4GB --cloud lab --preview"_s);
    line.add(u"cloud"_s, Text::tr("The cloud: a name of clouds.yaml, or lab."), u"C"_s, u"lab"_s);
    line.add(u"preview"_s, Text::tr("Show what would be done, and do nothing."));
    line.add(u"json"_s, Text::tr("With --preview: print the plan as JSON."));
    line.add(u"hard"_s, Text::tr("With reboot: cut the power."));
    line.add(u"flavor"_s, Text::tr("With resize: the new flavor's name."), u"NAME"_s);
    line.add(u"image"_s, Text::tr("With rebuild: the image's name; its own image without it."), u"NAME"_s);
    line.add(u"journal"_s, Text::tr("The journal file."), u"FILE"_s, Journal::defaultFile());
    addHostKeyOption(line);
    if (const auto over = line.parse(arguments, 2, 2))
        return *over;
    if (!actionWords().contains(line.argument(0))) {
        return line.wrong(Text::tr("'%1' is none of %2").arg(line.argument(0), actionWords().join(u", "_s)));
    }
    const Result<QStringList> hostKeys = hostKeysGiven(line);
    if (!hostKeys)
        return complain(hostKeys.error());

    const Interrupt interrupt;
    const Result<Connection> connection =
        connectFromTerminal(CloudId{line.value(u"cloud"_s)}, *hostKeys, interrupt.token());
    if (!connection)
        return complain(connection.error());
    const Result<Look> look = lookAt(*connection, interrupt.token());
    if (!look)
        return complain(look.error());
    const Result<Server> server = serverNamed(look->fleet, line.argument(1));
    if (!server)
        return complain(server.error());
    const Result<ServerAction> action = actionNamed(line, look->fleet, *server);
    if (!action)
        return complain(action.error());
    const Result<Plan> plan = planServerAction(look->fleet, look->topology, server->id, *action);
    if (!plan)
        return complain(plan.error());
    if (line.isSet(u"preview"_s)) {
        if (line.isSet(u"json"_s))
            printJson(toJson(*plan));
        else
            printPlan(*plan);
        return Exit::Done;
    }
    const Result<std::unique_ptr<Journal>> journal = Journal::open(line.value(u"journal"_s));
    if (!journal)
        return complain(journal.error());
    for (const Warning &warning : plan->warnings)
        say(Text::tr("Warning: %1").arg(warning.text));
    World world = connection->world();
    Order order;
    order.plan = *plan;
    return report(carryOut(order, world, **journal, interrupt.token(), sayProgress(*plan)),
                  interrupt.token());
}

} // namespace sw
