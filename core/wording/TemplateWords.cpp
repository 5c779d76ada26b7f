#include "core/wording/TemplateWords.h"

#include "core/wording/Lookup.h"

#include <array>

using namespace Qt::StringLiterals;

namespace metaflow::wording {

namespace {

// %1 is what stands there.
constexpr std::array templateWords = {
    Words{"not_storable",
        QT_TRANSLATE_NOOP("wording", "a character that cannot be kept (NUL, half of a pair, U+FFFE or U+FFFF).")},
    Words{"too_long", QT_TRANSLATE_NOOP("wording", "the template has %1 characters; 8,000 is the limit.")},
    Words{"unclosed_tag", QT_TRANSLATE_NOOP("wording", "the braces that open here are never closed.")},
    Words{"unclosed_section", QT_TRANSLATE_NOOP("wording", "the section “%1” is never closed.")},
    Words{"wrong_close", QT_TRANSLATE_NOOP("wording", "“%1” is closed here, but is not the section that is open.")},
    Words{"too_deep", QT_TRANSLATE_NOOP("wording", "more than eight sections in each other.")},
    Words{"partial", QT_TRANSLATE_NOOP("wording", "“%1” would be another template; a template stands alone.")},
    Words{"delimiters", QT_TRANSLATE_NOOP("wording", "other braces cannot be set; write {{name}}.")},
    Words{"unknown_name", QT_TRANSLATE_NOOP("wording", "there is no name “%1”.")},
    Words{"depends_on_table",
        QT_TRANSLATE_NOOP("wording",
            "“%1” would differ from table to table. MetaFlow places the table itself, behind the template.")},
    Words{"renders_to_nothing", QT_TRANSLATE_NOOP("wording", "the template comes out empty.")},
    Words{"data_missing",
        QT_TRANSLATE_NOOP("wording", "{{data}} is missing: it tells the model what is data and no instruction.")},
    Words{"answer_missing",
        QT_TRANSLATE_NOOP("wording", "{{answer}} is missing: without it texts cannot be tied to their columns.")},
    Words{"bad_name",
        QT_TRANSLATE_NOOP("wording",
            "“%1” is no name for a template: lower case letters, digits, _ . and -, at most 63, no number at the "
            "end behind a -.")},
    Words{"unknown_language", QT_TRANSLATE_NOOP("wording", "“%1” is no language; write a code such as de or pt-BR.")},
    Words{"instructions_too_long",
        QT_TRANSLATE_NOOP("wording", "the team's instructions have %1 characters; 2,000 is the limit.")},
    Words{"pattern_too_long", QT_TRANSLATE_NOOP("wording", "the pattern “%1” is longer than any name.")},
};

constexpr std::array rowWords = {
    Words{
        "wrong_encoding", QT_TRANSLATE_NOOP("wording", "this is not UTF-8 (bytes %1). Save the file as “CSV UTF-8”.")},
    Words{"open_quote", QT_TRANSLATE_NOOP("wording", "a quote that opens here is never closed: %1")},
    Words{"stray_quote", QT_TRANSLATE_NOOP("wording", "a quote inside of a cell that is not quoted as a whole: %1")},
    Words{"ragged_row", QT_TRANSLATE_NOOP("wording", "this row has not as many cells as the header (%1).")},
    Words{"no_header", QT_TRANSLATE_NOOP("wording", "the file is empty; its first line must name the columns.")},
    Words{"unknown_column",
        QT_TRANSLATE_NOOP("wording", "“%1” is no column; term, kind, meaning, avoid and text_mode are.")},
    Words{"missing_column", QT_TRANSLATE_NOOP("wording", "the column %1 is missing.")},
    Words{"twice", QT_TRANSLATE_NOOP("wording", "“%1” is there twice.")},
    Words{"unknown_mode", QT_TRANSLATE_NOOP("wording", "text_mode is safe or exact, not “%1”.")},
};

constexpr std::array termWords = {
    Words{"no_term", QT_TRANSLATE_NOOP("wording", "the term is missing.")},
    Words{"no_meaning", QT_TRANSLATE_NOOP("wording", "the meaning is missing.")},
    Words{"unknown_kind", QT_TRANSLATE_NOOP("wording", "the kind is term or acronym.")},
    Words{"too_long", QT_TRANSLATE_NOOP("wording", "a term has at most 200 characters and a meaning at most 2,000.")},
    Words{"line_break", QT_TRANSLATE_NOOP("wording", "a term and its meaning are one line each.")},
    Words{"too_many_avoided", QT_TRANSLATE_NOOP("wording", "more than 50 words to avoid.")},
    Words{"separator", QT_TRANSLATE_NOOP("wording", "a word to avoid holds a semicolon.")},
    Words{"avoids_itself", QT_TRANSLATE_NOOP("wording", "the term is among its own words to avoid.")},
    Words{"not_storable",
        QT_TRANSLATE_NOOP("wording", "a character that cannot be kept (NUL, half of a pair, U+FFFE or U+FFFF).")},
};

QString placed(int line, int column, QString what)
{
    if (line == 0) {
        what.front() = what.front().toUpper();
        return what;
    }
    const QString place = column == 0
        ? QCoreApplication::translate("wording", "Line %1").arg(line)
        : QCoreApplication::translate("wording", "Line %1, column %2").arg(line).arg(column);
    return place + u": "_s + what;
}

QString filled(const QString &words, const QString &code, const QString &what)
{
    const QString text = words.isEmpty() ? code : words;
    return text.contains(u"%1"_s) ? text.arg(what) : text;
}

} // namespace

QString describe(const generation::TemplateProblem &problem)
{
    return placed(problem.line, problem.column, filled(find(templateWords, problem.code), problem.code, problem.name));
}

QString describe(const exchange::CsvProblem &problem)
{
    const QString words = find(rowWords, problem.code);
    return placed(problem.line, problem.column,
        words.isEmpty() ? describeTermProblem(problem.code) : filled(words, problem.code, problem.text));
}

QString describeTermProblem(const QString &code)
{
    return filled(find(termWords, code), code, {});
}

} // namespace metaflow::wording
