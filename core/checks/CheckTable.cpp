#include "core/checks/CheckTable.h"

#include "core/checks/Rules.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace metaflow::checks {

namespace {

/// Of a check that sees more than the text and what stands around it.
Spots findNothing(const QString &, const CheckContext &, int)
{
    return {};
}

} // namespace

std::span<const Check> allChecks()
{
    using enum Level;
    using enum Threshold::Unit;
    static constexpr Threshold shortest{Characters, 10, 1, 500};
    static constexpr Threshold longest{Characters, 500, 20, 16000};
    static constexpr Threshold agreeing{Places, 2, 1, 1000};
    static constexpr std::array table = {
        Check{"empty"_L1, Warning, 100, findEmpty},
        Check{"too_short"_L1, Warning, 30, findTooShort, shortest},
        Check{"too_long"_L1, Warning, 30, findTooLong, longest},
        Check{"placeholder"_L1, Warning, 60, findPlaceholders},
        Check{"restates_name"_L1, Warning, 40, findRestatedName},
        Check{"names_type"_L1, Info, 10, findNamedType},
        Check{"hedging"_L1, Warning, 15, findHedging, {}, 15},
        Check{"boilerplate"_L1, Warning, 20, findBoilerplate},
        Check{"volatile_number"_L1, Warning, 15, findVolatileNumbers},
        Check{"wrong_language"_L1, Warning, 40, findWrongLanguage},
        Check{"glossary"_L1, Warning, 15, findGlossary},
        Check{"acronym"_L1, Info, 5, findAcronyms},
        Check{"duplicate_sibling"_L1, Warning, 30, findDuplicateSibling},
        Check{"duplicate_elsewhere"_L1, Warning, 15, findOtherwiseElsewhere, agreeing},
        Check{"style"_L1, Info, 5, findStyle},
        Check{"quotes_sample"_L1, Error, 30, findQuotedSamples},
        Check{"echoes_data"_L1, Error, 30, findNothing}, // seen when an answer comes, and kept while the text stands
        Check{"personal_data"_L1, Error, 60, findPersonalData},
        Check{"secret"_L1, Error, 80, findSecrets},
        Check{"link"_L1, Error, 40, findLinks},
        Check{"markup"_L1, Error, 30, findMarkup},
        Check{"sql"_L1, Error, 50, findSql},
        Check{"injection"_L1, Error, 80, findInjection},
        Check{"invisible"_L1, Error, 40, findInvisible},
    };
    return table;
}

const Check *findCheck(const QString &id)
{
    const auto all = allChecks();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Check &check) { return check.id == id; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace metaflow::checks
