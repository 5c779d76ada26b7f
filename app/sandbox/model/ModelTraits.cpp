#include "app/sandbox/model/ModelTraits.h"

#include <QHash>
#include <QRegularExpression>

#include <vector>

using namespace Qt::StringLiterals;

namespace metaflow::sandbox::model {

namespace {

/// The day up to which models count as shut down. Fixed, so that the same request gets the same answer in every year.
constexpr QLatin1StringView practiceToday("2026-11-22");

ModelTraits plain(qint64 context, qint64 maxOutput, const QString &shutdown)
{
    ModelTraits traits;
    traits.context = context;
    traits.maxOutput = maxOutput;
    traits.shutdownDate = shutdown;
    return traits;
}

ModelTraits oSeries(const QString &shutdown)
{
    ModelTraits traits = plain(200'000, 100'000, shutdown);
    traits.efforts = QStringList{u"low"_s, u"medium"_s, u"high"_s};
    traits.defaultEffort = u"medium"_s;
    traits.sampling = Sampling::Never;
    traits.refusesSamplingFields = true;
    traits.takesMaxTokens = false;
    return traits;
}

ModelTraits reasoning(
    const QStringList &efforts, const QString &effort, Sampling sampling, qint64 context, const QString &shutdown = {})
{
    ModelTraits traits = plain(context, 128'000, shutdown);
    traits.efforts = efforts;
    traits.defaultEffort = effort;
    traits.sampling = sampling;
    traits.takesMaxTokens = false;
    return traits;
}

ModelTraits cacheWriting(ModelTraits traits)
{
    traits.writesCache = true;
    return traits;
}

using Family = std::pair<QString, ModelTraits>;

std::vector<Family> oldFamilies()
{
    const QString october = u"2026-10-23"_s;
    const QString january = u"2027-01-14"_s;
    std::vector<Family> out{{u"gpt-3.5-turbo"_s, plain(16'385, 4'096, october)},
        {u"gpt-4"_s, plain(8'192, 8'192, october)}, {u"gpt-4-turbo"_s, plain(128'000, 4'096, october)},
        {u"gpt-4o"_s, plain(128'000, 16'384, january)}, {u"gpt-4o-mini"_s, plain(128'000, 16'384, january)},
        {u"gpt-4.1"_s, plain(1'047'576, 32'768, january)}, {u"gpt-4.1-mini"_s, plain(1'047'576, 32'768, january)},
        {u"gpt-4.1-nano"_s, plain(1'047'576, 32'768, october)}, {u"o1"_s, oSeries(october)},
        {u"o3-mini"_s, oSeries(october)}, {u"o4-mini"_s, oSeries(october)}, {u"o3"_s, oSeries(u"2026-12-11"_s)}};
    return out;
}

std::vector<Family> newFamilies()
{
    constexpr qint64 small = 400'000;
    constexpr qint64 large = 1'050'000;
    const QStringList first{u"minimal"_s, u"low"_s, u"medium"_s, u"high"_s};
    const QStringList without{u"none"_s, u"low"_s, u"medium"_s, u"high"_s};
    const QStringList wide = without + QStringList{u"xhigh"_s};
    const QStringList all = QStringList{u"none"_s, u"minimal"_s} + wide.mid(1) + QStringList{u"max"_s};
    const QStringList always = all.mid(2);
    const QString none = u"none"_s;
    const QString medium = u"medium"_s;
    std::vector<Family> out;
    for (const QString &name : {u"gpt-5"_s, u"gpt-5-mini"_s, u"gpt-5-nano"_s}) {
        out.emplace_back(name, reasoning(first, medium, Sampling::Never, small, u"2026-12-11"_s));
    }
    out.emplace_back(u"gpt-5.1"_s, reasoning(without, none, Sampling::WithoutEffort, small, u"2027-04-01"_s));
    out.emplace_back(u"gpt-5.2"_s, reasoning(wide, none, Sampling::WithoutEffort, small));
    out.emplace_back(u"gpt-5.4"_s, reasoning(wide, none, Sampling::WithoutEffort, large));
    for (const QString &name : {u"gpt-5.4-mini"_s, u"gpt-5.4-nano"_s}) {
        out.emplace_back(name, reasoning(wide, none, Sampling::WithoutEffort, small));
    }
    out.emplace_back(u"gpt-5.5"_s, reasoning(all, medium, Sampling::WithoutEffort, large));
    for (const QString &name : {u"gpt-5.6-sol"_s, u"gpt-5.6-terra"_s, u"gpt-5.6-luna"_s, u"gpt-6-sol"_s,
             u"gpt-6-luna"_s, u"gpt-6.1-terra"_s}) {
        out.emplace_back(name, cacheWriting(reasoning(all, medium, Sampling::WithoutEffort, large)));
    }
    for (const QString &name : {u"gpt-6.1-sol"_s, u"gpt-6-astra"_s}) {
        out.emplace_back(name, cacheWriting(reasoning(always, medium, Sampling::Never, large)));
    }
    return out;
}

const std::vector<Family> &families()
{
    static const std::vector<Family> all = [] {
        std::vector<Family> out = newFamilies();
        for (Family &family : oldFamilies()) {
            out.push_back(std::move(family));
        }
        for (auto &[name, traits] : out) {
            traits.gone = !traits.shutdownDate.isEmpty() && traits.shutdownDate <= practiceToday;
        }
        return out;
    }();
    return all;
}

} // namespace

std::optional<ModelTraits> traitsOf(const QString &model)
{
    static const QRegularExpression snapshot(u"-(?:\\d{4}-\\d\\d-\\d\\d|\\d{4}|latest)$"_s);
    if (model.startsWith(u"practice") || model.startsWith(u"databricks-")) {
        ModelTraits traits;
        traits.practice = true;
        return traits;
    }
    const QString family = QString(model).remove(snapshot);
    for (const auto &[name, traits] : families()) {
        if (name == family) {
            ModelTraits out = traits;
            out.strictSchemas = model != u"gpt-4o-2024-05-13" && !model.startsWith(u"gpt-4-")
                && !model.startsWith(u"gpt-3.5"); // they came before structured outputs
            return out;
        }
    }
    return std::nullopt;
}

QStringList listedModels()
{
    QStringList out{u"practice-writer"_s, u"gpt-6-luna"_s, u"gpt-6-sol"_s, u"gpt-6.1-terra"_s, u"gpt-5.4-nano"_s,
        u"gpt-4o-mini"_s, u"databricks-practice"_s};
    for (const auto &[name, traits] : families()) {
        if (!traits.gone && !out.contains(name)) {
            out.append(name);
        }
    }
    return out;
}

} // namespace metaflow::sandbox::model
