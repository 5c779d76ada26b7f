#include "ui/review/RowText.h"

#include <QStringView>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

QString cell(QString text)
{
    constexpr QStringView formulas = u"=+-@\t\r";
    if (!text.isEmpty() && formulas.contains(text.front())) {
        text.prepend(u'\'');
    }
    constexpr QStringView special = u"\t\n\r\"\u2028\u2029";
    bool quoted = false;
    for (const QChar sign : std::as_const(text)) {
        quoted = quoted || special.contains(sign);
    }
    return quoted ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
}

} // namespace

QString rowsAsText(const QVector<Item> &items)
{
    QString rows;
    for (const Item &item : items) {
        const QStringList &parts = item.object.parts;
        QStringList cells;
        for (const QString &value : {parts.value(0), parts.value(1), parts.value(2), parts.mid(3).join(u'.'),
                 item.dataType, statusName(item.status), item.current}) {
            cells << cell(value);
        }
        rows += cells.join(u'\t') + u'\n';
    }
    return rows;
}

} // namespace metaflow::ui
