#pragma once

#include "core/model/Item.h"
#include "core/model/Run.h"

#include <QDate>
#include <QDateTime>
#include <QVector>

namespace metaflow::analytics {

/// What a report is about: one catalog or all, and a stretch of time for what happened (decisions, runs, costs). What
/// there is now (coverage, statuses, scores, findings, the queue) knows no time.
struct ReportFilter {
    QString catalog; ///< as the catalog spells it; empty: all
    QDateTime since, until; ///< from the first on, before the second; invalid: any
    friend bool operator==(const ReportFilter &, const ReportFilter &) = default;
};

/// How far one schema is, for tables or for columns (fields among them).
struct CoverageRow {
    QString catalog, schema;
    bool tables = false; ///< else columns
    qint64 total = 0; ///< what the last scan found there and what has an item, each object once
    qint64 described = 0; ///< the catalog holds a comment, of whoever
    qint64 pending = 0, approved = 0, rejected = 0, imported = 0; ///< items; edited ones count as approved
    friend bool operator==(const CoverageRow &, const CoverageRow &) = default;
};

struct StatusRow {
    Status status = Status::Pending;
    qint64 items = 0;
    friend bool operator==(const StatusRow &, const StatusRow &) = default;
};

/// What happened on one day (UTC).
struct DayRow {
    QDate day;
    qint64 generated = 0; ///< items that came to be, or got another text
    qint64 decided = 0; ///< approved, edited, rejected
    qint64 imported = 0;
    friend bool operator==(const DayRow &, const DayRow &) = default;
};

/// What one person decided in the time of the filter, and on how many days.
struct ReviewerRow {
    QString person;
    qint64 approved = 0, edited = 0, rejected = 0;
    int days = 0;
    friend bool operator==(const ReviewerRow &, const ReviewerRow &) = default;
};

/// What became of the proposals of one model, one template or one schema: of those that somebody decided on.
struct AcceptanceRow {
    QString
        name; ///< generation method; version text of a template, `sales-2`, also of what is built in; `catalog.schema`
    QString catalog, schema; ///< of a schema; else empty
    qint64 asProposed = 0, edited = 0, rejected = 0;
    /// Mean share of an edited text that is other than proposed, 0..1: words taken out and put in over the words of
    /// both texts; over a sample of at most 2,000 edited items of the report. None: nothing was edited.
    std::optional<double> editDistance;
    friend bool operator==(const AcceptanceRow &, const AcceptanceRow &) = default;
};

struct FindingRow {
    QString check; ///< id
    qint64 open = 0, dismissed = 0; ///< items with such a finding; dismissed: all of them
    friend bool operator==(const FindingRow &, const FindingRow &) = default;
};

/// Pending items by how long they have been waiting since they got their text.
struct QueueRow {
    int fromDays = 0; ///< whole days; at least so many
    int untilDays = 0; ///< fewer than so many; 0: no end
    QDateTime after, until; ///< the same as times: what ItemFilter::waitingAfter and waitingUntil take
    qint64 items = 0;
    friend bool operator==(const QueueRow &, const QueueRow &) = default;
};

/// A run of the time of the filter, newest first, at most 200.
struct RunRow {
    RunId run;
    QDateTime started;
    QString model, catalog, state;
    qint64 requests = 0, succeeded = 0, failed = 0;
    qint64 items = 0; ///< that have a text of it
    double seconds = 0; ///< from the first to the last request
    std::optional<double> latencyMs; ///< mean of an answered request, where it is known
    std::optional<qint64> costMicroUsd, budgetMicroUsd; ///< none: no price, no budget
    friend bool operator==(const RunRow &, const RunRow &) = default;
};

/// What was spent on one day, with one model, on one catalog.
struct CostRow {
    QString name; ///< ISO day, model or catalog
    std::optional<qint64> costMicroUsd; ///< none: nothing there has a price
    qint64 requests = 0, inputTokens = 0, outputTokens = 0;
    friend bool operator==(const CostRow &, const CostRow &) = default;
};

struct ScoreRow {
    int from = 0, to = 0; ///< both included: 0-9, 10-19 … 90-99, 100; -1: not scored
    qint64 items = 0;
    friend bool operator==(const ScoreRow &, const ScoreRow &) = default;
};

/// Everything that the dashboard and `report` show.
struct Report {
    ReportFilter filter;
    QDateTime asOf;
    QStringList catalogs; ///< all that the store knows, by name: what a filter can be about
    QVector<CoverageRow> coverage; ///< by catalog, schema; tables before columns
    QVector<StatusRow> statuses; ///< in the order of the enum, zeros included
    QVector<DayRow> days; ///< in order; days on which nothing happened are left out
    QVector<ReviewerRow> reviewers; ///< most decisions first
    QVector<AcceptanceRow> byModel, byTemplate, bySchema; ///< most decided first
    QVector<FindingRow> findings; ///< most open first
    QVector<QueueRow> queue; ///< youngest first
    std::optional<QDateTime> oldestPending; ///< the beginning of that day
    QVector<RunRow> runs;
    QVector<CostRow> costByDay, costByModel, costByCatalog;
    QVector<ScoreRow> scores; ///< ascending, not scored last
    friend bool operator==(const Report &, const Report &) = default;
};

} // namespace metaflow::analytics
