// What the kill trial kills, and whose disk fails: decides on items in a loop and says each batch aloud once it is
// committed.
#include "core/store/Store.h"
#include "tests/store/WrittenItems.h"
#include "tests/support/RunLoop.h"

#include <QCoreApplication>
#include <QTextStream>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace metaflow;

namespace {

constexpr int itemCount = 40;

Decision nextDecision(int round, const QVector<ItemRef> &items)
{
    Decision decision;
    decision.actor = testing::writer;
    if (round % 10 == 0) {
        decision.kind = Decision::Kind::Approve;
        decision.items = items;
    } else {
        decision.kind = Decision::Kind::Edit;
        decision.items = {items.at(round % itemCount)};
        decision.text = u"round %1"_s.arg(round);
    }
    return decision;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const auto url = store::StoreUrl::parse(app.arguments().value(1));
    if (!url) {
        return 64;
    }
    SystemClock clock;
    store::Store store(*url, clock);
    QTextStream out(stdout);
    if (const auto opened = testing::waitFor(store.open()); !opened) {
        out << "open failed " << errorCodeName(opened.error().code) << Qt::endl;
        return 1;
    }
    auto items = testing::waitFor(store.write(
        [&](store::Connection &connection) { return testing::writtenItems(connection, itemCount, clock.now()); }));
    out << "ready" << Qt::endl;
    for (int round = 1; items; ++round) {
        const BatchId batch(QUuid::createUuid().toString(QUuid::WithoutBraces));
        const Decision decision = nextDecision(round, *items);
        const auto done = testing::waitFor(store.write([&](store::Connection &connection) {
            return applyDecision(connection, decision, batch, clock.now(), {});
        }));
        if (!done) {
            out << "failed " << errorCodeName(done.error().code) << Qt::endl;
            return 1;
        }
        out << "done " << batch.value() << ' ' << done->changed << Qt::endl; // flushed: only what is committed is said
        items = testing::waitFor(store.read([](store::Connection &c) { return listItems(c, {}); }));
    }
    out << "failed " << errorCodeName(items.error().code) << Qt::endl;
    return 1;
}
