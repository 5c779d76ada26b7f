#pragma once

#include "core/model/Item.h"
#include "core/model/Snapshot.h"

#include <QByteArray>
#include <QMap>
#include <QVector>

namespace metaflow {

enum class PrivacyMode { None, Masked, Raw };
[[nodiscard]] QString privacyModeName(PrivacyMode mode); ///< none, masked, raw
[[nodiscard]] std::optional<PrivacyMode> privacyModeFromName(QStringView name);

enum class What { TablesAndColumns, TablesOnly, ColumnsOnly };
[[nodiscard]] QString whatName(What what); ///< all, tables, columns
[[nodiscard]] std::optional<What> whatFromName(QStringView name);

/// What of the context goes into a prompt; each part can be switched off.
struct ContextParts {
    bool comments = true; ///< existing ones, of the table and its columns
    bool keys = true;
    bool siblings = true; ///< columns that are not asked about
    bool samples = true;
    bool profile = true; ///< row count, null share, distinct values, min and max
    bool lineage = true; ///< what the table is made from
    bool tags = true;
    bool glossary = true;
    bool examples = true; ///< the team's own approved descriptions
    friend bool operator==(const ContextParts &, const ContextParts &) = default;
};
[[nodiscard]] QStringList contextPartNames(const ContextParts &parts); ///< `comments`, `keys` …: those that are on
/// Nothing where a name is unknown.
[[nodiscard]] std::optional<ContextParts> contextPartsFromNames(const QStringList &names);

/// How a run is made. What changes the prepared requests is part of "the same command again".
struct GenerationOptions {
    What what = What::TablesAndColumns;
    bool onlyMissing = true; ///< no catalog comment and no open item
    std::optional<PrivacyMode> privacy; ///< unset: the catalog's choice
    bool privacyGiven = false; ///< of a prepared run: for it alone, whatever the catalog's choice becomes
    QString privacyRules; ///< of a prepared run: the team's own patterns as they were
    bool views = true; ///< they are described too
    bool fields = true; ///< so are the nested fields of structs
    ContextParts context;
    bool memory = true;
    int memoryPercent = 100; ///< a text from memory is proposed from this match on; below it is a suggestion
    QString templateName; ///< empty: for each table the one with the most specific scope
    QString instruction; ///< a person's, for this run alone: "shorter"
    int alternatives = 1; ///< texts an object, at most 3
    int columnsPerRequest = 20;
    int maxInFlight = 8;
    std::optional<qint64> budgetMicroUsd; ///< hard; unset: none
    QString provider; ///< `openai`
    QString model;
    QString baseUrl; ///< ends in /v1
    friend bool operator==(const GenerationOptions &, const GenerationOptions &) = default;
};

enum class RunState { Prepared, Running, Paused, Done, Stopped };
[[nodiscard]] QString runStateName(RunState state);
[[nodiscard]] RunState runStateFromName(QStringView name); ///< Stopped where unknown

/// Tokens and money. Money is whole micro-dollars, so that shares add up exactly.
struct Usage {
    qint64 inputTokens = 0;
    qint64 cachedTokens = 0; ///< part of inputTokens
    qint64 outputTokens = 0;
    qint64 costMicroUsd = 0;
    Usage &operator+=(const Usage &other);
    friend bool operator==(const Usage &, const Usage &) = default;
};
/// `0.003250`: six decimals, for JSON and CSV.
[[nodiscard]] QString usdText(qint64 microUsd);

struct Run {
    RunId id;
    SourceId source;
    RunState state = RunState::Prepared;
    Selection selection;
    GenerationOptions options;
    QString selectionHash; ///< equal for "the same command again"
    QString createdBy;
    QDateTime createdAt, finishedAt;
    int requests = 0, succeeded = 0, failed = 0, items = 0, leftAlone = 0, fromMemory = 0;
    int possiblyBilledTwice = 0;
    Usage estimate; ///< the quote
    Usage actual;
    QString stoppedBy; ///< error code name, or empty
    int statements = 0; ///< sent while preparing: samples, descriptions of tables with structs, lineage
    /// `has_comment`, `open_item`, or why the catalog takes no comment there (`foreign_table` …): objects of each.
    QMap<QString, int> leftAloneByReason;
    QStringList notRead; ///< context that could not be read: `samples`, `lineage`, `fields`
    QDateTime erasedAt; ///< when its prompts, answers and samples went; invalid: they are there
    friend bool operator==(const Run &, const Run &) = default;
};

/// `InFlight` is committed before the bytes leave: after a crash it means "may have been paid".
enum class RequestState { Prepared, InFlight, Done, Failed };
[[nodiscard]] QString requestStateName(RequestState state);
[[nodiscard]] RequestState requestStateFromName(QStringView name);

/// One object that a request asks about.
struct RequestTarget {
    ObjectPath object;
    QString dataType;
    int ordinal = 0;
    Comment original; ///< the catalog's comment at that moment: the base
    QStringList samples; ///< as they stand in the prompt: masked
    QVector<Suggestion> suggestions = {}; ///< from memory, best first: come to stand beside the model's text
    QStringList sources = {}; ///< what lineage says it is made from, for people; the first few
    friend bool operator==(const RequestTarget &, const RequestTarget &) = default;
};

/// One prepared call of a model: a row of `generation_requests`.
struct Request {
    RequestId id;
    RunId run;
    int number = 0; ///< 1, 2, … within the run
    ObjectPath table;
    QVector<RequestTarget> targets;
    QByteArray body; ///< JSON, byte for byte what the server receives
    QString bodyHash; ///< SHA-256, hex
    Usage estimate;
    RequestState state = RequestState::Prepared;
    int attempts = 0;
    int possiblyBilledTwice = 0;
    bool repair = false; ///< asks again for what an answer left out
    int parent = 0; ///< number of the request it repairs, is a part of or takes the place of; 0: none
    QString templateVersion; ///< which text asked
    Usage actual;
    QByteArray answer; ///< the model's content as it came; empty until done
    QString errorCode; ///< error code name of the last failure
    QString errorDetail;
    QDateTime sentAt, finishedAt;
    friend bool operator==(const Request &, const Request &) = default;
};

} // namespace metaflow
