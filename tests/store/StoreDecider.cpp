// One of several that decide on the same items at once: URL, name, seed, number of decisions and, where it is not all,
// the items on the command line. Says each decision that was taken, with its item and version, and how many were
// refused as stale.
#include "core/store/Items.h"
#include "core/store/Store.h"
#include "tests/store/RandomDecision.h"
#include "tests/support/RunLoop.h"

#include <QCoreApplication>
#include <QTextStream>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace metaflow;

namespace {

/// `3,17,4`: those items alone.
ItemFilter itemsOf(const QString &ids)
{
    ItemFilter filter;
    for (const QString &id : ids.split(u',', Qt::SkipEmptyParts)) {
        filter.ids << ItemId(id.toLongLong());
    }
    return filter;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    const auto url = store::StoreUrl::parse(arguments.value(1));
    if (!url) {
        return 64;
    }
    const QString name = arguments.value(2);
    QRandomGenerator random(arguments.value(3).toUInt());
    SystemClock clock;
    store::Store store(*url, clock);
    QTextStream out(stdout);
    const ItemFilter filter = itemsOf(arguments.value(5));
    const auto opened = testing::waitFor(store.open());
    const auto refs = opened
        ? testing::waitFor(store.read([&filter](store::Connection &c) { return listItems(c, filter); }))
        : fail(opened.error());
    if (!refs) {
        out << "failed " << errorCodeName(refs.error().code) << Qt::endl;
        return 1;
    }
    int stale = 0;
    for (int number = 0; number < arguments.value(4).toInt(); ++number) {
        const ItemId id = refs->at(random.bounded(int(refs->size()))).id;
        // Read apart from the decision, as a person does: the other one may come in between.
        const auto item = testing::waitFor(store.read([id](store::Connection &c) { return store::item(c, id); }));
        if (!item) {
            out << "failed " << errorCodeName(item.error().code) << ' ' << item.error().detail << Qt::endl;
            return 1;
        }
        const Decision decision = testing::randomDecision(random, *item, name, number);
        const BatchId batch(QUuid::createUuid().toString(QUuid::WithoutBraces));
        const auto done = testing::waitFor(store.write([&](store::Connection &connection) {
            return applyDecision(connection, decision, batch, clock.now(), {});
        }));
        if (!done) {
            out << "failed " << errorCodeName(done.error().code) << ' ' << done.error().detail << Qt::endl;
            return 1;
        }
        stale += static_cast<int>(done->skipped.size());
        if (done->changed == 1) {
            out << "done " << id.value() << ' ' << done->items.first().version << ' ' << batch.value() << ' '
                << decision.text << '\n';
        }
    }
    out << "stale " << stale << Qt::endl;
    return 0;
}
