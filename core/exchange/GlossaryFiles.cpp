#include "core/exchange/GlossaryFiles.h"

#include "core/exchange/FileSink.h"
#include "core/exchange/GlossaryCsv.h"
#include "core/exchange/RecordedExport.h"
#include "core/store/Store.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace metaflow::exchange {

namespace {

constexpr qint64 largestFile = 16 * 1024 * 1024;

Result<QByteArray> bytesOf(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::FileUnreadable, name, file.errorString());
    }
    if (file.size() > largestFile) {
        return fail(ErrorCode::FileInvalid, name, u"too large"_s);
    }
    return file.readAll();
}

Result<GlossaryTable> tableOf(const QString &name)
{
    const auto bytes = bytesOf(name);
    return bytes ? Result<GlossaryTable>(readGlossaryCsv(*bytes)) : Result<GlossaryTable>(fail(bytes.error()));
}

store::GlossaryOutcome compared(const QVector<GlossaryTerm> &before, const QVector<GlossaryTerm> &after)
{
    store::GlossaryOutcome outcome;
    for (const GlossaryTerm &term : after) {
        const auto same = std::find_if(before.cbegin(), before.cend(),
            [&](const GlossaryTerm &one) { return one.term.toCaseFolded() == term.term.toCaseFolded(); });
        ++(same == before.cend() ? outcome.added : *same == term ? outcome.unchanged : outcome.changed);
    }
    return outcome;
}

Result<GlossaryImport> imported(const GlossaryTable &table, const Result<store::GlossaryOutcome> &outcome)
{
    if (!outcome) {
        return fail(outcome.error());
    }
    return GlossaryImport{static_cast<int>(table.terms.size()), *outcome, table.problems};
}

QJsonObject factsOfGlossary(const ExportReport &report)
{
    return {{u"what"_s, u"glossary"_s}, {u"file"_s, QFileInfo(report.file).fileName()}, {u"rows"_s, report.rows},
        {u"bytes"_s, report.bytes}, {u"sha256"_s, report.sha256}, {u"format"_s, u"csv"_s}, {u"text_mode"_s, u"safe"_s}};
}

Result<ExportReport> writeGlossary(store::Connection &connection, const QString &name)
{
    const auto terms = store::glossary(connection);
    if (!terms) {
        return fail(terms.error());
    }
    FileSink sink(name);
    auto done = sink.open();
    if (done) {
        done = sink.write(glossaryCsv(*terms));
    }
    if (done) {
        done = sink.commit();
    }
    if (!done) {
        return fail(done.error());
    }
    return ExportReport{name, terms->size(), sink.bytes(), QString::fromLatin1(sink.hash().toHex())};
}

} // namespace

GlossaryFiles::GlossaryFiles(store::Store &store)
    : m_store(store)
{
}

Job<GlossaryImport> GlossaryFiles::read(QString file, bool dryRun, Person person)
{
    // The file is read and parsed on the thread for long reads; the writer only writes.
    auto parsed = m_store.bulk(
        [file, dryRun](store::Connection &connection) -> Result<std::pair<GlossaryTable, GlossaryImport>> {
            const auto table = tableOf(file);
            if (!table) {
                return fail(table.error());
            }
            GlossaryImport report{static_cast<int>(table->terms.size()), {}, table->problems};
            if (dryRun && table->problems.isEmpty()) {
                const auto before = store::glossary(connection);
                if (!before) {
                    return fail(before.error());
                }
                report.outcome = compared(*before, table->terms);
            }
            return std::pair{*table, report};
        });
    auto written = parsed
                       .then([store = &m_store, dryRun, person](Result<std::pair<GlossaryTable, GlossaryImport>> read) {
                           const QDateTime now = store->clock().now();
                           const bool writes = read && !dryRun && read->second.problems.isEmpty();
                           if (!writes) {
                               QPromise<Result<GlossaryImport>> promise;
                               promise.start();
                               promise.addResult(read ? Result<GlossaryImport>(read->second)
                                                      : Result<GlossaryImport>(fail(read.error())));
                               promise.finish();
                               return promise.future();
                           }
                           return store->write([table = read->first, person, now](store::Connection &connection) {
                               return imported(table, store::setTerms(connection, table.terms, person, now));
                           });
                       })
                       .unwrap();
    return Job<GlossaryImport>(std::move(written));
}

Job<ExportReport> GlossaryFiles::write(QString file, Person person)
{
    auto written = m_store.bulk([file](store::Connection &connection) { return writeGlossary(connection, file); });
    return Job(written
                   .then([store = &m_store, person](Result<ExportReport> report) {
                       return recordExport(*store, std::move(report), person, factsOfGlossary);
                   })
                   .unwrap());
}

} // namespace metaflow::exchange
