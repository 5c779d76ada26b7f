#pragma once

#include "core/review/ReviewService.h"

#include <QFrame>
#include <QTimer>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace metaflow::ui {

class DiffText;
class KeyMap;

/// Replaces a word in the texts of all items that are listed: says first how many would change and shows some of them.
/// What Enter does is exactly what was counted.
class ReplacePanel : public QFrame {
    Q_OBJECT
public:
    /// Without a key map the keys are the defaults.
    explicit ReplacePanel(review::ReviewService &review, const KeyMap *keys = nullptr, QWidget *parent = nullptr);

    /// `line` is the filter as the person wrote it.
    void ask(const ItemFilter &filter, const QString &line);
    /// Another list is shown: the figures are of that one.
    void retarget(const ItemFilter &filter, const QString &line);
    void leave(); ///< and stops looking

Q_SIGNALS:
    /// An Edit of these versions to these texts.
    void replaceWanted(const metaflow::Decision &decision);
    void left();
    void failed(const metaflow::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildLayout();
    void wishChanged();
    void look();
    void show(const review::ReplacePreview &preview);
    [[nodiscard]] QString figuresOf(const review::ReplacePreview &preview) const;
    void goOn();
    [[nodiscard]] review::Replacement wish() const;

    review::ReviewService &m_review;
    const KeyMap *m_keys;
    QLabel *m_title, *m_figures;
    QLineEdit *m_find, *m_with;
    QCheckBox *m_whole, *m_case;
    QPushButton *m_goOn, *m_cancel;
    QVector<QLabel *> m_names;
    QVector<DiffText *> m_diffs;
    QTimer m_soon;
    ItemFilter m_filter;
    Job<review::ReplacePreview> m_job;
    quint64 m_generation = 0;
    std::optional<review::ReplacePreview> m_preview; ///< of what is typed now
};

} // namespace metaflow::ui
