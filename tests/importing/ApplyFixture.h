#pragma once

#include "tests/importing/ImportFixture.h"

#include <gtest/gtest.h>

namespace metaflow::importing {

/// A synthetic catalog without comments, and one installation on it.
class ApplyTest : public ::testing::Test {
protected:
    void begin(const QString &shape = QStringLiteral("3x4"), const QStringList &options = {});
    /// Every object with a text of its own.
    void approveAll();

    [[nodiscard]] Plan planned(const PlanOptions &options = {});
    [[nodiscard]] ApplyReport applied(const Plan &plan, const ApplyOptions &options = {});
    [[nodiscard]] PlanReport rolledBack(const RollbackTarget &target);

    void expectTextsInCatalog(const QSet<QStringList> &without = {});
    /// The history has each item's import once, and nothing else of an import.
    void expectImportedOnce(testing::Installation &installation);
    /// Somebody else writes to an object.
    void writeElsewhere(const QStringList &path, const Comment &text);
    /// Writes that became a table version.
    [[nodiscard]] int tableVersions();
    [[nodiscard]] QStringList firstColumn() const;

    QTemporaryDir folder;
    std::unique_ptr<testing::SandboxProcess> sandbox;
    std::unique_ptr<testing::Installation> app;
    testing::CatalogComments before;
    QMap<QStringList, QString> texts;
    QMap<QStringList, ItemId> itemAt;
    QVector<ItemId> items;
};

} // namespace metaflow::importing
