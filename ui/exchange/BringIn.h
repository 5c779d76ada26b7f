#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace metaflow::ui {

/// Where a file comes in: a place to drop it, a button, the files of last time, and the one that is open.
class BringIn : public QFrame {
    Q_OBJECT
public:
    static constexpr int recentAtMost = 5;

    /// `settingsFile`: where the recent files are kept; empty: nowhere.
    explicit BringIn(const QString &settingsFile, QWidget *parent = nullptr);
    void remember(const QString &file); ///< the first of the recent ones now
    void forget(const QString &file); ///< it is gone
    void setOpenFile(const QString &file); ///< there is one to go back to; empty: none
    void forbid(const QString &why); ///< said, and nothing else: looking is free; empty: it may be taken
    void setTarget(bool target); ///< a file hangs over the page
    void focusFirst();

Q_SIGNALS:
    void chooseWanted();
    void fileWanted(const QString &file);
    void backWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QFrame *buildZone();
    void showRecent();
    void keep();
    void paintIcon();
    QString m_settingsFile;
    QStringList m_recent;
    QFrame *m_zone;
    QLabel *m_icon, *m_recentTitle, *m_forbidden;
    QPushButton *m_choose, *m_back;
    QVBoxLayout *m_recentFiles;
};

} // namespace metaflow::ui
