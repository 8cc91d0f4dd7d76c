// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/look/theme.h"

#include <QApplication>
#include <QStyle>
#include <QStyleFactory>

using namespace Qt::StringLiterals;

namespace sw::look {

namespace {

struct Inks
{
    QRgb window, base, alternate, text, faint, button, highlight, highlighted, link, tip;
};

QPalette paletteOf(const Inks &inks)
{
    QPalette palette(QColor(inks.button), QColor(inks.window));
    palette.setColor(QPalette::Window, QColor(inks.window));
    palette.setColor(QPalette::Base, QColor(inks.base));
    palette.setColor(QPalette::AlternateBase, QColor(inks.alternate));
    palette.setColor(QPalette::Button, QColor(inks.button));
    palette.setColor(QPalette::ToolTipBase, QColor(inks.tip));
    palette.setColor(QPalette::ToolTipText, QColor(inks.text));
    palette.setColor(QPalette::PlaceholderText, QColor(inks.faint));
    palette.setColor(QPalette::Highlight, QColor(inks.highlight));
    palette.setColor(QPalette::HighlightedText, QColor(inks.highlighted));
    palette.setColor(QPalette::Link, QColor(inks.link));
    palette.setColor(QPalette::LinkVisited, QColor(inks.link));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(role, QColor(inks.text));
        palette.setColor(QPalette::Disabled, role, QColor(inks.faint));
    }
    palette.setColor(QPalette::BrightText, Qt::white);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, QColor(inks.faint));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(inks.button));
    return palette;
}

// The platform's own style, as it was before the first choice replaced it.
const QString &platformStyle()
{
    static const QString name = QApplication::style()->name();
    return name;
}

} // namespace

QPalette lightPalette()
{
    return paletteOf({.window = 0xf3f5f8,
                      .base = 0xffffff,
                      .alternate = 0xf7f9fb,
                      .text = 0x1b2430,
                      .faint = 0x8a94a0,
                      .button = 0xeceff3,
                      .highlight = 0x1f66b8,
                      .highlighted = 0xffffff,
                      .link = 0x1559a8,
                      .tip = 0xffffff});
}

QPalette darkPalette()
{
    return paletteOf({.window = 0x1a1f26,
                      .base = 0x222932,
                      .alternate = 0x262e38,
                      .text = 0xe6ebf1,
                      .faint = 0x7c8794,
                      .button = 0x2c3540,
                      .highlight = 0x2f72c4,
                      .highlighted = 0xffffff,
                      .link = 0x6fb6ff,
                      .tip = 0x2c3540});
}

void apply(Theme theme)
{
    const QString &platform = platformStyle();
    const bool ours = theme != Theme::System;
    const QString wanted = ours ? u"fusion"_s : platform;
    if (QApplication::style()->name().compare(wanted, Qt::CaseInsensitive) != 0)
        QApplication::setStyle(QStyleFactory::create(wanted));
    QApplication::setPalette(!ours ? QPalette() : theme == Theme::Dark ? darkPalette() : lightPalette());
}

QString word(Theme theme)
{
    return theme == Theme::Dark ? u"dark"_s : theme == Theme::Light ? u"light"_s : u"system"_s;
}

Theme themeFromWord(const QString &word)
{
    return word == "dark"_L1 ? Theme::Dark : word == "light"_L1 ? Theme::Light : Theme::System;
}

} // namespace sw::look
