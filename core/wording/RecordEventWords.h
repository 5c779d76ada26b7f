#pragma once

#include "core/model/History.h"

#include <QStringList>

namespace metaflow::wording {

/// An event of the record in words.
struct EventWords {
    QString sentence; ///< what happened, with its facts; empty for a kind or facts that nobody worded
    QStringList more; ///< facts that the sentence leaves out, each `name: value`
    [[nodiscard]] QString line() const; ///< the sentence, else all facts, in one line
    [[nodiscard]] QString text() const; ///< all of it, a line each
};

/// Plain text: names and terms in it are whatever somebody wrote.
[[nodiscard]] EventWords describe(const RecordEvent &event);
/// What is said of a file that left without standing in the record (see store::noteExport()).
[[nodiscard]] QString describeUnrecorded();

} // namespace metaflow::wording
