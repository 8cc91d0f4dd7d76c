// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace sw::lab {

// One program that a node's PID 1 starts, by absolute path.
struct ServicePlan
{
    std::string name;
    std::vector<std::string> command;
    std::vector<std::string> environmentFiles; // read in the node, KEY=value lines
    std::string user;                          // empty: root
    int readyPort = 0;                         // 0: nothing to wait for
    friend bool operator==(const ServicePlan &, const ServicePlan &) = default;
};

// What the host tells a new node's PID 1. Folders are relative to `folder`, so that no character of the state
// folder's path can be mistaken for one of overlayfs's own separators.
struct NodePlan
{
    std::string folder; // working folder of the mounts
    std::string root;   // empty folder that the node's root is assembled on
    std::string lower;  // "layer:base"
    std::string upper;
    std::string work;
    bool userXattr = false; // overlayfs inside a user namespace
    std::string hostname;
    std::string address;
    int prefix = 24;
    std::string gateway;
    std::string firstBootScript;  // path in the node; empty: none
    long long dataLimitBytes = 0; // where cgroups are not to be had; 0: none
    int cpus = 0;                 // same
    int taskLimit = 0;            // same; counts what one user has in all nodes
    std::vector<ServicePlan> services;
    friend bool operator==(const NodePlan &, const NodePlan &) = default;
};

std::string encode(const NodePlan &plan);
std::optional<NodePlan> decode(const std::string &text); // nothing for a text that is none of ours

// Descriptors that a node's PID 1 is started with.
constexpr int planDescriptor = 3;   // the encoded plan
constexpr int reportDescriptor = 4; // lines to the host: "up", "serving", "failed STEP NUMBER WORDS"
constexpr int goDescriptor = 5;     // one byte: eth0 is in place

} // namespace sw::lab
