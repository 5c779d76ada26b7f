#include "core/databricks/AccountFile.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSaveFile>

#include <array>
#include <chrono>

using namespace Qt::StringLiterals;

namespace metaflow::databricks {

namespace {

constexpr std::chrono::seconds lockPatience{2};

struct AccountField {
    QLatin1StringView key;
    QString AccountRecord::*value;
};

constexpr std::array accountFields = {AccountField{"host"_L1, &AccountRecord::host},
    AccountField{"auth_type"_L1, &AccountRecord::authType}, AccountField{"client_id"_L1, &AccountRecord::clientId},
    AccountField{"warehouse_id"_L1, &AccountRecord::warehouseId},
    AccountField{"workspace_id"_L1, &AccountRecord::workspaceId},
    AccountField{"sign_in_id"_L1, &AccountRecord::signInId}};

} // namespace

AccountFile::AccountFile(QString file)
    : m_file(std::move(file))
{
}

Result<QVector<AccountRecord>> AccountFile::all() const
{
    QFile file(m_file);
    if (!file.exists()) {
        return QVector<AccountRecord>();
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::FileUnreadable, m_file, file.errorString());
    }
    const QJsonValue accounts = QJsonDocument::fromJson(file.readAll()).object().value("accounts"_L1);
    if (!accounts.isObject()) {
        return fail(ErrorCode::FileInvalid, m_file, u"accounts"_s);
    }
    QVector<AccountRecord> records;
    const QJsonObject all = accounts.toObject(); // sorted by name
    for (auto it = all.begin(); it != all.end(); ++it) {
        AccountRecord record;
        record.name = it.key();
        for (const AccountField &field : accountFields) {
            record.*field.value = it.value().toObject().value(field.key).toString();
        }
        records.append(record);
    }
    return records;
}

Result<void> AccountFile::put(const AccountRecord &record) const
{
    return change(record.name, &record);
}

Result<void> AccountFile::remove(const QString &name) const
{
    return change(name, nullptr);
}

Result<void> AccountFile::change(const QString &name, const AccountRecord *instead) const
{
    QLockFile lock(m_file + u".lock"_s); // the window and a command may each keep a sign-in in the same moment
    if (!lock.tryLock(std::chrono::milliseconds(lockPatience).count())) {
        return fail(ErrorCode::FileUnwritable, m_file, u"locked"_s);
    }
    auto records = all();
    if (!records) {
        return fail(records.error());
    }
    records->removeIf([&](const AccountRecord &known) { return known.name == name; });
    if (instead != nullptr) {
        records->append(*instead);
    }
    return write(*records);
}

Result<void> AccountFile::write(const QVector<AccountRecord> &records) const
{
    QJsonObject accounts;
    for (const AccountRecord &record : records) {
        QJsonObject fields;
        for (const AccountField &field : accountFields) {
            fields.insert(field.key, record.*field.value);
        }
        accounts.insert(record.name, fields);
    }
    QSaveFile file(m_file);
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(QJsonDocument(QJsonObject{{u"accounts"_s, accounts}}).toJson()) > 0 && file.commit();
    return written ? Result<void>() : fail(ErrorCode::FileUnwritable, m_file, file.errorString());
}

} // namespace metaflow::databricks
