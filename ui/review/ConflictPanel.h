#pragma once

#include "core/model/Item.h"

#include <QFrame>

class QLabel;

namespace metaflow::ui {

class DiffText;

/// Somebody else changed the item meanwhile: their text stands beside one's own, and nothing is lost either way.
class ConflictPanel : public QFrame {
    Q_OBJECT
public:
    explicit ConflictPanel(QWidget *parent = nullptr);
    void show(const Item &now, const QString &mine);

Q_SIGNALS:
    void mineChosen(); ///< my words stand in the editor, based on the newest version
    void theirsChosen();

private:
    QLabel *m_what;
    DiffText *m_theirs;
};

} // namespace metaflow::ui
