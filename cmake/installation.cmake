# SPDX-FileCopyrightText: Seaworthy contributors
# SPDX-License-Identifier: Apache-2.0
# bin holds what a person starts; the programs that it starts are in libexec/seaworthy, where ownProgramPath() looks.
include(GNUInstallDirs)
set(CMAKE_INSTALL_DOCDIR ${CMAKE_INSTALL_DATAROOTDIR}/doc/seaworthy)

set(helper_programs seaworthy-labd seaworthy-node seaworthy-site seaworthy-probe)
set(present_programs seaworthy)
install(TARGETS seaworthy RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
foreach(program ${helper_programs})
    if(TARGET ${program})
        install(TARGETS ${program} RUNTIME DESTINATION ${CMAKE_INSTALL_LIBEXECDIR}/seaworthy)
        list(APPEND present_programs ${program})
    endif()
endforeach()
if(TARGET seaworthy-single-uid)
    install(TARGETS seaworthy-single-uid LIBRARY DESTINATION ${CMAKE_INSTALL_LIBEXECDIR}/seaworthy)
    list(APPEND present_programs seaworthy-single-uid)
endif()
# What installer/run builds: the programs and nothing else.
add_custom_target(seaworthy-programs DEPENDS ${present_programs})

install(FILES installer/linux/seaworthy.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES installer/linux/seaworthy.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES resources/icons/seaworthy.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(DIRECTORY resources/schemas resources/worksheets resources/catalogues DESTINATION ${CMAKE_INSTALL_DATADIR}/seaworthy
        FILES_MATCHING PATTERN "*.json")
install(FILES README.md LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME seaworthy)
set(CPACK_PACKAGE_VENDOR "Seaworthy contributors")
set(CPACK_PACKAGE_CONTACT "Seaworthy contributors <maintainers@seaworthy.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_RESOURCE_FILE_LICENSE ${CMAKE_SOURCE_DIR}/LICENSE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION admin)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Plugins that are loaded by name, which dpkg-shlibdeps cannot see.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6")
# The lab's nodes run these; without one its role is missing from the lab, and the console says so. Qt's translations
# are the words on its standard buttons.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "openssh-server, haproxy, keepalived, nginx-light | nginx, mariadb-server, uidmap, nftables, iproute2"
    "qt6-translations-l10n")
list(JOIN CPACK_DEBIAN_PACKAGE_RECOMMENDS ", " CPACK_DEBIAN_PACKAGE_RECOMMENDS)
include(CPack)
