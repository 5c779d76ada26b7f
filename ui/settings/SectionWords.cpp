#include "ui/settings/SectionWords.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>

namespace metaflow::ui {

QString wordsOn(const QWidget *section)
{
    QStringList words;
    for (const QWidget *widget : section->findChildren<QWidget *>()) {
        words << widget->accessibleName();
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            words << label->text();
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            words << button->text();
        } else if (const auto *choice = qobject_cast<const QComboBox *>(widget)) {
            for (int i = 0; i < choice->count(); ++i) {
                words << choice->itemText(i);
            }
        } else if (const auto *header = qobject_cast<const QHeaderView *>(widget); header && header->model()) {
            for (int i = 0; i < header->count(); ++i) {
                words << header->model()->headerData(i, header->orientation()).toString();
            }
        }
    }
    words.removeAll(QString());
    return words.join(QLatin1Char('\n')).remove(QLatin1Char('&')) + QLatin1Char('\n');
}

} // namespace metaflow::ui
