#pragma once

#include "app/cli/CommandLine.h"
#include "app/cli/Output.h"
#include "app/composition/Services.h"
#include "core/databricks/Profile.h"
#include "core/model/UserChoices.h"
#include "core/practice/PracticeWorkspace.h"

#include <QCoroFuture>
#include <QCoroTask>

#include <QProcessEnvironment>

namespace metaflow::cli {

/// What every command works with: the services, opened as far as it needs them, and a way to wait for their jobs that
/// shows progress and hears Ctrl-C. Main thread.
class Shell {
public:
    Shell(Globals globals, QProcessEnvironment environment, Output &output);

    [[nodiscard]] Output &out() { return m_output; }
    [[nodiscard]] const Globals &globals() const { return m_globals; }
    [[nodiscard]] const QProcessEnvironment &environment() const { return m_environment; }
    /// Only after start(), openStore() or connect().
    [[nodiscard]] app::Services &services() { return *m_services; }
    /// False where it did not even come to opening a store.
    [[nodiscard]] bool hasServices() const { return m_services != nullptr; }

    /// The services without an open store: sign-ins need none. WrongUsage, FileUnwritable.
    [[nodiscard]] QCoro::Task<Result<void>> start();
    /// The store, migrated, and backed up before where it needs that. As start(), and what Store::open() and
    /// BackupService::beforeMigration() say.
    [[nodiscard]] QCoro::Task<Result<store::StoreInfo>> openStore();
    /// The store and the workspace that profile and environment name; remembers the person.
    [[nodiscard]] QCoro::Task<Result<catalog::Connected>> connect();
    /// Who decides here: the person that the workspace last named for this sign-in, else the role of the database, else
    /// the system account. Sends nothing to the workspace; opens the store where that was not done yet.
    [[nodiscard]] QCoro::Task<Result<Person>> person();
    /// The workspace that `--profile` or the environment names, else the one that this user chose. As start(), and what
    /// AccountService::profile() says.
    [[nodiscard]] QCoro::Task<Result<databricks::Profile>> profile();
    /// What this user chose once. FileUnreadable, FileInvalid.
    [[nodiscard]] Result<UserChoices> choices() const;
    /// The store that `--store` or METAFLOW_STORE names, else the one that this user chose, else this machine's.
    [[nodiscard]] Result<store::StoreUrl> storeUrl() const;

    /// Ends the services, so that their files may go.
    void closeStore();
    /// From here on a store and a workspace of their own, whatever the options say: for the demo.
    void practise(store::StoreUrl store, practice::PracticeAccess access);
    [[nodiscard]] const std::optional<practice::PracticeAccess> &practice() const { return m_practice; }

    /// Waits for a job, showing its progress. Cancelled as soon as somebody asked to stop.
    template <typename T> [[nodiscard]] QCoro::Task<Result<T>> finish(Job<T> job)
    {
        if (m_interrupted) {
            job.cancel();
        }
        m_cancel = [job] { job.cancel(); };
        QObject context;
        job.onProgress(&context, [this](const Progress &progress) { m_output.progress(progress); });
        const QFuture<Result<T>> future = job.future();
        Result<T> result = co_await future;
        m_cancel = {};
        m_output.endProgress();
        co_return result;
    }
    template <typename T> [[nodiscard]] QCoro::Task<Result<T>> finish(QFuture<Result<T>> future)
    {
        return finish(Job<T>(std::move(future)));
    }
    /// Ctrl-C: ends the job in hand; those that follow end at once.
    void interrupt();
    [[nodiscard]] bool isInterrupted() const { return m_interrupted; }

    /// How a decision made here stands in the history.
    [[nodiscard]] static Actor actor(const Person &person, int count = 1);

private:
    [[nodiscard]] QCoro::Task<Result<void>> backUpBeforeMigration();
    void remember(const databricks::Profile &access, const Person &person) const;

    [[nodiscard]] QString signInName(const UserChoices &chosen) const;

    Globals m_globals;
    QProcessEnvironment m_environment;
    Output &m_output;
    std::optional<practice::PracticeAccess> m_practice;
    std::optional<store::StoreUrl> m_practiceStore;
    std::unique_ptr<app::Services> m_services;
    std::optional<store::StoreInfo> m_opened; ///< of m_services
    std::optional<databricks::Profile> m_profile; ///< once it was found: its tokens are one source
    std::function<void()> m_cancel; ///< of the job in hand
    bool m_interrupted = false;
};

} // namespace metaflow::cli
