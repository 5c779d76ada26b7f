#pragma once

#include "core/base/Error.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace metaflow::ui {

struct MachineServices;

/// What stands in place of a window whose store did not open: what is wrong, and ways on.
class FailurePage : public QWidget {
    Q_OBJECT
public:
    /// Without `machine` nothing but trying again is offered.
    FailurePage(const Error &error, MachineServices *machine, QWidget *parent = nullptr);
    void setAgain(const QString &text); ///< where the first button does not try the same again

Q_SIGNALS:
    void againWanted();
    void ownStoreWanted();
    void restoreWanted();
    void adoptionWanted();
    void storeWanted(const QString &url);

private:
    void offer(const QString &text, const QString &name, void (FailurePage::*wanted)());
    void addWaysOn(const Error &error, MachineServices &machine);
    void addSignIn(const Error &error, MachineServices &machine);
    void addOtherStore(const Error &error, MachineServices &machine);
    QHBoxLayout *m_buttons;
    QPushButton *m_again;
};

} // namespace metaflow::ui
