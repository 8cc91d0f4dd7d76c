// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/look/colours.h"
#include "widgets/look/formats.h"
#include "widgets/look/icons.h"
#include "widgets/look/theme.h"

#include <QImage>
#include <QLocale>
#include <QPainter>

#include <gmock/gmock.h>

#include <cmath>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

double luminance(const QColor &colour)
{
    const auto channel = [](double c) {
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF())
        + 0.0722 * channel(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

class Formats : public ::testing::Test
{
protected:
    void TearDown() override { QLocale::setDefault(m_before); }
    const QLocale m_before;
};

} // namespace

TEST(Colours, everyMeaningIsReadableOnEverySurfaceOfBothPalettes)
{
    using look::Meaning;
    for (const QPalette &palette : {look::lightPalette(), look::darkPalette()}) {
        for (const Meaning meaning : {Meaning::Healthy, Meaning::Degraded, Meaning::Down, Meaning::Unknown,
                                      Meaning::Working, Meaning::Accent, Meaning::Muted}) {
            const QColor ink = look::colour(meaning, palette);
            EXPECT_GE(contrast(ink, palette.color(QPalette::Window)), 4.5) << static_cast<int>(meaning);
            EXPECT_GE(contrast(ink, palette.color(QPalette::Base)), 4.5) << static_cast<int>(meaning);
            EXPECT_GE(contrast(palette.color(QPalette::Text), look::tint(meaning, palette)), 4.5)
                << static_cast<int>(meaning);
        }
        EXPECT_GE(contrast(Qt::white, look::colour(Meaning::Danger, palette)), 4.5);
    }
}

TEST(Colours, lightAndDarkAreToldApart)
{
    EXPECT_FALSE(look::isDark(look::lightPalette()));
    EXPECT_TRUE(look::isDark(look::darkPalette()));
}

TEST(Icons, everyHealthHasAShapeOfItsOwn)
{
    std::set<look::Glyph> shapes;
    for (const Health health : {Health::Healthy, Health::Degraded, Health::Down, Health::Unknown})
        shapes.insert(look::glyph(health));
    EXPECT_EQ(shapes.size(), 4U);
}

TEST(Icons, everyGlyphIsDrawnInTheColourThatItIsGiven)
{
    for (int i = 0; i <= static_cast<int>(look::Glyph::ZoomOut); ++i) {
        QImage image(48, 48, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        look::paintGlyph(painter, QRectF(0, 0, 48, 48), static_cast<look::Glyph>(i), QColor(200, 10, 30));
        painter.end();
        int inked = 0;
        for (int y = 0; y < 48; ++y) {
            for (int x = 0; x < 48; ++x)
                inked += image.pixelColor(x, y) == QColor(200, 10, 30) ? 1 : 0;
        }
        EXPECT_GT(inked, 20) << "glyph " << i;
    }
}

TEST(Icons, areTintedAnewWhenThePaletteChanges)
{
    const QIcon icon = look::icon(look::Glyph::Stop, look::Meaning::Down);
    const auto ink = [&] { return icon.pixmap(32, 32).toImage().pixelColor(16, 8); };
    look::apply(look::Theme::Light);
    EXPECT_EQ(ink(), look::colour(look::Meaning::Down, look::lightPalette()));
    look::apply(look::Theme::Dark);
    EXPECT_EQ(ink(), look::colour(look::Meaning::Down, look::darkPalette()));
    look::apply(look::Theme::System);
}

TEST_F(Formats, durationsCarryThreeDigitsAndTheirUnit)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    EXPECT_EQ(look::duration(Microseconds{640}), u"640 µs"_s);
    EXPECT_EQ(look::duration(Microseconds{12'430}), u"12.4 ms"_s);
    EXPECT_EQ(look::duration(Milliseconds{3050}), u"3.05 s"_s);
    EXPECT_EQ(look::duration(Seconds{125}), u"2 min 5 s"_s);
    EXPECT_EQ(look::duration(Seconds{11'400}), u"3 h 10 min"_s);
    EXPECT_EQ(look::duration(Duration{Milliseconds{3068}, Milliseconds{10}}), u"3.07 s ± 10 ms"_s);
}

TEST_F(Formats, numbersFollowTheLocale)
{
    QLocale::setDefault(QLocale(QLocale::German));
    EXPECT_EQ(look::number(12345), u"12.345"_s);
    EXPECT_EQ(look::duration(Milliseconds{3050}), u"3,05 s"_s);
    EXPECT_EQ(look::memory(1536), u"1,5 GiB"_s);
}

TEST(NaturalOrder, readsNumbersInsideNames)
{
    EXPECT_LT(look::naturalOrder(u"web-2"_s, u"web-10"_s), 0);
    EXPECT_GT(look::naturalOrder(u"10.0.0.12"_s, u"10.0.0.9"_s), 0);
    EXPECT_LT(look::naturalOrder(u"Alpha"_s, u"beta"_s), 0);
    EXPECT_LT(look::naturalOrder(u"a"_s, u"a1"_s), 0);
    EXPECT_EQ(look::naturalOrder(u"same"_s, u"same"_s), 0);
    EXPECT_NE(look::naturalOrder(u"a01"_s, u"a1"_s), 0) << "equal only for equal texts";
    EXPECT_EQ(look::naturalOrder(u"a01"_s, u"a1"_s), -look::naturalOrder(u"a1"_s, u"a01"_s));
}

TEST(Themes, survivesTheRoundTripThroughSettings)
{
    for (const look::Theme theme : {look::Theme::System, look::Theme::Light, look::Theme::Dark})
        EXPECT_EQ(look::themeFromWord(look::word(theme)), theme);
    EXPECT_EQ(look::themeFromWord(u"plaid"_s), look::Theme::System);
}

} // namespace sw
