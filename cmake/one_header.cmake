# SPDX-License-Identifier: BSL-1.0
# The target one_header writes the library as one header, one_header/simdact/simdact.hpp of the build.
find_package(Python3 3.9 COMPONENTS Interpreter)
if(Python3_FOUND)
  file(GLOB_RECURSE headers CONFIGURE_DEPENDS include/*.hpp)
  set(one_header ${PROJECT_BINARY_DIR}/one_header/simdact/simdact.hpp)
  add_custom_command(OUTPUT ${one_header}
    COMMAND Python3::Interpreter ${PROJECT_SOURCE_DIR}/cmake/amalgamate.py ${PROJECT_SOURCE_DIR}/include ${one_header}
    DEPENDS ${headers} cmake/amalgamate.py VERBATIM)
  add_custom_target(one_header DEPENDS ${one_header})
endif()
