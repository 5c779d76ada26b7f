#pragma once

#include "core/generation/GenerationService.h"
#include "ui/shell/Context.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace metaflow::ui {

/// Asks the model again for the selected items, in place: an instruction, a number of alternatives, the quote, then the
/// run, which goes on while the person reviews. Enter goes on, Esc goes back; nothing of it stands in the way.
class RegeneratePanel : public QFrame {
    Q_OBJECT
public:
    explicit RegeneratePanel(Context &context, QWidget *parent = nullptr);

    /// Opens it for these items, unless a run is on.
    void ask(const QVector<ItemId> &items);
    [[nodiscard]] bool isRunning() const { return m_runJob.isRunning(); }

Q_SIGNALS:
    void finished(const QVector<metaflow::ItemId> &items, const metaflow::generation::RunReport &report);
    void failed(const metaflow::Error &error);
    void left(); ///< the list has the keys again

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Step { Wish, Quoting, Quoted, Running };
    void buildLayout();
    void buildPresets(QHBoxLayout *line);
    void show(Step step);
    void goOn();
    void back();
    void quote();
    void run();
    void wishChanged(); ///< a quote no longer fits
    [[nodiscard]] QString quoteText(const generation::Quote &quote) const;

    Context &m_context;
    QLabel *m_title, *m_figures;
    QLineEdit *m_instruction;
    QSpinBox *m_alternatives;
    QPushButton *m_goOn, *m_cancel;
    QProgressBar *m_progress;
    QWidget *m_wish;
    Step m_step = Step::Wish;
    QVector<ItemId> m_items;
    generation::Quote m_quote;
    quint64 m_wishNumber = 0; ///< late quotes of an older one are dropped
    Job<generation::Quote> m_quoteJob;
    Job<generation::RunReport> m_runJob;
};

} // namespace metaflow::ui
