#include "core/store/RunNotes.h"

#include "core/store/RunJson.h"

#include <QJsonDocument>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace metaflow::store {

namespace {

QJsonObject objectOf(const QVariant &text)
{
    return QJsonDocument::fromJson(text.toString().toUtf8()).object();
}

} // namespace

Result<QJsonObject> runNotes(Connection &connection, RunId run)
{
    const auto text = connection.value(u"SELECT report FROM generation_runs WHERE id = ?"_s, {run.value()});
    return text ? Result<QJsonObject>(objectOf(*text)) : fail(text.error());
}

Result<void> setRunNotes(Connection &connection, RunId run, const QJsonObject &notes)
{
    const QString json = QString::fromUtf8(QJsonDocument(notes).toJson(QJsonDocument::Compact));
    auto done = connection.run(u"UPDATE generation_runs SET report = ? WHERE id = ?"_s, {json, run.value()});
    if (!done) {
        return fail(done.error());
    }
    return done->numRowsAffected() > 0 ? Result<void>() : fail(ErrorCode::RunNotFound, QString::number(run.value()));
}

Result<QVector<RunNotes>> recentRunNotes(Connection &connection, int limit)
{
    QVector<RunNotes> all;
    const auto read = connection.forEach(
        u"SELECT options, report FROM generation_runs WHERE report IS NOT NULL ORDER BY id DESC LIMIT %1"_s.arg(limit),
        {}, [&](const QSqlQuery &row) {
            all.append({optionsFromJson(row.value(0).toString()), objectOf(row.value(1))});
        });
    return read ? Result<QVector<RunNotes>>(all) : fail(read.error());
}

} // namespace metaflow::store
