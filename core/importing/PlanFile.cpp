#include "core/importing/PlanFile.h"

#include "core/base/JsonText.h"
#include "core/importing/PlanJson.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace metaflow::importing {

namespace {

constexpr qint64 maxFileBytes = qint64(1) << 30; // a plan of a million columns has about half of that

QByteArray line(const QJsonObject &object)
{
    return jsonText(QJsonDocument(object)) + '\n';
}

QString sha256(QByteArrayView bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// The lines of the body; nothing where the last line is not the hash of all before.
std::optional<QList<QByteArray>> checkedLines(const QByteArray &bytes, QString &hash)
{
    if (!bytes.endsWith('\n')) {
        return std::nullopt;
    }
    const qsizetype lastLine = bytes.lastIndexOf('\n', bytes.size() - 2) + 1;
    const QByteArray body = bytes.left(lastLine);
    hash = sha256(body);
    if (body.isEmpty() || bytes.mid(lastLine) != line({{u"sha256"_s, hash}})) {
        return std::nullopt;
    }
    QList<QByteArray> lines = body.split('\n');
    lines.removeLast(); // behind the last line feed
    return lines;
}

std::optional<QJsonObject> objectOf(const QByteArray &text)
{
    QJsonParseError error;
    const QJsonDocument document = parseJson(text, &error);
    return error.error == QJsonParseError::NoError && document.isObject() ? std::optional(document.object())
                                                                          : std::nullopt;
}

/// A line behind the header: a statement with its changes or a change without one.
bool addLine(Plan &plan, const QJsonObject &object)
{
    if (object.contains("left_out"_L1)) {
        const auto change = changeFromJson(object.value("left_out"_L1).toObject());
        if (!change || isWritten(change->verdict)) {
            return false;
        }
        plan.changes << *change;
        return true;
    }
    const auto statement = statementFromJson(object);
    const QJsonArray changes = object.value("changes"_L1).toArray();
    if (!statement || statement->number != plan.statements.size() + 1 || changes.isEmpty()) {
        return false;
    }
    plan.statements << *statement;
    for (const QJsonValue &value : changes) {
        auto change = changeFromJson(value.toObject());
        if (!change || !isWritten(change->verdict)) {
            return false;
        }
        change->statement = statement->number;
        plan.changes << *std::move(change);
    }
    return true;
}

Failure unwritable(const QSaveFile &file)
{
    const bool full = errno == ENOSPC || errno == EDQUOT;
    return fail(full ? ErrorCode::StoreFull : ErrorCode::FileUnwritable, file.fileName(), file.errorString());
}

} // namespace

QByteArray PlanFile::body(const Plan &plan)
{
    QByteArray body = line(headerToJson(plan));
    QHash<int, QJsonArray> byStatement;
    QByteArray leftOut;
    for (const Change &change : plan.changes) {
        if (change.statement > 0) {
            byStatement[change.statement].append(changeToJson(change));
        } else {
            leftOut += line({{u"left_out"_s, changeToJson(change)}});
        }
    }
    for (const PlanStatement &statement : plan.statements) {
        if (!statement.derived) {
            QJsonObject object = statementToJson(statement);
            object.insert(u"changes"_s, byStatement.value(statement.number));
            body += line(object);
        }
    }
    return body + leftOut;
}

QString PlanFile::hash(const Plan &plan)
{
    return sha256(body(plan));
}

QByteArray PlanFile::bytes(const Plan &plan)
{
    const QByteArray before = body(plan);
    return before + line({{u"sha256"_s, sha256(before)}});
}

Result<Plan> PlanFile::parse(const QByteArray &bytes, const QString &file)
{
    QString hash;
    const auto lines = checkedLines(bytes, hash);
    if (!lines) {
        return fail(ErrorCode::PlanFileDamaged, file);
    }
    const auto header = objectOf(lines->first());
    auto plan = header ? planFromHeader(*header) : std::nullopt;
    if (!plan) {
        return fail(ErrorCode::FileInvalid, file, u"header"_s);
    }
    plan->hash = hash;
    for (qsizetype i = 1; i < lines->size(); ++i) {
        const auto object = objectOf(lines->at(i));
        if (!object || !addLine(*plan, *object)) {
            return fail(ErrorCode::FileInvalid, file, u"line %1"_s.arg(i + 1));
        }
    }
    return *std::move(plan);
}

Result<QString> PlanFile::save(const Plan &plan, const QString &file)
{
    const QByteArray content = bytes(plan);
    QSaveFile out(file);
    out.setDirectWriteFallback(false);
    errno = 0;
    if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size() || !out.commit()) {
        return unwritable(out);
    }
    QFile back(file);
    if (!back.open(QIODevice::ReadOnly) || back.readAll() != content) {
        return fail(ErrorCode::FileUnwritable, file, u"read back differs"_s);
    }
    return file;
}

Result<Plan> PlanFile::load(const QString &file)
{
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::FileUnreadable, file, in.errorString());
    }
    if (in.size() > maxFileBytes) {
        return fail(ErrorCode::FileInvalid, file, u"size"_s);
    }
    const QByteArray content = in.readAll();
    if (in.error() != QFileDevice::NoError) {
        return fail(ErrorCode::FileUnreadable, file, in.errorString());
    }
    return parse(content, file);
}

} // namespace metaflow::importing
