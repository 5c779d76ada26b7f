#include "ui/settings/MembersSection.h"

#include "ui/settings/Rows.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/MachineServices.h"
#include "ui/shell/RoleWords.h"
#include "ui/start/FieldRows.h"
#include "ui/widgets/Build.h"
#include "ui/widgets/Table.h"
#include "core/store/StoreUrl.h"
#include "core/wording/Wording.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

QString mayWords(metaflow::Role role)
{
    switch (role) {
    case metaflow::Role::Reader:
        return MembersSection::tr("looks, exports, verifies");
    case metaflow::Role::Steward:
        return MembersSection::tr("decides on items, too");
    case metaflow::Role::Admin:
        break;
    }
    return MembersSection::tr("scans, generates, imports, too, and sets what the team agrees on");
}

QString nowWords(const QString &user, metaflow::Role role)
{
    return (role == metaflow::Role::Admin ? MembersSection::tr("%1 is an %2 from now on.")
                                          : MembersSection::tr("%1 is a %2 from now on."))
        .arg(user, roleWord(role));
}

} // namespace

MembersSection::MembersSection(Context &context, QWidget *parent)
    : Section(parent)
    , m_context(context)
    , m_table(new QTableWidget(0, 3))
    , m_rows(new FieldRows)
    , m_user(new QLineEdit)
    , m_role(new QComboBox)
    , m_give(primaryButton(tr("&Give this role"), u"memberGive"_s))
    , m_take(button(tr("&Take the role away"), u"memberTake"_s))
    , m_note(label({}, Role::Caption))
{
    setObjectName(u"membersSection"_s);
    if (const auto url = store::StoreUrl::parse(context.machine->storeUrl);
        url && url->dialect == store::Dialect::Postgres) {
        m_server = true;
        m_myUser = url->user;
    }
    buildLayout();
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &MembersSection::showChosen);
    connect(m_user, &QLineEdit::returnPressed, this, &MembersSection::give);
    connect(m_give, &QPushButton::clicked, this, &MembersSection::give);
    connect(m_take, &QPushButton::clicked, this, &MembersSection::take);
    showRights();
}

void MembersSection::buildLayout()
{
    identify(m_table, u"memberTable"_s, tr("Members and their roles"));
    m_table->setHorizontalHeaderLabels({tr("Login of the database"), tr("Role"), tr("May")});
    asList(m_table, {36, 18});
    identify(m_user, u"memberUser"_s, tr("Login of the database"));
    identify(m_role, u"memberRole"_s, tr("Role"));
    for (const auto role : {metaflow::Role::Reader, metaflow::Role::Steward, metaflow::Role::Admin}) {
        m_role->addItem(tr("%1: %2").arg(roleWord(role), mayWords(role)), int(role));
    }
    m_role->setCurrentIndex(1); // whom a team invites, as a rule
    m_note->setObjectName(u"memberNote"_s);
    m_note->setWordWrap(true);
    m_rows->add(tr("&Login"), m_user, tr("It has to exist on the server; whoever runs it makes logins."));
    m_rows->add(tr("&Role"), m_role);
    auto *line = new QHBoxLayout;
    line->addWidget(m_give);
    line->addWidget(m_take);
    line->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_note);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_rows);
    layout->addLayout(line);
    layout->addStretch();
}

void MembersSection::showRights()
{
    const bool may = whyRoleForbids(m_context, metaflow::Role::Admin).isEmpty(); // the page says why not
    m_note->setText(m_server
            ? tr("Each role includes the ones above it. The server refuses what a role does not allow, whatever "
                 "program asks; each change stands in the record.")
            : tr("This store is a file: whoever may open it is its administrator, and roles would be a courtesy. They "
                 "need a store on PostgreSQL; Settings, Store moves this one there."));
    for (QWidget *each : std::initializer_list<QWidget *>{m_table, m_rows, m_give, m_take}) {
        each->setVisible(m_server);
    }
    for (QWidget *each : std::initializer_list<QWidget *>{m_rows, m_give, m_take}) {
        each->setEnabled(may);
    }
}

bool MembersSection::isMe(const QString &user) const
{
    return !m_myUser.isEmpty() && user == m_myUser;
}

void MembersSection::refresh()
{
    if (!m_server || !m_context.machine->members) {
        return;
    }
    m_context.machine->members().then(this, [this](const Result<QVector<store::Member>> &members) {
        if (members) {
            show(*members);
        } else {
            Q_EMIT failed(members.error());
        }
    });
}

void MembersSection::show(const QVector<store::Member> &members)
{
    const QString before = m_members.value(m_table->currentRow()).user;
    m_members = members;
    int current = members.isEmpty() ? -1 : 0;
    {
        const QSignalBlocker quiet(m_table);
        m_table->setRowCount(static_cast<int>(members.size()));
        for (int row = 0; row < members.size(); ++row) {
            const store::Member &member = members.at(row);
            setRow(m_table, row,
                {isMe(member.user) ? tr("%1 (you)").arg(member.user) : member.user, roleWord(member.role),
                    mayWords(member.role)});
            current = member.user == before ? row : current;
        }
        m_table->setCurrentCell(current, 0);
    }
    const bool may = whyRoleForbids(m_context, metaflow::Role::Admin).isEmpty();
    m_take->setEnabled(may && current >= 0);
}

/// Whoever goes to a row wants to change that one, as a rule.
void MembersSection::showChosen()
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= m_members.size()) {
        return;
    }
    m_user->setText(m_members.at(row).user);
    m_role->setCurrentIndex(m_role->findData(int(m_members.at(row).role)));
}

void MembersSection::give()
{
    m_rows->calm();
    const QString user = m_user->text().trimmed();
    if (user.isEmpty()) {
        m_rows->complain(m_user, tr("Say which login gets the role."));
        return;
    }
    const auto role = static_cast<metaflow::Role>(m_role->currentData().toInt());
    m_context.machine->grantRole(user, role).then(this, [this, user, role](const Result<bool> &given) {
        changed(given, nowWords(user, role));
    });
}

void MembersSection::take()
{
    const QString user = m_members.value(m_table->currentRow()).user;
    if (user.isEmpty()) {
        return;
    }
    const Question question{tr("Take a role away"),
        tr("%1 can no longer open this store. What was decided under this name stays, and giving the role again brings "
           "it back.")
            .arg(user),
        tr("Take it away"), tr("Keep")};
    m_context.dialogs.ask(this, question, [this, user](bool yes) {
        if (yes) {
            m_context.machine->revokeRole(user).then(this,
                [this, user](const Result<bool> &taken) { changed(taken, tr("%1 has no role any more.").arg(user)); });
        }
    });
}

void MembersSection::changed(const Result<bool> &change, const QString &what)
{
    if (change) {
        Q_EMIT done(what);
    } else if (change.error().code == ErrorCode::NotFound) {
        m_rows->complain(m_user, tr("The server knows no such login."));
    } else {
        Q_EMIT failed(change.error());
    }
    refresh();
}

} // namespace metaflow::ui
