#include "tests/support/EarlierTool.h"

#include "core/store/Dialect.h"

#include <QFile>
#include <QSqlError>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

namespace {

const QString usualSchema = u"metadata_enrichment"_s;
const QString password = u"the-tools-own"_s;

Result<std::unique_ptr<store::Connection>> asAdmin(const store::StoreUrl &url)
{
    return store::Connection::open(url, u"admin-"_s + QUuid::createUuid().toString(QUuid::Id128));
}

} // namespace

EarlierTool::EarlierTool()
    : m_url(store::StoreUrl::parse(qEnvironmentVariable("METAFLOW_TEST_POSTGRES")).value_or(store::StoreUrl{}))
    , m_login(u"tool_"_s + QUuid::createUuid().toString(QUuid::Id128))
{
    m_url.schema = u"test_"_s + QUuid::createUuid().toString(QUuid::Id128);
    const auto admin = asAdmin(m_url);
    if (!admin) {
        m_error = admin.error().detail;
    } else if (!make(**admin) && m_error.isEmpty()) {
        m_error = u"the earlier tool's database could not be made"_s;
    }
}

EarlierTool::~EarlierTool()
{
    QSqlDatabase::removeDatabase(m_login);
    if (const auto admin = asAdmin(m_url)) {
        const auto dropped
            = (*admin)->run(u"DROP SCHEMA IF EXISTS %1 CASCADE"_s.arg(store::sql::quotedName(m_url.schema)));
        const auto disowned = (*admin)->run(u"DROP OWNED BY %1"_s.arg(m_login));
        const auto gone = (*admin)->run(u"DROP ROLE IF EXISTS %1"_s.arg(m_login));
        Q_UNUSED(dropped)
        Q_UNUSED(disowned)
        Q_UNUSED(gone)
    }
}

bool EarlierTool::make(store::Connection &admin)
{
    for (const QString &sql : {u"CREATE ROLE %1 LOGIN PASSWORD '%2'"_s.arg(m_login, password),
             u"CREATE SCHEMA %1 AUTHORIZATION %2"_s.arg(store::sql::quotedName(m_url.schema), m_login)}) {
        if (const auto done = admin.run(sql); !done) {
            m_error = done.error().detail;
            return false;
        }
    }
    QSqlDatabase session = QSqlDatabase::addDatabase(u"QPSQL"_s, m_login);
    session.setHostName(m_url.host);
    session.setPort(m_url.port);
    session.setUserName(m_login);
    session.setPassword(password);
    session.setDatabaseName(m_url.database);
    QFile script(QStringLiteral(METAFLOW_SOURCE_DIR "/tests/data/earlier_tool.sql"));
    if (!session.open() || !script.open(QIODevice::ReadOnly)) {
        m_error = session.lastError().text() + script.errorString();
        return false;
    }
    return run(QString::fromUtf8(script.readAll()).remove(u"CREATE SCHEMA metadata_enrichment;"_s));
}

QString EarlierTool::inSchema(QString sql) const
{
    return sql.replace(usualSchema, m_url.schema);
}

Result<QVariant> EarlierTool::value(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(QSqlDatabase::database(m_login, false));
    bool done = true;
    if (values.isEmpty()) {
        done = query.exec(inSchema(sql));
    } else {
        done = query.prepare(inSchema(sql));
        for (const QVariant &value : values) {
            query.addBindValue(value);
        }
        done = done && query.exec();
    }
    if (!done) {
        m_error = query.lastError().text();
        return fail(ErrorCode::Storage, {}, m_error);
    }
    return query.next() ? query.value(0) : QVariant();
}

bool EarlierTool::run(const QString &sql, const QVariantList &values)
{
    return value(sql, values).has_value();
}

qint64 EarlierTool::addItem(const QStringList &names, const QString &text, const QString &status)
{
    const QVariant column = names.size() > 3 ? QVariant(names.at(3)) : QVariant(QMetaType::fromType<QString>());
    const auto id = value(u"INSERT INTO metadata_enrichment.metadata_items (catalog_name, schema_name, table_name, "
                          "column_name, metadata_type, generated_value, current_value, status, generation_method, "
                          "created_at, updated_at, created_by) VALUES (?, ?, ?, ?, 'description', ?, ?, ?, "
                          "'openai_gpt-4', '2030-01-01 00:00:00', '2030-01-01 00:00:00', 'ai_bulk_generator') "
                          "RETURNING metadata_enrichment.metadata_items.id"_s,
        {names.at(0), names.at(1), names.at(2), column, text, text, status});
    return id ? id->toLongLong() : 0;
}

bool EarlierTool::decide(qint64 item, const QString &status, const QString &text)
{
    const auto old
        = value(u"SELECT metadata_enrichment.metadata_items.current_value FROM metadata_enrichment.metadata_items "
                "WHERE metadata_enrichment.metadata_items.id = ?"_s,
            {item});
    return old && run(u"BEGIN"_s)
        && run(u"UPDATE metadata_enrichment.metadata_items SET current_value=?, status=?, updated_at='2030-01-02', "
               "reviewed_by='bob', reviewed_at='2030-01-02' WHERE metadata_enrichment.metadata_items.id = ?"_s,
            {text, status, item})
        && run(u"INSERT INTO metadata_enrichment.approval_history (metadata_item_id, action, old_value, new_value, "
               "comment, user_name, timestamp) VALUES (?, ?, ?, ?, '', 'bob', '2030-01-02') "
               "RETURNING metadata_enrichment.approval_history.id"_s,
            {item, status, old->toString(), text})
        && run(u"COMMIT"_s);
}

bool EarlierTool::change(qint64 item, const QString &text)
{
    return run(u"UPDATE metadata_enrichment.metadata_items SET current_value = ? WHERE id = ?"_s, {text, item});
}

} // namespace metaflow::testing
