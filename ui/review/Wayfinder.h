#pragma once

#include "ui/review/ListLoader.h"

#include <QObject>

namespace metaflow::ui {

class ItemModel;
class ReviewTable;

/// Moves about in the list: to what is undecided, to a name, back to where somebody was. What is not in memory is asked
/// of the store; an answer that comes after the person moved on is dropped.
class Wayfinder : public QObject {
    Q_OBJECT
public:
    static constexpr int trailLength = 500;

    Wayfinder(review::ReviewService &review, ItemModel &model, ReviewTable &table, const ListLoader &loader,
        QObject *parent = nullptr);

    /// `step` 1: onwards, -1: backwards, round the ends. False: there is none. True where it went, or asks; then
    /// noneLeft() may follow.
    bool toUndecided(int step);
    void remember(); ///< the current row, to come back to
    bool back(); ///< false: there is nowhere to go back to
    void jumpTo(const QString &text);
    void nextHit(bool backwards);
    [[nodiscard]] const QString &jumpedFor() const { return m_text; }

Q_SIGNALS:
    void noneLeft();
    void jumped(int hit, int hits); ///< from 1; 0 of 0: no name fits
    void failed(const metaflow::Error &error);

private:
    void ask(int from, int step, qsizetype done);
    void goToHit(int step);
    [[nodiscard]] ItemId currentId() const;

    review::ReviewService &m_review;
    ItemModel &m_model;
    ReviewTable &m_table;
    const ListLoader &m_loader;
    QVector<ItemId> m_trail;
    QString m_text;
    QVector<ItemId> m_hits;
    int m_hit = -1;
};

} // namespace metaflow::ui
