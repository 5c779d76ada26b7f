#pragma once

#include "core/base/Result.h"
#include "core/store/StoreUrl.h"

#include <QStringList>
#include <QVariantList>
#include <QVector>

/// What SQLite and PostgreSQL say differently; nowhere else.
namespace metaflow::store::sql {

/// What every connection begins with.
[[nodiscard]] QStringList connectionSettings(const StoreUrl &url);
[[nodiscard]] QString beginWrite(Dialect dialect);
[[nodiscard]] QString beginRead(Dialect dialect); ///< one picture of everything until the end
[[nodiscard]] QString readOnly(Dialect dialect); ///< makes the connection unable to write

/// True where `column` holds the bound text (a `?`).
[[nodiscard]] QString contains(Dialect dialect, const QString &column);
/// The same for columns that hold folded text and for folded words; binds containing(). A third faster than contains()
/// on SQLite.
[[nodiscard]] QString containsFolded(Dialect dialect, const QString &column);
[[nodiscard]] QString containing(Dialect dialect, const QString &word);
/// For LIKE … ESCAPE '!'.
[[nodiscard]] QString likeEscaped(QString text);
/// The column case-folded.
[[nodiscard]] QString folded(Dialect dialect, const QString &column);
/// `metadata_items.status` with NULL (earlier tool) as pending, in the form that the index has.
[[nodiscard]] QString status(Dialect dialect, const QString &table);
/// A TIMESTAMP of the earlier tool as ISO text.
[[nodiscard]] QString timeText(Dialect dialect, const QString &column);
/// A bound ISO text (a `?`) to compare with such a TIMESTAMP.
[[nodiscard]] QString timeParameter(Dialect dialect);
/// A text column to the byte: Qt's PostgreSQL driver drops a byte order mark in front, so it gets a second one.
[[nodiscard]] QString exactText(Dialect dialect, const QString &column);
/// Keeps the rows of `table` as they are until the transaction ends (nothing on SQLite, where only one writes).
[[nodiscard]] QString forUpdate(Dialect dialect, const QString &table);
/// The same for a query of one table, leaving out what somebody else is working on.
[[nodiscard]] QString forUpdateUnlocked(Dialect dialect);
/// A number that changes when another connection has committed; empty where nobody waits for anybody's transaction.
[[nodiscard]] QString writesOfOthers(Dialect dialect);
/// What changes when anybody has committed: of others alone where the connection writes (SQLite), of anybody and in
/// the whole server, too (PostgreSQL).
[[nodiscard]] QString commitCounter(Dialect dialect);
/// PostgreSQL: the channel on which writers of this schema NOTIFY.
[[nodiscard]] QString notifyChannel(const QString &schema);
/// A name of PostgreSQL, which cuts what is longer than 63 bytes: then a shorter one that is as good as unique.
[[nodiscard]] QString shortEnough(const QString &name);
/// The next id of the link to come.
[[nodiscard]] QString nextLinkId(Dialect dialect);
/// True for a number that we gave: whole and above zero. SQLite lets anything stand in any column.
[[nodiscard]] QString isOurNumber(Dialect dialect, const QString &column);
/// True for an unsealed row of `approval_history h` as the earlier tool writes it: nothing of ours is filled in. That
/// tool knows PostgreSQL alone.
[[nodiscard]] QString isEarlierToolsRow(Dialect dialect);
/// The text as QJsonDocument writes it into an array, quotes included.
[[nodiscard]] QString jsonText(Dialect dialect, const QString &text);
/// The part with this number (from 0) of a JSON array of texts.
[[nodiscard]] QString jsonPart(Dialect dialect, const QString &json, int number);
/// Text that is compared byte by byte, as keys are.
[[nodiscard]] QString byteByByte(Dialect dialect, const QString &text);
/// The text under this name in a JSON object of ours; NULL where there is none.
[[nodiscard]] QString jsonMember(Dialect dialect, const QString &json, const QString &name);
/// Milliseconds between two ISO texts, with a fraction; NULL where one is NULL.
[[nodiscard]] QString millisecondsBetween(Dialect dialect, const QString &from, const QString &to);
/// A number that is another one whenever anybody has committed since: as commitCounter(), and on PostgreSQL no
/// transaction that ended out of turn is missed.
[[nodiscard]] QString committedSoFar(Dialect dialect);
/// The day of a TIMESTAMP of the earlier tool: `2026-11-22`.
[[nodiscard]] QString dayText(Dialect dialect, const QString &column);

/// What figures are counted by; of `metadata_items`, in the form that the index of the figures has (SQLite).
/// `table`, `column`, `field`.
[[nodiscard]] QString objectKind(Dialect dialect, const QString &table);
/// Version text of the template that its text was generated with; NULL: no model wrote it.
[[nodiscard]] QString templateUsed(Dialect dialect, const QString &table);
/// 1: a person's words were accepted in the place of the proposal, or were imported since; else 0.
[[nodiscard]] QString reworded(Dialect dialect, const QString &table);
[[nodiscard]] QString isReworded(Dialect dialect, const QString &table); ///< as a condition
/// Day of the decision; of a pending item the day of waitingSince().
[[nodiscard]] QString figureDay(Dialect dialect, const QString &table);
/// When it got the text that stands, a TIMESTAMP: its first proposal when it came to be, another text with its last
/// change. The beginning of time where nobody noted it.
[[nodiscard]] QString waitingSince(Dialect dialect, const QString &table);

/// An identifier, quoted.
[[nodiscard]] QString quotedName(const QString &name);

} // namespace metaflow::store::sql
