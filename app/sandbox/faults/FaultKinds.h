#pragma once

#include <QString>

#include <vector>

namespace metaflow::sandbox::faults {

/// Where a fault can strike.
enum class Side { Statement = 1, Model = 2, Both = 3 };

/// A fault by its documented name.
struct FaultKind {
    QString name;
    Side side = Side::Both;
    QString does;
};

/// All of them, as `--list-faults` prints them.
[[nodiscard]] const std::vector<FaultKind> &faultKinds();

/// Whether `name` is a kind, with or without the prefix `statement.` or `model.` that keeps it to one side.
[[nodiscard]] bool isFaultKind(const QString &name);

} // namespace metaflow::sandbox::faults
