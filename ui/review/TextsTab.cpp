#include "ui/review/TextsTab.h"

#include "ui/widgets/Build.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

QString originWord(TextOrigin origin)
{
    switch (origin) {
    case TextOrigin::Model:
        return TextsTab::tr("model");
    case TextOrigin::Memory:
        return TextsTab::tr("memory");
    case TextOrigin::Upload:
        return TextsTab::tr("upload");
    case TextOrigin::Person:
        return TextsTab::tr("person");
    case TextOrigin::Earlier:
        break;
    }
    return TextsTab::tr("earlier tool");
}

/// Came after a person's decision.
bool isNew(const ItemText &text, const Item &item)
{
    return item.reviewedAt.isValid() && text.createdAt > item.reviewedAt && text.origin != TextOrigin::Person;
}

/// `memory, 85 % like main.sales.orders.cust_nm  ·  new`
QString aboutText(const ItemText &text, const Item &item, bool newBeside)
{
    QString who = originWord(text.origin);
    if (text.matchPercent) {
        who = TextsTab::tr("%1, %2 % like %3").arg(who, QString::number(*text.matchPercent), text.from.display());
    } else if (!text.author.isEmpty()) {
        who += u", "_s + text.author;
    }
    QStringList parts{who};
    if (text.text == item.current) {
        parts << TextsTab::tr("stands now");
    } else if (newBeside) {
        parts << TextsTab::tr("new beside yours");
    }
    return parts.join(u"  ·  "_s);
}

} // namespace

TextsTab::TextsTab(QWidget *parent)
    : QListWidget(parent)
{
    identify(this, u"texts"_s, tr("Texts to take"));
    setFrameShape(NoFrame);
    setWordWrap(true);
    setAlternatingRowColors(true);
    connect(this, &QListWidget::itemActivated, this,
        [this](const QListWidgetItem *item) { Q_EMIT chosen(item->data(Qt::UserRole).toString()); });
}

void TextsTab::show(const QVector<ItemText> &texts, const Item &item)
{
    clear();
    QSet<QString> seen, cameNew; // a model may say again what it said before
    for (const ItemText &text : texts) {
        if (isNew(text, item)) {
            cameNew << text.text;
        }
    }
    for (const ItemText &text : texts) {
        if (seen.contains(text.text)) {
            continue;
        }
        seen << text.text;
        const QString line = u"%1  "_s.arg(seen.size()) + text.text + u"\n     "_s
            + aboutText(text, item, cameNew.contains(text.text));
        auto *row = new QListWidgetItem(line, this); // plain text, whatever is in it
        row->setData(Qt::UserRole, text.text);
    }
}

QString TextsTab::suggestion(int number) const
{
    const QListWidgetItem *found = item(number - 1);
    return found ? found->data(Qt::UserRole).toString() : QString();
}

} // namespace metaflow::ui
