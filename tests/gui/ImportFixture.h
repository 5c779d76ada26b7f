#pragma once

#include "tests/gui/Desk.h"
#include "tests/support/SandboxProcess.h"
#include "ui/importing/ImportPage.h"

#include <QTreeView>

#include <gtest/gtest.h>

namespace metaflow::testing {

/// The import page over a real store and a real sandbox: catalog `synthetic`, schema `main`, accepted texts for all of
/// it. Worked by clicks and keys on object names.
class ImportFixture : public ::testing::Test {
protected:
    /// `shape`: tables x columns. Somebody's comments come after the texts were made: they are conflicts.
    void open(const QString &shape);
    void TearDown() override;

    /// Presses the button once it is there and may be pressed.
    [[nodiscard]] bool click(const char *button);
    [[nodiscard]] bool plan(); ///< by its button; done when the plan is shown
    [[nodiscard]] bool planChanges(const std::function<void()> &by); ///< another plan is shown after that
    [[nodiscard]] bool apply(const QString &saying);
    /// Makes the change of this object current, as if it had been clicked.
    [[nodiscard]] bool choose(const QString &object);
    [[nodiscard]] QString banner();
    [[nodiscard]] bool until(const std::function<bool()> &condition);
    [[nodiscard]] QTreeView *tree() { return find<QTreeView>(page.get(), "planTable"); }
    [[nodiscard]] const Plan &shown();
    [[nodiscard]] Change changeOf(const QString &object); ///< of the plan that is shown
    [[nodiscard]] QString commentIn(const QStringList &parts); ///< the catalog's now; a null string: none
    [[nodiscard]] QString name(int index) const { return paths.at(index).join(u'.'); }
    [[nodiscard]] bool comment(int index, const QString &text); ///< somebody else's

    std::unique_ptr<SandboxProcess> sandbox;
    Desk desk;
    QVector<QStringList> paths; ///< tables and columns, each table before its columns
    QVector<ItemId> ids; ///< their items
    std::unique_ptr<ui::ImportPage> page;
};

} // namespace metaflow::testing
