// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/formula/spreadsheet.h"

#include <gmock/gmock.h>

using namespace sw;
using namespace sw::formula;
using namespace Qt::StringLiterals;

namespace {

// Lines a, b, c stand in $A$1, $B$1, $C$1.
std::string written(const Expression &expression)
{
    const auto cellOf = [](const QString &key) { return u'$' + key.toUpper() + u"$1"_s; };
    return spreadsheetFormula(expression, cellOf, u"O!$A$1:$A$192"_s).toStdString();
}

const Expression a = line(u"a"_s);
const Expression b = line(u"b"_s);
const Expression c = line(u"c"_s);

} // namespace

TEST(SpreadsheetFormula, writesEveryOperator)
{
    EXPECT_EQ(written(a), "=$A$1");
    EXPECT_EQ(written(a + b), "=$A$1+$B$1");
    EXPECT_EQ(written(a - b), "=$A$1-$B$1");
    EXPECT_EQ(written(a * 8192 / 28800), "=$A$1*8192/28800");
    EXPECT_EQ(written(power(a, b + 1)), "=POWER($A$1,$B$1+1)");
    EXPECT_EQ(written(least({a, b, c})), "=MIN($A$1,$B$1,$C$1)");
    EXPECT_EQ(written(greatest({a, 0})), "=MAX($A$1,0)");
    EXPECT_EQ(written(roundUp(a / b)), "=(-INT(1E-9*MAX(1,ABS($A$1/$B$1))-$A$1/$B$1))");
    EXPECT_EQ(written(roundUp(a - b)), "=(-INT(1E-9*MAX(1,ABS($A$1-$B$1))-($A$1-$B$1)))");
    EXPECT_EQ(written(roundDown(a)), "=INT($A$1+1E-9*MAX(1,ABS($A$1)))");
    EXPECT_EQ(written(naturalLog(a)), "=LN($A$1)");
    EXPECT_EQ(written(exponential(a - b)), "=EXP($A$1-$B$1)");
    EXPECT_EQ(written(squareRoot(a)), "=SQRT($A$1)");
    EXPECT_EQ(written(ifLess(a, b, c, 0)), "=IF($A$1<$B$1,$C$1,0)");
    EXPECT_EQ(written(erlangC(a, b)),
              "=IF($B$1>=ROUND($A$1,0),1,IF($B$1<=0,0,ROUND($A$1,0)*POISSON(ROUND($A$1,0),$B$1,FALSE)/"
              "((ROUND($A$1,0)-$B$1)*POISSON(ROUND($A$1,0),$B$1,TRUE)+$B$1*POISSON(ROUND($A$1,0),$B$1,FALSE))"
              "))");
    EXPECT_EQ(written(binomialTail(a, b, c)),
              "=IF(ROUND($A$1,0)<=0,1,IF(ROUND($A$1,0)>ROUND($B$1,0),0,BINOMDIST(ROUND($B$1,0)-ROUND($A$1,0),"
              "ROUND($B$1,0),1-$C$1,TRUE)))");
    const std::string nodes = written(queueNodes(a, b, c, 2));
    EXPECT_EQ(nodes.rfind("=((INT($A$1/MAX(1,ROUND($B$1,0)))+1)+SUMPRODUCT(--(", 0), 0u) << nodes;
    EXPECT_NE(nodes.find("O!$A$1:$A$192"), std::string::npos);
    EXPECT_NE(nodes.find("*MAX(0,2)/$C$1)>0.05)))"), std::string::npos) << nodes;
}

TEST(SpreadsheetFormula, keepsThePlannersOrderOfWork)
{
    EXPECT_EQ(written(a + (b + c)), "=$A$1+($B$1+$C$1)");
    EXPECT_EQ(written(a - (b - c)), "=$A$1-($B$1-$C$1)");
    EXPECT_EQ(written(a * (b * c)), "=$A$1*($B$1*$C$1)");
    EXPECT_EQ(written(a / (b * c)), "=$A$1/($B$1*$C$1)");
    EXPECT_EQ(written((a + b) * c), "=($A$1+$B$1)*$C$1");
    EXPECT_EQ(written(a + b + c), "=$A$1+$B$1+$C$1");
    EXPECT_EQ(written(a + b * c), "=$A$1+$B$1*$C$1");
    EXPECT_EQ(written(a - roundUp(b)), "=$A$1-(-INT(1E-9*MAX(1,ABS($B$1))-$B$1))");
}

TEST(SpreadsheetFormula, writesNumbersThatReadBackTheSame)
{
    EXPECT_EQ(written(0.1), "=0.1");
    EXPECT_EQ(written(1.0 / 3), "=0.3333333333333333");
    EXPECT_EQ(written(1e-9), "=1E-09");
    EXPECT_EQ(written(1234567890), "=1234567890");
    EXPECT_EQ(written(1e300), "=1E+300");
    EXPECT_EQ(written(a - Expression(-3)), "=$A$1-(-3)");
    EXPECT_EQ(written(power(Expression(-2), b)), "=POWER(-2,$B$1)");
}
