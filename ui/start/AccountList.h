#pragma once

#include "core/databricks/AccountService.h"

#include <QTableWidget>

namespace metaflow::ui {

/// Sign-ins with where they come from and how they stand.
class AccountList : public QTableWidget {
    Q_OBJECT
public:
    explicit AccountList(QWidget *parent = nullptr);

    /// `preferred`: the default; it is chosen where nothing was chosen before.
    void show(const QVector<databricks::Account> &accounts, const QString &preferred);
    void choose(const QString &name);
    [[nodiscard]] const databricks::Account *chosen() const; ///< none: the list is empty
    [[nodiscard]] bool isEmpty() const { return m_accounts.isEmpty(); }

private:
    QVector<databricks::Account> m_accounts;
};

} // namespace metaflow::ui
