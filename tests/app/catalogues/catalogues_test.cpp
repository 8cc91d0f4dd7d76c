// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/catalogues/catalogues.h"

#include <QDir>
#include <QTemporaryDir>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

class CatalogueFiles : public ::testing::Test
{
protected:
    void put(const QString &name, const QByteArray &text) const
    {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    static Catalogue catalogueNamed(const QString &id)
    {
        Catalogue catalogue;
        catalogue.id = id;
        catalogue.title = u"Our own servers"_s;
        catalogue.currency = u"EUR"_s;
        catalogue.sizes = {{u"s"_s, 1, 1024, 20, 100, u"documented"_s, {}}};
        return catalogue;
    }
    static std::vector<QString> ids(const Catalogues &all)
    {
        std::vector<QString> found;
        for (const Catalogue &catalogue : all.catalogues)
            found.push_back(catalogue.id);
        std::ranges::sort(found);
        return found;
    }

    QTemporaryDir folder;
};

} // namespace

TEST_F(CatalogueFiles, thatCameWithTheProgramAreAllThereAndSound)
{
    std::vector<QString> expected;
    const QFileInfoList files = QDir(u"" SW_SOURCE_DIR "/resources/catalogues"_s)
                                    .entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo &file : files)
        expected.push_back(file.completeBaseName());
    const Catalogues all = catalogues(folder.filePath(u"absent"_s));
    for (const Failure &failure : all.failures)
        ADD_FAILURE() << failure.detail.toStdString();
    EXPECT_EQ(ids(all), expected);
    EXPECT_THAT(expected, ::testing::Contains(u"first-generation"_s));
    for (const Catalogue &catalogue : all.catalogues)
        EXPECT_FALSE(catalogue.sizes.empty()) << catalogue.id.toStdString();
}

TEST_F(CatalogueFiles, ofTheUserStandBesideThem)
{
    const size_t builtIn = catalogues({}).catalogues.size();
    put(u"ours.json"_s, writeCatalogue(catalogueNamed(u"ours"_s)));
    const Catalogues all = catalogues(folder.path());
    EXPECT_TRUE(all.failures.empty()) << all.failures[0].detail.toStdString();
    EXPECT_EQ(all.catalogues.size(), builtIn + 1);
    EXPECT_THAT(all.catalogues, ::testing::Contains(catalogueNamed(u"ours"_s)));
}

TEST_F(CatalogueFiles, ofTheUserTakeThePlaceOfOneWithTheSameId)
{
    const size_t builtIn = catalogues({}).catalogues.size();
    put(u"first-generation.json"_s, writeCatalogue(catalogueNamed(u"first-generation"_s)));
    const Catalogues all = catalogues(folder.path());
    EXPECT_EQ(all.catalogues.size(), builtIn);
    EXPECT_THAT(all.catalogues, ::testing::Contains(catalogueNamed(u"first-generation"_s)));
}

TEST_F(CatalogueFiles, thatAreBrokenAreNamedWithThePlaceAndTheOthersGoOn)
{
    QByteArray unknownField = writeCatalogue(catalogueNamed(u"typo"_s));
    unknownField.replace("\"currency\"", "\"curency\"");
    put(u"half.json"_s, "{\"seaworthy\": \"catalogue\",\n \"ver");
    put(u"ours.json"_s, writeCatalogue(catalogueNamed(u"ours"_s)));
    put(u"typo.json"_s, unknownField);
    const Catalogues all = catalogues(folder.path());
    ASSERT_EQ(all.failures.size(), 2U);
    EXPECT_THAT(all.failures[0].detail.toStdString(),
                ::testing::HasSubstr(folder.filePath(u"half.json"_s).toStdString() + ":2:"));
    EXPECT_THAT(all.failures[1].detail.toStdString(), ::testing::HasSubstr("typo.json"));
    EXPECT_THAT(all.failures[1].detail.toStdString(), ::testing::HasSubstr("/curency"));
    EXPECT_THAT(all.catalogues, ::testing::Contains(catalogueNamed(u"ours"_s)));
}

TEST_F(CatalogueFiles, withoutPricesAreTakenAsTheyAre)
{
    put(u"ours.json"_s, writeCatalogue(catalogueNamed(u"ours"_s)));
    const Catalogues all = catalogues(folder.path());
    const auto ours = std::ranges::find(all.catalogues, u"ours"_s, &Catalogue::id);
    ASSERT_NE(ours, all.catalogues.end());
    EXPECT_FALSE(ours->sizes[0].price);
}

TEST_F(CatalogueFiles, haveOneThatANewWorksheetTakesItsSizesFrom)
{
    const Catalogues all = catalogues({});
    ASSERT_NE(standardCatalogue(all), nullptr);
    EXPECT_EQ(standardCatalogue(all)->id, u"first-generation"_s);
    EXPECT_EQ(standardCatalogue({{catalogueNamed(u"ours"_s)}, {}})->id, u"ours"_s);
    EXPECT_EQ(standardCatalogue({}), nullptr);
}

TEST_F(CatalogueFiles, areLookedForWhereTheUserSays)
{
    qputenv("SEAWORTHY_CATALOGUES", folder.path().toLocal8Bit());
    EXPECT_EQ(catalogueFolder(), folder.path());
    qunsetenv("SEAWORTHY_CATALOGUES");
    EXPECT_TRUE(catalogueFolder().endsWith(u"/seaworthy/catalogues"_s));
}

} // namespace sw
