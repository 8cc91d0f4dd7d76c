// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloudapi/providers/openstack/config_sources.h"

#include <vector>

namespace sw {

// A YAML document as a value of ours, with the place of each part for messages. JSON is YAML too.
struct YamlField;
struct YamlValue
{
    enum class Kind { Nothing, Scalar, List, Map };
    Kind kind = Kind::Nothing;
    QString text; // of a scalar
    std::vector<YamlValue> list;
    std::vector<YamlField> map; // in the order of the file
    QString file;
    int line = 0; // from 1

    // Null when there is none, or when this is no map.
    const YamlValue *find(const QString &key) const;
    QString place() const;     // "/etc/openstack/clouds.yaml:12"
    QString described() const; // for "found ...": never a scalar's text, which may be a secret
};

struct YamlField
{
    QString key;
    YamlValue value;
};

// Malformed with file, line and column when the text is not YAML, not UTF-8 or not a map. An empty file is
// Nothing.
Result<YamlValue> readYaml(const ConfigFile &file);

// The values of over win; maps are merged, all else is replaced.
YamlValue merged(const YamlValue &under, const YamlValue &over);

} // namespace sw
