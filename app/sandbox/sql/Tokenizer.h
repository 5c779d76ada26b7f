#pragma once

#include "app/sandbox/sql/Dialect.h"
#include "app/sandbox/sql/SqlError.h"

#include <QStringView>

#include <vector>

namespace metaflow::sandbox::sql {

struct Token {
    enum class Kind { Word, QuotedName, String, Binary, Number, Parameter, Symbol, End };
    Kind kind = Kind::End;
    QString text; ///< decoded: a string's value, a binary's hex digits, a name without its backticks, a parameter
                  ///< without its colon
    QString source; ///< as it stood, for messages
    int line = 1;
    int column = 0;

    [[nodiscard]] bool isWord(QStringView word) const
    {
        return kind == Kind::Word && text.compare(word, Qt::CaseInsensitive) == 0;
    }
    [[nodiscard]] bool isSymbol(QStringView symbol) const { return kind == Kind::Symbol && text == symbol; }
};

/// By the lexical rules of Databricks SQL: backslash escapes, double quotes are strings, names stand in backticks, a
/// name written bare is ASCII. The last token is End. Fails with PARSE_SYNTAX_ERROR.
[[nodiscard]] SqlResult<std::vector<Token>> tokenize(const QString &text, const LiteralRules &rules = {});

/// The value of what stands between the quotes of a regular literal.
[[nodiscard]] QString unescapeLiteral(QStringView inner);

} // namespace metaflow::sandbox::sql
