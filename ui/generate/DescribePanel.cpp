#include "ui/generate/DescribePanel.h"

#include "core/wording/Wording.h"
#include "ui/widgets/Build.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

DescribePanel::DescribePanel(Context &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_list(new QListWidget)
    , m_name(label({}, Role::Title))
    , m_type(label({}, Role::Caption))
    , m_said(label({}, Role::Caption))
    , m_comment(plainView(u"describeComment"_s, tr("Comment in the catalog")))
    , m_text(new QPlainTextEdit)
    , m_mine(plainView(u"describeMine"_s, tr("What you typed")))
    , m_save(primaryButton(tr("&Save"), u"describeSave"_s, Qt::CTRL | Qt::Key_Return))
    , m_show(button(tr("Show in &review"), u"describeShow"_s))
    , m_drafts(context.drafts, context.storeId, store::objectWords)
{
    setObjectName(u"describePanel"_s);
    setWindowTitle(tr("Describe by hand"));
    m_save->setToolTip(tr("Accepts the text in your words (Ctrl+Enter)"));
    build();
    connect(m_list, &QListWidget::currentRowChanged, this, &DescribePanel::choose);
    connect(m_list, &QListWidget::itemActivated, this, [this] { m_text->setFocus(); });
    connect(m_text, &QPlainTextEdit::textChanged, this, &DescribePanel::typed);
    connect(m_save, &QPushButton::clicked, this, &DescribePanel::save);
    connect(m_show, &QPushButton::clicked, this, &DescribePanel::showSelected);
    connect(&m_drafts, &WordsKeeper::loaded, this, &DescribePanel::recalled);
    connect(&m_drafts, &WordsKeeper::failed, this, [this](const Error &error) {
        say(tr("What you type is not on disk: %1").arg(wording::describe(error).text()), true);
    });
    showButtons();
}

void DescribePanel::build()
{
    constexpr int width = 760, height = 420;
    identify(m_list, u"describeObjects"_s, tr("The table and its columns"));
    identify(m_text, u"describeText"_s, tr("Your description"));
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(tr("Your description"));
    m_said->setObjectName(u"describeSaid"_s);
    m_said->setWordWrap(true);
    m_name->setObjectName(u"describeName"_s);
    m_name->setWordWrap(true);
    m_comment->setPlaceholderText(tr("(no comment)"));
    setLines(m_comment, 3);
    auto *right = new QWidget;
    auto *form = new QVBoxLayout(right);
    form->setContentsMargins(8, 0, 0, 0);
    form->setSpacing(6);
    form->addWidget(m_name);
    form->addWidget(m_type);
    form->addWidget(label(tr("In the catalog"), Role::Caption));
    form->addWidget(m_comment);
    auto *words = label(tr("&Your description"), Role::Caption);
    words->setBuddy(m_text);
    form->addWidget(words);
    form->addWidget(m_text, 1);
    setLines(m_mine, 3);
    form->addWidget(m_mine);
    auto *parts = new QSplitter;
    parts->addWidget(m_list);
    parts->addWidget(right);
    parts->setStretchFactor(0, 2);
    parts->setStretchFactor(1, 3);
    parts->setChildrenCollapsible(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_said, 1);
    buttons->addWidget(m_show);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(parts, 1);
    layout->addLayout(buttons);
    resize(width, height);
}

void DescribePanel::open(SourceId source, const ObjectPath &table)
{
    if (m_source != source || m_table != table) {
        m_source = source;
        m_table = table;
        m_objects.clear();
        m_list->clear();
    }
    say({});
    load();
    show();
    raise();
    activateWindow();
    m_list->setFocus();
}

/// They came after the table was shown.
void DescribePanel::recalled()
{
    for (int row = 0; row < m_objects.size(); ++row) {
        showRow(row);
    }
    const review::Describable *object = current();
    if (object && object->item.isNone()
        && m_drafts.wordsOn(keyOf(object->object)).value_or(QString()) != m_text->toPlainText()) {
        choose(m_list->currentRow());
    }
}

void DescribePanel::load()
{
    m_loading = m_context.review.describables(m_source, m_table);
    m_loading.then(this, [this, table = m_table](const Result<QVector<review::Describable>> &objects) {
        if (table == m_table) { // another one was opened meanwhile
            came(objects);
        }
    });
}

void DescribePanel::came(const Result<QVector<review::Describable>> &objects)
{
    if (!objects) {
        say(wording::describe(objects.error()).text(), true);
        return;
    }
    const bool first = m_objects.isEmpty();
    m_objects = *objects;
    const int row = first ? std::max(0, firstWithout(0)) : m_list->currentRow();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (int i = 0; i < m_objects.size(); ++i) {
            m_list->addItem(QString());
            showRow(i);
        }
        m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    }
    choose(m_list->currentRow());
}

void DescribePanel::showRow(int row)
{
    const review::Describable &object = m_objects.at(row);
    const QString state = !object.item.isNone()    ? wording::describe(object.status)
        : m_drafts.wordsOn(keyOf(object.object))   ? tr("not saved yet")
        : object.comment.value_or(u""_s).isEmpty() ? tr("no text")
                                                   : tr("comment in the catalog");
    QListWidgetItem *item = m_list->item(row);
    item->setText(tr("%1 – %2").arg(object.object.name(), state));
    item->setData(Qt::AccessibleTextRole,
        object.object.isTable() ? tr("Table %1, %2").arg(object.object.name(), state)
                                : tr("Column %1, %2").arg(object.object.name(), state));
}

const review::Describable *DescribePanel::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_objects.size() ? &m_objects.at(row) : nullptr;
}

int DescribePanel::firstWithout(int from) const
{
    for (int row = from; row < m_objects.size(); ++row) {
        if (m_objects.at(row).item.isNone()) {
            return row;
        }
    }
    return -1;
}

void DescribePanel::choose(int)
{
    const review::Describable *object = current();
    m_showing = true;
    m_name->setText(object ? object->object.display() : QString());
    m_type->setText(object ? object->type : QString());
    m_comment->setPlainText(object ? object->comment.value_or(QString()) : QString());
    const bool free = object && object->item.isNone();
    const QString typed = object ? m_drafts.wordsOn(keyOf(object->object)).value_or(QString()) : QString();
    m_text->setPlainText(!object ? QString() : free ? typed : object->text);
    m_text->setReadOnly(!free);
    const QString mine = free ? QString() : typed;
    m_mine->setPlainText(mine); // somebody else was quicker: one's own words stand beside theirs, to be copied
    m_mine->setVisible(!mine.isEmpty());
    m_showing = false;
    showButtons();
}

void DescribePanel::typed()
{
    const review::Describable *object = current();
    if (m_showing || !object || !object->item.isNone()) {
        return;
    }
    const QString text = m_text->toPlainText();
    if (text.isEmpty()) {
        m_drafts.drop(keyOf(object->object));
    } else {
        m_drafts.typed(keyOf(object->object), text);
    }
    showRow(m_list->currentRow());
    showButtons();
}

void DescribePanel::showButtons()
{
    const review::Describable *object = current();
    const bool free = object && object->item.isNone();
    m_save->setEnabled(free && !m_text->toPlainText().trimmed().isEmpty() && !m_saving.isRunning());
    m_show->setEnabled(object && !free);
}

void DescribePanel::save()
{
    const review::Describable *object = current();
    const QString text = m_text->toPlainText();
    if (!object || !object->item.isNone() || text.trimmed().isEmpty() || m_saving.isRunning()) {
        return;
    }
    say(tr("Saving …"));
    m_saving = m_context.review.describe(m_source, object->object, text, m_context.connection.actor(u"key"_s));
    m_saving.then(this,
        [this, path = object->object, key = keyOf(object->object), text](const Result<review::Described> &described) {
            if (described && described->created && m_drafts.wordsOn(key) == text) {
                m_drafts.drop(key); // unless somebody has gone on typing
            }
            saved(path, described);
        });
    showButtons();
}

void DescribePanel::saved(const ObjectPath &object, const Result<review::Described> &described)
{
    if (!described) {
        say(tr("Not saved: %1").arg(wording::describe(described.error()).text()), true);
        showButtons();
        return;
    }
    if (!described->created) {
        say(tr("%1 has a text already; here it is. What you typed stands below it.").arg(object.name()), true);
    } else {
        say(tr("%1 is described. It is in the review now, accepted in your words.").arg(object.name()));
    }
    load();
}

void DescribePanel::showSelected()
{
    if (const review::Describable *object = current(); object && !object->item.isNone()) {
        Q_EMIT itemWanted(object->item, object->object);
    }
}

void DescribePanel::say(const QString &text, bool bad)
{
    setRole(m_said, bad ? Role::Bad : Role::Caption);
    m_said->setText(text);
}

} // namespace metaflow::ui
