#include "app/cli/Arguments.h"

#include "app/cli/Text.h"

using namespace Qt::StringLiterals;

namespace metaflow::cli {

Failure wrongUsage(const QString &sentence)
{
    return fail(ErrorCode::WrongUsage, sentence);
}

Result<std::optional<int>> Arguments::number(const QString &option, int least) const
{
    if (!has(option)) {
        return std::nullopt;
    }
    bool isNumber = false;
    const int number = value(option).toInt(&isNumber);
    if (!isNumber || number < least) {
        return wrongUsage(
            Text::tr("--%1 takes a whole number from %2, not “%3”.").arg(option).arg(least).arg(value(option)));
    }
    return number;
}

Result<QString> Arguments::only(const QString &what) const
{
    if (positional().size() != 1) {
        return wrongUsage(positional().isEmpty() ? Text::tr("%1 is missing.").arg(what)
                                                 : Text::tr("only one %1 is expected.").arg(what));
    }
    return positional().first();
}

Result<void> Arguments::none() const
{
    if (!positional().isEmpty()) {
        return wrongUsage(Text::tr("“%1” is not expected here.").arg(positional().first()));
    }
    return {};
}

} // namespace metaflow::cli
