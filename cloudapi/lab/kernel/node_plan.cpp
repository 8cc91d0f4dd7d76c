// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/lab/kernel/node_plan.h"

#include <charconv>
#include <string_view>

namespace sw::lab {

namespace {

constexpr std::string_view magic = "seaworthy-node-1";

// Key and value alternate, each ended by a zero byte: a command line can hold anything but that.
void add(std::string &text, std::string_view key, std::string_view value)
{
    text.append(key).push_back('\0');
    text.append(value).push_back('\0');
}

bool number(std::string_view text, long long &value)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size();
}

bool readService(ServicePlan &service, std::string_view key, std::string_view value)
{
    long long figure = 0;
    if (key == "argument")
        service.command.emplace_back(value);
    else if (key == "environment")
        service.environmentFiles.emplace_back(value);
    else if (key == "user")
        service.user = value;
    else if (key == "port" && number(value, figure))
        service.readyPort = int(figure);
    else
        return false;
    return true;
}

bool readNode(NodePlan &plan, std::string_view key, std::string_view value)
{
    const std::pair<std::string_view, std::string *> texts[] = {
        {"folder", &plan.folder},   {"root", &plan.root},       {"lower", &plan.lower},
        {"upper", &plan.upper},     {"work", &plan.work},       {"hostname", &plan.hostname},
        {"address", &plan.address}, {"gateway", &plan.gateway}, {"script", &plan.firstBootScript},
    };
    for (const auto &[name, place] : texts) {
        if (key == name) {
            *place = value;
            return true;
        }
    }
    long long figure = 0;
    if (!number(value, figure))
        return false;
    if (key == "prefix")
        plan.prefix = int(figure);
    else if (key == "user-xattr")
        plan.userXattr = figure != 0;
    else if (key == "data-limit")
        plan.dataLimitBytes = figure;
    else if (key == "cpus")
        plan.cpus = int(figure);
    else if (key == "task-limit")
        plan.taskLimit = int(figure);
    else
        return false;
    return true;
}

} // namespace

std::string encode(const NodePlan &plan)
{
    std::string text;
    add(text, magic, "");
    add(text, "folder", plan.folder);
    add(text, "root", plan.root);
    add(text, "lower", plan.lower);
    add(text, "upper", plan.upper);
    add(text, "work", plan.work);
    add(text, "user-xattr", plan.userXattr ? "1" : "0");
    add(text, "hostname", plan.hostname);
    add(text, "address", plan.address);
    add(text, "prefix", std::to_string(plan.prefix));
    add(text, "gateway", plan.gateway);
    add(text, "script", plan.firstBootScript);
    add(text, "data-limit", std::to_string(plan.dataLimitBytes));
    add(text, "cpus", std::to_string(plan.cpus));
    add(text, "task-limit", std::to_string(plan.taskLimit));
    for (const ServicePlan &service : plan.services) {
        add(text, "service", service.name);
        for (const std::string &argument : service.command)
            add(text, "argument", argument);
        for (const std::string &file : service.environmentFiles)
            add(text, "environment", file);
        add(text, "user", service.user);
        add(text, "port", std::to_string(service.readyPort));
    }
    return text;
}

std::optional<NodePlan> decode(const std::string &text)
{
    std::vector<std::string_view> words;
    for (size_t begin = 0; begin < text.size();) {
        const size_t end = text.find('\0', begin);
        if (end == std::string::npos)
            return std::nullopt;
        words.push_back(std::string_view(text).substr(begin, end - begin));
        begin = end + 1;
    }
    if (words.size() < 2 || words.size() % 2 != 0 || words[0] != magic)
        return std::nullopt;
    NodePlan plan;
    for (size_t i = 2; i < words.size(); i += 2) {
        const std::string_view key = words[i];
        const std::string_view value = words[i + 1];
        if (key == "service")
            plan.services.push_back({std::string(value), {}, {}, {}, 0});
        else if (!plan.services.empty() ? !readService(plan.services.back(), key, value)
                                        : !readNode(plan, key, value))
            return std::nullopt;
    }
    return plan;
}

} // namespace sw::lab
