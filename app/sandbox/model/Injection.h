#pragma once

#include <QStringList>

namespace metaflow::sandbox::model {

/// What the data of a prompt demand, in the order in which they stand there: the words behind "write", "say", "respond
/// with", "ignore the above and …", links and shell commands, in names, sampled values and existing comments. A model
/// that obeys does what it finds here.
[[nodiscard]] QStringList demandsIn(const QString &prompt);

/// What an obeying model adds to a text; a link and a command where nothing is demanded.
[[nodiscard]] QString obeyed(const QStringList &demands);

} // namespace metaflow::sandbox::model
