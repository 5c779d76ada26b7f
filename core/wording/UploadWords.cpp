#include "core/wording/UploadWords.h"

#include "core/wording/Lookup.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace metaflow::wording {

namespace {

// %1 is what stands there, %2 the column.
constexpr std::array uploadWords = {
    Words{"wrong_encoding",
        QT_TRANSLATE_NOOP("wording", "this is not in the encoding of the file (bytes %1). Choose another encoding.")},
    Words{"open_quote", QT_TRANSLATE_NOOP("wording", "a quote that opens here is never closed: %1")},
    Words{"stray_quote", QT_TRANSLATE_NOOP("wording", "a quote inside of a cell that is not quoted as a whole: %1")},
    Words{"ragged_row", QT_TRANSLATE_NOOP("wording", "this row has not as many cells as the header.")},
    Words{"no_header", QT_TRANSLATE_NOOP("wording", "the file is empty; its first line must name the columns.")},
    Words{"missing_column",
        QT_TRANSLATE_NOOP("wording", "no column of the file says %2. Name the one that does, or add it.")},
    Words{"duplicate_column",
        QT_TRANSLATE_NOOP(
            "wording", "the column %2 is there twice; the first one is read. Rename or remove the other.")},
    Words{"missing_value", QT_TRANSLATE_NOOP("wording", "%2 is empty.")},
    Words{"unknown_status",
        QT_TRANSLATE_NOOP("wording", "“%1” is no status: pending, approved, edited, rejected or imported.")},
    Words{"unknown_type", QT_TRANSLATE_NOOP("wording", "“%1” is no type that MetaFlow knows: description or comment.")},
    Words{"unknown_mode", QT_TRANSLATE_NOOP("wording", "text_mode is safe or exact, not “%1”.")},
    Words{"bad_number", QT_TRANSLATE_NOOP("wording", "“%1” is no whole number above zero.")},
    Words{"bad_path",
        QT_TRANSLATE_NOOP("wording", "“%1” is no path of a table or column, such as [\"main\",\"sales\",\"orders\"].")},
    Words{"bad_kind", QT_TRANSLATE_NOOP("wording", "the names say another object than object_path: “%1”.")},
    Words{"unknown_object", QT_TRANSLATE_NOOP("wording", "there is no item %1 in this store.")},
    Words{"other_object", QT_TRANSLATE_NOOP("wording", "the item of this number is another object: %1.")},
    Words{"not_from_export",
        QT_TRANSLATE_NOOP(
            "wording", "a decision needs id and version of an export. Upload texts of other files as suggestions.")},
    Words{"no_decision",
        QT_TRANSLATE_NOOP("wording", "no file decides “%1” for this item. Take decisions back with undo.")},
    Words{"security_finding",
        QT_TRANSLATE_NOOP("wording",
            "its text has a security finding: personal data, a secret, a link or code. Decide on it by itself.")},
    Words{"would_replace",
        QT_TRANSLATE_NOOP("wording", "it would replace a comment that somebody wrote. Decide on it by itself.")},
    Words{
        "too_long", QT_TRANSLATE_NOOP("wording", "too long: a name has at most 255 characters, a text 65,535 bytes.")},
    Words{"cut_text",
        QT_TRANSLATE_NOOP("wording",
            "the export to Excel cut this text, as a cell holds 32,767 characters: …%1 Take the row from a CSV "
            "export.")},
    Words{"more_problems", QT_TRANSLATE_NOOP("wording", "and as many more problems in this line: %1")},
    Words{"not_storable",
        QT_TRANSLATE_NOOP("wording", "a character that cannot be kept (NUL, half of a pair, U+FFFE or U+FFFF).")},
    Words{"same_object", QT_TRANSLATE_NOOP("wording", "line %1 is about the same object.")},
    Words{"conflict",
        QT_TRANSLATE_NOOP("wording", "the item has changed since the export. Both texts are kept; export it again.")},
};

struct VerdictWords {
    const char *name, *words;
};

// In the order of RowVerdict.
constexpr std::array verdictWords = {
    VerdictWords{"new", QT_TRANSLATE_NOOP("wording", "new")},
    VerdictWords{"offer", QT_TRANSLATE_NOOP("wording", "suggestion")},
    VerdictWords{"edit", QT_TRANSLATE_NOOP("wording", "edit")},
    VerdictWords{"approve", QT_TRANSLATE_NOOP("wording", "approve")},
    VerdictWords{"reject", QT_TRANSLATE_NOOP("wording", "reject")},
    VerdictWords{"unchanged", QT_TRANSLATE_NOOP("wording", "no change")},
    VerdictWords{"conflict", QT_TRANSLATE_NOOP("wording", "conflict")},
    VerdictWords{"invalid", QT_TRANSLATE_NOOP("wording", "cannot be taken")},
};

/// What a file says on one line of a terminal: its control characters are for nobody.
QString onALine(QString text)
{
    std::replace_if(
        text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; },
        QChar::ReplacementCharacter);
    return text;
}

} // namespace

QString describeUploadReason(const exchange::UploadProblem &problem)
{
    QString words = find(uploadWords, problem.code);
    if (words.isNull()) {
        return problem.code;
    }
    const qsizetype what = words.indexOf(u"%1"_s), column = words.indexOf(u"%2"_s);
    if (column >= 0) {
        words.replace(column, 2, onALine(problem.column));
    } else if (what >= 0) { // once: what stands there may hold a %1 of its own
        words.replace(what, 2, onALine(problem.text));
    }
    return words;
}

QString describe(const exchange::UploadProblem &problem)
{
    QString reason = describeUploadReason(problem);
    if (problem.line == 0) {
        reason.front() = reason.front().toUpper();
        return reason;
    }
    const QString place = problem.column.isEmpty() ? QCoreApplication::translate("wording", "Line %1").arg(problem.line)
                                                   : QCoreApplication::translate("wording", "Line %1, column %2")
                                                         .arg(QString::number(problem.line), onALine(problem.column));
    return place + u": "_s + reason;
}

QString describe(exchange::RowVerdict verdict)
{
    return translated(verdictWords.at(static_cast<size_t>(verdict)).words);
}

QString rowVerdictName(exchange::RowVerdict verdict)
{
    return QString::fromLatin1(verdictWords.at(static_cast<size_t>(verdict)).name);
}

} // namespace metaflow::wording
