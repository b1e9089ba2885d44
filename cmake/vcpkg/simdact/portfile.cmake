# SPDX-License-Identifier: BSL-1.0
# vcpkg install simdact --overlay-ports=cmake/vcpkg
#
# A port of the checkout that it stands in.
cmake_path(SET SOURCE_PATH NORMALIZE "${CURRENT_PORT_DIR}/../../..")

vcpkg_check_features(OUT_FEATURE_OPTIONS features FEATURES dispatched SIMDACT_DISPATCHED)
set(package_dir lib/cmake/simdact)
if(NOT "dispatched" IN_LIST FEATURES)
  set(VCPKG_BUILD_TYPE release) # headers alone
  set(package_dir share/cmake/simdact)
endif()

vcpkg_cmake_configure(SOURCE_PATH "${SOURCE_PATH}"
  OPTIONS -DSIMDACT_TESTS=OFF -DSIMDACT_BENCH=OFF -DSIMDACT_EXAMPLES=OFF ${features})
vcpkg_cmake_install()
vcpkg_cmake_config_fixup(CONFIG_PATH ${package_dir})
vcpkg_fixup_pkgconfig()

file(REMOVE_RECURSE "${CURRENT_PACKAGES_DIR}/debug/include" "${CURRENT_PACKAGES_DIR}/debug/share")
file(INSTALL "${CURRENT_PORT_DIR}/usage" DESTINATION "${CURRENT_PACKAGES_DIR}/share/${PORT}")
vcpkg_install_copyright(FILE_LIST "${SOURCE_PATH}/LICENSE")
