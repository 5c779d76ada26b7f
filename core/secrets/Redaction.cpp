#include "core/secrets/Redaction.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace metaflow::secrets {

QString redacted(QString text)
{
    // What stays in front, then what goes. A quote may be escaped where the text is JSON inside JSON.
    static const std::array patterns = {
        QRegularExpression(u"(?i)(\\bbearer\\s+)[^\\s\"',}]+"_s), // Authorization headers
        QRegularExpression(u"(\\b[Bb]asic\\s+)(?=[A-Za-z]*[0-9+/=])[A-Za-z0-9+/]{8,}={0,2}"_s), // not of English words
        QRegularExpression(u"()\\beyJ[0-9A-Za-z_-]{8,}(?:\\.[0-9A-Za-z_-]*)*"_s), // JWT
        QRegularExpression(u"()\\b(?:dapi|dose|doau|dkea|dsapi)[0-9a-zA-Z-]{8,}"_s), // Databricks
        QRegularExpression(u"()\\b(?:sk-[0-9a-zA-Z_-]{8,}|AIza[0-9A-Za-z_-]{16,})"_s), // model providers
        QRegularExpression(u"((?:^|[?&])(?:code|state|code_verifier)=)[^&\\s\"'\\\\]{6,}"_s), // OAuth on its way back
        QRegularExpression(u"(\\b[a-z][a-z0-9+.-]*://[^\\s/:@\"]*:)[^\\s/@\"]+(?=@)"_s), // postgresql://user:password@
        QRegularExpression(u"(?i)((?:token|password|passwd|secret|api[_-]?key|code_verifier|private_key)"
                           "\\\\?[\"']?\\s*[:=]\\s*\\\\?[\"'])[^\"'\\\\]+"_s), // quoted
        QRegularExpression(u"(?i)((?:token|password|passwd|secret|api[_-]?key|private_key)\\\\?[\"']?\\s*[:=]\\s*)"
                           "(?!\\\\?[\"'])[^\\s\"',;&}\\\\]+"_s),
    };
    for (const QRegularExpression &pattern : patterns) {
        text.replace(pattern, u"\\1***"_s);
    }
    return text;
}

} // namespace metaflow::secrets
