#include "core/databricks/SqlText.h"

using namespace Qt::StringLiterals;

namespace metaflow::databricks {

namespace {

/// Half of a pair without the other: no UTF-8, so the workspace would store something else.
bool hasLoneSurrogate(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            ++i;
        } else if (text[i].isSurrogate()) {
            return true;
        }
    }
    return false;
}

} // namespace

QString quoteName(const QString &name)
{
    return u'`' + QString(name).replace(u'`', u"``"_s) + u'`';
}

QString quotePath(const ObjectPath &path)
{
    QStringList quoted;
    for (const QString &part : path.parts) {
        quoted << quoteName(part);
    }
    return quoted.join(u'.');
}

Result<QString> stringLiteral(const QString &text)
{
    if (text.contains(QChar(u'\0'))) {
        return fail(ErrorCode::TextNotStorable, {}, u"nul"_s);
    }
    if (hasLoneSurrogate(text)) {
        return fail(ErrorCode::TextNotStorable, {}, u"lone_surrogate"_s);
    }
    // Never '': Databricks reads 'It''s' as two literals side by side and the apostrophe is gone without an error.
    QString escaped = text;
    escaped.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s);
    return u'\'' + escaped + u'\'';
}

} // namespace metaflow::databricks
