#include "core/databricks/Probes.h"

using namespace Qt::StringLiterals;

namespace metaflow::databricks {

namespace {

constexpr int firstYear = 2025;
constexpr int firstRelease = 40;

/// The warehouse understood the request and said no: another form may do.
bool isRefusal(ErrorCode code)
{
    switch (code) {
    case ErrorCode::StatementFailed:
    case ErrorCode::SyntaxRefused:
    case ErrorCode::TableNotFound:
    case ErrorCode::ColumnNotFound:
    case ErrorCode::Forbidden:
        return true;
    default:
        return false;
    }
}

Statement whoStatement(bool withMetastore)
{
    Statement statement;
    statement.readsOnly = true;
    statement.sql = u"SELECT current_user() AS user_name, current_version().dbsql_version AS dbsql_version"_s;
    if (withMetastore) {
        statement.sql += u", current_metastore() AS metastore_id"_s;
    }
    return statement;
}

QString cell(const StatementResult &result, int column)
{
    return result.rows.isEmpty() ? QString() : result.rows.first().value(column).value_or(QString());
}

} // namespace

bool takesCommentParameters(const QString &dbsqlVersion)
{
    const int year = dbsqlVersion.section(u'.', 0, 0).toInt();
    const int release = dbsqlVersion.section(u'.', 1, 1).toInt();
    return std::pair(year, release) >= std::pair(firstYear, firstRelease);
}

QCoro::Task<Result<SessionInfo>> probe(SessionInfo info, RunStatement run)
{
    Statement who = whoStatement(true);
    Result<StatementResult> answer = co_await run(std::move(who));
    if (!answer && isRefusal(answer.error().code)) {
        Statement withoutMetastore = whoStatement(false);
        answer = co_await run(std::move(withoutMetastore));
    }
    if (!answer) {
        co_return fail(answer.error());
    }
    info.user = cell(*answer, 0);
    info.dbsqlVersion = cell(*answer, 1);
    info.metastoreId = cell(*answer, 2);
    info.commentParameters = takesCommentParameters(info.dbsqlVersion);
    if (info.user.isEmpty()) {
        co_return fail(ErrorCode::UnexpectedAnswer, info.host, u"current_user"_s);
    }
    Statement literal;
    literal.readsOnly = true;
    literal.sql = uR"(SELECT 'a\'b\\c' AS probe)"_s;
    const Result<StatementResult> read = co_await run(std::move(literal));
    if (!read && !isRefusal(read.error().code)) {
        co_return fail(read.error());
    }
    info.literalsAgree = read && cell(*read, 0) == uR"(a'b\c)"_s;
    co_return info;
}

} // namespace metaflow::databricks
