// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/capacity/catalogue.h"

#include "planner/capacity/size_json.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <set>
#include <tuple>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::Catalogue)
};

constexpr double mostPerGB = 1e6;

// By places, because GCC 12 sees ghosts where optionals are swapped.
void sortSmallestFirst(std::vector<ServerSize> &sizes)
{
    std::vector<std::tuple<double, double, size_t>> places;
    places.reserve(sizes.size());
    for (const ServerSize &size : sizes)
        places.emplace_back(size.ramMB, size.vcpus, places.size());
    std::ranges::sort(places);
    std::vector<ServerSize> sorted;
    sorted.reserve(sizes.size());
    for (const auto &[ram, vcpus, place] : places)
        sorted.push_back(sizes[place]);
    sizes = std::move(sorted);
}

// "catalogues/ec2.json" is "ec2".
QString idOf(const QString &file)
{
    const qsizetype start = std::max(file.lastIndexOf(u'/'), file.lastIndexOf(u'\\')) + 1;
    const QString name = file.mid(start);
    return name.endsWith(u".json"_s) ? name.chopped(5) : name;
}

void readSizes(JsonReader &reader, Catalogue &catalogue)
{
    std::set<QString> names;
    for (const QJsonObject &json : reader.objects(reader.root(), QString(), u"sizes"_s)) {
        const QString place = u"/sizes/%1"_s.arg(catalogue.sizes.size());
        const ServerSize size = readSize(reader, json, place);
        if (json.value(u"name"_s).isString()) {
            if (size.name.isEmpty())
                reader.problem(place + u"/name"_s, quoted(size.name), Text::tr("a name"));
            else if (!names.insert(size.name).second)
                reader.problem(place + u"/name"_s, quoted(size.name),
                               Text::tr("a name that no other size here has"));
        }
        catalogue.sizes.push_back(size);
    }
    sortSmallestFirst(catalogue.sizes);
}

} // namespace

const ServerSize *findSize(const Catalogue &catalogue, const QString &name)
{
    const auto found = std::ranges::find(catalogue.sizes, name, &ServerSize::name);
    return found == catalogue.sizes.end() ? nullptr : &*found;
}

Catalogue catalogueOf(const QString &cloud, std::span<const ListedFlavor> flavors,
                      std::optional<double> baseMbps)
{
    Catalogue catalogue;
    catalogue.id = u"cloud-"_s + cloud;
    catalogue.title = Text::tr("Flavors of %1").arg(cloud);
    catalogue.currency = u"USD"_s;
    catalogue.note = baseMbps
        ? Text::tr("Read from the cloud. A flavor's network limit is %1 Mbit/s times its rxtx factor. The "
                   "cloud publishes no prices.")
              .arg(*baseMbps)
        : Text::tr("Read from the cloud. What its rxtx factor 1 means is not known, so no size has a network "
                   "limit. The cloud publishes no prices.");
    for (const ListedFlavor &flavor : flavors) {
        ServerSize size{flavor.name, flavor.vcpus, flavor.ramMB, flavor.diskGB, std::nullopt, QString(), {}};
        if (baseMbps && flavor.rxtxFactor > 0) {
            size.networkMbps = *baseMbps * flavor.rxtxFactor;
            size.networkSource =
                Text::tr("%1 Mbit/s times the rxtx factor %2").arg(*baseMbps).arg(flavor.rxtxFactor);
        }
        catalogue.sizes.push_back(size);
    }
    sortSmallestFirst(catalogue.sizes);
    return catalogue;
}

Result<Catalogue> readCatalogue(const QString &file, const QByteArray &text)
{
    const QString doing = Text::tr("read the catalogue");
    JsonReader reader(file, text);
    if (reader.root().isEmpty()) {
        if (const Result<void> outcome = reader.finish(doing); !outcome)
            return failed(outcome.error());
    }
    reader.expectKind(u"catalogue"_s, 1);
    const QJsonObject root = reader.root();
    reader.allowOnly(root, QString(),
                     {u"$schema"_s, u"seaworthy"_s, u"version"_s, u"title"_s, u"currency"_s,
                      u"trafficPerGB"_s, u"note"_s, u"sizes"_s});
    Catalogue catalogue;
    catalogue.id = idOf(file);
    catalogue.title = reader.string(root, QString(), u"title"_s);
    catalogue.currency = reader.string(root, QString(), u"currency"_s, u"USD"_s);
    if (!isCurrency(catalogue.currency) && root.value(u"currency"_s).isString())
        reader.problem(u"/currency"_s, quoted(catalogue.currency),
                       Text::tr("a currency of three letters such as USD"));
    if (root.contains(u"trafficPerGB"_s))
        catalogue.trafficPerGB = reader.number(root, QString(), u"trafficPerGB"_s, 0, mostPerGB);
    catalogue.note = reader.string(root, QString(), u"note"_s, QString());
    readSizes(reader, catalogue);
    if (const Result<void> outcome = reader.finish(doing); !outcome)
        return failed(outcome.error());
    return catalogue;
}

QByteArray writeCatalogue(const Catalogue &catalogue)
{
    QJsonArray sizes;
    for (const ServerSize &size : catalogue.sizes)
        sizes.append(sizeToJson(size));
    QJsonObject root{{u"seaworthy"_s, u"catalogue"_s},
                     {u"version"_s, 1},
                     {u"title"_s, catalogue.title},
                     {u"currency"_s, catalogue.currency},
                     {u"sizes"_s, sizes}};
    if (catalogue.trafficPerGB)
        root.insert(u"trafficPerGB"_s, *catalogue.trafficPerGB);
    if (!catalogue.note.isEmpty())
        root.insert(u"note"_s, catalogue.note);
    return QJsonDocument(root).toJson();
}

} // namespace sw
