#include "core/exchange/UploadService.h"

#include "core/base/ProgressSink.h"
#include "core/base/Workers.h"
#include "core/exchange/UploadApply.h"
#include "core/exchange/UploadReport.h"
#include "core/exchange/UploadVerdicts.h"
#include "core/store/Store.h"

#include <QUuid>

#include <atomic>
#include <utility>

namespace metaflow::exchange {

namespace {

using PreviewResult = Result<std::shared_ptr<const UploadPreview>>;

template <typename T> QFuture<Result<T>> answered(Result<T> result)
{
    return finishedJob(std::move(result)).future();
}

/// A job's voice, and whether somebody wants it to end. Copies belong to one job.
struct Course {
    std::shared_ptr<JobMonitor> monitor = std::make_shared<JobMonitor>();
    std::shared_ptr<std::atomic<bool>> cancelled // shared: between whoever works and whoever cancels
        = std::make_shared<std::atomic<bool>>(false);

    /// To ask with how many rows were done; each `every`th is reported.
    [[nodiscard]] std::function<bool(qint64)> goOn(qint64 total, qint64 every = 1) const
    {
        return [sink = ProgressSink(monitor), stop = cancelled, total, every](qint64 done) mutable {
            if (done % every == 0) {
                sink.report(Progress{done, total});
            }
            return !stop->load(std::memory_order_relaxed);
        };
    }
    /// Whether nobody has cancelled it.
    [[nodiscard]] std::function<bool()> wanted() const
    {
        return [stop = cancelled] { return !stop->load(std::memory_order_relaxed); };
    }
    template <typename T> [[nodiscard]] Job<T> job(QFuture<Result<T>> future) const
    {
        return {std::move(future), monitor, [stop = cancelled] { stop->store(true); }};
    }
};

using ReadFile = Result<std::shared_ptr<UploadFile>>; // shared: from the worker to the store's thread

QFuture<ReadFile> readOn(Workers &workers, const UploadRequest &request, const Course &course)
{
    return workers.run([request, course]() -> ReadFile {
        constexpr qint64 often = 1'000; // rows
        auto file = readUpload(request, course.goOn(0, often));
        return file ? ReadFile(std::make_shared<UploadFile>(*std::move(file))) : fail(file.error());
    });
}

} // namespace

UploadService::UploadService(store::Store &store, Workers &workers)
    : m_store(store)
    , m_workers(workers)
{
}

Job<TableFileShape> UploadService::look(QString file, TableFileOptions options)
{
    const Course course;
    return course.job(m_workers.run(
        [file = std::move(file), options = std::move(options), goOn = course.wanted()]() -> Result<TableFileShape> {
            const auto opened = TableFile::open(file, options, goOn);
            return opened ? Result<TableFileShape>((*opened)->shape()) : fail(opened.error());
        }));
}

Job<std::shared_ptr<const UploadPreview>> UploadService::preview(UploadRequest request)
{
    const Course course;
    auto judged = readOn(m_workers, request, course)
                      .then([store = &m_store, request, course](ReadFile file) {
                          if (!file) {
                              return answered(PreviewResult(fail(file.error())));
                          }
                          return store->bulk([request, course, file = *file](store::Connection &connection) {
                              const auto goOn = course.goOn(file->drafts.size());
                              return judgeUpload(connection, request, *file, goOn);
                          });
                      })
                      .unwrap();
    return course.job(std::move(judged));
}

Job<UploadOutcome> UploadService::apply(std::shared_ptr<const UploadPreview> preview, bool validOnly, Person person)
{
    if (const int refused = refusedRows(*preview, validOnly); refused > 0) {
        return finishedJob(Result<UploadOutcome>(uploadRefused(*preview, refused)));
    }
    // Outside the transaction: one that runs again after a serialisation failure is the same batch.
    const BatchId batch(QUuid::createUuid().toString(QUuid::WithoutBraces));
    const qint64 changes = preview->changes();
    const UploadApplying applying{std::move(preview), validOnly, std::move(person), batch, m_store.clock().now()};
    const Course course;
    using Offers = Result<std::shared_ptr<UploadOffers>>; // shared: from the thread that reads to the one that writes
    auto checked = m_store.bulk([applying, course, changes](store::Connection &connection) -> Offers {
        auto offers = uploadOffers(connection, applying, course.goOn(2 * changes));
        return offers ? Offers(std::make_shared<UploadOffers>(*std::move(offers))) : fail(offers.error());
    });
    auto written
        = checked
              .then([store = &m_store, applying, course, changes](Offers offers) {
                  if (!offers) {
                      return answered(Result<UploadOutcome>(fail(offers.error())));
                  }
                  return store->write([applying, course, changes, offers = *offers](store::Connection &connection) {
                      const auto report = course.goOn(2 * changes);
                      const auto goOn = [&](qint64 done) { return report(changes + done); };
                      return applyUpload(connection, applying, *offers, goOn);
                  });
              })
              .unwrap();
    return course.job(std::move(written));
}

Job<bool> UploadService::writeReport(
    std::shared_ptr<const UploadPreview> preview, QString file, std::function<QString(const UploadProblem &)> sentence)
{
    return Job(m_workers.run([preview = std::move(preview), file = std::move(file), sentence = std::move(sentence)] {
        return writeUploadReport(*preview, file, sentence);
    }));
}

} // namespace metaflow::exchange
