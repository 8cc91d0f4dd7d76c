# SPDX-FileCopyrightText: Seaworthy contributors
# SPDX-License-Identifier: Apache-2.0
# Texts are gathered from the four code folders into i18n/*.ts by target update_translations, and compiled into the
# program as :/i18n/seaworthy_LANGUAGE.qm. Test i18n.german-is-complete gathers them again and fails on any gap.
set(translation_sources ${CMAKE_SOURCE_DIR}/i18n/seaworthy_de.ts)
set(lupdate_arguments planner cloudapi widgets app -extensions cpp,h -I . -locations none -no-obsolete)

add_custom_target(update_translations
    COMMAND Qt6::lupdate ${lupdate_arguments} -ts ${translation_sources}
    WORKING_DIRECTORY ${CMAKE_SOURCE_DIR}
    COMMENT "Gathering translatable texts into i18n" VERBATIM)

set(compiled_translations)
foreach(source ${translation_sources})
    get_filename_component(name ${source} NAME_WE)
    set(compiled ${CMAKE_BINARY_DIR}/i18n/${name}.qm)
    add_custom_command(OUTPUT ${compiled}
        COMMAND Qt6::lrelease -silent ${source} -qm ${compiled}
        DEPENDS ${source} COMMENT "Compiling ${name}.ts" VERBATIM)
    list(APPEND compiled_translations ${compiled})
endforeach()
file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/i18n)
qt_add_resources(seaworthy translations PREFIX /i18n BASE ${CMAKE_BINARY_DIR}/i18n FILES ${compiled_translations})
