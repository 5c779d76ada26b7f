// What the bulk kill trial kills: approves thousands of items and takes that back, in a loop, and says each batch
// before it begins.
#include "core/store/DecisionParts.h"
#include "tests/store/WrittenItems.h"
#include "tests/support/RunLoop.h"

#include <QCoreApplication>
#include <QTextStream>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace metaflow;

namespace {

constexpr int itemCount = 4000;

BatchId newBatch()
{
    return BatchId(QUuid::createUuid().toString(QUuid::WithoutBraces));
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
    const auto opened = testing::waitFor(store.open());
    const auto failed = [&out](const Error &error) {
        out << "failed " << errorCodeName(error.code) << ' ' << error.detail << Qt::endl;
        return 1;
    };
    if (!opened) {
        return failed(opened.error());
    }
    const auto prepared = testing::waitFor(store.write([&](store::Connection &connection) {
        return testing::writtenItems(connection, itemCount, clock.now());
    }),
        std::chrono::minutes(1));
    if (!prepared) {
        return failed(prepared.error());
    }
    out << "ready" << Qt::endl;
    for (;;) {
        const auto refs = testing::waitFor(store.read([](store::Connection &c) { return listItems(c, {}); }));
        if (!refs) {
            return failed(refs.error());
        }
        Decision approve;
        approve.actor = testing::writer;
        approve.items = *refs;
        const BatchId batch = newBatch();
        out << "begin " << batch.value() << ';' << Qt::endl;
        const auto done
            = testing::waitFor(store::decideInParts(store, approve, batch, clock.now(), {}), std::chrono::minutes(1));
        if (!done || done->changed != refs->size()) {
            return failed(done ? Error{ErrorCode::Internal, {}, u"some were skipped"_s} : done.error());
        }
        const auto undone = testing::waitFor(
            store::undoInParts(store, batch, newBatch(), testing::writer, clock.now()), std::chrono::minutes(1));
        if (!undone) {
            return failed(undone.error());
        }
    }
}
