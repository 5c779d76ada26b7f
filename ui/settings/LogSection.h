#pragma once

#include "ui/settings/Section.h"
#include "ui/shell/Context.h"
#include "core/health/LogReader.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTableWidget;

namespace metaflow::ui {

/// What the program wrote about itself, newest first: ids, counts, codes; no texts and no secrets.
class LogSection : public Section {
    Q_OBJECT
public:
    static constexpr int most = 500; ///< lines that are shown

    /// `context.machine` must be there.
    explicit LogSection(Context &context, QWidget *parent = nullptr);

    void refresh() override;

private:
    void buildLayout();
    void connectParts();
    void show(const QVector<health::LogLine> &lines);
    void showChosen();
    void copy();

    Context &m_context;
    QComboBox *m_level;
    QLineEdit *m_text;
    QTableWidget *m_table;
    QPlainTextEdit *m_whole;
    QLabel *m_count;
    QPushButton *m_copy, *m_folder;
    QTimer m_soon; ///< after the last key
    QVector<health::LogLine> m_lines;
    quint64 m_question = 0; ///< answers to an older one are dropped
};

} // namespace metaflow::ui
