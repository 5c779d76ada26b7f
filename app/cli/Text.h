#pragma once

#include <QCoreApplication>

namespace metaflow::cli {

/// `Text::tr("…")`: what the command line says in its own words; errors and findings come from core/wording.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

} // namespace metaflow::cli
