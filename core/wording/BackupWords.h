#pragma once

#include <QString>

namespace metaflow::wording {

/// What is wrong with a backup, from its code (store::Backup::problem, and the detail of ErrorCode::BackupInvalid); the
/// code itself where it is not known. Empty for none.
[[nodiscard]] QString describeBackupProblem(const QString &code);
/// `daily`, `migration`, `apply`, `asked`, as a table shows it.
[[nodiscard]] QString backupReason(const QString &code);

} // namespace metaflow::wording
