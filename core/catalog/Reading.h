#pragma once

#include "core/base/ProgressSink.h"
#include "core/catalog/CatalogSql.h"
#include "core/databricks/Statement.h"

#include <QCoroTask>

#include <functional>
#include <stop_token>

namespace metaflow::databricks {
class Session;
}

namespace metaflow::catalog {

using Rows = Result<QVector<databricks::Row>>;

/// The statements of one look at the catalog: how many they are, and that all end when one that must not fail does.
struct Reading {
    databricks::Session &session;
    QString catalog;
    QStringList schemas = {}; ///< empty: all
    ProgressSink progress = {};
    std::stop_source stop = {};
    int statements = 0;
    int ended = 0;
};

/// One statement, all its rows. Errors as Session::execute(); ResultTooLarge also for an answer that was cut.
[[nodiscard]] QCoro::Task<Rows> run(Reading *reading, databricks::Statement statement);
[[nodiscard]] bool isTooLarge(const Rows &rows);

/// More names than that are never bound: nobody says how many parameters a warehouse takes.
constexpr qsizetype mostNames = 200;
/// So many tables are asked for at once where all were too much; halved where that is too much as well.
constexpr qsizetype mostInRange = 4096;

/// The statement about a piece of a list: from one place on, before another.
using StatementOfPiece = std::function<databricks::Statement(qsizetype from, qsizetype end)>;
/// One statement for as many of `count` things as one answer holds: at most `most`, halved where that is too much.
[[nodiscard]] QCoro::Task<Rows> runInPieces(
    Reading *reading, StatementOfPiece statementOf, qsizetype count, qsizetype most);
/// The whole of these names in ranges that leave none out, whatever is between them.
[[nodiscard]] StatementOfPiece byRange(
    std::function<databricks::Statement(const NameRange &range)> statementOf, QStringList names);

} // namespace metaflow::catalog
