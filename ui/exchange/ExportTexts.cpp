#include "ui/exchange/ExportTexts.h"

#include "core/wording/RecordEventWords.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

constexpr qsizetype namesShown = 3;

struct ExportTr {
    Q_DECLARE_TR_FUNCTIONS(metaflow::ui::ExportTexts)
};

QString countsOf(qint64 count, const QString &of, qint64 bytes, const QString &file)
{
    const QLocale locale;
    return ExportTr::tr("%1 %2, %3, in %4.")
        .arg(locale.toString(count), of, locale.formattedDataSize(bytes), QDir::toNativeSeparators(file));
}

} // namespace

exchange::Format formatOf(ExportAs as)
{
    switch (as) {
    case ExportAs::Excel:
        return exchange::Format::Excel;
    case ExportAs::JsonLines:
        return exchange::Format::JsonLines;
    case ExportAs::Sql:
        return exchange::Format::Sql;
    case ExportAs::Html:
        return exchange::Format::Html;
    default:
        return exchange::Format::Csv;
    }
}

bool takesAcceptedAlone(ExportAs as)
{
    return as == ExportAs::Sql || as == ExportAs::Dbt || as == ExportAs::Html;
}

QString exportWord(ExportAs as)
{
    switch (as) {
    case ExportAs::Csv:
        return ExportTr::tr("CSV");
    case ExportAs::Excel:
        return ExportTr::tr("Excel (.xlsx)");
    case ExportAs::JsonLines:
        return ExportTr::tr("JSON Lines");
    case ExportAs::Sql:
        return ExportTr::tr("SQL script");
    case ExportAs::Dbt:
        return ExportTr::tr("dbt (schema.yml)");
    case ExportAs::Html:
        break;
    }
    return ExportTr::tr("Data dictionary (HTML)");
}

QString exportSentence(ExportAs as)
{
    switch (as) {
    case ExportAs::Csv:
        return ExportTr::tr("A row an item, for every spreadsheet and program. It can be edited and brought in again.");
    case ExportAs::Excel:
        return ExportTr::tr(
            "The items with a summary and a sheet that says what this file is, made when and by whom. It "
            "can be edited and brought in again.");
    case ExportAs::JsonLines:
        return ExportTr::tr("A JSON object a line, for programs.");
    case ExportAs::Sql:
        return ExportTr::tr(
            "Accepted texts as COMMENT statements, as an import would send them, for a pipeline of your "
            "own.");
    case ExportAs::Dbt:
        return ExportTr::tr("Accepted texts as a properties file of dbt, version 2.");
    case ExportAs::Html:
        break;
    }
    return ExportTr::tr("Accepted texts as one page with search that opens in any browser, without a network.");
}

QString exportSuffix(ExportAs as)
{
    switch (as) {
    case ExportAs::Csv:
        return u"csv"_s;
    case ExportAs::Excel:
        return u"xlsx"_s;
    case ExportAs::JsonLines:
        return u"jsonl"_s;
    case ExportAs::Sql:
        return u"sql"_s;
    case ExportAs::Dbt:
        return u"yml"_s;
    case ExportAs::Html:
        break;
    }
    return u"html"_s;
}

QString exportFilter(ExportAs as)
{
    return u"%1 (*.%2)"_s.arg(exportWord(as).section(u" ("_s, 0, 0), exportSuffix(as));
}

QString writtenText(const exchange::ExportReport &report, ExportAs as)
{
    return countsOf(
        report.rows, takesAcceptedAlone(as) ? ExportTr::tr("texts") : ExportTr::tr("rows"), report.bytes, report.file);
}

QString writtenText(const exchange::DbtReport &report)
{
    return countsOf(report.texts, ExportTr::tr("texts"), report.bytes, report.file);
}

QString writtenRest(bool recorded)
{
    return recorded ? ExportTr::tr("The record holds that it was written, with its SHA-256.")
                    : wording::describeUnrecorded();
}

QString writtenRest(const exchange::DbtReport &report)
{
    if (report.nameTaken.isEmpty()) {
        return writtenRest(report.recorded);
    }
    QStringList names;
    for (const ObjectPath &path : report.nameTaken.mid(0, namesShown)) {
        names << path.display();
    }
    if (report.nameTaken.size() > namesShown) {
        names << ExportTr::tr("%1 more").arg(QLocale().toString(report.nameTaken.size() - namesShown));
    }
    return ExportTr::tr("Not in it, because dbt tells models apart by name alone: %1.").arg(names.join(u", "_s)) + u' '
        + writtenRest(report.recorded);
}

} // namespace metaflow::ui
