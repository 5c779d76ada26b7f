#pragma once

#include "core/base/Result.h"
#include "core/model/Plan.h"

namespace metaflow::importing {

/// Which forms the warehouse takes, as far as we know.
struct Forms {
    bool severalColumns = true; ///< ALTER TABLE t ALTER COLUMN a COMMENT 'x', b COMMENT 'y'
    bool parameters = false; ///< COMMENT ON … IS :c
    bool viewComments = true; ///< COMMENT ON TABLE for a view; else ALTER VIEW … SET TBLPROPERTIES('comment' = '…')
    qsizetype maxCharacters
        = 4 * 1024 * 1024; ///< the warehouse's limit is 16 MiB a statement; UTF-8 takes up to 3 a unit
    friend bool operator==(const Forms &, const Forms &) = default;
};

/// Makes the statements for changes: one for all columns of a table and one for its own comment. Views, materialized
/// views and streaming tables take COMMENT ON COLUMN only, and so does NULL (of a nested field: ALTER COLUMN … COMMENT
/// NULL). A view's own comment is a property of it where the warehouse refused COMMENT ON TABLE. Pure.
class StatementWriter {
public:
    explicit StatementWriter(Forms forms)
        : m_forms(forms)
    {
    }

    /// Statements for the written ones of `changes`, numbered from 1; the changes get the number of theirs and are put
    /// into the order of the statements, those without one last. TextNotStorable.
    [[nodiscard]] Result<QVector<PlanStatement>> write(QVector<Change> &changes) const;
    /// Statements for some changes of one table, marked as derived from `from` and numbered from `firstNumber`; their
    /// changes get these numbers. TextNotStorable.
    [[nodiscard]] Result<QVector<PlanStatement>> derive(
        const PlanStatement &from, QVector<Change> &changes, int firstNumber) const;

private:
    /// A statement in the making: the changes (by index) that it writes.
    struct Part {
        QString sql;
        QVector<StatementParameter> parameters;
        QVector<qsizetype> changes;
    };
    [[nodiscard]] Result<QVector<Part>> partsFor(
        const QVector<Change> &changes, const QVector<qsizetype> &ofTable) const;
    [[nodiscard]] Result<void> addColumns(
        QVector<Part> &parts, const QVector<Change> &changes, const QVector<qsizetype> &columns) const;
    [[nodiscard]] Result<Part> commentOn(const Change &change, qsizetype index) const;

    Forms m_forms;
};

/// Whether ALTER TABLE … ALTER COLUMN … COMMENT is the form for columns of such a table.
[[nodiscard]] bool takesAlterColumn(const QString &tableType);

/// Whether a change may also be written as a property of its object: a text of a view. An empty property is not NULL,
/// and ALTER VIEW is for plain views alone.
[[nodiscard]] bool takesViewProperty(const Change &change);

/// Whether a statement of its own can hold this literal for this object, by whatever form.
[[nodiscard]] bool fitsStatement(const ObjectPath &object, const QString &literal);

} // namespace metaflow::importing
