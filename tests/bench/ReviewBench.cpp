#include "app/composition/Services.h"
#include "tests/bench/Suite.h"
#include "ui/review/ItemEditor.h"
#include "ui/review/ItemModel.h"
#include "ui/review/ReviewPage.h"
#include "ui/review/ReviewTable.h"
#include "ui/shell/Context.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/Trace.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <functional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// The review page over a million items, from the store's file to what stands on the screen (offscreen, but painted).
namespace metaflow::bench {

namespace {

constexpr int schemas = 20; // of 500 tables with 99 columns each
constexpr int inSchema = 50'000;
constexpr int filters = 40;
constexpr int decisions = 200;
constexpr double nanosInMilli = 1e6;
const QString millionItems = u"1,000,000 items, 20 schemas x 500 tables x 99 columns"_s;

class NoDialogs final : public ui::Dialogs {
public:
    void ask(QWidget *, const ui::Question &, std::function<void(bool)> then) override { then(false); }
    void saveFile(QWidget *, const QString &, const QString &, const QString &, std::function<void(QString)>) override
    {
    }
    void openFile(QWidget *, const QString &, const QString &, std::function<void(QString)>) override { }
};

template <typename T> Result<T> waitFor(const QFuture<Result<T>> &future)
{
    return QTest::qWaitFor([&] { return future.isFinished(); }, 600'000) ? future.result()
                                                                         : Result<T>(fail(ErrorCode::Timeout));
}

/// One statement a table, numbered by a recursive query: ids 1 … 1,000,000 in the default order.
Result<void> fill(store::Connection &connection)
{
    const auto items = connection.run(
        u"WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 999999), "
        "named AS (SELECT i, printf('s%02d', i / 50000) AS s, printf('t%03d', i / 100 % 500) AS t, i % 100 AS o, "
        "CASE i % 100 WHEN 0 THEN NULL ELSE printf('column_%02d', i % 100) END AS c FROM n) "
        "INSERT INTO metadata_items (id, catalog_name, schema_name, table_name, column_name, metadata_type, "
        "generated_value, current_value, status, generation_method, created_at, updated_at, object_kind, object_path, "
        "object_key, catalog_key, schema_key, table_key, column_key, ordinal_position, data_type, score, checks, "
        "text_author, original_known) "
        "SELECT i + 1, 'main', s, t, c, 'description', 'What column ' || o || ' of ' || t || ' holds, number ' || i, "
        "'What column ' || o || ' of ' || t || ' holds, number ' || i, 'pending', 'openai_bench', "
        "'2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z', iif(o = 0, 'table', 'column'), "
        "iif(o = 0, json_array('main', s, t), json_array('main', s, t, c)), 'bench ' || i, 'main', s, t, c, o, "
        "iif(o = 0, NULL, 'STRING'), 100, '[]', 'bench', 1 FROM named"_s);
    if (!items) {
        return fail(items.error());
    }
    const auto search = connection.run(
        u"INSERT INTO item_search (item_id, folded) SELECT id, catalog_key || char(10) || schema_key || "
        "char(10) || table_key || char(10) || coalesce(column_key || char(10), '') || "
        "lower(current_value) FROM metadata_items"_s);
    return search ? Result<void>() : Result<void>(fail(search.error()));
}

/// Made once a run, whatever is measured on it.
Result<QString> millionStore()
{
    static const QTemporaryDir folder;
    static const Result<QString> made = []() -> Result<QString> {
        const QString file = folder.filePath(u"million.sqlite"_s);
        app::Services services(Engine::Threading::OwnThread, *store::StoreUrl::parse(u"sqlite:"_s + file),
            folder.filePath(u"drafts.sqlite"_s));
        if (const auto opened = waitFor(services.store().open()); !opened) {
            return fail(opened.error());
        }
        const auto filled = waitFor(services.store().write(fill));
        return filled ? Result<QString>(file) : Result<QString>(fail(filled.error()));
    }();
    return made;
}

/// A window's review page on the store, as app/desktop wires it.
class Desk {
public:
    explicit Desk(const QString &file)
        : m_services(Engine::Threading::OwnThread, *store::StoreUrl::parse(u"sqlite:"_s + file), file + u".drafts"_s)
        , m_connection(m_services.catalog(), false, Person{u"bench"_s, UserSource::SystemAccount})
    {
    }

    Result<void> open()
    {
        const auto info = waitFor(m_services.store().open());
        if (!info) {
            return fail(info.error());
        }
        m_context = std::make_unique<ui::Context>(
            ui::Context{m_services.catalog(), m_services.generation(), m_services.review(), m_services.importing(),
                m_services.exporting(), m_services.drafts(), m_connection, m_dialogs, m_trace});
        m_context->storeId = info->storeId;
        m_page = std::make_unique<ui::ReviewPage>(*m_context);
        m_page->resize(1160, 660);
        m_page->show();
        return {};
    }
    [[nodiscard]] ui::ReviewPage &page() { return *m_page; }
    [[nodiscard]] ui::ReviewTable &table() { return *m_page->findChild<ui::ReviewTable *>(u"reviewTable"_s); }
    /// `decided`: so many may be missing in a list of pending ones.
    [[nodiscard]] bool lists(int rows, int decided = 0)
    {
        return QTest::qWaitFor(
            [&] { return table().model()->rowCount() <= rows && table().model()->rowCount() >= rows - decided; },
            60'000);
    }
    /// Milliseconds until the text of another item was painted; nothing if that takes a minute.
    std::optional<double> untilPainted(const QElapsedTimer &timer, const std::function<void()> &begin)
    {
        QEventLoop loop;
        double painted = -1;
        QObject::connect(m_page->findChild<ui::ItemEditor *>(), &ui::ItemEditor::painted, &loop, [&] {
            painted = static_cast<double>(timer.nsecsElapsed()) / nanosInMilli;
            loop.quit();
        });
        QTimer::singleShot(60s, &loop, &QEventLoop::quit);
        begin();
        loop.exec();
        return painted < 0 ? std::nullopt : std::optional(painted);
    }

private:
    app::Services m_services;
    ui::ConnectionState m_connection;
    NoDialogs m_dialogs;
    ui::Trace m_trace{QString()};
    std::unique_ptr<ui::Context> m_context;
    std::unique_ptr<ui::ReviewPage> m_page;
};

Figure figure(const QString &name, Statistic statistic, double goal)
{
    Figure made;
    made.name = name;
    made.unit = u"ms"_s;
    made.statistic = statistic;
    made.goal = Goal{goal};
    made.input = millionItems;
    return made;
}

Result<QList<Figure>> measureOpen(const Surroundings &)
{
    const auto file = millionStore();
    if (!file) {
        return fail(file.error());
    }
    Figure opened = figure(u"open a store of 1,000,000 items to first painted row"_s, Statistic::Max, 1000);
    for (int round = 0; round < 5; ++round) {
        QElapsedTimer timer;
        timer.start();
        Desk desk(*file);
        if (const auto ready = desk.open(); !ready) {
            return fail(ready.error());
        }
        const auto painted = desk.untilPainted(timer, [&] { desk.page().activate(); });
        if (!painted || !desk.lists(1'000'000, decisions)) {
            return fail(ErrorCode::Timeout);
        }
        opened.samples << *painted;
    }
    return QList<Figure>{opened};
}

Result<QList<Figure>> measureFilter(const Surroundings &)
{
    const auto file = millionStore();
    if (!file) {
        return fail(file.error());
    }
    Desk desk(*file);
    if (const auto ready = desk.open(); !ready) {
        return fail(ready.error());
    }
    desk.page().activate();
    Figure first = figure(u"filter by facet first page p95"_s, Statistic::P95, 50);
    Figure whole = figure(u"filter by facet, list complete"_s, Statistic::Max, 1500);
    if (!desk.lists(1'000'000, decisions)) {
        return fail(ErrorCode::Timeout);
    }
    for (int round = 0; round < filters; ++round) {
        QElapsedTimer timer;
        timer.start();
        const QString line = u"schema:s%1"_s.arg((round + 1) * 7 % schemas, 2, 10, QLatin1Char('0'));
        const auto painted = desk.untilPainted(timer, [&] { desk.page().openLine(line); });
        if (!painted || !desk.lists(inSchema)) {
            return fail(ErrorCode::Timeout, line);
        }
        first.samples << *painted;
        whole.samples << static_cast<double>(timer.nsecsElapsed()) / nanosInMilli;
    }
    return QList<Figure>{first, whole};
}

Result<QList<Figure>> measureDecide(const Surroundings &)
{
    const auto file = millionStore();
    if (!file) {
        return fail(file.error());
    }
    Desk desk(*file);
    if (const auto ready = desk.open(); !ready) {
        return fail(ready.error());
    }
    desk.page().openLine(u"schema:s11 status:pending"_s);
    if (!desk.lists(inSchema)) {
        return fail(ErrorCode::Timeout);
    }
    QTest::qWait(3000); // the counts at the left
    Figure decided = figure(u"decide p95 key to next row painted"_s, Statistic::P95, 50);
    for (int decision = 0; decision < decisions; ++decision) {
        QElapsedTimer timer;
        timer.start();
        const auto painted = desk.untilPainted(timer, [&] { QTest::keyClick(&desk.table(), Qt::Key_Return); });
        if (!painted) {
            return fail(ErrorCode::Timeout);
        }
        decided.samples << *painted;
    }
    return QList<Figure>{decided};
}

const Registration openRegistration("review.open", measureOpen);
const Registration filterRegistration("review.filter", measureFilter);
const Registration decideRegistration("review.decide", measureDecide);

} // namespace

} // namespace metaflow::bench
