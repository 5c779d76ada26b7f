#include "ui/settings/KeysSection.h"

#include "ui/settings/KeyField.h"
#include "ui/shell/KeyMap.h"
#include "ui/widgets/Build.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

QString modeWord(KeyMode mode)
{
    switch (mode) {
    case KeyMode::List:
        return KeysSection::tr("in the list");
    case KeyMode::Text:
        return KeysSection::tr("in the text");
    case KeyMode::Page:
        break;
    }
    return KeysSection::tr("on the page");
}

const Command *commandOf(const QString &id)
{
    const auto hit
        = std::find_if(commands().begin(), commands().end(), [&id](const Command &one) { return one.id == id; });
    return hit == commands().end() ? nullptr : &*hit;
}

QTableWidgetItem *cell(const QString &text)
{
    auto *made = new QTableWidgetItem(text);
    made->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return made;
}

} // namespace

KeysSection::KeysSection(Context &context, QWidget *parent)
    : Section(parent)
    , m_context(context)
    , m_table(new QTableWidget(static_cast<int>(commands().size()), 3))
    , m_field(new KeyField)
    , m_title(label({}, Role::Title))
    , m_note(label({}, Role::Caption))
    , m_none(button(tr("&No key"), u"keyNone"_s))
    , m_default(button(tr("&Default"), u"keyDefault"_s))
    , m_allDefaults(button(tr("&All defaults"), u"keysDefault"_s))
{
    setObjectName(u"keysSection"_s);
    buildLayout();
    connect(m_table, &QTableWidget::currentCellChanged, this, &KeysSection::showCommand);
    connect(m_table, &QTableWidget::cellActivated, m_field, [this] { m_field->setFocus(); });
    connect(m_field, &KeyField::taken, this, &KeysSection::add);
    connect(m_none, &QPushButton::clicked, this, [this] { m_context.keys->set(chosen(), {}); });
    connect(m_default, &QPushButton::clicked, this, [this] {
        if (const Command *command = commandOf(chosen())) {
            m_context.keys->set(command->id, command->defaults);
        }
    });
    connect(m_allDefaults, &QPushButton::clicked, m_context.keys, &KeyMap::reset);
    connect(m_context.keys, &KeyMap::changed, this, &KeysSection::refresh);
    refresh();
    m_table->setCurrentCell(0, 0);
}

void KeysSection::buildLayout()
{
    identify(m_table, u"keysTable"_s, tr("Commands and their keys"));
    m_table->setHorizontalHeaderLabels({tr("Command"), tr("Where"), tr("Keys")});
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->setColumnWidth(1, fontMetrics().averageCharWidth() * 16);
    m_table->setColumnWidth(2, fontMetrics().averageCharWidth() * 28);
    identify(m_field, u"keyField"_s, tr("Press a key"));
    m_field->setPlaceholderText(tr("Press a key to add it"));
    m_field->setMaximumWidth(fontMetrics().averageCharWidth() * 40);
    m_note->setWordWrap(true);
    m_note->setObjectName(u"keyNote"_s);
    auto *line = new QHBoxLayout;
    line->addWidget(m_field, 1);
    line->addWidget(m_none);
    line->addWidget(m_default);
    line->addStretch();
    line->addWidget(m_allDefaults);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_title);
    layout->addLayout(line);
    layout->addWidget(m_note);
}

/// All of the row, wherever in it somebody is: "Reject, in the list, R, changed".
QString KeysSection::spokenRow(int row, bool changed) const
{
    QStringList parts;
    for (int column = 0; column < m_table->columnCount(); ++column) {
        const QString text = m_table->item(row, column)->text();
        parts << (text.isEmpty() ? tr("no key") : text);
    }
    if (changed) {
        parts << tr("changed");
    }
    return parts.join(u", "_s);
}

void KeysSection::refresh()
{
    for (int row = 0; row < commands().size(); ++row) {
        const Command &command = commands().at(row);
        m_table->setItem(row, 0, cell(command.does));
        m_table->setItem(row, 1, cell(modeWord(command.mode)));
        m_table->setItem(row, 2, cell(m_context.keys->text(command.id)));
        QFont font = m_table->font();
        font.setBold(m_context.keys->isChanged(command.id)); // one's own
        m_table->item(row, 2)->setFont(font);
        const QString spoken = spokenRow(row, m_context.keys->isChanged(command.id));
        for (int column = 0; column < m_table->columnCount(); ++column) {
            m_table->item(row, column)->setData(Qt::AccessibleTextRole, spoken);
        }
    }
    showCommand();
}

void KeysSection::showCommand()
{
    const Command *command = commandOf(chosen());
    for (QWidget *each : std::initializer_list<QWidget *>{m_field, m_none, m_default}) {
        each->setEnabled(command != nullptr);
    }
    m_title->setText(command ? command->does : QString());
    m_field->setAccessibleDescription(m_title->text());
    m_note->setText(
        tr("Enter in the list goes to the field. A key means one thing; those of other commands are refused. "
           "1-9, the arrows and F1 stay as they are."));
}

/// Said to whoever does not see it: the focus stays where the key was pressed.
void KeysSection::note(const QString &text)
{
    m_note->setText(text);
    announce(m_note);
}

void KeysSection::add(const QKeySequence &key)
{
    const Command *command = commandOf(chosen());
    if (!command) {
        return;
    }
    const QString text = keyName(key);
    if (const Command *other = commandOf(m_context.keys->takenBy(command->id, key))) {
        note(tr("%1 is taken: %2. Take it away there first.").arg(text, other->does));
        return;
    }
    if (const QString why = fixedMeaning(command->mode, key); !why.isEmpty()) {
        note(tr("%1 is taken: %2.").arg(text, why));
        return;
    }
    m_context.keys->set(command->id, m_context.keys->keys(command->id) + QList<QKeySequence>{key});
    note(tr("%1 now means: %2.").arg(text, command->does));
}

QString KeysSection::chosen() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < commands().size() ? commands().at(row).id : QString();
}

} // namespace metaflow::ui
