#pragma once

#include "core/base/Workers.h"
#include "core/store/BackupService.h"
#include "core/store/Backups.h"
#include "tests/store/StoreContract.h"

#include <QTemporaryDir>

namespace metaflow::testing {

/// A store with three decided items (six rows of history) and a place for its backups.
class BackupContract : public StoreContract {
protected:
    void SetUp() override;
    void TearDown() override;

    Result<store::Backup> create(const QString &reason = QStringLiteral("asked"), const QString &file = {});
    Result<store::Backup> verify(const QString &file);
    /// A good backup in a file of its own; empty where there is none.
    QString made();
    [[nodiscard]] QString file(const QString &name) const { return place.filePath(name); }
    /// What an open service is needed for goes first: it works on the store.
    void closeStore();

    QTemporaryDir place;
    Workers workers;
    std::unique_ptr<store::BackupService> backups;
};

/// Cuts or writes over a part of a file.
void cutFile(const QString &file, double part);
void damageFile(const QString &file, double part, const QByteArray &with);

} // namespace metaflow::testing
