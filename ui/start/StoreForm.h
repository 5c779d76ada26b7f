#pragma once

#include "ui/shell/MachineServices.h"
#include "core/store/StoreUrl.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace metaflow::ui {

class FieldRows;
class SecretField;

/// Where items, decisions and their record are kept: a file of this machine, or the team's PostgreSQL.
class StoreForm : public QWidget {
    Q_OBJECT
public:
    enum class Offers { Both, TeamAlone };
    StoreForm(MachineServices &machine, Offers offers, QWidget *parent = nullptr);

    void setUrl(const QString &url); ///< an address of a store; empty: this machine's
    void setAction(const QString &text); ///< what the button that goes on does; else it uses the store
    void focusFirst();
    void complain(const Error &error); ///< beside the field that it is about

Q_SIGNALS:
    /// It answered, and its password is kept by then. Empty: this machine's.
    void chosen(const QString &url);

private:
    void buildRows();
    void showPlace();
    /// A whole address in place of a host goes into the fields; false: it is none, which is said.
    bool readPasted();
    [[nodiscard]] bool isTeam() const;
    [[nodiscard]] store::StoreUrl url() const;
    [[nodiscard]] bool isComplete();
    void lookForPassword();
    void test(bool thenUse);
    void answered(bool thenUse, const Result<bool> &answer);
    void setBusy(bool busy);

    MachineServices &m_machine;
    FieldRows *m_rows;
    QComboBox *m_place;
    QLineEdit *m_host, *m_database, *m_user, *m_schema;
    QSpinBox *m_port;
    SecretField *m_password;
    QPushButton *m_test, *m_use;
    QLabel *m_outcome;
    store::StoreUrl m_pasted; ///< what the fields do not show: how it is encrypted, with which certificate
};

} // namespace metaflow::ui
