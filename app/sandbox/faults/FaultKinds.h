#pragma once

#include <QStringList>

#include <vector>

namespace metaflow::sandbox::faults {

/// Where a fault can strike.
enum class Side {
    Statement = 1,
    Model = 2,
    Both = 3,
    Write, ///< of the statement side: the POST of a statement that writes
    Poll, ///< of the statement side: a question about one that writes
    SignIn, ///< the OAuth endpoints
};
/// What before a fault's name keeps it to that side; the wider ones after the narrow one.
[[nodiscard]] QStringList prefixes(Side side);

/// A fault by its documented name.
struct FaultKind {
    QString name;
    Side side = Side::Both;
    QString does;
};

/// All of them, as `--list-faults` prints them.
[[nodiscard]] const std::vector<FaultKind> &faultKinds();

/// Whether `name` is a kind, with or without a prefix that keeps it to one side.
[[nodiscard]] bool isFaultKind(const QString &name);

} // namespace metaflow::sandbox::faults
