// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloudapi/lab/api/backstage.h"

namespace sw::lab {

// The operations that an action starts, one for each word of POST /servers/ID/action. They are given a server
// whose state has been found right, and say how it goes on.
ServerWork startWork(Backstage &backstage);
ServerWork stopWork(Backstage &backstage, PowerOff how);
ServerWork rebootWork(Backstage &backstage, bool isHard);
ServerWork resizeWork(Backstage &backstage, const FlavorEntry &flavor);
ServerWork revertWork(Backstage &backstage, const FlavorEntry &flavor);
ServerWork rebuildWork(Backstage &backstage, bool wasStopped);
ServerWork rescueWork(Backstage &backstage, PowerOff how);
ServerWork unrescueWork(Backstage &backstage);
ServerWork freezeWork(Backstage &backstage, bool isSuspend);
ServerWork thawWork(Backstage &backstage, bool isResume);
ServerWork shelveWork(Backstage &backstage, PowerOff how);
ServerWork unshelveWork(Backstage &backstage);
ServerWork snapshotWork(Backstage &backstage, const QString &imageId);

} // namespace sw::lab
