#include "core/exchange/GlossaryCsv.h"

#include "core/exchange/CsvWriter.h"
#include "core/generation/GlossaryRules.h"
#include "core/store/Texts.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace metaflow::exchange {

namespace {

const QStringList &knownColumns()
{
    static const QStringList names = {u"term"_s, u"kind"_s, u"meaning"_s, u"avoid"_s, u"text_mode"_s};
    return names;
}

/// Which cell of a row holds what.
class Places {
public:
    explicit Places(const CsvTable &table)
    {
        for (qsizetype i = 0; i < table.header.size(); ++i) {
            const QString name = table.header.at(i).trimmed().toLower();
            const int column = static_cast<int>(i) + 1;
            if (!knownColumns().contains(name)) {
                m_problems.append({u"unknown_column"_s, 1, column, table.header.at(i).left(80)});
            } else if (m_at.contains(name)) {
                m_problems.append({u"twice"_s, 1, column, name});
            } else {
                m_at.insert(name, i);
            }
        }
        for (const QString &needed : {u"term"_s, u"meaning"_s}) {
            if (!m_at.contains(needed)) {
                m_problems.append({u"missing_column"_s, 1, 0, needed});
            }
        }
    }
    [[nodiscard]] const QVector<CsvProblem> &problems() const { return m_problems; }
    [[nodiscard]] QString cell(const CsvRow &row, const QString &name) const
    {
        const auto at = m_at.constFind(name);
        return at == m_at.cend() ? QString() : row.cells.value(*at);
    }
    /// The cell without the guard that a safe export put in front.
    [[nodiscard]] QString text(const CsvRow &row, const QString &name) const
    {
        const QString value = cell(row, name);
        return isSafe(row) && value.startsWith(u'\'') ? value.mid(1) : value;
    }
    [[nodiscard]] int columnOf(const QString &name) const
    {
        const auto at = m_at.constFind(name);
        return at == m_at.cend() ? 0 : static_cast<int>(*at) + 1;
    }
    [[nodiscard]] bool isSafe(const CsvRow &row) const { return cell(row, u"text_mode"_s) == u"safe"; }

private:
    QHash<QString, qsizetype> m_at;
    QVector<CsvProblem> m_problems;
};

QString columnNameOf(const QString &problem, const GlossaryTerm &term)
{
    if (problem == u"no_meaning") {
        return u"meaning"_s;
    }
    if (problem == u"unknown_kind") {
        return u"kind"_s;
    }
    if (problem == u"separator" || problem == u"too_many_avoided" || problem == u"avoids_itself") {
        return u"avoid"_s;
    }
    if (problem == u"too_long" || problem == u"line_break") {
        GlossaryTerm alone = term; // the term and nothing else
        alone.meaning = u"x"_s;
        alone.avoid.clear();
        return generation::termProblem(alone) == problem ? u"term"_s : u"meaning"_s;
    }
    return u"term"_s;
}

GlossaryTerm termOf(const Places &places, const CsvRow &row)
{
    GlossaryTerm term;
    term.term = places.text(row, u"term"_s);
    term.kind = places.text(row, u"kind"_s);
    term.meaning = places.text(row, u"meaning"_s);
    term.avoid = places.text(row, u"avoid"_s).split(u';', Qt::SkipEmptyParts);
    return generation::tidied(term);
}

} // namespace

QByteArray glossaryCsv(const QVector<GlossaryTerm> &terms)
{
    CsvWriter csv(CsvWriter::Mode::Safe);
    for (const QString &name : knownColumns()) {
        csv.text(name);
    }
    csv.endRow();
    for (const GlossaryTerm &term : terms) {
        csv.text(term.term);
        csv.text(term.kind);
        csv.text(term.meaning);
        csv.text(term.avoid.join(u"; "_s));
        csv.text(u"safe"_s);
        csv.endRow();
    }
    return csv.take();
}

GlossaryTable readGlossaryCsv(const QByteArray &bytes)
{
    const CsvTable table = readCsv(bytes);
    GlossaryTable read;
    read.problems = table.problems;
    if (table.header.isEmpty()) {
        return read;
    }
    const Places places(table);
    read.problems += places.problems();
    if (!places.problems().isEmpty()) {
        return read; // the cells would mean nothing
    }
    QHash<QString, int> seen;
    for (const CsvRow &row : table.rows) {
        const QString mode = places.cell(row, u"text_mode"_s);
        if (!mode.isEmpty() && mode != u"safe" && mode != u"exact") {
            read.problems.append({u"unknown_mode"_s, row.line, places.columnOf(u"text_mode"_s), mode.left(80)});
        }
        const GlossaryTerm term = termOf(places, row);
        const QString problem = generation::termProblem(term);
        if (!problem.isEmpty()) {
            const int column = places.columnOf(columnNameOf(problem, term));
            read.problems.append({problem, row.line, column, term.term.left(80)});
            continue;
        }
        const QString key = store::folded(term.term);
        if (seen.contains(key)) {
            read.problems.append({u"twice"_s, row.line, places.columnOf(u"term"_s), term.term.left(80)});
            continue;
        }
        seen.insert(key, row.line);
        read.terms << term;
    }
    return read;
}

} // namespace metaflow::exchange
