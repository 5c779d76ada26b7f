#include "app/sandbox/sql/Tokenizer.h"

namespace metaflow::sandbox::sql {

namespace {

/// Reads `count` digits of `base` at `at`; -1 if they are not there.
int digits(QStringView text, qsizetype at, int count, int base)
{
    if (at + count > text.size()) {
        return -1;
    }
    bool ok = false;
    const int value = text.sliced(at, count).toString().toInt(&ok, base);
    const bool plain = text.at(at).isLetterOrNumber(); // toInt() would take a sign or a space
    return ok && plain ? value : -1;
}

/// \uXXXX, \UXXXXXXXX and \ooo; the number of characters used up, or 0 if it is none of them.
int numericEscape(QStringView text, qsizetype at, QString *out)
{
    const QChar kind = text.at(at);
    int value = -1;
    int used = 0;
    if (kind == u'u') {
        value = digits(text, at + 1, 4, 16);
        used = 5;
    } else if (kind == u'U') {
        value = digits(text, at + 1, 8, 16);
        used = 9;
    } else if (kind >= u'0' && kind <= u'1') {
        value = digits(text, at, 3, 8);
        used = 3;
    }
    if (value < 0 || value > 0x10FFFF) {
        return 0;
    }
    const char32_t code = static_cast<char32_t>(value);
    out->append(QString::fromUcs4(&code, 1));
    return used;
}

QChar singleEscape(QChar letter)
{
    switch (letter.unicode()) {
    case u'0':
        return QChar(u'\0');
    case u'b':
        return u'\b';
    case u'n':
        return u'\n';
    case u'r':
        return u'\r';
    case u't':
        return u'\t';
    case u'Z':
        return QChar(0x1A);
    default:
        return letter;
    }
}

} // namespace

QString unescapeLiteral(QStringView inner)
{
    QString out;
    out.reserve(inner.size());
    for (qsizetype i = 0; i < inner.size(); ++i) {
        if (inner.at(i) != u'\\' || i + 1 == inner.size()) {
            out.append(inner.at(i));
            continue;
        }
        ++i;
        if (const int used = numericEscape(inner, i, &out); used > 0) {
            i += used - 1;
            continue;
        }
        if (inner.at(i) == u'%' || inner.at(i) == u'_') {
            out.append(u'\\'); // LIKE patterns keep their escape
        }
        out.append(singleEscape(inner.at(i)));
    }
    return out;
}

} // namespace metaflow::sandbox::sql
