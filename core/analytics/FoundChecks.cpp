#include "core/analytics/FoundChecks.h"

#include "core/store/Texts.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::analytics {

namespace {

/// Walks over JSON that is ours without making anything of it: a hundred thousand texts, and two facts of each.
class FindingWalk {
public:
    explicit FindingWalk(QStringView json)
        : m_json(json)
    {
    }
    QVector<CheckNamed> run()
    {
        for (; m_at < m_json.size(); ++m_at) {
            step(m_json.at(m_at));
        }
        return m_named;
    }

private:
    void step(QChar sign)
    {
        if (sign == u'{' || sign == u'[') {
            ++m_depth;
        } else if (sign == u'}' || sign == u']') {
            if (--m_depth == 1) {
                endFinding();
            }
        } else if (sign == u'"') {
            takeText();
        }
    }
    void takeText()
    {
        const qsizetype start = ++m_at;
        while (m_at < m_json.size() && m_json.at(m_at) != u'"') {
            m_at += m_json.at(m_at) == u'\\' ? 2 : 1;
        }
        if (m_depth != inFinding) {
            return;
        }
        const QStringView text = m_json.mid(start, std::min(m_at, m_json.size()) - start);
        if (m_at + 1 < m_json.size() && m_json.at(m_at + 1) == u':') {
            m_key = text;
        } else if (m_key == "check"_L1 || m_key == "dismissed"_L1) { // that is how its name is called then
            m_check = text;
            m_dismissed = m_key == "dismissed"_L1;
        }
    }
    void endFinding()
    {
        if (!m_check.isEmpty()) {
            const auto known = std::find_if(
                m_named.begin(), m_named.end(), [&](const CheckNamed &named) { return m_check == named.check; });
            if (known != m_named.end()) {
                known->open = known->open || !m_dismissed;
            } else {
                m_named.append({m_check.toString(), !m_dismissed});
            }
        }
        m_check = m_key = {};
        m_dismissed = false;
    }

    static constexpr int inFinding = 2; ///< an object in the array
    QStringView m_json, m_key, m_check;
    qsizetype m_at = 0;
    int m_depth = 0;
    bool m_dismissed = false;
    QVector<CheckNamed> m_named;
};

} // namespace

QVector<CheckNamed> checksNamed(QStringView json)
{
    return FindingWalk(json).run();
}

Result<void> countFindings(store::Connection &connection, Report &report)
{
    QMap<QString, FindingRow> rows;
    QString place;
    QVariantList values;
    if (const QString &catalog = report.filter.catalog; !catalog.isEmpty()) {
        place = u" AND i.catalog_key = ?"_s;
        values << store::bindText(store::folded(catalog));
    }
    auto read = connection.stream(
        u"SELECT i.checks, count(*) FROM metadata_items i WHERE i.checks IS NOT NULL AND i.duplicate_of IS NULL%1 "
        "GROUP BY i.catalog_key, i.checks"_s.arg(place),
        values, [&](const QSqlQuery &row) {
            for (const CheckNamed &named : checksNamed(row.value(0).toString())) {
                FindingRow &found = rows[named.check];
                found.check = named.check;
                (named.open ? found.open : found.dismissed) += row.value(1).toLongLong();
            }
        });
    report.findings = QVector<FindingRow>(rows.cbegin(), rows.cend());
    std::stable_sort(report.findings.begin(), report.findings.end(),
        [](const FindingRow &a, const FindingRow &b) { return a.open > b.open; });
    return read;
}

} // namespace metaflow::analytics
