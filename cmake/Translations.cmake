# metaflow_translations(target): puts the translations into a program, as :/i18n/metaflow_<language>.qm.
set(METAFLOW_TRANSLATIONS ${PROJECT_SOURCE_DIR}/translations)
set(METAFLOW_LANGUAGES de en en_XA)
list(TRANSFORM METAFLOW_LANGUAGES REPLACE "(.+)" "${METAFLOW_TRANSLATIONS}/metaflow_\\1.ts" OUTPUT_VARIABLE METAFLOW_TS_FILES)

function(metaflow_translations target)
  qt_add_lrelease(${target} TS_FILES ${METAFLOW_TS_FILES} QM_FILES_OUTPUT_VARIABLE qm_files OPTIONS -silent)
  qt_add_resources(${target} i18n PREFIX /i18n BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${qm_files})
endfunction()
