#include "core/exchange/CsvDelimiter.h"

#include "core/exchange/CsvTokenizer.h"

#include <tuple>

using namespace Qt::StringLiterals;

namespace metaflow::exchange {

namespace {

constexpr int rowsLookedAt = 20;

/// How well a letter parts a sample into cells.
struct Fit {
    qsizetype width = 0; ///< of the header
    int rows = 0, alike = 0;
    /// In thousandths.
    [[nodiscard]] int share() const { return rows == 0 ? 1000 : alike * 1000 / rows; }
    [[nodiscard]] bool isBetterThan(const Fit &other) const
    {
        return width > 1 && std::tuple(share(), width) > std::tuple(other.width > 1 ? other.share() : -1, other.width);
    }
};

Fit fitOf(QChar delimiter, QStringView sample, bool isWhole)
{
    Fit fit;
    CsvTokenizer tokenizer(delimiter, [&fit](const CsvRecord &record) {
        if (record.isBlank()) {
            return true;
        }
        if (fit.width == 0) {
            fit.width = record.row.cells.size();
            return true;
        }
        fit.alike += record.problems.isEmpty() && record.row.cells.size() == fit.width ? 1 : 0;
        return ++fit.rows < rowsLookedAt;
    });
    if (tokenizer.feed(sample) && isWhole) {
        (void)tokenizer.finish();
    }
    return fit;
}

} // namespace

QChar guessDelimiter(QStringView sample, bool isWhole)
{
    Fit best;
    QChar found = u',';
    for (const QChar delimiter : u",;\t|"_s) {
        const Fit fit = fitOf(delimiter, sample, isWhole);
        if (fit.isBetterThan(best)) {
            best = fit;
            found = delimiter;
        }
    }
    return found;
}

QChar announcedDelimiter(QStringView sample)
{
    const bool isAnnounced = sample.size() >= 5 && sample.startsWith(u"sep=", Qt::CaseInsensitive)
        && (sample.size() == 5 || sample.at(5) == u'\r' || sample.at(5) == u'\n');
    const QChar delimiter = isAnnounced ? sample.at(4) : QChar();
    return delimiter == u'"' || delimiter == u'\r' || delimiter == u'\n' ? QChar() : delimiter;
}

} // namespace metaflow::exchange
