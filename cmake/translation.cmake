# SPDX-FileCopyrightText: Seaworthy contributors
# SPDX-License-Identifier: Apache-2.0
# Texts are gathered from the four code folders into i18n/*.ts by target update_translations, and compiled into the
# program as :/i18n/seaworthy_LANGUAGE.qm. English is the language of the code; its file holds just the texts with a
# count ("1 second", "2 seconds"), for which the code has only "second(s)". The tests i18n.LANGUAGE-is-complete gather
# the texts again and fail on any gap.
set(lupdate_arguments planner cloudapi widgets app -extensions cpp,h -I . -locations none -no-obsolete)
set(german_texts ${CMAKE_SOURCE_DIR}/i18n/seaworthy_de.ts)
set(english_texts ${CMAKE_SOURCE_DIR}/i18n/seaworthy_en.ts)

add_custom_target(update_translations
    COMMAND Qt6::lupdate ${lupdate_arguments} -ts ${german_texts}
    COMMAND Qt6::lupdate ${lupdate_arguments} -pluralonly -ts ${english_texts}
    WORKING_DIRECTORY ${CMAKE_SOURCE_DIR}
    COMMENT "Gathering translatable texts into i18n" VERBATIM)

set(compiled_translations)
foreach(source ${german_texts} ${english_texts})
    get_filename_component(name ${source} NAME_WE)
    set(compiled ${CMAKE_BINARY_DIR}/i18n/${name}.qm)
    add_custom_command(OUTPUT ${compiled}
        COMMAND Qt6::lrelease -silent ${source} -qm ${compiled}
        DEPENDS ${source} COMMENT "Compiling ${name}.ts" VERBATIM)
    list(APPEND compiled_translations ${compiled})
endforeach()
file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/i18n)
qt_add_resources(seaworthy translations PREFIX /i18n BASE ${CMAKE_BINARY_DIR}/i18n FILES ${compiled_translations})
