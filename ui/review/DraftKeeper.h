#pragma once

#include "core/store/Drafts.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace metaflow::ui {

/// Typed but undecided texts: in memory at once, on disk within a second, back after a crash.
class DraftKeeper : public QObject {
    Q_OBJECT
public:
    DraftKeeper(store::Drafts &drafts, QString storeId, QObject *parent = nullptr);

    /// `text` equal to what stands means: there is no draft. `dismissed`: findings of this text that were seen to.
    void typed(
        const ItemRef &item, const QString &text, const QString &standing, const QVector<Finding> &dismissed = {});
    void drop(ItemId item);
    void flush(); ///< before the row changes or the page goes
    [[nodiscard]] std::optional<store::Drafts::Draft> draftOf(ItemId item) const;
    [[nodiscard]] int count() const { return static_cast<int>(m_drafts.size()); }
    /// Typed texts that are not on disk: the file cannot be written.
    [[nodiscard]] bool isFailing() const { return !m_failed.isEmpty(); }

Q_SIGNALS:
    void loaded();
    void saved(metaflow::ItemId item);
    void failed(const metaflow::Error &error); ///< once an item, until it was saved

private:
    void save();
    void write(const store::Drafts::Draft &draft);
    void written(const store::Drafts::Draft &draft, const Result<void> &done);
    store::Drafts &m_store;
    QString m_storeId;
    QHash<ItemId, store::Drafts::Draft> m_drafts;
    std::optional<ItemId> m_typing; ///< its newest text was not handed to the file yet
    QSet<ItemId> m_failed; ///< their newest text is not on disk; tried again until it is
    QTimer m_timer;
};

} // namespace metaflow::ui
