# SPDX-License-Identifier: BSL-1.0
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

# Headers alone are for every processor, and so is their package; what declares the compiled library goes with it.
set(package_dir ${CMAKE_INSTALL_DATADIR}/cmake/simdact)
set(for_every_processor ARCH_INDEPENDENT)
set(of_the_library PATTERN "dispatched*" EXCLUDE PATTERN "simdact.h" EXCLUDE)
if(SIMDACT_DISPATCHED)
  set(package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/simdact)
  set(for_every_processor "")
  set(of_the_library "")
endif()
write_basic_package_version_file(simdactConfigVersion.cmake COMPATIBILITY SameMinorVersion ${for_every_processor})

install(TARGETS simdact EXPORT simdactTargets)
install(EXPORT simdactTargets NAMESPACE simdact:: DESTINATION ${package_dir})
install(DIRECTORY include/simdact DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}
  FILES_MATCHING PATTERN "*.hpp" PATTERN "*.h" ${of_the_library})
configure_file(cmake/simdact.pc.in simdact.pc @ONLY)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/simdact.pc DESTINATION ${CMAKE_INSTALL_DATADIR}/pkgconfig)
install(FILES cmake/simdactConfig.cmake cmake/xsimd.cmake cmake/dispatch.cmake cmake/instruction_sets.cmake
  ${CMAKE_CURRENT_BINARY_DIR}/simdactConfigVersion.cmake
  DESTINATION ${package_dir})
