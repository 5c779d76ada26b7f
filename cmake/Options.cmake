# What every target is built with. Warnings become errors through the presets (CMAKE_COMPILE_WARNING_AS_ERROR),
# so that a distribution with a newer compiler can still build a release.
add_library(metaflow_options INTERFACE)
target_compile_features(metaflow_options INTERFACE cxx_std_20)
target_include_directories(metaflow_options INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_definitions(metaflow_options INTERFACE
  QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400
  METAFLOW_VERSION="${PROJECT_VERSION}")
# g++ 12 needs -fcoroutines only with a language below C++20.

add_library(metaflow_warnings INTERFACE)
target_compile_options(metaflow_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wold-style-cast -Wnon-virtual-dtor
  -Woverloaded-virtual -Wcast-qual -Wformat=2 -Wimplicit-fallthrough)

# Files compiled together are no longer the main file, which is all that this warning goes by.
if(CMAKE_UNITY_BUILD)
  target_compile_options(metaflow_warnings INTERFACE -Wno-subobject-linkage)
endif()

# One set of headers that change never, compiled once a target.
function(metaflow_precompile target)
  target_precompile_headers(${target} PRIVATE ${PROJECT_SOURCE_DIR}/cmake/Precompiled.h)
endfunction()
