// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <memory>
#include <vector>

namespace sw {

// What an expression does with its operands.
enum class Operator {
    Number, // a constant
    Line,   // the value of another line of the sheet
    Add,    // of two; so are the next four
    Subtract,
    Multiply,
    Divide,
    Power,
    Least, // of any number of operands, as is the next
    Greatest,
    RoundUp,   // to a whole number; see roundedUp()
    RoundDown, // to a whole number; see roundedDown()
    NaturalLog,
    Exponential,
    SquareRoot,
    IfLess,       // a < b ? c : d
    ErlangC,      // (servers, load in erlang): see queueing.h
    BinomialTail, // (least, of, probability): see binomial.h
    QueueNodes,   // (load in erlang, servers a node, service time, accepted wait): see queueing.h
};

// A formula over the lines of a sheet, as a value: it is evaluated, explained to people and written into a
// spreadsheet from this one form, so that the three cannot differ. Immutable; copies share their parts.
class Expression
{
public:
    Expression();              // the number 0
    Expression(double number); // NOLINT(google-explicit-constructor): a constant reads as itself in a formula
    Expression(Operator op, std::vector<Expression> operands);
    static Expression line(const QString &key);

    Operator op() const;
    double number() const;      // of a Number
    const QString &key() const; // of a Line
    const std::vector<Expression> &operands() const;

private:
    struct Node;
    std::shared_ptr<const Node> m_node;
};

Expression operator+(const Expression &a, const Expression &b);
Expression operator-(const Expression &a, const Expression &b);
Expression operator*(const Expression &a, const Expression &b);
Expression operator/(const Expression &a, const Expression &b);

namespace formula {

Expression line(const QString &key);
Expression power(const Expression &base, const Expression &exponent);
Expression least(std::vector<Expression> of);
Expression greatest(std::vector<Expression> of);
Expression roundUp(const Expression &x);
Expression roundDown(const Expression &x);
Expression naturalLog(const Expression &x);
Expression exponential(const Expression &x);
Expression squareRoot(const Expression &x);
Expression ifLess(const Expression &a, const Expression &b, const Expression &then,
                  const Expression &otherwise);
Expression erlangC(const Expression &servers, const Expression &load);
Expression binomialTail(const Expression &least, const Expression &of, const Expression &probability);
Expression queueNodes(const Expression &load, const Expression &serversPerNode,
                      const Expression &serviceSeconds, const Expression &acceptedWaitSeconds);

} // namespace formula

// The whole number at or above x; what exceeds a whole number by less than a part in 10^9 is taken as that
// number: it is the rounding of the arithmetic, not another server. roundedDown likewise.
double roundedUp(double x);
double roundedDown(double x);

} // namespace sw
