#pragma once

#include <QTableView>

namespace metaflow::ui {

class KeyMap;

/// A list of rows on which the bare keys of the review list mean the same as there: it says which command was meant. A
/// held key says it once; moving may repeat.
class KeyedTable : public QTableView {
    Q_OBJECT
public:
    /// Without a key map the keys are the defaults.
    explicit KeyedTable(const KeyMap *keys = nullptr, QWidget *parent = nullptr);

    void keyboardSearch(const QString &) override { } // bare letters are keys here
    void goTo(int row);
    /// What it shows now was on the screen. See expectPaint().
    [[nodiscard]] bool isPainted() const { return m_painted; }
    void expectPaint(); ///< there is something new to see

Q_SIGNALS:
    /// A command of the key map; `suggestion` with its number, `toggle` (Space, Delete), `leave` (Escape).
    void commanded(const QString &command, int number);
    void currentRowChanged(int row);
    void painted(); ///< once after expectPaint()

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString commandOf(const QKeyEvent &event, int &number) const;
    const KeyMap *m_keys;
    bool m_painted = false;
};

} // namespace metaflow::ui
