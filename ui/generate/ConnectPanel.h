#pragma once

#include "core/databricks/Profile.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace metaflow::ui {

/// The first thing somebody sees who is not connected: practise, or connect the own workspace.
class ConnectPanel : public QWidget {
    Q_OBJECT
public:
    ConnectPanel(const QString &profile, QWidget *parent = nullptr);
    void setBusy(bool busy);

Q_SIGNALS:
    void practiceWanted();
    void profileRead(const metaflow::databricks::Profile &profile);
    void failed(const metaflow::Error &error);

private:
    [[nodiscard]] QWidget *practiceCard();
    [[nodiscard]] QWidget *workspaceCard();
    void loadNames(const QString &preferred);
    void readProfile();
    QComboBox *m_profiles;
    QPushButton *m_connect, *m_practice;
};

} // namespace metaflow::ui
