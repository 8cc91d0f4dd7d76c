// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/providers/openstack/yaml_value.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <yaml-cpp/yaml.h>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

constexpr int deepest = 32;        // an alias that contains itself would have no end
constexpr int mostParts = 200'000; // and aliases of aliases grow without bound

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::YamlValue)
};

// Every place of the document is counted, so that a small hostile file cannot fill the memory.
bool convert(const YAML::Node &node, const QString &file, int depth, int &parts, YamlValue &value)
{
    if (depth > deepest || ++parts > mostParts)
        return false;
    value.file = file;
    value.line = node.Mark().line + 1;
    if (node.IsScalar()) {
        value.kind = YamlValue::Kind::Scalar;
        value.text = QString::fromStdString(node.Scalar());
    } else if (node.IsSequence()) {
        value.kind = YamlValue::Kind::List;
        for (const YAML::Node &element : node) {
            value.list.emplace_back();
            if (!convert(element, file, depth + 1, parts, value.list.back()))
                return false;
        }
    } else if (node.IsMap()) {
        value.kind = YamlValue::Kind::Map;
        for (const auto &entry : node) {
            if (!entry.first.IsScalar())
                continue;
            value.map.push_back({QString::fromStdString(entry.first.Scalar()), YamlValue()});
            if (!convert(entry.second, file, depth + 1, parts, value.map.back().value))
                return false;
        }
    }
    return true;
}

} // namespace

const YamlValue *YamlValue::find(const QString &key) const
{
    const auto found =
        std::find_if(map.begin(), map.end(), [&key](const YamlField &field) { return field.key == key; });
    return found == map.end() ? nullptr : &found->value;
}

QString YamlValue::place() const
{
    return file + u':' + QString::number(line);
}

QString YamlValue::described() const
{
    switch (kind) {
    case Kind::Nothing:
        return Text::tr("nothing");
    case Kind::Scalar:
        return Text::tr("a text");
    case Kind::List:
        return Text::tr("a list");
    case Kind::Map:
        return Text::tr("a group of fields");
    }
    Q_UNREACHABLE();
}

Result<YamlValue> readYaml(const ConfigFile &file)
{
    const QString doing = Text::tr("read %1").arg(file.path);
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = utf8(file.text);
    if (utf8.hasError() || decoded.contains(QChar(u'\0'))) {
        return failed(Cause::Malformed, doing,
                      Text::tr("%1: found binary data, expected a YAML text in UTF-8.").arg(file.path));
    }
    YamlValue value;
    value.file = file.path;
    value.line = 1;
    // yaml-cpp is the one library here that throws; nothing of it gets past this function.
    try {
        const YAML::Node root = YAML::Load(file.text.toStdString());
        int parts = 0;
        if (!convert(root, file.path, 0, parts, value)) {
            return failed(
                Cause::Malformed, doing,
                Text::tr("%1: found more parts than any such file has (more than %2, or deeper than %3).")
                    .arg(file.path)
                    .arg(mostParts)
                    .arg(deepest));
        }
    } catch (const YAML::Exception &problem) {
        return failed(Cause::Malformed, doing,
                      Text::tr("%1:%2:%3: this is not YAML: %4.")
                          .arg(file.path)
                          .arg(problem.mark.line + 1)
                          .arg(problem.mark.column + 1)
                          .arg(QString::fromStdString(problem.msg)));
    }
    if (value.kind == YamlValue::Kind::Scalar || value.kind == YamlValue::Kind::List) {
        return failed(
            Cause::Malformed, doing,
            Text::tr("%1: found %2, expected the field \"clouds\".").arg(value.place(), value.described()));
    }
    return value;
}

YamlValue merged(const YamlValue &under, const YamlValue &over)
{
    if (over.kind == YamlValue::Kind::Nothing)
        return under;
    if (under.kind != YamlValue::Kind::Map || over.kind != YamlValue::Kind::Map)
        return over;
    YamlValue all = under;
    for (const auto &[key, value] : over.map) {
        const auto found = std::find_if(all.map.begin(), all.map.end(),
                                        [&k = key](const YamlField &field) { return field.key == k; });
        if (found == all.map.end())
            all.map.push_back({key, value});
        else
            found->value = merged(found->value, value);
    }
    return all;
}

} // namespace sw
