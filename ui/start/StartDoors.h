#pragma once

#include <QWidget>

namespace metaflow::ui {

class Door;

/// Four ways to begin; the digits open them, the arrows go from one to the next.
class StartDoors : public QWidget {
    Q_OBJECT
public:
    explicit StartDoors(QWidget *parent = nullptr);
    void focusFirst();

Q_SIGNALS:
    void practiceWanted();
    void workspaceWanted();
    void teamWanted();
    void fileWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QVector<Door *> m_doors;
};

} // namespace metaflow::ui
