#pragma once

#include "ui/review/TextChoices.h"

#include <QWidget>

class QComboBox;

namespace metaflow::ui {

class DiffText;

/// The proposal with what changed in it, and on request the difference between any two texts of the item: a key goes
/// through the pairs that say something, two choosers take any.
class ProposalView : public QWidget {
    Q_OBJECT
public:
    explicit ProposalView(QWidget *parent = nullptr);

    void show(const Item &item, const QString &typed);
    void setTexts(const QVector<ItemText> &texts); ///< they come with the details
    void setTyped(const QString &typed);
    void clear(const QString &placeholder = {});
    void compareNext(); ///< the next pair; after the last one what stands at rest
    [[nodiscard]] DiffText *diff() const { return m_diff; }
    [[nodiscard]] bool isComparing() const { return m_compared.has_value(); }

Q_SIGNALS:
    void captionChanged(const QString &caption);

private:
    void render();
    void compare(const std::optional<TextPair> &pair);
    void fillChoosers();
    void chosen();
    [[nodiscard]] QString nameOf(const TextChoice &choice) const;
    [[nodiscard]] QString nameOf(const ItemText &text, int number) const;

    DiffText *m_diff;
    QWidget *m_bar;
    QComboBox *m_from, *m_to;
    std::optional<Item> m_item;
    QVector<ItemText> m_texts;
    QString m_typed;
    QVector<TextChoice> m_choices;
    std::optional<TextPair> m_compared; ///< what a person asked for
    bool m_filling = false;
};

} // namespace metaflow::ui
