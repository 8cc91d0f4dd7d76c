// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPalette>

namespace sw::look {

// What the View menu offers. System leaves style and palette to the platform; the other two are Fusion with
// ours.
enum class Theme { System, Light, Dark };

QPalette lightPalette();
QPalette darkPalette();

// For the whole application; needs one.
void apply(Theme theme);

// As settings keep it: "system", "light", "dark". An unknown word is System.
QString word(Theme theme);
Theme themeFromWord(const QString &word);

} // namespace sw::look
