#pragma once

#include "core/base/ProgressSink.h"
#include "core/importing/ApplyGate.h"
#include "core/importing/ApplyLock.h"
#include "core/importing/CommentReads.h"
#include "core/importing/Context.h"
#include "core/importing/Journal.h"
#include "core/store/Sources.h"

namespace metaflow::importing {

/// What the tables of one apply share. They run side by side on the engine thread, so nothing here needs a lock.
class ApplyState {
public:
    /// `pauseOnFailures`: what would stop the apply pauses it.
    ApplyState(Context context, Plan plan, store::Source source, Actor actor, ProgressSink progress,
        std::shared_ptr<ApplyGate> gate, bool pauseOnFailures);
    ~ApplyState();
    ApplyState(const ApplyState &) = delete;
    ApplyState &operator=(const ApplyState &) = delete;

    Context context;
    Plan plan; ///< as stored; its changes take on their states as the apply goes on
    CommentReads reads;
    Journal journal;
    const std::shared_ptr<ApplyGate> gate; // shared with whoever pauses the apply
    std::vector<std::unique_ptr<ApplyLock>> locks;

    /// From here on something of the plan may be in the catalog.
    void sends() { m_sent = true; }
    [[nodiscard]] bool hasSent() const { return m_sent; }
    /// A statement that holds these changes was carried out; only reading back makes them applied.
    void wrote(const QVector<qsizetype> &changes, const QString &statementId);
    /// The same statement held these too. They stood there before and so are not ours, but shall still stand.
    void wroteAlong(const QVector<qsizetype> &changes);
    void unchanged(qsizetype change);
    /// Of changes that stood there before, for the journal; what is journaled so is not a fact of the apply's end
    /// again.
    [[nodiscard]] Journal::Stood stood(const QVector<qsizetype> &changes);
    void refuse(qsizetype change, ErrorCode code);
    /// One failure, however many changes the statement held.
    void fails(const QVector<qsizetype> &changes, const Error &error);
    /// Whether the session still is where the plan belongs: a person may have connected to another workspace meanwhile.
    [[nodiscard]] bool isStillConnected() const;
    /// After reading back.
    void verified(qsizetype change, const ObjectNow &now);

    /// Nothing further is sent; what is open stays open. The first reason counts.
    void stop(ErrorCode code);
    [[nodiscard]] bool isStopped() const { return !m_stoppedBy.isEmpty(); }
    [[nodiscard]] QString stoppedBy() const { return m_stoppedBy; }

    [[nodiscard]] int takeNumbers(int count); ///< for derived statements; the first of them
    [[nodiscard]] int derived() const { return m_derived; }
    [[nodiscard]] QVector<qsizetype> written() const; ///< and not read back yet
    [[nodiscard]] const QSet<qsizetype> &touched() const { return m_touched; }
    /// What the end of a touched change means for its item; nothing where it means nothing, or the journal has said it.
    [[nodiscard]] std::optional<store::CatalogFact> factOf(qsizetype change) const;
    void expect(qint64 changes); ///< how many get an end in this apply, for the progress

private:
    Change &touch(qsizetype change);
    void report();
    void reportPause();
    void fellInARow();

    store::Source m_source;
    ProgressSink m_progress;
    bool m_pauseOnFailures;
    QObject m_timers; ///< their context
    QHash<qsizetype, QString> m_writtenBy; ///< statement id by change
    QSet<qsizetype> m_along; ///< not read back yet
    QSet<qsizetype> m_touched;
    QSet<qsizetype> m_journaled; ///< as unchanged, with their facts
    QSet<qsizetype> m_done, m_failed; ///< by now; for the progress
    bool m_sent = false;
    QString m_stoppedBy;
    ErrorCode m_lastFailure = ErrorCode::Internal;
    int m_failuresInARow = 0;
    int m_nextNumber = 1;
    int m_derived = 0;
    std::optional<qint64> m_expected;
};

} // namespace metaflow::importing
