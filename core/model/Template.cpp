#include "core/model/Template.h"

#include "core/base/EnumNames.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace metaflow {

namespace {

constexpr EnumNames<TemplateLength, 3> lengthNames = {{"one_sentence"_L1, "two_sentences"_L1, "paragraph"_L1}};
constexpr EnumNames<TemplateStyle, 2> styleNames = {{"business"_L1, "technical"_L1}};

bool isWild(QChar letter)
{
    return letter == u'*' || letter == u'?';
}

/// Nothing, a glob, a name; then how many letters are its own.
std::pair<int, qsizetype> weightOf(const QString &pattern)
{
    const auto wild = std::count_if(pattern.cbegin(), pattern.cend(), isWild);
    const bool any = std::all_of(pattern.cbegin(), pattern.cend(), [](QChar letter) { return letter == u'*'; });
    return {any ? 0 : wild > 0 ? 1 : 2, any ? 0 : pattern.size() - wild};
}

} // namespace

QString templateLengthName(TemplateLength length)
{
    return lengthNames.name(length);
}

std::optional<TemplateLength> templateLengthFromName(QStringView name)
{
    return lengthNames.value(name);
}

QString templateStyleName(TemplateStyle style)
{
    return styleNames.name(style);
}

std::optional<TemplateStyle> templateStyleFromName(QStringView name)
{
    return styleNames.value(name);
}

bool matchesPattern(QStringView pattern, QStringView name)
{
    if (pattern.isEmpty()) {
        return true;
    }
    const QString wanted = pattern.toString().toCaseFolded();
    const QString given = name.toString().toCaseFolded();
    qsizetype p = 0;
    qsizetype n = 0;
    qsizetype star = -1; // the last one seen; what it swallows grows by one at each mismatch
    qsizetype swallowed = 0;
    while (n < given.size()) {
        if (p < wanted.size() && wanted.at(p) == u'*') {
            star = p++;
            swallowed = n;
        } else if (p < wanted.size() && (wanted.at(p) == u'?' || wanted.at(p) == given.at(n))) {
            ++p;
            ++n;
        } else if (star >= 0) {
            p = star + 1;
            n = ++swallowed;
        } else {
            return false;
        }
    }
    return std::all_of(wanted.cbegin() + p, wanted.cend(), [](QChar letter) { return letter == u'*'; });
}

bool TemplateScope::matches(const ObjectPath &path) const
{
    return matchesPattern(catalog, path.catalog()) && matchesPattern(schema, path.schema())
        && matchesPattern(table, path.table());
}

QString PromptTemplate::versionText() const
{
    return name + u'-' + QString::number(version);
}

bool isMoreSpecific(const PromptTemplate &a, const PromptTemplate &b)
{
    const auto rank = [](const PromptTemplate &one) {
        return std::tuple(weightOf(one.scope.table), weightOf(one.scope.schema), weightOf(one.scope.catalog),
            one.createdAt.isValid() ? one.createdAt.toMSecsSinceEpoch() : 0, one.version);
    };
    const auto first = rank(a);
    const auto second = rank(b);
    return first != second ? first > second : a.name < b.name;
}

} // namespace metaflow
