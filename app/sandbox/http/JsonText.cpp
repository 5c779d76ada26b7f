#include "app/sandbox/http/JsonText.h"

namespace metaflow::sandbox::http {

void appendJson(QByteArray *out, QStringView text)
{
    static constexpr char hex[] = "0123456789abcdef";
    out->append('"');
    for (const char c : text.toUtf8()) {
        const auto code = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out->append('\\');
            out->append(c);
        } else if (c == '\n') {
            out->append("\\n");
        } else if (code < 0x20) {
            out->append("\\u00");
            out->append(hex[code >> 4]);
            out->append(hex[code & 15]);
        } else {
            out->append(c);
        }
    }
    out->append('"');
}

} // namespace metaflow::sandbox::http
