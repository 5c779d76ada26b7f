#include "core/base/Clock.h"
#include "core/exchange/ExcelText.h"
#include "core/exchange/Export.h"
#include "core/exchange/ExportRows.h"
#include "core/store/ItemQuery.h"
#include "core/store/ItemRows.h"
#include "core/store/Store.h"
#include "tests/bench/MillionStore.h"
#include "tests/bench/Suite.h"
#include "tests/support/RunLoop.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>

#include <xlsxwriter.h>

#include <algorithm>
#include <atomic>
#include <malloc.h>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// A million items as a file: how long it takes beside the shortest ways there are, and what memory.
namespace metaflow::bench {

namespace {

using exchange::CellRow;
using exchange::CellValue;
using exchange::Format;

constexpr int million = 1'000'000;
constexpr auto patience = 20min;

double secondsOf(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

/// Memory of this process that no file stands for, in MB.
double megabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("RssAnon:");
    return at < 0 ? 0 : text.sliced(at + 8).simplified().split(' ').value(0).toDouble() / 1024;
}

/// The most that it came to while this lived, above what it was before.
class PeakMemory {
public:
    PeakMemory()
    {
        malloc_trim(0); // what others left behind would hide what is needed here
        m_before = megabytes();
        m_watch = std::jthread([this](const std::stop_token &stop) {
            while (!stop.stop_requested()) {
                m_peak = std::max(m_peak.load(), megabytes());
                std::this_thread::sleep_for(10ms);
            }
        });
    }
    [[nodiscard]] double above() const { return std::max(0.0, m_peak - m_before); }

private:
    double m_before = 0;
    std::atomic<double> m_peak = 0;
    std::jthread m_watch;
};

Result<store::StoreUrl> millionUrl()
{
    const auto file = millionStore();
    return file ? store::StoreUrl::parse(u"sqlite:"_s + *file) : fail(file.error());
}

struct Sample {
    double seconds = 0, megabytes = 0;
};

Result<Sample> exportMillion(const store::StoreUrl &url, Format format, const QString &file)
{
    SystemClock clock;
    store::Store store(url, clock);
    if (const auto opened = testing::waitFor(store.open(), patience); !opened) {
        return fail(opened.error());
    }
    exchange::ExportOptions options;
    options.format = format;
    const exchange::ExportedBy by{{u"anna@example.com"_s, UserSource::Workspace}, clock.now()};
    const PeakMemory memory;
    QElapsedTimer timer;
    timer.start();
    const auto written = testing::waitFor(store.bulk([&](store::Connection &connection) {
        return exchange::exportTo(connection, file, options, by, [](qint64) { return true; });
    }),
        patience);
    const double seconds = secondsOf(timer);
    if (!written || written->rows != million) {
        return fail(ErrorCode::Internal, u"export"_s, written ? QString() : written.error().detail);
    }
    return Sample{seconds, memory.above()};
}

/// The same rows, by SQLite's own program.
Result<double> bareCsv(const store::StoreUrl &url, const QString &file)
{
    const auto dialect = store::Dialect::Sqlite;
    const exchange::StoredRows rows(exchange::fileColumns(exchange::itemColumns()));
    const QString select = u"SELECT %1, %2 FROM metadata_items i WHERE %3 ORDER BY %4"_s.arg(store::objectColumns(),
        store::selected(dialect, rows.selected(), "i"_L1), store::itemQuery(dialect, {}).where,
        store::itemOrder(dialect, ItemSort::Object));
    QProcess bare;
    bare.setStandardOutputFile(file);
    QElapsedTimer timer;
    timer.start();
    bare.start(u"sqlite3"_s, {u"-csv"_s, u"-header"_s, url.path, select});
    if (!bare.waitForFinished(600'000) || bare.exitCode() != 0) {
        return fail(ErrorCode::Internal, u"sqlite3"_s, QString::fromUtf8(bare.readAllStandardError()));
    }
    return secondsOf(timer);
}

/// A sheet by libxlsxwriter and nothing else: only its calls are timed, not the reading of the cells.
class BareSheet {
public:
    explicit BareSheet(const QString &file)
    {
        QElapsedTimer timer;
        timer.start();
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        m_book = workbook_new_opt(QFile::encodeName(file).constData(), &options);
        m_sheet = workbook_add_worksheet(m_book, "Items");
        m_time = workbook_add_format(m_book);
        format_set_num_format(m_time, "yyyy-mm-dd hh:mm:ss");
        m_seconds = secondsOf(timer);
    }
    void add(const CellRow &row)
    {
        for (const CellValue &cell : row) {
            m_cells.push_back({cell.type, cell.bytes.toByteArray(),
                cell.type == CellValue::Type::Time ? exchange::excelTime(cell.bytes) : double(cell.number)});
        }
        m_width = row.size();
        if (m_cells.size() >= m_width * 1'000) {
            write();
        }
    }
    /// Seconds for all of it.
    double close()
    {
        write();
        QElapsedTimer timer;
        timer.start();
        workbook_close(m_book);
        return m_seconds + secondsOf(timer);
    }

private:
    struct Cell {
        CellValue::Type type = CellValue::Type::Null;
        QByteArray text;
        double number = 0;
    };
    void write()
    {
        QElapsedTimer timer;
        timer.start();
        for (size_t i = 0; i < m_cells.size(); ++i) {
            const auto column = static_cast<lxw_col_t>(i % m_width);
            const lxw_row_t row = m_row + static_cast<lxw_row_t>(i / m_width);
            const Cell &cell = m_cells[i];
            switch (cell.type) {
            case CellValue::Type::Null:
                break;
            case CellValue::Type::Number:
                worksheet_write_number(m_sheet, row, column, cell.number, nullptr);
                break;
            case CellValue::Type::Flag:
                worksheet_write_boolean(m_sheet, row, column, cell.number != 0, nullptr);
                break;
            case CellValue::Type::Time:
                worksheet_write_number(m_sheet, row, column, cell.number, m_time);
                break;
            case CellValue::Type::Text:
            case CellValue::Type::Json:
                worksheet_write_string(m_sheet, row, column, cell.text.constData(), nullptr);
                break;
            }
        }
        m_seconds += secondsOf(timer);
        m_row += m_cells.empty() ? 0 : static_cast<lxw_row_t>(m_cells.size() / m_width);
        m_cells.clear();
    }

    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_time = nullptr;
    std::vector<Cell> m_cells;
    size_t m_width = 0;
    lxw_row_t m_row = 0;
    double m_seconds = 0;
};

Result<double> bareExcel(const store::StoreUrl &url, const QString &file)
{
    SystemClock clock;
    store::Store store(url, clock);
    if (const auto opened = testing::waitFor(store.open(), patience); !opened) {
        return fail(opened.error());
    }
    return testing::waitFor(store.bulk([&](store::Connection &connection) -> Result<double> {
        BareSheet sheet(file);
        const auto read = exchange::itemRows(connection, {}, [&](const CellRow &row) {
            CellRow cells = row;
            cells.push_back({CellValue::Type::Text, "exact"});
            sheet.add(cells);
            return true;
        });
        const double seconds = sheet.close();
        return read ? Result<double>(seconds) : fail(read.error());
    }),
        patience);
}

using Floor = Result<double> (*)(const store::StoreUrl &url, const QString &file);

Result<QList<Figure>> measureFormat(
    const Surroundings &around, Format format, double ratio, const QString &floorName, Floor floor)
{
    constexpr int rounds = 3;
    constexpr double mostMegabytes = 50;
    const QString name = u"export."_s + exchange::exportFormatName(format);
    Figure time;
    time.name = name;
    time.unit = u"s"_s;
    time.ratioGoal = Goal{ratio};
    time.floorName = floorName;
    time.input = u"1,000,000 items in 10,000 tables"_s;
    Figure memory;
    memory.name = name + u".memory"_s;
    memory.unit = u"MB"_s;
    memory.statistic = Statistic::Max;
    memory.goal = Goal{mostMegabytes};
    memory.input = time.input + u"; above what the program holds before"_s;
    const auto url = millionUrl();
    if (!url) {
        return fail(url.error());
    }
    for (int round = 0; round < rounds; ++round) {
        const auto sample = exportMillion(*url, format, around.scratch + u"/items"_s);
        const auto bare = sample ? floor(*url, around.scratch + u"/bare"_s) : fail(sample.error());
        if (!bare) {
            return fail(bare.error());
        }
        time.samples << sample->seconds;
        time.floorSamples << *bare;
        memory.samples << sample->megabytes;
    }
    return QList<Figure>{time, memory};
}

Result<QList<Figure>> measureCsv(const Surroundings &around)
{
    return measureFormat(around, Format::Csv, 1.5, u"sqlite3 -csv"_s, bareCsv);
}

Result<QList<Figure>> measureExcel(const Surroundings &around)
{
    return measureFormat(around, Format::Excel, 1.3, u"libxlsxwriter, the same cells"_s, bareExcel);
}

const Registration csv("export.csv", measureCsv);
const Registration excel("export.xlsx", measureExcel);

} // namespace

} // namespace metaflow::bench
