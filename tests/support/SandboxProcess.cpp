#include "tests/support/SandboxProcess.h"

#include "core/base/JsonText.h"

#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QThread>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

namespace {

constexpr int startMs = 30'000;

QByteArray compact(const QJsonObject &object)
{
    return jsonText(QJsonDocument(object));
}

QJsonObject objectAt(const QString &catalog, const QString &schema, const QString &table, const QString &column)
{
    return {{u"catalog"_s, catalog}, {u"schema"_s, schema}, {u"table"_s, table},
        {u"column"_s, column.isEmpty() ? QJsonValue() : QJsonValue(column)}};
}

} // namespace

QJsonObject SandboxProcess::Answer::json() const
{
    return parseJson(body).object();
}

QByteArray SandboxProcess::Answer::header(const QByteArray &name) const
{
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.first(colon).trimmed().compare(name, Qt::CaseInsensitive) == 0) {
            return line.sliced(colon + 1).trimmed();
        }
    }
    return {};
}

SandboxProcess::SandboxProcess(QStringList arguments)
    : m_arguments(std::move(arguments))
{
    start();
}

SandboxProcess::~SandboxProcess()
{
    kill();
}

bool SandboxProcess::start()
{
    kill();
    m_ready = {};
    m_process = std::make_unique<QProcess>();
    m_process->start(QStringLiteral(METAFLOW_BIN_DIR) + u"/metaflow-sandbox"_s, m_arguments);
    QByteArray line;
    const QDeadlineTimer deadline(startMs);
    while (!line.contains('\n') && !deadline.hasExpired()) {
        if (!m_process->waitForReadyRead(static_cast<int>(deadline.remainingTime()))) {
            break;
        }
        line += m_process->readAllStandardOutput();
    }
    m_ready = QJsonDocument::fromJson(line).object();
    m_error = m_ready.isEmpty() ? QString::fromUtf8(m_process->readAllStandardError()) + m_process->errorString()
                                : QString();
    return isReady();
}

void SandboxProcess::kill()
{
    if (m_process && m_process->state() != QProcess::NotRunning) {
        m_process->kill();
        m_process->waitForFinished();
    }
}

QString SandboxProcess::tokenOf(const QString &user) const
{
    return m_ready.value(u"tokens").toObject().value(user).toString();
}

quint16 SandboxProcess::port() const
{
    return static_cast<quint16>(QUrl(host()).port(0));
}

SandboxProcess::Answer SandboxProcess::request(const QByteArray &method, const QByteArray &target,
    const QByteArray &body, const QString &bearer, int timeoutMs, const QByteArray &moreHead) const
{
    QByteArray head = method + ' ' + target + " HTTP/1.1\r\nContent-Type: application/json\r\n";
    if (!bearer.isEmpty()) {
        head += "Authorization: Bearer " + bearer.toLatin1() + "\r\n";
    }
    return exchange(head + moreHead, body, timeoutMs);
}

SandboxProcess::Answer SandboxProcess::postForm(
    const QByteArray &target, const QByteArray &form, const QByteArray &basic) const
{
    QByteArray head = "POST " + target + " HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\n";
    if (!basic.isEmpty()) {
        head += "Authorization: Basic " + basic.toBase64() + "\r\n";
    }
    return exchange(head, form, startMs);
}

SandboxProcess::Answer SandboxProcess::exchange(const QByteArray &head, const QByteArray &body, int timeoutMs) const
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, port());
    const QByteArray out = head + "Host: 127.0.0.1:" + QByteArray::number(port())
        + "\r\nConnection: close\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    if (!socket.waitForConnected(timeoutMs) || socket.write(out) != out.size()) {
        return {};
    }
    QByteArray in;
    const QDeadlineTimer deadline(timeoutMs);
    while (socket.waitForReadyRead(static_cast<int>(std::max<qint64>(0, deadline.remainingTime())))) {
        in += socket.readAll();
    }
    in += socket.readAll();
    Answer answer;
    const qsizetype end = in.indexOf("\r\n\r\n");
    if (end < 0) {
        return answer;
    }
    answer.head = in.first(end);
    answer.body = in.sliced(end + 4);
    answer.status = answer.head.mid(9, 3).toInt();
    answer.complete = answer.header("content-length").toLongLong() == answer.body.size();
    return answer;
}

bool SandboxProcess::post(const QByteArray &target, const QJsonObject &body) const
{
    return request("POST", target, compact(body)).status == 200;
}

QJsonArray SandboxProcess::comments()
{
    return parseJson(request("GET", "/sandbox/comments").body).array();
}

std::optional<QString> SandboxProcess::commentOf(
    const QString &catalog, const QString &schema, const QString &table, const QString &column)
{
    QJsonObject wanted = objectAt(catalog, schema, table, column);
    for (const QJsonValue &value : comments()) {
        QJsonObject object = value.toObject();
        const QJsonValue comment = object.take(u"comment"_s);
        if (object == wanted) {
            return comment.isString() ? std::optional(comment.toString()) : std::nullopt;
        }
    }
    return std::nullopt;
}

bool SandboxProcess::comment(const QString &catalog, const QString &schema, const QString &table, const QString &column,
    const std::optional<QString> &text)
{
    QJsonObject body = objectAt(catalog, schema, table, column);
    body.insert(u"comment"_s, text ? QJsonValue(*text) : QJsonValue());
    return post("/sandbox/comment", body);
}

bool SandboxProcess::drop(const QString &catalog, const QString &schema, const QString &table, const QString &column)
{
    return post("/sandbox/drop", objectAt(catalog, schema, table, column));
}

bool SandboxProcess::weather(const QJsonObject &wanted)
{
    return post("/sandbox/weather", wanted);
}

bool SandboxProcess::faults(const QJsonObject &kinds)
{
    return weather({{u"faults"_s, kinds}});
}

bool SandboxProcess::reset()
{
    return post("/sandbox/reset", {});
}

QJsonObject SandboxProcess::journal()
{
    return request("GET", "/sandbox/journal").json();
}

std::vector<QJsonObject> SandboxProcess::entries(const QString &kind)
{
    std::vector<QJsonObject> out;
    for (const QJsonValue &entry : journal().value(u"entries").toArray()) {
        if (entry[u"kind"].toString() == kind) {
            out.push_back(entry.toObject());
        }
    }
    return out;
}

QJsonObject SandboxProcess::run(const QString &statement, const QJsonObject &more, const QString &bearer) const
{
    const QString who = bearer.isEmpty() ? token() : bearer;
    QJsonObject body{{u"statement"_s, statement}, {u"warehouse_id"_s, warehouseId()}, {u"wait_timeout"_s, u"30s"_s}};
    for (auto field = more.begin(); field != more.end(); ++field) {
        body.insert(field.key(), field.value());
    }
    QJsonObject answer = request("POST", "/api/2.0/sql/statements", compact(body), who, 60'000).json();
    const QByteArray id = answer.value(u"statement_id").toString().toLatin1();
    const QDeadlineTimer deadline(startMs);
    const auto state = [&] { return answer.value(u"status").toObject().value(u"state").toString(); };
    while ((state() == u"PENDING" || state() == u"RUNNING") && !deadline.hasExpired()) {
        QThread::msleep(20);
        answer = request("GET", "/api/2.0/sql/statements/" + id, {}, who).json();
    }
    return answer;
}

QJsonArray SandboxProcess::rows(const QJsonObject &answer)
{
    return answer.value(u"result").toObject().value(u"data_array").toArray();
}

SandboxProcess::Answer SandboxProcess::chat(const QJsonObject &body) const
{
    return request("POST", "/v1/chat/completions", compact(body), apiKey(), 60'000);
}

} // namespace metaflow::testing
