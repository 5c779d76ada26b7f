// One of two that decide on the same items at once: URL, name, seed and number of decisions on the command line. Says
// each decision that was taken, with its item and version, and how many were refused as stale.
#include "core/store/Items.h"
#include "core/store/Store.h"
#include "tests/support/RunLoop.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTextStream>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace metaflow;

namespace {

Decision randomDecision(QRandomGenerator &random, const Item &item, const QString &name, int number)
{
    using Kind = Decision::Kind;
    constexpr std::array kinds = {Kind::Approve, Kind::Edit, Kind::Reject, Kind::NeedsWork};
    Decision decision;
    decision.kind = kinds.at(static_cast<size_t>(random.bounded(int(kinds.size()))));
    decision.items = {{item.id, item.version}};
    decision.actor = {{name, UserSource::SystemAccount}, {u"key"_s, 1}};
    if (decision.kind == Kind::Edit) {
        decision.text = u"%1 wrote this, number %2"_s.arg(name).arg(number);
    }
    if (random.bounded(2) == 0) {
        decision.textHash = textHash(item.current);
    }
    return decision;
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
    const auto opened = testing::waitFor(store.open());
    const auto refs = opened ? testing::waitFor(store.read([](store::Connection &c) { return listItems(c, {}); }))
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
            return 1;
        }
        const Decision decision = randomDecision(random, *item, name, number);
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
