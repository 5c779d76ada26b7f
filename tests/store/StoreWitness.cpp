// Says what a store holds that somebody else may have damaged: URL and a file of anchors on the command line. A process
// of its own, so that whoever asks sees it crash. One line each, parts between tabs:
//   open CODE · failed CODE WHERE · verify REASON · anchored REASON · row BATCH ITEM VERSION TEXT (oldest first) ·
//   item ID VERSION TEXT · end
// A REASON is `ok`, or what is wrong with the record.
#include "core/store/Anchors.h"
#include "core/store/History.h"
#include "core/store/Items.h"
#include "core/store/Store.h"
#include "tests/support/RunLoop.h"

#include <QCoreApplication>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace metaflow;

namespace {

QString reasonOf(const HistoryVerdict &verdict)
{
    if (verdict.ok) {
        return u"ok"_s;
    }
    return verdict.reason.isEmpty() ? u"changed_outside"_s : verdict.reason;
}

struct Held {
    HistoryVerdict verdict, anchored;
    QVector<HistoryRow> rows;
    QVector<Item> items;
};

/// All in one read, as a person would meet it: the first thing that cannot be read ends it.
Result<Held> readAll(store::Connection &connection, const QVector<std::optional<store::Anchor>> &anchors)
{
    Held held;
    const auto verdict = store::verifyHistory(connection);
    if (!verdict) {
        return fail(verdict.error());
    }
    held.verdict = held.anchored = *verdict;
    if (const auto checked = store::checkAnchors(connection, anchors, held.anchored); !checked) {
        return fail(checked.error());
    }
    HistoryFilter all;
    all.limit = 0;
    auto rows = store::history(connection, all);
    if (!rows) {
        return fail(rows.error());
    }
    held.rows = std::move(*rows);
    std::reverse(held.rows.begin(), held.rows.end());
    const auto read = store::forEachItem(connection, {}, [&held](const QVector<Item> &items) {
        held.items += items;
        return true;
    });
    return read ? Result<Held>(held) : fail(read.error());
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const auto url = store::StoreUrl::parse(app.arguments().value(1));
    const auto anchors = store::readAnchors(app.arguments().value(2));
    if (!url || !anchors) {
        return 64;
    }
    SystemClock clock;
    store::Store store(*url, clock);
    QTextStream out(stdout);
    if (const auto opened = testing::waitFor(store.open()); !opened) {
        out << "open\t" << errorCodeName(opened.error().code) << '\t' << opened.error().detail << Qt::endl;
        return 0;
    }
    const auto held = testing::waitFor(store.bulk([&anchors](store::Connection &c) { return readAll(c, *anchors); }));
    if (!held) {
        out << "failed\t" << errorCodeName(held.error().code) << '\t' << held.error().detail << Qt::endl;
        return 0;
    }
    out << "verify\t" << reasonOf(held->verdict) << "\nanchored\t" << reasonOf(held->anchored) << '\n';
    for (const HistoryRow &row : held->rows) {
        if (!row.batch.isNone()) {
            out << "row\t" << row.batch.value() << '\t' << row.item.value() << '\t' << row.itemVersion << '\t'
                << row.newText.value_or(QString()) << '\n';
        }
    }
    for (const Item &item : held->items) {
        out << "item\t" << item.id.value() << '\t' << item.version << '\t' << item.current << '\n';
    }
    out << "end" << Qt::endl;
    return 0;
}
