// What the bulk kill trial kills: approves thousands of items and takes that back, in a loop, and says each batch
// before it begins.
#include "core/store/DecisionParts.h"
#include "core/store/Sources.h"
#include "tests/support/RunLoop.h"

#include <QCoreApplication>
#include <QTextStream>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace metaflow;

namespace {

constexpr int itemCount = 4000;
const Actor writer{{u"writer"_s, UserSource::SystemAccount}, {u"key"_s, 1}};

Result<QVector<ItemRef>> prepare(store::Connection &connection, const QDateTime &now)
{
    const auto there = listItems(connection, {});
    if (!there || !there->isEmpty()) {
        return there;
    }
    const store::Source seen{{}, u"h"_s, {}, u"m"_s, true};
    const auto source = rememberSource(connection, seen);
    if (!source) {
        return fail(source.error());
    }
    QVector<store::Offer> offers;
    for (int i = 0; i < itemCount; ++i) {
        store::Offer offer;
        offer.source = source->id;
        offer.object.parts = {u"main"_s, u"s"_s, u"t%1"_s.arg(i)};
        offer.text = u"text"_s;
        offers << offer;
    }
    const auto offered = offerTexts(connection, offers, writer, now);
    return offered ? listItems(connection, {}) : fail(offered.error());
}

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
    const auto prepared
        = testing::waitFor(store.write([&](store::Connection &connection) { return prepare(connection, clock.now()); }),
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
        approve.actor = writer;
        approve.items = *refs;
        const BatchId batch = newBatch();
        out << "begin " << batch.value() << ';' << Qt::endl;
        const auto done
            = testing::waitFor(store::decideInParts(store, approve, batch, clock.now(), {}), std::chrono::minutes(1));
        if (!done || done->changed != refs->size()) {
            return failed(done ? Error{ErrorCode::Internal, {}, u"some were skipped"_s} : done.error());
        }
        const auto undone = testing::waitFor(
            store::undoInParts(store, batch, newBatch(), writer, clock.now()), std::chrono::minutes(1));
        if (!undone) {
            return failed(undone.error());
        }
    }
}
