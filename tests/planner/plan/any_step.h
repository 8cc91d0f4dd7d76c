// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/plan/step.h"

#include <random>

namespace sw {

// A step of any kind with any contents, the same for the same seed: for properties that hold of every step.
inline Step anyStep(unsigned seed)
{
    using namespace Qt::StringLiterals;
    std::mt19937 random(seed);
    const auto number = [&](int most) { return int(random() % unsigned(most + 1)); };
    const auto text = [&] {
        const QString letters = u"abc \"\\/{}[],:\n\t\u00e9\u4e2d%1'-_.0"_s;
        QString made;
        for (int i = number(12); i > 0; --i)
            made += letters.at(number(int(letters.size()) - 1));
        return made;
    };
    const auto seconds = [&] { return Seconds(number(100000)); };
    const auto node = [&] { return NodeRef{ServerId{text()}, text(), text()}; };
    const auto port = [&] { return number(2) == 0 ? std::optional<PortId>() : PortId{text()}; };
    switch (seed % std::variant_size_v<Step>) {
    case 0: {
        const QStringList words = serverActionWords();
        return ActOnServer{node(), *serverActionFromWord(words.at(number(int(words.size()) - 1)), text()),
                           FlavorId{text()}};
    }
    case 1:
        return SnapshotServer{node(), text()};
    case 2:
        return MoveFloatingIp{FloatingIpId{text()}, text(), port(), port(), text()};
    case 3:
        return DropNetwork{node(), seconds(), seconds()};
    case 4:
        return KillProcess{node(), text(), seconds()};
    case 5:
        return LiftFault{node(), text(), seconds()};
    case 6: {
        std::vector<NodeRef> candidates;
        for (int i = number(3); i > 0; --i)
            candidates.push_back(node());
        return AwaitVip{text(), candidates, text(), text(), seconds()};
    }
    default:
        return AwaitSiteAnswers{text(), number(50), seconds()};
    }
}

} // namespace sw
