// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/plan/plan.h"
#include "planner/plan/read_step.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::Plan)
};

} // namespace

QJsonObject toJson(const Plan &plan)
{
    QJsonArray steps;
    for (const Step &step : plan.steps)
        steps.append(toJson(step));
    QJsonArray warnings;
    for (const Warning &warning : plan.warnings)
        warnings.append(warning.text);
    return {{u"seaworthy"_s, u"plan"_s}, {u"version"_s, 1},   {u"cloud"_s, plan.cloud.text},
            {u"title"_s, plan.title},    {u"steps"_s, steps}, {u"warnings"_s, warnings}};
}

Result<Plan> planFromJson(const QJsonObject &json)
{
    JsonReader reader(Text::tr("plan"), QJsonDocument(json).toJson(QJsonDocument::Compact));
    const QJsonObject root = reader.root();
    reader.expectKind(u"plan"_s, 1);
    reader.allowOnly(root, QString(),
                     {u"seaworthy"_s, u"version"_s, u"cloud"_s, u"title"_s, u"steps"_s, u"warnings"_s});
    Plan plan;
    plan.cloud = CloudId{reader.string(root, QString(), u"cloud"_s)};
    plan.title = reader.string(root, QString(), u"title"_s);
    for (const QJsonObject &step : reader.objects(root, QString(), u"steps"_s))
        plan.steps.push_back(readStep(reader, step, u"/steps/%1"_s.arg(plan.steps.size())));
    for (const QString &warning : reader.strings(root, QString(), u"warnings"_s))
        plan.warnings.push_back({warning});
    if (const Result<void> read = reader.finish(Text::tr("read a plan")); !read)
        return failed(read.error());
    return plan;
}

} // namespace sw
