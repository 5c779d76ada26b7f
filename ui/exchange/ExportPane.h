#pragma once

#include "ui/exchange/ExportTexts.h"
#include "ui/shell/Context.h"

#include <QFrame>

#include <optional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace metaflow::ui {

class Banner;
class ElidedLabel;

/// What leaves as a file: which items, as what, and afterwards how much that was and its hash.
class ExportPane : public QFrame {
    Q_OBJECT
public:
    ExportPane(Context &context, Banner &banner, QWidget *parent = nullptr);
    ~ExportPane() override;

    /// Exactly the items of a list; `name` says for people which those are.
    void setList(const ItemFilter &filter, const QString &name);
    void clearList();
    [[nodiscard]] bool hasList() const { return m_list.has_value(); }
    void load(); ///< catalogs and counts, as they are now
    void focusFirst();
    void start(); ///< asks for the file
    [[nodiscard]] bool isRunning() const { return static_cast<bool>(m_cancel); }

Q_SIGNALS:
    void historyWanted();
    void workChanged(const QString &text, int percent);

private:
    void buildChoices();
    void buildLayout();
    void addWhich(QFormLayout *form);
    void addHow(QFormLayout *form);
    void connectParts();
    [[nodiscard]] ExportAs as() const;
    [[nodiscard]] ItemFilter filter() const;
    void showChoices();
    void recallFormat();
    void keepFormat(); ///< the next file is likely to be one of the same
    void loadCatalogs();
    void loadSchemas();
    void count();
    void write(const QString &file);
    void writeItems(const QString &file);
    void writeDbt(const QString &file);
    template <typename T> void follow(const Job<T> &job, void (ExportPane::*then)(const T &));
    void written(const exchange::ExportReport &report);
    void writtenForDbt(const exchange::DbtReport &report);
    void showWritten(const QString &what, const QString &rest, const QString &sha256, const QString &file);
    void end(bool isWritten);
    void stop();

    Context &m_context;
    Banner &m_banner;
    std::optional<ItemFilter> m_list;
    ElidedLabel *m_scope;
    QPushButton *m_clear, *m_start, *m_stop, *m_copy, *m_folder, *m_history;
    QComboBox *m_catalog, *m_schema, *m_format, *m_dbtKind;
    QRadioButton *m_items, *m_past;
    QCheckBox *m_exact;
    QWidget *m_whatRow;
    QLabel *m_words, *m_warning, *m_count, *m_progress, *m_result, *m_rest;
    QLineEdit *m_hash;
    QString m_lastFile;
    std::function<void()> m_cancel; ///< of what is being written
    quint64 m_turn = 0; ///< of the file that is written: what an older one brings comes too late
    quint64 m_counting = 0; ///< likewise of the count
    quint64 m_stopped = 0; ///< the turn that somebody stopped; its file may have been there already
};

} // namespace metaflow::ui
