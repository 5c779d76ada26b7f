#include "tests/databricks/FakeWorkspace.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace metaflow::databricks {

FakeWorkspace::FakeWorkspace()
{
    onStatement = [](const QString &id, const QJsonObject &body) {
        return succeeded(id, {u"sql"_s}, {QJsonArray{body.value("statement"_L1)}});
    };
    server.setHandler([this](const testing::FakeRequest &request) { return answer(request); });
}

QJsonObject FakeWorkspace::state(const QString &id, const QString &state)
{
    return {{u"statement_id"_s, id}, {u"status"_s, QJsonObject{{u"state"_s, state}}}};
}

QJsonObject FakeWorkspace::failed(const QString &id, const QString &sqlState, const QString &message)
{
    const QJsonObject error{{u"error_code"_s, u"BAD_REQUEST"_s}, {u"message"_s, message}};
    return {{u"statement_id"_s, id},
        {u"status"_s, QJsonObject{{u"state"_s, u"FAILED"_s}, {u"sql_state"_s, sqlState}, {u"error"_s, error}}}};
}

QJsonObject FakeWorkspace::succeeded(const QString &id, const QStringList &columns, const QVector<QJsonArray> &rows)
{
    QJsonArray schema;
    for (const QString &column : columns) {
        schema.append(QJsonObject{{u"name"_s, column}, {u"type_name"_s, u"STRING"_s}});
    }
    QJsonArray data; // by append(): QJsonArray{QJsonArray{…}} is a copy of the inner one
    for (const QJsonArray &row : rows) {
        data.append(row);
    }
    QJsonObject answer = state(id, u"SUCCEEDED"_s);
    answer.insert(u"manifest"_s,
        QJsonObject{{u"schema"_s, QJsonObject{{u"columns"_s, schema}}},
            {u"total_chunk_count"_s, rows.isEmpty() ? 0 : 1}, {u"total_row_count"_s, QString::number(rows.size())},
            {u"truncated"_s, false}});
    answer.insert(u"result"_s, rows.isEmpty() ? QJsonObject() : QJsonObject{{u"data_array"_s, data}});
    return answer;
}

testing::FakeReply FakeWorkspace::reply(const QJsonObject &body)
{
    return testing::FakeReply::json(QJsonDocument(body).toJson());
}

Profile FakeWorkspace::profile() const
{
    Profile profile;
    profile.host = server.host();
    profile.token = Secret("dapi-1");
    profile.warehouseId = u"w1"_s;
    profile.authType = u"pat"_s;
    return profile;
}

testing::FakeReply FakeWorkspace::answer(const testing::FakeRequest &request)
{
    const QString path = QString::fromLatin1(request.target);
    const QString id = path.section(u'/', 5, 5);
    if (request.method == "POST" && path.endsWith("/cancel"_L1)) {
        cancelled << id;
        if (m_polls.value(id) > 0) {
            m_ends[id] = state(id, u"CANCELED"_s);
            m_polls[id] = 0;
        }
        return testing::FakeReply::json("{}");
    }
    if (request.method == "POST") {
        statements << QJsonDocument::fromJson(request.body).object();
        const QString fresh = u"s%1"_s.arg(statements.size());
        m_ends.insert(fresh, onStatement(fresh, statements.last()));
        m_polls.insert(fresh, pollsUntilDone);
        return reply(state(fresh, u"PENDING"_s));
    }
    if (onGet) {
        if (auto other = onGet(request)) {
            return *other;
        }
    }
    if (m_polls.value(id) > 0) {
        --m_polls[id];
        return reply(state(id, u"RUNNING"_s));
    }
    return m_ends.contains(id) ? reply(m_ends.value(id)) : testing::FakeReply::withStatus(404);
}

} // namespace metaflow::databricks
