#include "ui/start/AccountList.h"

#include "ui/widgets/Build.h"
#include "ui/widgets/Table.h"

#include <QHeaderView>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

QString kindWord(const QString &authType)
{
    if (authType == "pat"_L1) {
        return AccountList::tr("token");
    }
    if (authType == "oauth-m2m"_L1) {
        return AccountList::tr("service principal");
    }
    if (authType == "oauth-u2m"_L1) {
        return AccountList::tr("browser");
    }
    return authType == "databricks-cli"_L1 ? AccountList::tr("Databricks CLI") : authType;
}

QString originWord(databricks::Account::Origin origin)
{
    switch (origin) {
    case databricks::Account::Origin::ConfigFile:
        return AccountList::tr("~/.databrickscfg");
    case databricks::Account::Origin::Environment:
        return AccountList::tr("environment");
    case databricks::Account::Origin::Own:
        break;
    }
    return AccountList::tr("made here");
}

QStringList wordsOf(const databricks::Account &account, bool preferred)
{
    QString state = account.usable ? AccountList::tr("ready")
                                   : AccountList::tr("not offered here: %1").arg(kindWord(account.problem));
    if (preferred) {
        state = AccountList::tr("%1, default").arg(state);
    }
    const QString host = QUrl(account.host).host();
    return {account.name.isEmpty() ? AccountList::tr("(environment)") : account.name,
        host.isEmpty() ? account.host : host, kindWord(account.authType), originWord(account.origin), state};
}

} // namespace

AccountList::AccountList(QWidget *parent)
    : QTableWidget(0, 5, parent)
{
    identify(this, u"accountList"_s, tr("Sign-ins"));
    setHorizontalHeaderLabels({tr("Name"), tr("Workspace"), tr("Signs in by"), tr("From"), tr("State")});
    asList(this, {20, 32, 18, 18});
}

void AccountList::show(const QVector<databricks::Account> &accounts, const QString &preferred)
{
    const auto *before = chosen();
    const QString wanted = before ? before->name : preferred;
    m_accounts = accounts;
    setRowCount(static_cast<int>(accounts.size()));
    for (int row = 0; row < accounts.size(); ++row) {
        const QStringList words = wordsOf(accounts.at(row), accounts.at(row).name == preferred);
        for (int column = 0; column < words.size(); ++column) {
            auto *cell = new QTableWidgetItem(words.at(column));
            cell->setData(Qt::AccessibleTextRole, words.join(u", "_s));
            setItem(row, column, cell);
        }
    }
    choose(wanted);
}

void AccountList::choose(const QString &name)
{
    int row = m_accounts.isEmpty() ? -1 : 0;
    for (int i = 0; i < m_accounts.size(); ++i) {
        if (m_accounts.at(i).name == name) {
            row = i;
        }
    }
    setCurrentCell(row, 0);
}

const databricks::Account *AccountList::chosen() const
{
    const int row = currentRow();
    return row >= 0 && row < m_accounts.size() ? &m_accounts.at(row) : nullptr;
}

} // namespace metaflow::ui
