#include "core/generation/Regeneration.h"

#include "core/providers/ChatBody.h"
#include "core/store/Items.h"

#include <QCoroFuture>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::generation {

namespace {

/// The body with more at the end of its last message; nothing else of it moves.
QByteArray bodyWith(const QByteArray &body, const QString &more)
{
    const QJsonArray messages = QJsonDocument::fromJson(body).object().value(u"messages"_s).toArray();
    const QString content = messages.isEmpty() ? QString() : messages.last()[u"content"_s].toString();
    const QByteArray before = providers::jsonString(content);
    const qsizetype at = body.lastIndexOf(before);
    if (content.isEmpty() || at < 0) {
        return body;
    }
    return body.left(at) + providers::jsonString(content + more) + body.mid(at + before.size());
}

Request rewritten(
    Request request, const QString &more, const GenerationOptions &options, const providers::Prices &prices)
{
    request.body = bodyWith(request.body, more);
    request.bodyHash = QString::fromLatin1(QCryptographicHash::hash(request.body, QCryptographicHash::Sha256).toHex());
    request.estimate.inputTokens = providers::countRequestTokens(request.body);
    request.estimate.costMicroUsd = prices.costAt(options.provider, options.baseUrl, options.model, request.estimate);
    return request;
}

QString alternativeLine(int number, int of)
{
    return u"\n\nThis is alternative %1 of %2: word it differently from how you would at first."_s.arg(number).arg(of);
}

struct Wish {
    Selection selection;
};

/// Items of one catalog of this source that stand in the catalog; what is not of this source is left out.
Result<Wish> readWish(store::Connection &connection, SourceId source, const QVector<ItemId> &ids)
{
    const auto items = store::itemsById(connection, ids);
    if (!items) {
        return fail(items.error());
    }
    Wish wish;
    QSet<ObjectPath> tables;
    for (const Item &item : *items) {
        if (item.source != source || !item.duplicateOf.isNone()) {
            continue;
        }
        Selection &selection = wish.selection;
        const QString catalog = item.object.catalog();
        if (selection.catalog.isEmpty()) {
            selection.catalog = catalog;
        } else if (selection.catalog.compare(catalog, Qt::CaseInsensitive) != 0) {
            return fail(ErrorCode::WrongUsage, u"catalog"_s);
        }
        selection.objects << item.object;
        if (const ObjectPath table = item.object.tablePath(); !tables.contains(table)) {
            tables << table;
            selection.tables << table;
        }
    }
    return wish.selection.objects.isEmpty() ? Result<Wish>(fail(ErrorCode::ItemNotFound)) : Result<Wish>(wish);
}

} // namespace

QVector<Request> tailored(
    const QVector<Request> &requests, const GenerationOptions &options, const providers::Prices &prices)
{
    const int alternatives = std::clamp(options.alternatives, 1, mostAlternatives);
    if (alternatives == 1) {
        return requests;
    }
    QVector<Request> all;
    for (const Request &request : requests) {
        for (int number = 1; number <= alternatives; ++number) {
            all << (number == 1 ? request : rewritten(request, alternativeLine(number, alternatives), options, prices));
            all.last().number = static_cast<int>(all.size());
        }
    }
    return all;
}

QCoro::Task<Result<Quote>> prepareRegeneration(Context context, SourceId source, QVector<ItemId> items,
    GenerationOptions options, Person person, std::stop_token stop)
{
    if (options.alternatives < 1 || options.alternatives > mostAlternatives) {
        co_return fail(ErrorCode::WrongUsage, u"alternatives"_s);
    }
    auto reading = context.store->bulk(
        [source, items](store::Connection &connection) { return readWish(connection, source, items); });
    const Result<Wish> wish = co_await reading;
    if (!wish) {
        co_return fail(wish.error());
    }
    options.what = What::TablesAndColumns;
    options.onlyMissing = false;
    options.memory = false; // somebody wants the model's words
    const Selection selection = wish->selection;
    auto preparing = prepareRun(context, source, selection, options, person, false, stop);
    co_return co_await std::move(preparing);
}

} // namespace metaflow::generation
