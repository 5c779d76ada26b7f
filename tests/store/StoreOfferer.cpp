// One of several that generate for the same objects at once: URL, name, seed, number of offers and the items on the
// command line. Each offer is of some objects that people decide on meanwhile, and of one that nobody has offered
// anything for yet but the others are about to.
#include "core/store/Items.h"
#include "core/store/Store.h"
#include "tests/support/RunLoop.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace metaflow;

namespace {

constexpr int beside = 3; ///< of the objects that are there

store::Offer offerOf(const Item &like, const QString &text)
{
    store::Offer offer;
    offer.source = like.source;
    offer.object = like.object;
    offer.ordinal = like.ordinal;
    offer.dataType = like.dataType;
    offer.original = like.original;
    offer.text = text;
    offer.method = u"openai_gpt-6-luna"_s;
    offer.author = u"gpt-6-luna"_s;
    return offer;
}

/// A column that no item is about yet, beside this one.
store::Offer freshOffer(const Item &like, int number, const QString &text)
{
    store::Offer offer = offerOf(like, text);
    offer.object = like.object.tablePath().child(u"fresh_%1"_s.arg(number));
    offer.ordinal = 1000 + number;
    offer.dataType = u"string"_s;
    return offer;
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
    QVector<ItemId> ids;
    for (const QString &id : arguments.value(5).split(u',', Qt::SkipEmptyParts)) {
        ids << ItemId(id.toLongLong());
    }
    SystemClock clock;
    store::Store store(*url, clock);
    QTextStream out(stdout);
    const auto opened = testing::waitFor(store.open());
    const auto items = opened
        ? testing::waitFor(store.read([&ids](store::Connection &c) { return store::itemsById(c, ids); }))
        : fail(opened.error());
    if (!items || items->isEmpty()) {
        out << "failed " << (items ? u"nothing there"_s : errorCodeName(items.error().code)) << Qt::endl;
        return 1;
    }
    const Actor actor{{name, UserSource::SystemAccount}, {u"key"_s, 1}};
    for (int number = 0; number < arguments.value(4).toInt(); ++number) {
        const QString text = u"%1 offered this, number %2"_s.arg(name).arg(number);
        QVector<store::Offer> offers{freshOffer(items->first(), number, text)};
        while (offers.size() <= beside) {
            const Item &like = items->at(random.bounded(int(items->size())));
            const auto isThere = [&](const store::Offer &offer) { return offer.object == like.object; };
            if (std::none_of(offers.cbegin(), offers.cend(), isThere)) {
                offers << offerOf(like, text);
            }
        }
        const auto done = testing::waitFor(store.write(
            [&](store::Connection &connection) { return offerTexts(connection, offers, actor, clock.now()); }));
        if (!done) {
            out << "failed " << errorCodeName(done.error().code) << ' ' << done.error().detail << Qt::endl;
            return 1;
        }
        out << "offered " << done->created << ' ' << done->replaced << ' ' << done->added << '\n';
    }
    return 0;
}
