#include "core/generation/Offers.h"

#include "core/base/JsonText.h"
#include "core/checks/Checks.h"
#include "core/generation/Memory.h"
#include "core/generation/PromptText.h"
#include "core/generation/Shares.h"
#include "core/generation/SourceEcho.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::generation {

namespace {

QString samplesJson(const QStringList &samples)
{
    return samples.isEmpty() ? QString()
                             : QString::fromUtf8(jsonText(QJsonDocument(QJsonArray::fromStringList(samples))));
}

store::Offer offerFor(const Run &run, const Request &request, const RequestTarget &target, const QString &text)
{
    store::Offer offer;
    offer.source = run.source;
    offer.object = target.object;
    offer.dataType = target.dataType;
    offer.ordinal = target.ordinal;
    offer.original = target.original;
    offer.text = text;
    offer.dataSample = samplesJson(target.samples);
    offer.request = request.id;
    offer.run = run.id;
    return offer;
}

checks::CheckContext contextFor(
    const Request &request, int at, const QVector<QString> &texts, const checks::Standards &standards)
{
    const RequestTarget &target = request.targets.at(at);
    checks::CheckContext context;
    context.object = target.object;
    context.dataType = target.dataType;
    context.samples = target.samples;
    context.standards = standards;
    for (int i = 0; i < request.targets.size(); ++i) {
        if (i != at) {
            context.siblingNames << request.targets.at(i).object.name();
            context.siblingTexts << texts.at(i);
        }
    }
    return context;
}

/// What repeats an order that stands in the data: no check of a text alone can see that.
void addEchoes(store::Offer &offer, const QVector<Finding> &echoes)
{
    if (!echoes.isEmpty()) {
        offer.findings += echoes;
        offer.score = checks::scoreOf(offer.findings);
    }
}

void addSources(QJsonObject &metadata, const RequestTarget &target)
{
    if (!target.sources.isEmpty()) {
        metadata.insert(u"lineage"_s, QJsonArray::fromStringList(target.sources));
    }
}

QJsonObject metadataOf(const Run &run, const Request &request, const Usage &share)
{
    return {{u"run"_s, run.id.value()}, {u"request"_s, request.id.value()}, {u"model"_s, run.options.model},
        {u"template"_s, request.templateVersion}, {u"input_tokens"_s, share.inputTokens},
        {u"cached_tokens"_s, share.cachedTokens}, {u"output_tokens"_s, share.outputTokens},
        {u"cost_usd"_s, usdText(share.costMicroUsd)}};
}

} // namespace

QVector<store::Offer> offersOf(
    const Run &run, const Request &request, const TiedAnswer &answer, const checks::Standards &standards)
{
    QVector<qint64> weights; // by length: what the model wrote is most of what it cost
    QVector<int> told;
    for (int i = 0; i < answer.texts.size(); ++i) {
        if (!answer.texts.at(i).isEmpty()) {
            told << i;
            weights << answer.texts.at(i).size();
        }
    }
    const QVector<Usage> shares = sharesOf(request.actual, weights);
    const QStringList orders = ordersIn(request.body);
    QVector<store::Offer> offers;
    for (qsizetype n = 0; n < told.size(); ++n) {
        const int at = told.at(n);
        store::Offer offer = offerFor(run, request, request.targets.at(at), answer.texts.at(at));
        const checks::Checked checked = checks::check(offer.text, contextFor(request, at, answer.texts, standards));
        offer.findings = checked.findings;
        offer.score = checked.score;
        addEchoes(offer, echoesOf(orders, offer.text));
        offer.origin = TextOrigin::Model;
        offer.method = run.options.provider + u'_' + run.options.model;
        offer.author = run.options.model;
        offer.generationMetadata = metadataOf(run, request, shares.at(n));
        addSources(offer.generationMetadata, request.targets.at(at));
        offer.suggestions = request.targets.at(at).suggestions;
        offers << std::move(offer);
    }
    return offers;
}

QVector<store::Offer> memoryOffers(const Run &run, const Request &request, const checks::Standards &standards)
{
    QVector<store::Offer> offers;
    const QVector<Remembered> all = rememberedIn(request);
    for (qsizetype i = 0; i < all.size(); ++i) {
        const Remembered &remembered = all.at(i);
        store::Offer offer = offerFor(run, request, request.targets.at(i), remembered.text);
        checks::CheckContext context;
        context.object = offer.object;
        context.dataType = offer.dataType;
        context.standards = standards;
        const checks::Checked checked = checks::check(offer.text, context);
        offer.findings = checked.findings;
        offer.score = checked.score;
        offer.origin = TextOrigin::Memory;
        offer.method = u"memory"_s;
        offer.author = u"memory"_s;
        offer.request = RequestId();
        offer.matchPercent = remembered.percent;
        offer.from = remembered.from;
        offer.suggestions = remembered.others;
        offer.generationMetadata = {{u"run"_s, run.id.value()}, {u"from"_s, remembered.from.display()},
            {u"from_item"_s, remembered.fromItem.value()}, {u"match_percent"_s, remembered.percent},
            {u"input_tokens"_s, 0}, {u"output_tokens"_s, 0}, {u"cost_usd"_s, usdText(0)}};
        addSources(offer.generationMetadata, request.targets.at(i));
        offers << std::move(offer);
    }
    return offers;
}

} // namespace metaflow::generation
