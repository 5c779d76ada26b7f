#pragma once

#include "app/cli/Shell.h"

#include <QTemporaryDir>

namespace metaflow::cli {

/// The whole way on the practice workspace, step by step, each with its figures.
class Demo {
public:
    explicit Demo(Shell *shell);
    /// Everything in `folder`: store, state of the workspace, plans, export.
    [[nodiscard]] QCoro::Task<Answer> run(QString folder);

private:
    using Step = QCoro::Task<Result<QJsonObject>>;
    [[nodiscard]] Step start();
    [[nodiscard]] Step scan();
    [[nodiscard]] Step quote();
    [[nodiscard]] Step generate();
    [[nodiscard]] Step review();
    [[nodiscard]] Step plan();
    [[nodiscard]] Step apply();
    [[nodiscard]] Step readBack();
    [[nodiscard]] Step rollBack();
    [[nodiscard]] Step exportItems();
    [[nodiscard]] Step verifyRecord();
    /// Plans and applies the way back.
    [[nodiscard]] QCoro::Task<Result<importing::ApplyReport>> takeBack();
    /// The catalog as it is now: comment by object.
    [[nodiscard]] QCoro::Task<Result<QHash<QString, Comment>>> commentsNow();
    [[nodiscard]] QCoro::Task<Result<DecisionOutcome>> decide(Decision decision);

    void say(const QString &line);
    [[nodiscard]] QString file(const QString &name) const;

    Shell *m_shell;
    QString m_folder;
    std::unique_ptr<practice::PracticeWorkspace> m_workspace;
    catalog::Connected m_connected;
    QString m_catalog;
    Run m_run; ///< as prepared
    Plan m_plan;
    QHash<QString, Comment> m_before;
};

} // namespace metaflow::cli
