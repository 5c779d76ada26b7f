#pragma once

#include "core/store/Connection.h"

namespace metaflow::testing {

/// A database as the earlier Python tool left it (tests/data/earlier_tool.sql), in a schema of its own on the server
/// that METAFLOW_TEST_POSTGRES names, and that tool's session in it: a login of its own, which owns the two tables and
/// knows nothing of MetaFlow's, names them with their schema and has the search path of everybody.
class EarlierTool {
public:
    EarlierTool();
    ~EarlierTool(); ///< the schema and the login go
    EarlierTool(const EarlierTool &) = delete;
    EarlierTool &operator=(const EarlierTool &) = delete;

    /// Empty: everything is in place.
    [[nodiscard]] const QString &error() const { return m_error; }
    /// For MetaFlow, which signs in as somebody else.
    [[nodiscard]] const store::StoreUrl &url() const { return m_url; }
    /// The tool's own statements. `metadata_enrichment` in them is the schema.
    [[nodiscard]] Result<QVariant> value(const QString &sql, const QVariantList &values = {});
    [[nodiscard]] bool run(const QString &sql, const QVariantList &values = {});
    /// What its INSERT … RETURNING gives.
    qint64 addItem(const QStringList &names, const QString &text, const QString &status = QStringLiteral("pending"));
    /// As its review page does it: the item and a row of history in one transaction.
    bool decide(qint64 item, const QString &status, const QString &text);
    /// The same past its own history: what somebody does with psql.
    bool change(qint64 item, const QString &text);

private:
    [[nodiscard]] bool make(store::Connection &admin);
    [[nodiscard]] QString inSchema(QString sql) const;

    store::StoreUrl m_url;
    QString m_login, m_error;
};

} // namespace metaflow::testing
