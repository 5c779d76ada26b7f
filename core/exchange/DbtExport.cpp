#include "core/exchange/DbtExport.h"

#include "core/base/ProgressSink.h"
#include "core/exchange/ExportService.h"
#include "core/exchange/FileSink.h"
#include "core/exchange/RecordedExport.h"
#include "core/exchange/RowWriter.h"
#include "core/importing/PlanTexts.h"
#include "core/store/Items.h"
#include "core/store/Store.h"

#include <QFileInfo>
#include <QJsonObject>

#include <atomic>

using namespace Qt::StringLiterals;

namespace metaflow::exchange {

namespace {

Result<DbtReport> saved(const DbtFile &yaml, const QString &file)
{
    FileSink sink(file);
    auto done = sink.open();
    if (done) {
        done = sink.write(yaml.bytes);
    }
    if (done) {
        done = sink.commit();
    }
    if (done) {
        done = checkFile(file, Format::JsonLines, sink.hash(), yaml.bytes.count('\n')); // lines are lines
    }
    if (!done) {
        return fail(done.error());
    }
    DbtReport report;
    report.file = file;
    report.texts = yaml.texts;
    report.nameTaken = yaml.nameTaken;
    report.bytes = sink.bytes();
    report.sha256 = QString::fromLatin1(sink.hash().toHex());
    return report;
}

QVector<DbtText> textsOf(const QVector<Change> &changes)
{
    QVector<DbtText> texts;
    texts.reserve(changes.size());
    for (const Change &change : changes) {
        if (change.ours) {
            texts << DbtText{change.object, *change.ours};
        }
    }
    return texts;
}

QJsonObject factsOf(const DbtReport &report, DbtKind kind)
{
    return {{u"format"_s, u"dbt"_s}, {u"kind"_s, kind == DbtKind::Models ? u"models"_s : u"sources"_s},
        {u"file"_s, QFileInfo(report.file).fileName()}, {u"rows"_s, report.texts}, {u"bytes"_s, report.bytes},
        {u"sha256"_s, report.sha256}};
}

QFuture<Result<DbtReport>> recordedForDbt(
    store::Store &store, const Result<DbtReport> &report, const QJsonObject &facts, DbtKind kind, const Person &person)
{
    return recordExport(store, report, person, [&](const DbtReport &written) {
        QJsonObject all = factsOf(written, kind);
        for (auto fact = facts.begin(); fact != facts.end(); ++fact) {
            all.insert(fact.key(), fact.value());
        }
        return all;
    });
}

} // namespace

Result<DbtReport> exportPlanForDbt(
    store::Connection &connection, const Plan &plan, const QString &file, const PlanForDbt &what)
{
    const auto texts
        = what.cameUndone ? importing::undoneTexts(connection, plan) : importing::writtenTexts(connection, plan);
    if (!texts) {
        return fail(texts.error());
    }
    return saved(dbtYaml(textsOf(texts->changes), what.kind), file).map([&](DbtReport report) {
        report.leftOut = texts->leftOut;
        return report;
    });
}

Result<DbtReport> exportItemsForDbt(store::Connection &connection, const ItemFilter &filter, const QString &file,
    DbtKind kind, const std::function<bool(qint64 texts)> &goOn)
{
    QVector<DbtText> texts;
    bool stopped = false;
    const auto read = store::forEachItem(connection, filter, [&](const QVector<Item> &block) {
        for (const Item &item : block) {
            if ((isAccepted(item.status) || item.status == Status::Imported) && !item.needsWork) {
                texts << DbtText{item.object, item.current};
            }
        }
        stopped = !goOn(texts.size());
        return !stopped;
    });
    if (!read) {
        return fail(read.error());
    }
    if (stopped) {
        return fail(ErrorCode::Cancelled);
    }
    return saved(dbtYaml(std::move(texts), kind), file);
}

Job<DbtReport> ExportService::writePlanForDbt(Plan plan, QString file, PlanForDbt what, Person person)
{
    QJsonObject facts{{u"what"_s, u"plan"_s}, {u"plan"_s, plan.id.value()}, {u"hash"_s, plan.hash}};
    if (what.cameUndone) {
        facts.insert(u"part"_s, verdictName(Verdict::CameUndone));
    }
    auto written = m_store.bulk([plan = std::move(plan), file = std::move(file), what](store::Connection &connection) {
        return exportPlanForDbt(connection, plan, file, what);
    });
    return Job(
        written
            .then([store = &m_store, facts = std::move(facts), kind = what.kind, person = std::move(person)](
                      const Result<DbtReport> &report) { return recordedForDbt(*store, report, facts, kind, person); })
            .unwrap());
}

Job<DbtReport> ExportService::writeItemsForDbt(ItemFilter filter, QString file, DbtKind kind, Person person)
{
    auto monitor = std::make_shared<JobMonitor>();
    const auto cancelled = std::make_shared<std::atomic<bool>>(false); // between the bulk thread and whoever cancels
    auto written = m_store.bulk([sink = ProgressSink(monitor), cancelled, filter = std::move(filter),
                                    file = std::move(file), kind](store::Connection &connection) mutable {
        return exportItemsForDbt(connection, filter, file, kind, [&](qint64 texts) {
            sink.report(Progress{texts});
            return !cancelled->load();
        });
    });
    auto noted = written
                     .then([store = &m_store, kind, person = std::move(person)](const Result<DbtReport> &report) {
                         return recordedForDbt(*store, report, QJsonObject{{u"what"_s, u"items"_s}}, kind, person);
                     })
                     .unwrap();
    return {std::move(noted), std::move(monitor), [cancelled] { cancelled->store(true); }};
}

} // namespace metaflow::exchange
