# SPDX-FileCopyrightText: Seaworthy contributors
# SPDX-License-Identifier: Apache-2.0
include(GNUInstallDirs)
