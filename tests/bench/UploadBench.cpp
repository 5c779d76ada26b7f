#include "core/base/Clock.h"
#include "core/base/Workers.h"
#include "core/exchange/ExportService.h"
#include "core/exchange/UploadService.h"
#include "core/store/Store.h"
#include "tests/bench/MillionStore.h"
#include "tests/bench/Suite.h"
#include "tests/support/RunLoop.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// A workbook that comes back from Excel: how long until it is shown what it would change.
namespace metaflow::bench {

namespace {

using testing::waitFor;

constexpr int uploadRows = 100'000;

/// One preview of the file; every row of an untouched export is unchanged, or the figure means nothing.
Result<double> previewSeconds(exchange::UploadService &service, const QString &file, exchange::UploadAs as)
{
    exchange::UploadRequest request;
    request.file = file;
    request.as = as;
    QElapsedTimer timer;
    timer.start();
    const auto preview = waitFor(service.preview(request), 5min);
    if (!preview) {
        return fail(preview.error());
    }
    if ((*preview)->count(exchange::RowVerdict::Unchanged) != uploadRows) {
        return fail(ErrorCode::Internal, u"upload"_s,
            u"%1 rows unchanged"_s.arg((*preview)->count(exchange::RowVerdict::Unchanged)));
    }
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

Result<QList<Figure>> measureUpload(const Surroundings &around)
{
    const QString path = around.scratch + u"/upload.sqlite"_s;
    if (const auto made = makeStore(path, uploadRows); !made) {
        return fail(made.error());
    }
    SystemClock clock;
    store::Store store(*store::StoreUrl::parse(u"sqlite:"_s + path), clock);
    if (const auto opened = waitFor(store.open()); !opened) {
        return fail(opened.error());
    }
    Workers workers;
    exchange::ExportService exporting(store);
    exchange::UploadService uploading(store, workers);
    QList<Figure> figures;
    for (const auto &[format, name] : {std::pair{exchange::Format::Excel, u"upload.preview"_s},
             std::pair{exchange::Format::Csv, u"upload.preview_csv"_s}}) {
        exchange::ExportOptions options;
        options.format = format;
        const QString file = around.scratch + u"/upload.file"_s;
        const auto written = waitFor(exporting.write(file, options, {u"anna"_s, UserSource::SystemAccount}), 5min);
        if (!written) {
            return fail(written.error());
        }
        Figure figure;
        figure.name = name;
        figure.unit = u"s"_s;
        figure.goal = Goal{5};
        figure.input = u"an untouched export of 100,000 items, read and held against their store"_s;
        figure.inputSha256 = written->sha256;
        for (const auto as :
            {exchange::UploadAs::Suggestions, exchange::UploadAs::Decisions, exchange::UploadAs::Suggestions}) {
            const auto seconds = previewSeconds(uploading, file, as);
            if (!seconds) {
                return fail(seconds.error());
            }
            figure.samples << *seconds;
        }
        figures << figure;
    }
    return figures;
}

const Registration upload("upload", measureUpload);

} // namespace

} // namespace metaflow::bench
