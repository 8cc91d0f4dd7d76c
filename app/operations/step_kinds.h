// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/operations/step_work.h"

// The kinds of steps, one file each; step_work.cpp chooses among them.
namespace sw::kinds {

Result<QJsonObject> prepare(const ActOnServer &step, World &world, std::stop_token stop);
Result<void> act(const ActOnServer &step, World &world, std::stop_token stop);
Sight look(const ActOnServer &step, const StepCase &its, World &world, std::stop_token stop);
bool alreadySo(const ActOnServer &step, World &world, std::stop_token stop);
Seconds patience(const ActOnServer &step);

Result<QJsonObject> prepare(const SnapshotServer &step, World &world, std::stop_token stop);
Result<void> act(const SnapshotServer &step, World &world, std::stop_token stop);
Sight look(const SnapshotServer &step, World &world, std::stop_token stop);

Result<QJsonObject> prepare(const MoveFloatingIp &step, World &world, std::stop_token stop);
Result<void> act(const MoveFloatingIp &step, World &world, std::stop_token stop);
Sight look(const MoveFloatingIp &step, const StepCase &its, World &world, std::stop_token stop);
bool alreadySo(const MoveFloatingIp &step, World &world, std::stop_token stop);

Result<QJsonObject> prepare(const DropNetwork &step, World &world, std::stop_token stop);
Result<void> act(const DropNetwork &step, const StepCase &its, World &world, std::stop_token stop);
Sight look(const DropNetwork &step, const StepCase &its, World &world, std::stop_token stop);

Result<QJsonObject> prepare(const KillProcess &step, World &world, std::stop_token stop);
Result<void> act(const KillProcess &step, const StepCase &its, World &world, std::stop_token stop);
Sight look(const KillProcess &step, const StepCase &its, World &world, std::stop_token stop);

Result<void> act(const LiftFault &step, World &world, std::stop_token stop);
Sight look(const LiftFault &step, World &world, std::stop_token stop);
void tidy(const LiftFault &step, World &world, std::stop_token stop);

Result<QString> await(const AwaitVip &step, World &world, std::stop_token stop);
Result<QString> await(const AwaitSiteAnswers &step, World &world, std::stop_token stop);

} // namespace sw::kinds
