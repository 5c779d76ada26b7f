#include "core/generation/Taking.h"

#include "core/generation/Rendering.h"
#include "core/generation/Splitting.h"

using namespace Qt::StringLiterals;

namespace metaflow::generation {

namespace {

QString namesOf(const Request &request, const QVector<int> &missing)
{
    QStringList names;
    for (const int at : missing) {
        names << request.targets.at(at).object.name();
    }
    return names.join(u", "_s).left(500);
}

} // namespace

Taken takeAnswer(const Run &run, const Request &request, const providers::ChatAnswer &answer,
    const providers::Prices &prices, const QByteArray &salt, const checks::Standards &standards)
{
    Taken taken;
    if (answer.failure && answer.failure->code != ErrorCode::ModelAnswerEmpty) {
        taken.error = answer.failure;
        if (answer.failure->code == ErrorCode::ModelAnswerCut) {
            taken.more = splitRequest(run, request, prices);
        }
        return taken;
    }
    auto tied = answer.failure ? Result<TiedAnswer>(fail(*answer.failure)) : tieAnswer(answer.content, request.targets);
    QVector<int> missing;
    if (tied) {
        taken.offers = offersOf(run, request, *tied, standards);
        missing = tied->missing;
    } else {
        for (int i = 0; i < request.targets.size(); ++i) {
            missing << i;
        }
    }
    if (missing.isEmpty()) {
        return taken;
    }
    taken.error = tied ? Error{ErrorCode::ColumnMissingInAnswer, {}, namesOf(request, missing), {}} : tied.error();
    if (!request.repair) {
        Request repair = renderRepair(request, missing, run.options, prices, salt);
        repair.parent = request.number;
        taken.more << repair;
    }
    return taken;
}

} // namespace metaflow::generation
