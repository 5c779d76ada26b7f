#pragma once

class QCoreApplication;

namespace metaflow::app {

/// Installs our texts and Qt's own in the language of the system, or of METAFLOW_LANGUAGE.
void installTranslations(QCoreApplication &application);

} // namespace metaflow::app
