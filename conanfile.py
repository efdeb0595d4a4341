# SPDX-FileCopyrightText: 2026 The multistatus authors
# SPDX-License-Identifier: MIT
import os
import re

from conan import ConanFile
from conan.tools.build import check_min_cppstd
from conan.tools.files import copy, load
from conan.tools.layout import basic_layout

required_conan_version = ">=2.0"


class MultistatusRecipe(ConanFile):
    name = "multistatus"
    description = "The body of an HTTP 207 Multi-Status response (RFC 4918)"
    license = "MIT"
    topics = ("webdav", "http", "xml", "rfc4918", "header-only")
    package_type = "header-library"
    settings = "os", "arch", "compiler", "build_type"
    options = {"with_nlohmann": [True, False], "with_tinyxml2": [True, False]}
    default_options = {"with_nlohmann": False, "with_tinyxml2": False}
    exports = "CMakeLists.txt"
    exports_sources = "include/*", "LICENSE"
    no_copy_source = True

    def set_version(self):
        project = load(self, os.path.join(self.recipe_folder, "CMakeLists.txt"))
        self.version = re.search(r"^ *VERSION ([0-9.]+)$", project, re.MULTILINE).group(1)

    def layout(self):
        basic_layout(self)

    def requirements(self):
        if self.options.with_nlohmann:
            self.requires("nlohmann_json/3.12.0")
        if self.options.with_tinyxml2:
            self.requires("tinyxml2/11.0.0")

    def package_id(self):
        self.info.clear()

    def validate(self):
        check_min_cppstd(self, 20)

    def package(self):
        copy(self, "LICENSE", self.source_folder, os.path.join(self.package_folder, "licenses"))
        copy(
            self,
            "*.hpp",
            os.path.join(self.source_folder, "include"),
            os.path.join(self.package_folder, "include"),
        )

    def package_info(self):
        self._component("core", [])
        if self.options.with_nlohmann:
            self._component("nlohmann", ["core", "nlohmann_json::nlohmann_json"])
        if self.options.with_tinyxml2:
            self._component("tinyxml2", ["core", "tinyxml2::tinyxml2"])

    def _component(self, name, requires):
        component = self.cpp_info.components[name]
        component.bindirs = []
        component.libdirs = []
        component.requires = requires
