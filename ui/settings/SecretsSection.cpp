#include "ui/settings/SecretsSection.h"

#include "ui/settings/Rows.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/MachineServices.h"
#include "ui/start/FieldRows.h"
#include "ui/start/SecretField.h"
#include "ui/widgets/Build.h"
#include "ui/widgets/Table.h"
#include "ui/widgets/Tip.h"
#include "core/wording/Wording.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

/// A sign-in is checked when it is made anew, so that is done where it is made.
bool isSignIn(const QString &name)
{
    return name.startsWith("workspace "_L1);
}

/// It signs the record: another one in its place could not be told from a forger's.
bool signsRecord(const QString &name)
{
    return name.startsWith("record/"_L1);
}

/// `model openai https://…` → "Model: openai https://…"
QString purposeOf(const QString &name)
{
    const QString rest = name.section(u' ', 1);
    if (isSignIn(name)) {
        return SecretsSection::tr("Sign-in: %1").arg(rest.section(u' ', 0, -2));
    }
    if (name.startsWith("model "_L1)) {
        return SecretsSection::tr("Model: %1").arg(rest);
    }
    if (name.startsWith("store "_L1)) {
        return SecretsSection::tr("Password of the store: %1").arg(rest);
    }
    if (name.startsWith("proxy "_L1)) {
        return SecretsSection::tr("Password of the proxy: %1").arg(rest);
    }
    return signsRecord(name) ? SecretsSection::tr("Signature of a store's record") : name;
}

QString ageOf(const secrets::KeyRing::Entry &entry)
{
    const qint64 days = entry.since.daysTo(QDateTime::currentDateTimeUtc());
    return days < 1 ? SecretsSection::tr("today") : SecretsSection::tr("%n day(s)", nullptr, static_cast<int>(days));
}

} // namespace

SecretsSection::SecretsSection(Context &context, QWidget *parent)
    : Section(parent)
    , m_context(context)
    , m_table(new QTableWidget(0, 4))
    , m_store(label({}, Role::Caption))
    , m_empty(label(tr("No key is kept yet. Each is asked for where it is needed: with a model, a sign-in, a team's "
                       "store or a proxy."),
          Role::Caption))
    , m_old(label({}, Role::Bad))
    , m_replace(button({}, u"secretReplace"_s))
    , m_remove(button(tr("Re&move"), u"secretRemove"_s))
    , m_keep(primaryButton(tr("&Keep it"), u"secretKeep"_s))
    , m_cancel(button(tr("&Cancel"), u"secretCancel"_s))
    , m_replacing(new QWidget)
    , m_rows(new FieldRows)
    , m_field(new SecretField(&context.machine->keys, u"secretValue"_s, tr("The new key or password")))
{
    setObjectName(u"secretsSection"_s);
    buildLayout();
    connectParts();
    showButtons();
}

void SecretsSection::buildLayout()
{
    identify(m_table, u"secretsTable"_s, tr("Keys and passwords"));
    m_table->setHorizontalHeaderLabels({tr("What for"), tr("Age"), tr("Kept"), tr("State")});
    asList(m_table, {56, 12, 22});
    m_store->setObjectName(u"secretsStore"_s);
    m_empty->setObjectName(u"secretsEmpty"_s);
    m_old->setObjectName(u"secretsOld"_s);
    for (QLabel *each : {m_store, m_empty, m_old}) {
        each->setWordWrap(true);
    }
    m_rows->add(tr("The &new one"), m_field);
    auto *answers = new QHBoxLayout;
    answers->addWidget(m_keep);
    answers->addWidget(m_cancel);
    answers->addStretch();
    auto *inside = new QVBoxLayout(m_replacing);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_rows);
    inside->addLayout(answers);
    m_replacing->hide();
    auto *line = new QHBoxLayout;
    line->addWidget(m_replace);
    line->addWidget(m_remove);
    line->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_store);
    layout->addWidget(m_old);
    layout->addWidget(m_empty);
    layout->addWidget(m_table, 1);
    layout->addLayout(line);
    layout->addWidget(m_replacing);
}

void SecretsSection::connectParts()
{
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &SecretsSection::showButtons);
    connect(m_table, &QTableWidget::cellActivated, this, &SecretsSection::replace);
    connect(m_replace, &QPushButton::clicked, this, &SecretsSection::replace);
    connect(m_remove, &QPushButton::clicked, this, &SecretsSection::remove);
    connect(m_keep, &QPushButton::clicked, this, &SecretsSection::keep);
    connect(m_cancel, &QPushButton::clicked, this, &SecretsSection::closeReplacing);
    connect(m_field->edit(), &QLineEdit::returnPressed, this, &SecretsSection::keep);
    connect(m_field, &SecretField::failed, this,
        [this](const Error &error) { m_rows->warn(m_field, wording::describe(error).text()); });
}

void SecretsSection::refresh()
{
    showKeys();
    Job(m_context.machine->keys.probe()).then(this, [this](const Result<void> &answer) {
        showStore(answer);
        showKeys(); // the file of names was looked at meanwhile
    });
}

void SecretsSection::showStore(const Result<void> &answer)
{
    setRole(m_store, answer ? Role::Caption : Role::Bad);
    m_store->setText(answer ? tr("The key store of this machine answers. Keys are kept there, in no file of MetaFlow.")
                            : wording::describe(answer.error()).text());
}

void SecretsSection::showKeys()
{
    const auto *before = chosen();
    const QString name = before ? before->name : QString();
    m_entries = m_context.machine->keys.entries();
    int current = m_entries.isEmpty() ? -1 : 0;
    {
        const QSignalBlocker quiet(m_table);
        m_table->setRowCount(static_cast<int>(m_entries.size()));
        for (int row = 0; row < m_entries.size(); ++row) {
            const secrets::KeyRing::Entry &entry = m_entries.at(row);
            setRow(m_table, row,
                {purposeOf(entry.name), ageOf(entry),
                    entry.session ? tr("for this session only") : tr("in the key store"),
                    entry.old ? tr("time for a new one") : tr("fine")},
                {entry.name, exactTime(entry.since)});
            current = entry.name == name ? row : current;
        }
        m_table->setCurrentCell(current, 0);
    }
    const auto old = std::count_if(m_entries.cbegin(), m_entries.cend(), [](const auto &entry) { return entry.old; });
    m_old->setVisible(old > 0);
    m_old->setText(tr("%n of them are older than %1 days: have new ones made where they come from, then replace them "
                      "here.",
        nullptr, static_cast<int>(old))
                       .arg(secrets::KeyRing::keyAge().count()));
    m_empty->setVisible(m_entries.isEmpty());
    showButtons();
}

const secrets::KeyRing::Entry *SecretsSection::chosen() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_entries.size() ? &m_entries.at(row) : nullptr;
}

void SecretsSection::showButtons()
{
    const secrets::KeyRing::Entry *entry = chosen();
    const bool signs = entry && signsRecord(entry->name);
    m_replace->setText(entry && isSignIn(entry->name) ? tr("Sign in a&gain …") : tr("Re&place …"));
    m_replace->setAccessibleName(m_replace->text().remove(u'&'));
    m_replace->setEnabled(entry && !signs);
    m_replace->setToolTip(
        plainTip(signs ? tr("It signs the record of a store: a key that somebody typed would prove nothing.")
                       : m_replace->accessibleName()));
    m_remove->setEnabled(entry != nullptr);
}

void SecretsSection::replace()
{
    const secrets::KeyRing::Entry *entry = chosen();
    if (entry == nullptr || signsRecord(entry->name)) {
        return;
    }
    if (isSignIn(entry->name)) {
        Q_EMIT wanted(u"accounts"_s);
        return;
    }
    m_name = entry->name;
    m_rows->setHint(m_field, tr("In place of: %1").arg(purposeOf(m_name)));
    m_field->clear();
    m_field->lookFor(m_name);
    m_replacing->show();
    m_field->edit()->setFocus();
}

void SecretsSection::keep()
{
    m_rows->calm();
    if (!m_field->isTyped()) {
        m_rows->complain(m_field, tr("Paste the new one first."));
        return;
    }
    m_field->keep([this](const Result<void> &kept) {
        if (!kept) {
            m_rows->complain(m_field,
                wording::describe(kept.error()).text() + u' '
                    + tr("Or untick the box: then it stays for this session only."));
            return;
        }
        const QString name = m_name;
        closeReplacing();
        showKeys();
        Q_EMIT done(tr("Replaced: %1.").arg(purposeOf(name)));
    });
}

void SecretsSection::closeReplacing()
{
    m_field->clear();
    m_replacing->hide();
    m_table->setFocus();
}

void SecretsSection::remove()
{
    const secrets::KeyRing::Entry *entry = chosen();
    if (entry == nullptr) {
        return;
    }
    const QString name = entry->name;
    const QString lost = signsRecord(name)
        ? tr("What it signed stays; nothing more can be signed until there is a new one, and this one cannot be had "
             "back.")
        : tr("What needs it will ask for it again.");
    const Question question{tr("Remove a key"),
        tr("“%1” is taken out of the key store of this machine. %2").arg(purposeOf(name), lost), tr("Remove"),
        tr("Keep")};
    m_context.dialogs.ask(this, question, [this, name](bool yes) {
        if (yes) {
            Job(m_context.machine->keys.remove(name)).then(this, [this, name](const Result<void> &gone) {
                removed(name, gone);
            });
        }
    });
}

void SecretsSection::removed(const QString &name, const Result<void> &gone)
{
    showKeys();
    if (gone) {
        Q_EMIT done(tr("Removed: %1.").arg(purposeOf(name)));
    } else {
        Q_EMIT failed(gone.error());
    }
}

QString SecretsSection::unfinished() const
{
    return m_field->isTyped() ? tr("A key was typed under Settings, Secrets, and is not kept yet.") : QString();
}

} // namespace metaflow::ui
