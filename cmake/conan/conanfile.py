# SPDX-License-Identifier: BSL-1.0
"""The package for Conan: conan create cmake/conan

Where xsimd is the system's, `xsimd/8.1` in the profile's section [platform_requires] says so.
"""
import pathlib
import re

from conan import ConanFile
from conan.tools.build import check_min_cppstd
from conan.tools.files import copy

ROOT = pathlib.Path(__file__).resolve().parents[2]
# simdact_add_dispatch for those who find the package.
MODULES = ["share/cmake/simdact/dispatch.cmake", "share/cmake/simdact/instruction_sets.cmake"]


class Simdact(ConanFile):
    name = "simdact"
    license = "BSL-1.0"
    description = "Activation functions for C++20 at the speed of the vector unit, with a stated accuracy"
    topics = "simd", "activation-functions", "softmax", "header-only"
    package_type = "header-library"
    settings = "os", "arch", "compiler", "build_type"
    no_copy_source = True

    def set_version(self):
        text = (ROOT / "CMakeLists.txt").read_text()
        self.version = re.search(r"project\(simdact VERSION ([\d.]+)", text)[1]

    def export_sources(self):
        copy(self, "*.hpp", ROOT / "include", pathlib.Path(self.export_sources_folder) / "include")
        copy(self, "LICENSE", ROOT, self.export_sources_folder)
        for module in MODULES:
            copy(self, pathlib.Path(module).name, ROOT / "cmake", pathlib.Path(self.export_sources_folder) / "cmake")

    def requirements(self):
        self.requires("xsimd/[>=8.1]", transitive_headers=True)

    def validate(self):
        check_min_cppstd(self, 20)

    def package(self):
        source = pathlib.Path(self.source_folder)
        # What is declared in dispatched.hpp is a library of its own, which this package has not.
        copy(self, "*.hpp", source / "include", pathlib.Path(self.package_folder) / "include", excludes="*/dispatched*")
        copy(self, "LICENSE", source, pathlib.Path(self.package_folder) / "licenses")
        copy(self, "*.cmake", source / "cmake", pathlib.Path(self.package_folder, MODULES[0]).parent)

    def package_id(self):
        self.info.clear()

    def package_info(self):
        self.cpp_info.bindirs = self.cpp_info.libdirs = []
        self.cpp_info.cxxflags = ["-ffp-contract=off"]
        self.cpp_info.set_property("cmake_file_name", "simdact")
        self.cpp_info.set_property("cmake_target_name", "simdact::simdact")
        self.cpp_info.set_property("cmake_build_modules", MODULES)
        self.cpp_info.set_property("pkg_config_name", "simdact")
