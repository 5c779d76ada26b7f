#include "tests/exchange/HostileTexts.h"

#include "core/base/JsonText.h"
#include "core/store/Texts.h"

#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

QStringList hostileTexts()
{
    QFile file(QStringLiteral(METAFLOW_SOURCE_DIR) + u"/tests/data/naughty_strings.json"_s);
    QStringList texts;
    if (file.open(QIODevice::ReadOnly)) {
        for (const QJsonValue &value : parseJson(file.readAll()).array()) {
            texts << value.toString();
        }
    }
    for (const QString &piece : {u"="_s, u"+"_s, u"-"_s, u"@"_s, u"\t"_s, u"\r"_s, u"'"_s, u"\n"_s, u"\r\n"_s, u"\""_s,
             u","_s, u";"_s, u" "_s, u"\\"_s, u"\u0001"_s, u"\u001f"_s, u"\u007f"_s, u"\u0085"_s, u"\u2028"_s,
             u"\ufeff"_s, u"\u202e"_s, u"\u00a0"_s, u"\U0001F469\u200D\U0001F4BB"_s, u"\U0010FFFF"_s, u"，"_s,
             u"_x0041_"_s, u"_x005F_"_s, u"_x0041"_s, u"]]>"_s, u"<row "_s, u"&amp;"_s, u"https://example.com/"_s,
             u"\\u0041"_s, u"NULL"_s, u"1e9"_s, u"00123"_s, u"2026-01-01"_s, u"TRUE"_s}) {
        texts << piece << piece + piece << piece + u"text"_s << u"text"_s + piece << u"te"_s + piece + u"xt"_s
              << u"_x0041"_s + piece << u'"' + piece + u'"';
    }
    texts.removeDuplicates();
    texts.removeIf([](const QString &text) { return text.isEmpty() || !store::isStorable(text); });
    return texts;
}

} // namespace metaflow::testing
