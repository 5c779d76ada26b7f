#pragma once

#include "ui/shell/MachineServices.h"
#include "core/databricks/AccountService.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace metaflow::ui {

class FieldRows;

/// Signs in at a workspace: in the browser, with a token, or as a service principal. One cheap request says whether it
/// worked; no warehouse is started.
class SignInForm : public QWidget {
    Q_OBJECT
public:
    explicit SignInForm(MachineServices &machine, QWidget *parent = nullptr);
    ~SignInForm() override; ///< stops

    /// Once more, for one of MetaFlow's own sign-ins.
    void setAgain(const databricks::Account &account);
    void focusFirst();
    [[nodiscard]] bool isStarted() const; ///< somebody typed where to sign in
    void stop(); ///< waits for no browser any more

Q_SIGNALS:
    void signedIn(const metaflow::databricks::Account &account);

private:
    enum class Way { Browser, Token, Principal };
    [[nodiscard]] Way way() const;
    void buildRows();
    void showWay();
    void signIn();
    [[nodiscard]] bool isComplete();
    [[nodiscard]] databricks::SignInWish wish() const;
    void showPage(const QUrl &page);
    void ended(const Result<databricks::Account> &account);
    void setWaiting(bool waiting);
    [[nodiscard]] QWidget *fieldOf(ErrorCode code) const;

    MachineServices &m_machine;
    FieldRows *m_rows;
    QLineEdit *m_host, *m_client, *m_token, *m_secret, *m_page;
    QComboBox *m_way;
    QCheckBox *m_keep;
    QPushButton *m_signIn;
    QString m_again; ///< name of the sign-in that is made anew
    Job<databricks::Account> m_job;
    int m_number = 0; ///< of that job; what comes of one that was stopped means nothing here
};

} // namespace metaflow::ui
