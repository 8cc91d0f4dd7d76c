// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/formula/figure.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::Figure)
};

} // namespace

QString word(Grounds grounds)
{
    switch (grounds) {
    case Grounds::Measured:
        return u"measured"_s;
    case Grounds::Derived:
        return u"derived"_s;
    case Grounds::Assumed:
        return u"assumed"_s;
    }
    Q_UNREACHABLE();
}

QString text(Grounds grounds)
{
    switch (grounds) {
    case Grounds::Measured:
        //: How a figure is known; also starts "Measured by A. Jansen", where it gets its capital by itself
        return Text::tr("measured");
    case Grounds::Derived:
        //: How a figure is known; also starts "Derived by A. Jansen", where it gets its capital by itself
        return Text::tr("derived");
    case Grounds::Assumed:
        //: How a figure is known; also starts "Assumed by A. Jansen", where it gets its capital by itself
        return Text::tr("assumed");
    }
    Q_UNREACHABLE();
}

} // namespace sw
