#pragma once

#include "core/model/Run.h"

#include <QWidget>

class QCheckBox;

namespace metaflow::ui {

/// Which parts of the context go into a prompt: a switch each.
class ContextPanel : public QWidget {
    Q_OBJECT
public:
    explicit ContextPanel(QWidget *parent = nullptr);
    void set(const ContextParts &parts);
    [[nodiscard]] ContextParts parts() const;
    [[nodiscard]] QString summary() const; ///< "all of it", "7 of 9 parts"

Q_SIGNALS:
    void changed();

private:
    struct Switch {
        bool ContextParts::*part;
        QCheckBox *box;
    };
    QVector<Switch> m_switches;
    bool m_setting = false;
};

} // namespace metaflow::ui
