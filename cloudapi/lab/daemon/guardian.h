// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace sw::lab {

// `seaworthy-labd serve FOLDER LEASE_FD`: binds what belongs to the host's network, makes the lab's
// namespaces, and then only waits for the lab to end, to sweep up after it. The lab watches the guardian in
// turn: whichever of the two is killed, the other one leaves nothing behind. leaseFd: a socket to the client
// that started us. The exit code.
int serve(const QString &folder, int leaseFd);

} // namespace sw::lab
