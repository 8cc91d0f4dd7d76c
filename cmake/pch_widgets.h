// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "pch_core.h"

#include <QtWidgets>
