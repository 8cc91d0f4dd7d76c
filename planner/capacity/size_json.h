// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/base/json.h"
#include "planner/capacity/catalogue.h"

namespace sw {

// A server size as catalogues and worksheets carry it; place is where it stands.
ServerSize readSize(JsonReader &reader, const QJsonObject &json, const QString &place);
QJsonObject sizeToJson(const ServerSize &size);

// "2024", "2024-05" or "2024-05-17": as much of a date as is known.
bool isDate(const QString &text);
// Three capital letters.
bool isCurrency(const QString &text);
// A text of the file in quotes, cut, for a message.
QString quoted(const QString &text);

} // namespace sw
