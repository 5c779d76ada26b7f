#include "core/exchange/ExcelExport.h"

#include "core/base/Clock.h"
#include "core/base/JsonText.h"
#include "core/exchange/ExcelSummary.h"
#include "core/exchange/ExportRows.h"
#include "core/exchange/FilterFacts.h"
#include "core/store/HistoryStream.h"
#include "core/store/Settings.h"
#include "core/store/Transaction.h"

using namespace Qt::StringLiterals;

namespace metaflow::exchange {

namespace {

constexpr qint64 rowsBetweenChecks = 1'000;

/// Fills a workbook until somebody stops or the disk is full.
class ExcelOut {
public:
    ExcelOut(const QString &file, SheetLimits limits, const std::function<bool(qint64)> &goOn)
        : m_book(file, limits)
        , m_goOn(goOn)
    {
    }
    [[nodiscard]] ExcelBook &book() { return m_book; }
    [[nodiscard]] qint64 rows() const { return m_rows; }

    /// Rows of items or of the history; of items, so that an upload knows, with the column that says that nothing is
    /// guarded. How many there were.
    template <typename Rows>
    [[nodiscard]] Result<qint64> add(
        const QString &name, QVector<FileColumn> columns, const QString &category, Rows rows)
    {
        m_summary.begin(name, columns, category);
        columns.append({u"text_mode"_s, Stored::Word});
        m_result = m_book.beginSheet(name, columns);
        const qint64 before = m_rows;
        const auto read = m_result ? rows([this](const CellRow &cells) { return take(cells); }) : m_result;
        if (!read) {
            return fail(read.error());
        }
        const bool whole = m_result && goesOn();
        return whole ? Result<qint64>(m_rows - before) : fail(m_result.error());
    }
    [[nodiscard]] Result<void> addSummary()
    {
        m_result = m_book.beginSheet(u"Summary"_s, m_summary.columns());
        if (m_result) {
            m_summary.forEach([this](const CellRow &cells) {
                m_result = m_book.row(cells);
                return m_result.has_value();
            });
        }
        return m_result;
    }

private:
    [[nodiscard]] bool take(const CellRow &cells)
    {
        m_summary.add(cells);
        m_cells = cells;
        m_cells.push_back({CellValue::Type::Text, "exact"});
        m_result = m_book.row(m_cells);
        ++m_rows;
        return m_result && (m_rows % rowsBetweenChecks != 0 || goesOn());
    }
    [[nodiscard]] bool goesOn()
    {
        m_result = m_book.check();
        if (m_result && !m_goOn(m_rows)) {
            m_result = fail(ErrorCode::Cancelled);
        }
        return m_result.has_value();
    }

    ExcelBook m_book;
    ExcelSummary m_summary;
    const std::function<bool(qint64)> &m_goOn;
    CellRow m_cells;
    Result<void> m_result;
    qint64 m_rows = 0;
};

/// What the file is, a name and a value a row.
class AboutSheet {
public:
    void text(const char *name, const QString &text)
    {
        if (!text.isEmpty()) {
            m_lines.append({name, text.toUtf8(), CellValue::Type::Text});
        }
    }
    void time(const char *name, const QDateTime &time)
    {
        m_lines.append({name, isoTime(time).toUtf8(), CellValue::Type::Time});
    }
    void number(const char *name, qint64 number) { m_lines.append({name, {}, CellValue::Type::Number, number}); }
    [[nodiscard]] Result<void> writeTo(ExcelBook &book) const
    {
        auto written = book.beginSheet(u"About"_s, {{u"name"_s, Stored::Word}, {u"value"_s, Stored::Word}});
        for (qsizetype i = 0; i < m_lines.size() && written; ++i) {
            const Line &line = m_lines.at(i);
            written = book.row({{CellValue::Type::Text, line.name}, {line.type, line.bytes, line.number}});
        }
        return written;
    }

private:
    struct Line {
        QByteArray name, bytes;
        CellValue::Type type = CellValue::Type::Text;
        qint64 number = 0;
    };
    QVector<Line> m_lines;
};

/// By the names that stand in the record of an export.
Result<void> addAbout(store::Connection &connection, ExcelBook &book, const ExportOptions &options,
    const ExportedBy &by, qint64 items, qint64 historyRows)
{
    const auto storeId = store::setting(connection, u"store_id"_s);
    const auto chain = storeId ? store::chainEnd(connection) : fail(storeId.error());
    if (!chain) {
        return fail(chain.error());
    }
    const bool ofHistory = options.history || options.record;
    AboutSheet about;
    about.text("what", ofHistory ? u"history"_s : u"items"_s);
    about.text("filter", QString::fromUtf8(jsonText(QJsonDocument(filterFacts(options)))));
    about.text("exported_by", by.person.name);
    about.text("user_source", userSourceName(by.person.source));
    about.time("exported_at", by.now);
    about.text("store_id", storeId->value_or(QString()));
    if (!ofHistory) {
        about.number("items", items);
    }
    about.number("history_rows", historyRows);
    about.text("text_mode", u"exact"_s);
    about.number("cut_cells", book.cutCells());
    about.number("chain_position", chain->position);
    about.text("chain_hash", chain->hash);
    about.text("program", u"MetaFlow " METAFLOW_VERSION ""_s);
    return about.writeTo(book);
}

Result<qint64> addSheets(
    store::Connection &connection, ExcelOut &out, const ExportOptions &options, const ExportedBy &by)
{
    const bool ofHistory = options.history || options.record;
    Result<qint64> items = 0;
    if (!ofHistory) {
        items = out.add(u"Items"_s, fileColumns(itemColumns()), u"status"_s,
            [&](const RowSink &sink) { return askedRows(connection, options, sink); });
    }
    if (!items) {
        return items;
    }
    const auto history = out.add(u"History"_s, fileColumns(historyColumns()), u"action"_s, [&](const RowSink &sink) {
        return ofHistory ? askedRows(connection, options, sink) : historyRowsOf(connection, options.filter, sink);
    });
    if (!history) {
        return history;
    }
    auto done = out.addSummary();
    if (done) {
        done = addAbout(connection, out.book(), options, by, *items, *history);
    }
    return done ? Result<qint64>(ofHistory ? *history : *items) : fail(done.error());
}

} // namespace

Result<ExportReport> exportExcel(store::Connection &connection, const QString &file, const ExportOptions &options,
    const ExportedBy &by, const std::function<bool(qint64 rows)> &goOn, SheetLimits limits)
{
    ExcelOut out(file, limits, goOn);
    if (auto opened = out.book().open(by.now); !opened) {
        return fail(opened.error());
    }
    Result<qint64> rows = 0;
    {
        const auto snapshot = store::Transaction::begin(connection, store::Transaction::Mode::Read);
        rows = snapshot ? addSheets(connection, out, options, by) : fail(snapshot.error());
    }
    if (!rows) {
        return fail(rows.error());
    }
    if (auto done = out.book().commit(); !done) {
        return fail(done.error());
    }
    ExportReport report{file, *rows, out.book().bytes(), QString::fromLatin1(out.book().hash().toHex())};
    report.cutCells = out.book().cutCells();
    return report;
}

} // namespace metaflow::exchange
