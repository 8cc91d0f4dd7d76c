// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/base/json.h"
#include "planner/plan/step.h"

namespace sw {

// Reads one step that stands at place of the reader's document. Only meaningful once reader.finish() has
// succeeded.
Step readStep(JsonReader &reader, const QJsonObject &json, const QString &place);

} // namespace sw
