#pragma once

#include "ui/settings/Section.h"
#include "ui/shell/Context.h"
#include "core/store/Roles.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace metaflow::ui {

class FieldRows;

/// Who may do what in a store on PostgreSQL: reader, steward, administrator. The server sees to it.
class MembersSection : public Section {
    Q_OBJECT
public:
    /// `context.machine` must be there.
    explicit MembersSection(Context &context, QWidget *parent = nullptr);

    void refresh() override;

private:
    void buildLayout();
    void show(const QVector<store::Member> &members);
    void showChosen();
    void showRights();
    [[nodiscard]] bool isMe(const QString &user) const;
    void give();
    void take();
    void changed(const Result<bool> &change, const QString &what);

    Context &m_context;
    QTableWidget *m_table;
    FieldRows *m_rows;
    QLineEdit *m_user;
    QComboBox *m_role;
    QPushButton *m_give, *m_take;
    QLabel *m_note;
    QVector<store::Member> m_members;
    QString m_myUser; ///< as the server knows whoever opened the store; empty: the address does not say
    bool m_server = false; ///< else the store is a file
};

} // namespace metaflow::ui
