// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/capacity/catalogue.h"

#include <QDir>
#include <QFile>

#include <gmock/gmock.h>

using namespace sw;
using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::HasSubstr;

namespace {

QByteArray catalogueWith(const QByteArray &sizes, const QByteArray &more = {})
{
    return R"({"seaworthy": "catalogue", "version": 1, "title": "Mine", )" + more + R"("sizes": [)" + sizes
        + "]}";
}

std::string complaint(const QByteArray &text)
{
    const Result<Catalogue> read = readCatalogue(u"mine.json"_s, text);
    EXPECT_FALSE(read) << text.toStdString();
    return read ? std::string() : read.error().detail.toStdString();
}

Catalogue shipped(const QString &name)
{
    QFile file(QStringLiteral(SW_SOURCE_DIR "/resources/catalogues/") + name);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
    const QByteArray text = file.readAll();
    const Result<Catalogue> read = readCatalogue(file.fileName(), text);
    EXPECT_TRUE(read) << read.error().detail.toStdString();
    if (!read)
        return {};
    EXPECT_EQ(writeCatalogue(*read).toStdString(), text.toStdString()) << "not in the form that we write";
    return *read;
}

} // namespace

TEST(Catalogue, ofTheFirstGenerationHasItsSevenRungsAndSaysWhichAreReconstructed)
{
    const Catalogue catalogue = shipped(u"first-generation.json"_s);
    EXPECT_EQ(catalogue.id, u"first-generation"_s);
    std::vector<double> limits;
    std::vector<double> prices;
    for (const ServerSize &size : catalogue.sizes) {
        limits.push_back(size.networkMbps.value());
        prices.push_back(size.price.value().hourly);
        const bool documented = size.networkMbps == 70;
        EXPECT_EQ(size.networkSource.startsWith(u"documented"_s), documented) << size.name.toStdString();
        EXPECT_EQ(size.networkSource.startsWith(u"reconstructed"_s), !documented);
        EXPECT_FALSE(size.price->date.isEmpty() || size.price->source.isEmpty());
    }
    EXPECT_THAT(limits, ElementsAre(10, 20, 30, 40, 50, 60, 70));
    EXPECT_THAT(prices, ElementsAre(0.015, 0.03, 0.06, 0.12, 0.24, 0.48, 0.96));
    EXPECT_EQ(catalogue.sizes.front().name, u"256 MB"_s);
    EXPECT_EQ(catalogue.sizes.back().name, u"15.5 GB"_s);
    EXPECT_EQ(catalogue.sizes.back().ramMB, 15.5 * 1024);
}

TEST(Catalogue, ofEC2HasNetworkPriceDateAndSourceForEachType)
{
    const Catalogue catalogue = shipped(u"ec2.json"_s);
    EXPECT_GE(catalogue.sizes.size(), 20u);
    for (const ServerSize &size : catalogue.sizes) {
        EXPECT_TRUE(size.networkMbps) << size.name.toStdString();
        ASSERT_TRUE(size.price) << size.name.toStdString();
        EXPECT_EQ(size.price->date, u"2024"_s);
        EXPECT_THAT(size.price->source.toStdString(), HasSubstr("us-east-1"));
    }
    ASSERT_NE(findSize(catalogue, u"m6i.large"_s), nullptr);
    EXPECT_EQ(findSize(catalogue, u"m6i.large"_s)->price->hourly, 0.096);
    EXPECT_EQ(findSize(catalogue, u"m6i.huge"_s), nullptr);
}

TEST(Catalogue, withoutPricesIsReadAndKeepsHavingNone)
{
    const Catalogue catalogue = shipped(u"openstack-example.json"_s);
    EXPECT_FALSE(catalogue.trafficPerGB);
    for (const ServerSize &size : catalogue.sizes)
        EXPECT_FALSE(size.price);
    const Result<Catalogue> bare = readCatalogue(u"/home/x/bare.json"_s, catalogueWith(R"({"name": "a"})"));
    ASSERT_TRUE(bare) << bare.error().detail.toStdString();
    EXPECT_EQ(bare->id, u"bare"_s);
    EXPECT_FALSE(bare->sizes.front().price);
    EXPECT_FALSE(bare->sizes.front().networkMbps);
    const Result<Catalogue> empty = readCatalogue(u"e.json"_s, catalogueWith({}));
    ASSERT_TRUE(empty);
    EXPECT_TRUE(empty->sizes.empty());
}

TEST(Catalogue, isSortedSmallestFirst)
{
    const Result<Catalogue> read = readCatalogue(
        u"m.json"_s, catalogueWith(R"({"name": "c", "ramMB": 2048, "vcpus": 2}, {"name": "a", "ramMB": 512},
                         {"name": "b", "ramMB": 2048, "vcpus": 1})"));
    ASSERT_TRUE(read);
    QStringList names;
    for (const ServerSize &size : read->sizes)
        names << size.name;
    EXPECT_EQ(names.join(u' '), u"a b c"_s);
}

TEST(Catalogue, namesThePlaceOfEveryMistake)
{
    EXPECT_THAT(complaint(catalogueWith({}, R"("colour": 1, )")),
                HasSubstr("mine.json: at /colour: found an unknown field"));
    EXPECT_THAT(complaint(catalogueWith(R"({"name": "a"}, {"name": "b", "prize": 1})")),
                HasSubstr("at /sizes/1/prize: found an unknown field"));
    EXPECT_THAT(
        complaint(catalogueWith(
            R"({"name": "a", "price": {"hourly": 1, "date": "2024", "source": "s", "currency": "EUR"}})")),
        HasSubstr("at /sizes/0/price/currency: found an unknown field"));
    EXPECT_THAT(complaint(catalogueWith(R"({"ramMB": 1})")), HasSubstr("at /sizes/0/name: found nothing"));
    EXPECT_THAT(complaint(catalogueWith(R"({"name": ""})")),
                HasSubstr("at /sizes/0/name: found \"\", expected a name"));
    EXPECT_THAT(complaint(catalogueWith(R"({"name": "a"}, {"name": "a"})")),
                HasSubstr("at /sizes/1/name: found \"a\", expected a name that no other size here has"));
    EXPECT_THAT(complaint(catalogueWith(R"({"name": "a", "networkMbps": 0})")),
                HasSubstr("at /sizes/0/networkMbps: found 0"));
    EXPECT_THAT(complaint(catalogueWith(R"({"name": "a", "ramMB": -1})")),
                HasSubstr("at /sizes/0/ramMB: found -1"));
    EXPECT_THAT(
        complaint(catalogueWith(R"({"name": "a", "price": {"hourly": -1, "date": "2024", "source": ""}})")),
        HasSubstr("at /sizes/0/price/hourly: found -1"));
    EXPECT_THAT(
        complaint(catalogueWith(R"({"name": "a", "price": {"hourly": 1, "date": "May", "source": ""}})")),
        HasSubstr("at /sizes/0/price/date: found \"May\""));
    EXPECT_THAT(complaint(catalogueWith(R"({"name": "a", "price": 1})")),
                HasSubstr("at /sizes/0/price: found 1"));
    EXPECT_THAT(complaint(catalogueWith({}, R"("currency": "dollars", )")),
                HasSubstr("at /currency: found \"dollars\""));
    EXPECT_THAT(complaint(catalogueWith({}, R"("trafficPerGB": -1, )")),
                HasSubstr("at /trafficPerGB: found -1"));
    EXPECT_THAT(complaint("{\"seaworthy\": \"catalogue\","), HasSubstr("mine.json:1:"));
    EXPECT_THAT(complaint(R"({"seaworthy": "worksheet", "version": 1})"),
                HasSubstr("expected \"catalogue\""));
}

TEST(Catalogue, ofACloudScalesTheNetworkByTheRxtxFactorOrHasNone)
{
    const std::vector<ListedFlavor> flavors{{u"big"_s, 4, 8192, 80, 2.5}, {u"small"_s, 1, 512, 1, 0.5}};
    const Catalogue known = catalogueOf(u"home"_s, flavors, 200);
    ASSERT_EQ(known.sizes.size(), 2u);
    EXPECT_EQ(known.sizes[0].name, u"small"_s);
    EXPECT_EQ(known.sizes[0].networkMbps, 100);
    EXPECT_EQ(known.sizes[1].networkMbps, 500);
    EXPECT_THAT(known.sizes[1].networkSource.toStdString(), HasSubstr("2.5"));
    EXPECT_FALSE(known.sizes[1].price);
    const Catalogue unknown = catalogueOf(u"home"_s, flavors, std::nullopt);
    EXPECT_FALSE(unknown.sizes[0].networkMbps);
    EXPECT_NE(unknown.note, known.note);
    EXPECT_TRUE(catalogueOf(u"home"_s, {}, std::nullopt).sizes.empty());
}
