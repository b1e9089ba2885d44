# SPDX-License-Identifier: BSL-1.0
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

set(package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/simdact)
write_basic_package_version_file(simdactConfigVersion.cmake COMPATIBILITY SameMinorVersion ARCH_INDEPENDENT)

install(TARGETS simdact EXPORT simdactTargets)
install(EXPORT simdactTargets NAMESPACE simdact:: DESTINATION ${package_dir})
install(DIRECTORY include/simdact DESTINATION ${CMAKE_INSTALL_INCLUDEDIR} FILES_MATCHING PATTERN "*.hpp" PATTERN "*.h")
configure_file(cmake/simdact.pc.in simdact.pc @ONLY)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/simdact.pc DESTINATION ${CMAKE_INSTALL_DATADIR}/pkgconfig)
install(FILES cmake/simdactConfig.cmake cmake/xsimd.cmake cmake/dispatch.cmake ${CMAKE_CURRENT_BINARY_DIR}/simdactConfigVersion.cmake
  DESTINATION ${package_dir})
