#pragma once

#include "core/base/Result.h"

#include <QString>
#include <QVector>

namespace metaflow::databricks {

/// What is kept of a sign-in of MetaFlow's own, besides its secret.
struct AccountRecord {
    QString name, host, authType, clientId, warehouseId, workspaceId;
    QString signInId; ///< another one with each sign-in
    friend bool operator==(const AccountRecord &, const AccountRecord &) = default;
};

/// The own sign-ins of this user: a small JSON file of this user alone, without any secret.
class AccountFile {
public:
    explicit AccountFile(QString file);
    /// By name; none where there is no file. FileUnreadable, FileInvalid.
    [[nodiscard]] Result<QVector<AccountRecord>> all() const;
    /// In place of the one of that name. FileUnwritable, and what all() says: a damaged file is not written over.
    [[nodiscard]] Result<void> put(const AccountRecord &record) const;
    [[nodiscard]] Result<void> remove(const QString &name) const; ///< as put()

private:
    [[nodiscard]] Result<void> change(const QString &name, const AccountRecord *instead) const;
    [[nodiscard]] Result<void> write(const QVector<AccountRecord> &records) const;
    QString m_file;
};

} // namespace metaflow::databricks
