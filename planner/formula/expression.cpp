// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/formula/expression.h"

#include <cmath>

namespace sw {

struct Expression::Node
{
    Operator op = Operator::Number;
    double number = 0;
    QString key;
    std::vector<Expression> operands;
};

Expression::Expression()
{
    static const std::shared_ptr<const Node> zero = std::make_shared<Node>();
    m_node = zero;
}

Expression::Expression(double number) : m_node(std::make_shared<Node>(Node{Operator::Number, number, {}, {}}))
{ }

Expression::Expression(Operator op, std::vector<Expression> operands)
    : m_node(std::make_shared<Node>(Node{op, 0, {}, std::move(operands)}))
{ }

Expression Expression::line(const QString &key)
{
    Expression expression;
    expression.m_node = std::make_shared<Node>(Node{Operator::Line, 0, key, {}});
    return expression;
}

Operator Expression::op() const
{
    return m_node->op;
}

double Expression::number() const
{
    return m_node->number;
}

const QString &Expression::key() const
{
    return m_node->key;
}

const std::vector<Expression> &Expression::operands() const
{
    return m_node->operands;
}

Expression operator+(const Expression &a, const Expression &b)
{
    return {Operator::Add, {a, b}};
}

Expression operator-(const Expression &a, const Expression &b)
{
    return {Operator::Subtract, {a, b}};
}

Expression operator*(const Expression &a, const Expression &b)
{
    return {Operator::Multiply, {a, b}};
}

Expression operator/(const Expression &a, const Expression &b)
{
    return {Operator::Divide, {a, b}};
}

namespace formula {

Expression line(const QString &key)
{
    return Expression::line(key);
}

Expression power(const Expression &base, const Expression &exponent)
{
    return {Operator::Power, {base, exponent}};
}

Expression least(std::vector<Expression> of)
{
    return {Operator::Least, std::move(of)};
}

Expression greatest(std::vector<Expression> of)
{
    return {Operator::Greatest, std::move(of)};
}

Expression roundUp(const Expression &x)
{
    return {Operator::RoundUp, {x}};
}

Expression roundDown(const Expression &x)
{
    return {Operator::RoundDown, {x}};
}

Expression naturalLog(const Expression &x)
{
    return {Operator::NaturalLog, {x}};
}

Expression exponential(const Expression &x)
{
    return {Operator::Exponential, {x}};
}

Expression squareRoot(const Expression &x)
{
    return {Operator::SquareRoot, {x}};
}

Expression ifLess(const Expression &a, const Expression &b, const Expression &then,
                  const Expression &otherwise)
{
    return {Operator::IfLess, {a, b, then, otherwise}};
}

Expression erlangC(const Expression &servers, const Expression &load)
{
    return {Operator::ErlangC, {servers, load}};
}

Expression binomialTail(const Expression &least, const Expression &of, const Expression &probability)
{
    return {Operator::BinomialTail, {least, of, probability}};
}

Expression queueNodes(const Expression &load, const Expression &serversPerNode,
                      const Expression &serviceSeconds, const Expression &acceptedWaitSeconds)
{
    return {Operator::QueueNodes, {load, serversPerNode, serviceSeconds, acceptedWaitSeconds}};
}

} // namespace formula

namespace {

// How much of x is taken for the rounding of the arithmetic.
double forgiven(double x)
{
    return 1e-9 * std::max(1.0, std::abs(x));
}

} // namespace

double roundedUp(double x)
{
    return std::ceil(x - forgiven(x)) + 0.0; // + 0.0 makes a plain zero of the negative one
}

double roundedDown(double x)
{
    return std::floor(x + forgiven(x)) + 0.0;
}

} // namespace sw
