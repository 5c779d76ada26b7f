#pragma once

#include "core/review/ReviewService.h"

#include <QTabWidget>

namespace metaflow::ui {

class ContextTab;
class GenerationTab;
class PastTab;
class TextsTab;

/// Beside the editor: context, texts, generation, history of the current item.
class DetailTabs : public QTabWidget {
    Q_OBJECT
public:
    explicit DetailTabs(QWidget *parent = nullptr);
    void show(const review::ItemDetail &detail);
    void clear();
    void showTexts(); ///< brings them to the front
    /// Whose details they are; none while nothing is shown.
    [[nodiscard]] ItemId item() const { return m_item; }
    [[nodiscard]] QString suggestion(int number) const;

Q_SIGNALS:
    void textChosen(const QString &text);
    void commentWanted();

private:
    ItemId m_item;
    ContextTab *m_context;
    TextsTab *m_texts;
    GenerationTab *m_generation;
    PastTab *m_past;
};

} // namespace metaflow::ui
