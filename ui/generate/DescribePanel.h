#pragma once

#include "core/review/ReviewService.h"
#include "ui/shell/Context.h"
#include "ui/shell/WordsKeeper.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace metaflow::ui {

/// Descriptions by hand: one scanned table with its columns, which of them have a text in review, and an editor for
/// those that have none. Not modal. What is typed stays, object by object, until it is saved, on disk like the drafts
/// of the review.
class DescribePanel : public QDialog {
    Q_OBJECT
public:
    explicit DescribePanel(Context &context, QWidget *parent = nullptr);

    /// Shows this table of the source's stored snapshot.
    void open(SourceId source, const ObjectPath &table);
    /// Something is typed that no store has yet.
    [[nodiscard]] bool hasDrafts() const { return !m_drafts.isEmpty(); }
    /// And cannot be written to disk either.
    [[nodiscard]] bool isFailing() const { return m_drafts.isFailing(); }

Q_SIGNALS:
    /// Somebody wants to look at it in the review.
    void itemWanted(metaflow::ItemId item, const metaflow::ObjectPath &object);

private:
    void build();
    void load();
    void came(const Result<QVector<review::Describable>> &objects);
    void choose(int row);
    void typed();
    void recalled(); ///< what earlier windows left
    void save();
    void saved(const ObjectPath &object, const Result<review::Described> &described);
    void showSelected();
    void showRow(int row);
    void showButtons();
    void say(const QString &text, bool bad = false);
    [[nodiscard]] QString keyOf(const ObjectPath &object) const { return object.key(m_source); }
    [[nodiscard]] const review::Describable *current() const;
    [[nodiscard]] int firstWithout(int from) const; ///< row without an item; -1: there is none

    Context &m_context;
    QListWidget *m_list;
    QLabel *m_name, *m_type, *m_said;
    QPlainTextEdit *m_comment, *m_text, *m_mine;
    QPushButton *m_save, *m_show;
    ObjectPath m_table;
    SourceId m_source;
    QVector<review::Describable> m_objects;
    WordsKeeper m_drafts; ///< by ObjectPath::key()
    Job<QVector<review::Describable>> m_loading;
    Job<review::Described> m_saving;
    bool m_showing = false; ///< the text is set by the panel, not typed
};

} // namespace metaflow::ui
