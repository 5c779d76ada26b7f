#include "ui/review/TextsTab.h"

#include "ui/widgets/Build.h"

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

void TextsTab::show(const QVector<ItemText> &texts)
{
    clear();
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const ItemText &text = texts.at(i);
        const QString who
            = text.author.isEmpty() ? originWord(text.origin) : u"%1, %2"_s.arg(originWord(text.origin), text.author);
        auto *item = new QListWidgetItem(u"%1  %2\n     %3"_s.arg(i + 1).arg(text.text, who), this);
        item->setData(Qt::UserRole, text.text);
    }
}

QString TextsTab::suggestion(int number) const
{
    const QListWidgetItem *found = item(number - 1);
    return found ? found->data(Qt::UserRole).toString() : QString();
}

} // namespace metaflow::ui
