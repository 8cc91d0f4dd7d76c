// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
// Preloaded into the programs of a node in whose user namespace one id alone is mapped. There every user is
// that id and the kernel forbids to set groups, so programs that give up their privileges are told that they
// have done so.
#include <sys/types.h>

#include <cstddef>

extern "C" {

__attribute__((visibility("default"))) int setgroups(size_t, const gid_t *) noexcept
{
    return 0;
}

__attribute__((visibility("default"))) int initgroups(const char *, gid_t)
{
    return 0;
}
}
