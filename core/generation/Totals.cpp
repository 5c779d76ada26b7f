#include "core/generation/Totals.h"

#include "core/generation/Memory.h"
#include "core/generation/OpenRun.h"

namespace metaflow::generation {

namespace {

void addTo(Usage *sum, const Usage &part, int sign)
{
    sum->inputTokens += sign * part.inputTokens;
    sum->cachedTokens += sign * part.cachedTokens;
    sum->outputTokens += sign * part.outputTokens;
    sum->costMicroUsd += sign * part.costMicroUsd;
}

} // namespace

Totals::Part Totals::partOf(const Request &request)
{
    Part part;
    part.asks = request.templateVersion;
    part.billedTwice = request.possiblyBilledTwice;
    part.actual = request.actual;
    if (isLeftAlone(request)) {
        return part; // tried or not: it is nothing of this run's to answer any more
    }
    part.requests = 1;
    part.succeeded = request.state == RequestState::Done ? 1 : 0;
    part.failed = request.state == RequestState::Failed ? 1 : 0;
    part.open = part.succeeded + part.failed == 0 ? request.estimate : Usage();
    return part;
}

void Totals::add(const Part &part, int sign)
{
    m_sum.requests += sign * part.requests;
    m_sum.succeeded += sign * part.succeeded;
    m_sum.failed += sign * part.failed;
    m_sum.billedTwice += sign * part.billedTwice;
    addTo(&m_sum.actual, part.actual, sign);
    addTo(&m_open[part.asks], part.open, sign);
}

void Totals::put(const Request &request)
{
    if (isMemoryRequest(request)) {
        return;
    }
    Part &known = m_parts[request.number];
    add(known, -1);
    known = partOf(request);
    add(known, 1);
}

void Totals::writeTo(Run *run) const
{
    run->requests = m_sum.requests;
    run->succeeded = m_sum.succeeded;
    run->failed = m_sum.failed;
    run->possiblyBilledTwice = m_sum.billedTwice;
    run->actual = m_sum.actual;
}

} // namespace metaflow::generation
