#pragma once

#include "core/importing/GuardBook.h"

#include <deque>

namespace metaflow::importing {

/// A statement on its way, with the changes (by index) that it writes.
struct Attempt {
    PlanStatement statement;
    QVector<qsizetype> changes;
    QVector<qsizetype> along; ///< in its text too, but somebody else's hand wrote the same there before
    qsizetype size = 0; ///< how many changes the statement's text holds; with fewer left it must be derived
    int tries = 0;
    bool mayHaveLanded = false; ///< sent before, and nobody knows what became of it
};

/// Sends the statements of one table, one after the other. What the plan's statement cannot do as a whole is narrowed:
/// derived statements leave the bad column out. Engine thread only.
class TableRun {
public:
    /// `place` is the table's in the order of writing.
    TableRun(ApplyState &state, GuardBook &guards, qsizetype place);

    /// Errors are the store's; what the warehouse says becomes the state of changes.
    [[nodiscard]] QCoro::Task<Result<void>> run(QVector<Attempt> attempts, std::stop_token stop);

private:
    [[nodiscard]] QCoro::Task<Result<void>> step(Attempt attempt, std::stop_token stop);
    /// By what the catalog says now: whether the attempt may be sent as it is. Otherwise its changes are settled, and
    /// what is left of them is in the queue.
    [[nodiscard]] bool sift(Attempt &attempt);
    [[nodiscard]] QCoro::Task<Result<void>> send(Attempt attempt, std::stop_token stop);
    [[nodiscard]] QCoro::Task<bool> holdsLocks();
    /// Into the journal, then as soon as there is room; false: it did not leave.
    [[nodiscard]] QCoro::Task<Result<bool>> leave(Attempt *attempt, QString *chainHead);
    [[nodiscard]] QCoro::Task<Result<void>> refused(Attempt attempt, Error error, std::stop_token stop);
    /// The answer got lost: the catalog knows.
    [[nodiscard]] QCoro::Task<Result<void>> look(Attempt attempt, Error error, std::stop_token stop);
    void landed(const Attempt &attempt);
    [[nodiscard]] QCoro::Task<void> pauseAndReread(Attempt attempt, Error error, std::stop_token stop);

    [[nodiscard]] bool isKnownRefused(const Attempt &attempt) const;
    [[nodiscard]] Forms knownForms() const;
    /// Whether it writes a view's own comment by the form that is for tables too.
    [[nodiscard]] bool isViewComment(const Attempt &attempt) const;
    /// What to try instead, if there is something; what is certain of the refused form is remembered.
    [[nodiscard]] std::optional<Forms> otherForms(const Attempt &attempt, const Error &error);
    void narrow(const Attempt &attempt);
    /// Of what stands as planned already: whether an earlier try of this statement wrote it.
    [[nodiscard]] bool mayBeOurs(const Attempt &attempt, qsizetype change) const;
    void derive(const Attempt &from, const QVector<qsizetype> &changes);
    void derive(const Attempt &from, const QVector<qsizetype> &changes, Forms forms);
    [[nodiscard]] bool standsThere(const QVector<qsizetype> &changes) const;

    ApplyState &m_state;
    GuardBook &m_guards;
    qsizetype m_place;
    std::deque<Attempt> m_queue;
    QVector<qsizetype> m_stood; ///< by somebody else's hand, and not in the journal yet
};

} // namespace metaflow::importing
