#include "tests/gui/Desk.h"

#include "tests/support/RunLoop.h"

#include <QFile>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

void AnsweringDialogs::ask(QWidget *, const ui::Question &question, std::function<void(bool)> then)
{
    asked << question;
    then(yes);
}

void AnsweringDialogs::saveFile(
    QWidget *, const QString &, const QString &, const QString &, std::function<void(QString)> then)
{
    then(file);
}

void AnsweringDialogs::openFile(QWidget *, const QString &, const QString &, std::function<void(QString)> then)
{
    then(file);
}

Desk::Desk()
    : trace(folder.filePath(u"trace.jsonl"_s))
    , services(std::make_unique<app::Services>(Engine::Threading::OwnThread,
          *store::StoreUrl::parse(u"sqlite:"_s + folder.filePath(u"store.sqlite"_s)), app::Folders::in(folder.path())))
{
    const auto info = waitFor(services->store().open());
    if (!info) {
        qFatal("the store did not open: %s", qUtf8Printable(info.error().detail));
    }
    connection = std::make_unique<ui::ConnectionState>(
        services->catalog(), false, Person{u"ann"_s, UserSource::SystemAccount});
    context = std::make_unique<ui::Context>(ui::Context{services->catalog(), services->generation(), services->review(),
        services->importing(), services->exporting(), services->drafts(), *connection, dialogs, trace});
    team = std::make_unique<ui::TeamServices>(
        ui::TeamServices{services->templates(), services->glossary(), services->glossaryFiles(), services->checks(),
            services->patterns(), services->retention(), services->prices(), folder.filePath(u"prices.json"_s)});
    context->team = team.get();
    context->record = &services->record();
    context->uploading = &services->uploading();
    context->report = &services->report();
    rechecker = std::make_unique<ui::Rechecker>(services->checks());
    context->rechecker = rechecker.get();
    context->stalls = &stalls;
    context->storeId = info->storeId;
    context->settingsFile = folder.filePath(u"window.ini"_s);
}

Desk::~Desk() = default;

QVector<ItemId> Desk::add(const QString &table, int columns)
{
    QVector<store::Offer> offers;
    for (int column = 0; column <= columns; ++column) {
        store::Offer offer;
        offer.object = {{u"main"_s, u"sales"_s, table}};
        offer.ordinal = column;
        if (column > 0) {
            offer.object = offer.object.child(u"c%1"_s.arg(column));
            offer.dataType = u"STRING"_s;
        }
        offer.text = u"The day of the order. %1"_s.arg(column);
        offer.method = u"openai_test"_s;
        offer.author = u"test"_s;
        offer.score = 100;
        offers << offer;
    }
    return offer(offers);
}

QVector<ItemId> Desk::offer(const QVector<store::Offer> &offers)
{
    const Actor actor{{u"ann"_s, UserSource::SystemAccount}, {u"shell"_s, 1}};
    const auto outcome = waitFor(services->store().write([offers, actor](store::Connection &open) {
        return store::offerTexts(open, offers, actor, QDateTime::currentDateTimeUtc());
    }));
    if (!outcome) {
        qFatal("no items: %s", qUtf8Printable(outcome.error().detail));
    }
    return outcome->items;
}

Item Desk::item(ItemId id)
{
    return waitFor(services->store().read([id](store::Connection &open) { return store::item(open, id); })).value();
}

void Desk::editElsewhere(ItemId id, const QString &text)
{
    Decision decision;
    decision.kind = Decision::Kind::Edit;
    decision.items = {{id, item(id).version}};
    decision.text = text;
    decision.actor = {{u"bob"_s, UserSource::SystemAccount}, {u"key"_s, 1}};
    const auto done = waitFor(services->review().decide(decision));
    if (!done || done->changed != 1) {
        qFatal("the other person's edit was not saved");
    }
}

QVector<HistoryRow> Desk::history(ItemId id)
{
    HistoryFilter filter;
    filter.item = id;
    return waitFor(services->review().history(filter)).value_or(QVector<HistoryRow>());
}

void expectNoStall(Desk &desk)
{
    EXPECT_EQ(desk.stalls.stalls(), 0) << "longest " << desk.stalls.longest().count() << " ms";
}

QStringList Desk::traceLines() const
{
    QFile file(folder.filePath(u"trace.jsonl"_s));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)
                                          : QStringList();
}

} // namespace metaflow::testing
