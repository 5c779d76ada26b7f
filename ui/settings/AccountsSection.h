#pragma once

#include "ui/settings/Section.h"
#include "ui/shell/Context.h"
#include "core/databricks/AccountService.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace metaflow::ui {

class AccountList;
class SignInForm;
class WarehouseForm;

/// Sign-ins of this user: where they come from, which is the default and its warehouse; signing in and out.
class AccountsSection : public Section {
    Q_OBJECT
public:
    /// `context.machine` must be there.
    explicit AccountsSection(Context &context, QWidget *parent = nullptr);

    void refresh() override;

private:
    enum Below { Nothing, SignIn, WarehouseChoice };
    void buildLayout();
    void connectParts();
    void show(const Result<QVector<databricks::Account>> &accounts);
    void showButtons();
    void showBelow(Below what, const QString &title);
    void signInAgain();
    void signInElsewhere();
    void chooseWarehouse();
    void openWarehouses(const databricks::Account &account, const QString &chosen);
    void makeDefault(const databricks::Account &account);
    void warehouseChosen(const QString &account, const QString &warehouse);
    void signedIn(const databricks::Account &account);
    void signOut();
    void forget(const databricks::Account &account);
    Context &m_context;
    AccountList *m_list;
    QPushButton *m_default, *m_warehouse, *m_again, *m_out, *m_other;
    QLabel *m_empty, *m_title;
    QStackedWidget *m_below;
    SignInForm *m_signIn;
    WarehouseForm *m_warehouses;
    QString m_next; ///< is chosen once the list is there
    bool m_ofOwn = false; ///< the warehouses below are of a sign-in that was made here
};

} // namespace metaflow::ui
