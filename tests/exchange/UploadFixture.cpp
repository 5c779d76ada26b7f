#include "tests/exchange/UploadFixture.h"

#include "core/store/RecordEvents.h"
#include "core/wording/UploadWords.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

const QByteArray UploadContract::decisionHeader
    = "id,version,catalog_name,schema_name,table_name,column_name,current_value,status,reviewed_by\n";

void UploadContract::SetUp()
{
    StoreContract::SetUp();
    if (!IsSkipped() && !HasFatalFailure()) {
        m_service = std::make_unique<exchange::UploadService>(temporary().store(), m_workers);
    }
}

QString UploadContract::written(const QByteArray &bytes, const QString &name)
{
    QFile file(folder.filePath(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    EXPECT_EQ(file.write(bytes), bytes.size());
    return file.fileName();
}

UploadContract::Preview UploadContract::preview(const exchange::UploadRequest &request)
{
    const auto made = waitFor(m_service->preview(request), std::chrono::minutes(2));
    EXPECT_TRUE(made) << qPrintable(made ? QString() : errorCodeName(made.error().code) + u' ' + made.error().detail);
    return made ? *made : std::make_shared<const exchange::UploadPreview>();
}

UploadContract::Preview UploadContract::preview(const QByteArray &bytes, UploadAs as)
{
    exchange::UploadRequest request;
    request.file = written(bytes);
    request.as = as;
    request.source = source();
    return preview(request);
}

QString UploadContract::verdictsOf(const exchange::UploadPreview &preview)
{
    QStringList rows;
    for (const exchange::UploadRow &row : preview.rows) {
        QString said = u"%1 %2"_s.arg(row.line).arg(wording::rowVerdictName(row.verdict));
        for (const exchange::UploadProblem &problem : row.problems) {
            said += (u' ' + problem.code + u' ' + problem.column).trimmed().prepend(u' ');
        }
        rows << said;
    }
    return rows.join(u'|');
}

QString UploadContract::verdicts(const QByteArray &bytes, UploadAs as)
{
    return verdictsOf(*preview(bytes, as));
}

Result<exchange::UploadOutcome> UploadContract::apply(const Preview &preview, bool validOnly)
{
    return waitFor(m_service->apply(preview, validOnly, ben.person), std::chrono::minutes(2));
}

exchange::UploadOutcome UploadContract::uploaded(const QByteArray &bytes, UploadAs as)
{
    const auto outcome = apply(preview(bytes, as));
    EXPECT_TRUE(outcome) << qPrintable(
        outcome ? QString() : errorCodeName(outcome.error().code) + u' ' + outcome.error().detail);
    return outcome.value_or(exchange::UploadOutcome());
}

QString UploadContract::exported(const exchange::ExportOptions &options)
{
    const QString file = folder.filePath(u"out"_s);
    exchange::ExportService exporting(temporary().store());
    const auto report = waitFor(exporting.write(file, options, anna.person), std::chrono::minutes(2));
    EXPECT_TRUE(report) << qPrintable(report ? QString() : report.error().detail);
    return file;
}

QByteArray UploadContract::rowOf(const Item &item, const QString &text, const QString &status)
{
    const QStringList cells{QString::number(item.id.value()), QString::number(item.version), item.object.catalog(),
        item.object.schema(), item.object.table(), item.object.column(), text, status, u"mallory@example.com"_s};
    return cells.join(u',').toUtf8() + '\n';
}

Item UploadContract::approved(const QString &column, const QString &text)
{
    const Item before = offered(u"orders"_s, column, text);
    const QString batch = u"approved-%1"_s.arg(++m_batches);
    EXPECT_EQ(decide(decision(Decision::Kind::Approve, {before}), batch).changed, 1);
    return item(before.id);
}

QVector<RecordEvent> UploadContract::uploadEvents()
{
    HistoryFilter filter;
    filter.action = u"upload"_s;
    const auto events
        = temporary().read([filter](store::Connection &connection) { return store::recordEvents(connection, filter); });
    EXPECT_TRUE(events);
    return events.value_or(QVector<RecordEvent>());
}

} // namespace metaflow::testing
