#pragma once

#include "ui/shell/Context.h"
#include "core/databricks/AccountService.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace metaflow::ui {

/// The first thing somebody sees who is not connected: practise, or connect the own workspace.
class ConnectPanel : public QWidget {
    Q_OBJECT
public:
    /// Without `context.machine` there is nothing to sign in with.
    explicit ConnectPanel(Context &context, QWidget *parent = nullptr);
    void load(); ///< sign-ins may be others than they were
    void setBusy(bool busy);

Q_SIGNALS:
    void practiceWanted();
    void setUpWanted(); ///< there is no sign-in yet, or not the right one
    void profileRead(const metaflow::databricks::Profile &profile);
    void failed(const metaflow::Error &error);

private:
    [[nodiscard]] QWidget *practiceCard();
    [[nodiscard]] QWidget *workspaceCard();
    void show(const QVector<databricks::Account> &accounts);
    void readProfile();
    Context &m_context;
    QString m_offered; ///< the chosen sign-in when the list was last shown
    QComboBox *m_profiles;
    QPushButton *m_connect, *m_setUp, *m_practice;
};

} // namespace metaflow::ui
