#include "core/analytics/EditDistance.h"

#include "core/analytics/ItemFigures.h"
#include "core/review/WordDiff.h"
#include "core/store/Dialect.h"
#include "core/store/Rows.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::analytics {

namespace {

/// Runs of letters and digits; of scripts that write without blanks, signs.
int wordsIn(const QString &text)
{
    int words = 0;
    bool within = false;
    for (const QChar sign : text) {
        const bool alone = sign.script() == QChar::Script_Han || sign.script() == QChar::Script_Hiragana
            || sign.script() == QChar::Script_Katakana;
        const bool letter = sign.isLetterOrNumber() || sign.isSurrogate();
        words += letter && (alone || !within) ? 1 : 0;
        within = letter && !alone;
    }
    return words;
}

/// Edited items that are alike in what is reported about them.
struct Stratum {
    SchemaKey schema;
    QString method, templateUsed;
    friend bool operator<(const Stratum &a, const Stratum &b)
    {
        return std::tie(a.schema, a.method, a.templateUsed) < std::tie(b.schema, b.method, b.templateUsed);
    }
};
using Strata = QMap<Stratum, QVector<qint64>>;

Result<Strata> editedItems(store::Connection &connection, const ReportFilter &filter)
{
    namespace sql = store::sql;
    const store::Dialect dialect = connection.dialect();
    const QString i = u"i"_s;
    Strata strata;
    auto read = connection.stream(
        u"SELECT i.id, i.catalog_key, i.schema_key, i.generation_method, %1, %2 FROM metadata_items i "
        "WHERE i.duplicate_of IS NULL AND %3"_s.arg(
            sql::templateUsed(dialect, i), sql::figureDay(dialect, i), sql::isReworded(dialect, i)),
        {}, [&](const QSqlQuery &row) {
            const SchemaKey schema{row.value(1).toString(), row.value(2).toString()};
            if (isOfCatalog(filter, schema.catalog) && isInTime(filter, row.value(5).toString())) {
                strata[{schema, row.value(3).toString(), row.value(4).toString()}] << row.value(0).toLongLong();
            }
        });
    return read ? Result<Strata>(std::move(strata)) : fail(read.error());
}

/// The same items again and again, however many join them.
QVector<qint64> sampleOf(QVector<qint64> ids, qsizetype most)
{
    if (ids.size() > most) {
        const auto before = [](qint64 a, qint64 b) { return std::pair(qHash(a), a) < std::pair(qHash(b), b); };
        std::nth_element(ids.begin(), ids.begin() + most, ids.end(), before);
        ids.resize(most);
    }
    return ids;
}

/// At least one of each, else by how many there are.
Strata samplesOf(const Strata &all)
{
    qint64 total = 0;
    for (const auto &ids : all) {
        total += ids.size();
    }
    Strata samples;
    for (auto it = all.cbegin(); it != all.cend() && samples.size() < comparedAtMost; ++it) {
        const qint64 share = total <= comparedAtMost ? it->size() : it->size() * comparedAtMost / total;
        samples.insert(it.key(), sampleOf(it.value(), std::max<qint64>(share, 1)));
    }
    return samples;
}

/// Reads and compares those that are sampled, unless that was done with these texts.
Result<QHash<qint64, double>> distancesOf(store::Connection &connection, const Strata &samples, ComparedItems &compared)
{
    QVector<qint64> ids;
    for (const auto &part : samples) {
        ids << part;
    }
    QHash<qint64, double> distances;
    const auto compare = [&](const QSqlQuery &row) {
        const QString proposed = row.value(1).toString(), accepted = row.value(2).toString();
        if (proposed.isEmpty() && accepted.isEmpty()) {
            return; // erased
        }
        const qint64 id = row.value(0).toLongLong();
        const size_t texts = qHashMulti(0, proposed, accepted);
        auto known = compared.find(id);
        if (known == compared.end() || known->texts != texts) {
            known = compared.insert(id, {texts, editDistance(proposed, accepted)});
        }
        distances.insert(id, known->distance);
    };
    if (compared.size() > 10 * comparedAtMost) {
        compared.clear();
    }
    constexpr qsizetype block = 500;
    for (qsizetype from = 0; from < ids.size(); from += block) {
        const store::RowSet set = store::idSet(connection.dialect(), ids.mid(from, block));
        auto read = connection.forEach(
            u"SELECT i.id, i.generated_value, i.current_value FROM metadata_items i WHERE i.id IN %1"_s.arg(set.sql),
            set.values, compare);
        if (!read) {
            return fail(read.error());
        }
    }
    return distances;
}

/// A mean over strata, each as heavy as all of its items.
struct Mean {
    double sum = 0, weight = 0;
    void add(double mean, qsizetype items)
    {
        sum += mean * static_cast<double>(items);
        weight += static_cast<double>(items);
    }
};

template <typename Key> std::optional<double> meanOf(const QMap<Key, Mean> &means, const Key &key)
{
    const Mean mean = means.value(key);
    return mean.weight > 0 ? std::optional(mean.sum / mean.weight) : std::nullopt;
}

} // namespace

double editDistance(const QString &proposed, const QString &accepted)
{
    int same = 0, other = 0;
    for (const review::DiffPart &part : review::wordDiff(proposed, accepted)) {
        (part.kind == review::DiffPart::Kind::Same ? same : other) += wordsIn(part.text);
    }
    const int all = 2 * same + other;
    return all == 0 ? (proposed == accepted ? 0.0 : 1.0) : static_cast<double>(other) / all;
}

Result<void> measureEdits(store::Connection &connection, ComparedItems &compared, Report &report)
{
    const auto all = editedItems(connection, report.filter);
    const Strata samples = all ? samplesOf(*all) : Strata();
    const auto distances = all ? distancesOf(connection, samples, compared) : fail(all.error());
    if (!distances) {
        return fail(distances.error());
    }
    QMap<QString, Mean> models, templates;
    QMap<SchemaKey, Mean> schemas;
    for (auto it = samples.cbegin(); it != samples.cend(); ++it) {
        double sum = 0;
        int known = 0;
        for (const qint64 id : it.value()) {
            if (const auto found = distances->constFind(id); found != distances->cend()) {
                sum += *found;
                ++known;
            }
        }
        if (known > 0) {
            const qsizetype items = all->value(it.key()).size();
            models[it.key().method].add(sum / known, items);
            templates[it.key().templateUsed].add(sum / known, items);
            schemas[it.key().schema].add(sum / known, items);
        }
    }
    for (AcceptanceRow &row : report.byModel) {
        row.editDistance = meanOf(models, row.name);
    }
    for (AcceptanceRow &row : report.byTemplate) {
        row.editDistance = meanOf(templates, row.name);
    }
    for (AcceptanceRow &row : report.bySchema) {
        row.editDistance = meanOf(schemas, SchemaKey{row.catalog, row.schema});
    }
    return {};
}

} // namespace metaflow::analytics
