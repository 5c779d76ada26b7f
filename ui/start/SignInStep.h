#pragma once

#include "ui/shell/MachineServices.h"
#include "core/databricks/AccountService.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace metaflow::ui {

class AccountList;
class Fold;
class SignInForm;

/// Which workspace: one of the sign-ins that are there, or a new one.
class SignInStep : public QWidget {
    Q_OBJECT
public:
    explicit SignInStep(MachineServices &machine, QWidget *parent = nullptr);

    void load();
    void focusFirst();
    void stop();

Q_SIGNALS:
    void signedIn(const metaflow::databricks::Account &account);
    void networkWanted(); ///< the workspace lies behind a company's proxy

private:
    void show(const Result<QVector<databricks::Account>> &accounts);
    void showButton();
    void use();
    MachineServices &m_machine;
    AccountList *m_list;
    QPushButton *m_use;
    QLabel *m_note;
    SignInForm *m_form;
    Fold *m_fold;
};

} // namespace metaflow::ui
