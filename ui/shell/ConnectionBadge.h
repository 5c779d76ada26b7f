#pragma once

#include <QWidget>

class QLabel;

namespace metaflow::ui {

class ConnectionState;

/// Where decisions and writes go, always in sight: practice or which workspace, and as whom.
class ConnectionBadge : public QWidget {
    Q_OBJECT
public:
    explicit ConnectionBadge(ConnectionState &connection, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void show();
    ConnectionState &m_connection;
    QLabel *m_icon, *m_where, *m_personIcon, *m_person;
};

} // namespace metaflow::ui
