#include "ui/review/TextsTab.h"

#include "ui/review/TextChoices.h"
#include "ui/widgets/Build.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

/// Came after a person's decision.
bool isNew(const ItemText &text, const Item &item)
{
    return item.reviewedAt.isValid() && text.createdAt > item.reviewedAt && text.origin != TextOrigin::Person;
}

/// `memory, 85 % like main.sales.orders.cust_nm  ·  26/11/2026 07:12  ·  new`
QString aboutText(const ItemText &text, const Item &item, bool newBeside)
{
    QString who = originWord(text.origin);
    if (text.matchPercent) {
        who = TextsTab::tr("%1, %2 % like %3").arg(who, QString::number(*text.matchPercent), text.from.display());
    } else if (!text.author.isEmpty()) {
        who += u", "_s + text.author;
    }
    QStringList parts{who};
    if (text.createdAt.isValid()) {
        parts << QLocale().toString(text.createdAt.toLocalTime(), QLocale::ShortFormat);
    }
    if (text.text == item.current) {
        parts << TextsTab::tr("stands now");
    } else if (newBeside) {
        parts << TextsTab::tr("new beside yours");
    }
    return parts.join(u"  ·  "_s);
}

} // namespace

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

TextsTab::TextsTab(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget)
    , m_take(button(tr("Take into the editor"), u"takeText"_s))
    , m_copy(button(tr("Copy"), u"copyText"_s))
{
    identify(m_list, u"texts"_s, tr("Texts to take"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setAlternatingRowColors(true);
    m_list->installEventFilter(this);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(8, 0, 8, 0);
    buttons->addWidget(m_take);
    buttons->addWidget(m_copy);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 6);
    layout->setSpacing(4);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    connect(m_list, &QListWidget::itemActivated, this, &TextsTab::take);
    connect(m_take, &QPushButton::clicked, this, &TextsTab::take);
    connect(m_copy, &QPushButton::clicked, this, &TextsTab::copy);
}

void TextsTab::show(const QVector<ItemText> &texts, const Item &item)
{
    const QString selected = m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole).toString() : QString();
    m_list->clear();
    QSet<QString> cameNew;
    for (const ItemText &text : texts) {
        if (isNew(text, item)) {
            cameNew << text.text;
        }
    }
    for (const ItemText &text : distinctTexts(texts)) {
        const QString line = u"%1  "_s.arg(m_list->count() + 1) + text.text + u"\n     "_s
            + aboutText(text, item, cameNew.contains(text.text));
        auto *row = new QListWidgetItem(line, m_list); // plain text, whatever is in it
        row->setData(Qt::UserRole, text.text);
        if (text.text == selected) {
            m_list->setCurrentItem(row);
        }
    }
    if (!m_list->currentItem() && m_list->count() > 0) {
        m_list->setCurrentRow(0);
    }
    m_take->setEnabled(m_list->count() > 0);
    m_copy->setEnabled(m_list->count() > 0);
}

int TextsTab::count() const
{
    return m_list->count();
}

QString TextsTab::suggestion(int number) const
{
    const QListWidgetItem *found = m_list->item(number - 1);
    return found ? found->data(Qt::UserRole).toString() : QString();
}

void TextsTab::take()
{
    if (const QListWidgetItem *item = m_list->currentItem()) {
        Q_EMIT chosen(item->data(Qt::UserRole).toString());
    }
}

void TextsTab::copy() const
{
    if (const QListWidgetItem *item = m_list->currentItem()) {
        QGuiApplication::clipboard()->setText(item->data(Qt::UserRole).toString());
    }
}

/// Ctrl+C in the list copies the text itself, not its line.
bool TextsTab::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        copy();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace metaflow::ui
