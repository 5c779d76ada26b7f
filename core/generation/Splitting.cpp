#include "core/generation/Splitting.h"

#include "core/generation/Rendering.h"

namespace metaflow::generation {

namespace {

QVector<int> indices(qsizetype from, qsizetype until)
{
    QVector<int> all;
    for (qsizetype i = from; i < until; ++i) {
        all << static_cast<int>(i);
    }
    return all;
}

Request partOf(const Run &run, const Request &request, const QVector<int> &targets, const providers::Prices &prices)
{
    const QByteArray salt = request.bodyHash.toLatin1() + QByteArray::number(targets.value(0));
    Request part = renderRepair(request, targets, run.options, prices, salt);
    part.repair = request.repair; // a part of a first question is one: it may be repaired
    part.parent = request.number;
    return part;
}

} // namespace

QVector<Request> splitRequest(const Run &run, const Request &request, const providers::Prices &prices)
{
    const qsizetype count = request.targets.size();
    if (count < 2) {
        return {};
    }
    const qsizetype half = (count + 1) / 2;
    return {partOf(run, request, indices(0, half), prices), partOf(run, request, indices(half, count), prices)};
}

Request withoutSamples(const Run &run, const Request &request, const providers::Prices &prices)
{
    Request bare = request;
    for (RequestTarget &target : bare.targets) {
        target.samples.clear();
    }
    return partOf(run, bare, indices(0, bare.targets.size()), prices);
}

} // namespace metaflow::generation
