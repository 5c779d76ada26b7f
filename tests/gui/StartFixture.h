#pragma once

#include "core/base/Workers.h"
#include "core/databricks/AccountService.h"
#include "core/secrets/KeyRing.h"
#include "core/store/BackupService.h"
#include "tests/gui/Desk.h"
#include "tests/support/SandboxProcess.h"
#include "ui/shell/MachineServices.h"

#include <gtest/gtest.h>

namespace metaflow::testing {

class MemorySecretStore;

/// A desk with what a machine has: sign-ins, a key ring over a key store that forgets, backups. Of ~/.databrickscfg
/// there is what a test writes.
class StartFixture : public ::testing::Test {
protected:
    StartFixture();
    ~StartFixture() override;
    void TearDown() override { expectNoStall(desk); }

    void writeConfig(const QByteArray &text); ///< in place of ~/.databrickscfg
    void startSandbox();
    [[nodiscard]] bool until(const std::function<bool()> &condition);
    /// Empties the field first.
    static void type(QWidget *root, const char *field, const QString &text);
    /// The nth entry, by keys.
    static void choose(QWidget *root, const char *box, int entry);
    static void press(QWidget *root, const char *button); ///< with the mouse
    [[nodiscard]] static QString note(QWidget *root, const char *name); ///< empty where it is hidden

    Desk desk;
    MemorySecretStore *keyStore; ///< the ring's
    std::unique_ptr<secrets::KeyRing> keys;
    std::unique_ptr<net::HttpClient> http;
    std::unique_ptr<databricks::AccountService> accounts;
    Workers workers;
    std::unique_ptr<store::BackupService> backups;
    std::unique_ptr<ui::MachineServices> machine;
    std::unique_ptr<SandboxProcess> sandbox;
    QVector<UserChoices> kept; ///< as they would go to the file
};

} // namespace metaflow::testing
