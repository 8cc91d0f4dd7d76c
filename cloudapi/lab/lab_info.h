// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloudapi/lab/lab_client.h"

#include <QJsonObject>

namespace sw::lab {

// lab.json and the daemon's own account of itself.
QJsonObject toJson(const LabInfo &info);
LabInfo labInfo(const QJsonObject &object);

// Makes the folder if need be, with mode 0700, and refuses one that others could have prepared for us.
Result<void> prepareStateFolder(const QString &folder);
// Removes what a lab leaves in its state folder, and the folder itself when nothing else is in it.
void clearStateFolder(const QString &folder, bool keepFolder);

} // namespace sw::lab
