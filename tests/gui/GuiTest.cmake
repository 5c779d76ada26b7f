# metaflow_gui_test(NAME name SOURCES … [TIMEOUT seconds] [LABEL label] [ALONE]): a test with a QApplication on the offscreen platform;
# ALONE where it measures time, so that no other test takes its processor.
if(TARGET metaflow_desktop AND NOT COMMAND metaflow_gui_test)
  add_library(metaflow_gui_test_support STATIC
    ${PROJECT_SOURCE_DIR}/tests/gui/GuiMain.cpp ${PROJECT_SOURCE_DIR}/tests/gui/Desk.cpp
    ${PROJECT_SOURCE_DIR}/tests/gui/Desk.h)
  target_link_libraries(metaflow_gui_test_support PUBLIC metaflow_desktop Qt6::Test GTest::gtest PRIVATE metaflow_warnings)
  target_compile_definitions(metaflow_gui_test_support PUBLIC
    METAFLOW_SOURCE_DIR="${PROJECT_SOURCE_DIR}" METAFLOW_BIN_DIR="${CMAKE_RUNTIME_OUTPUT_DIRECTORY}")
  function(metaflow_gui_test)
    cmake_parse_arguments(T "ALONE" "NAME;TIMEOUT;LABEL" "SOURCES" ${ARGN})
    if(NOT T_TIMEOUT)
      set(T_TIMEOUT 120)
    endif()
    if(NOT T_LABEL)
      set(T_LABEL gui)
    endif()
    set(alone)
    if(T_ALONE)
      set(alone RUN_SERIAL TRUE)
    endif()
    add_executable(${T_NAME} ${T_SOURCES})
    target_link_libraries(${T_NAME} PRIVATE metaflow_warnings metaflow_gui_test_support)
    gtest_discover_tests(${T_NAME} DISCOVERY_MODE PRE_TEST DISCOVERY_TIMEOUT 60
      PROPERTIES TIMEOUT ${T_TIMEOUT} LABELS ${T_LABEL} ENVIRONMENT QT_QPA_PLATFORM=offscreen ${alone})
  endfunction()
endif()
