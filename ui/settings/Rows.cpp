#include "ui/settings/Rows.h"

#include "ui/widgets/Tip.h"

#include <QLocale>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

void setRow(QTableWidget *table, int row, const QStringList &words, const QStringList &tips)
{
    QStringList spoken = words;
    spoken.removeAll(QString());
    for (int column = 0; column < words.size(); ++column) {
        auto *cell = new QTableWidgetItem(words.at(column).simplified());
        const QString tip = tips.value(column);
        cell->setToolTip(plainTip(tip.isEmpty() ? words.at(column) : tip));
        cell->setData(Qt::AccessibleTextRole, spoken.join(u", "_s));
        table->setItem(row, column, cell);
    }
}

QString shortTime(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

QString exactTime(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

} // namespace metaflow::ui
