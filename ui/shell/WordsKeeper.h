#pragma once

#include "core/store/Drafts.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <optional>

namespace metaflow::ui {

/// What somebody began to write about things that are no items: in memory at once, on disk within a second, back after
/// a crash. Of one kind each, so that two of them share a file.
class WordsKeeper : public QObject {
    Q_OBJECT
public:
    /// `kind` begins the names under which the words are kept.
    WordsKeeper(store::Drafts &drafts, QString storeId, QString kind, QObject *parent = nullptr);
    ~WordsKeeper() override; ///< hands over what it has not yet

    void typed(const QString &about, const QString &text);
    void drop(const QString &about);
    [[nodiscard]] std::optional<QString> wordsOn(const QString &about) const;
    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    /// Something typed is not on disk: the file cannot be written.
    [[nodiscard]] bool isFailing() const { return m_failing && !m_unsaved.isEmpty(); }

Q_SIGNALS:
    void loaded(); ///< those of earlier windows are there
    void failed(const metaflow::Error &error); ///< once, until something was saved again

private:
    void save();
    void write(const QString &about);
    void written(const QString &about, const QString &text, const Result<void> &done);
    store::Drafts &m_store;
    QString m_storeId, m_kind;
    QHash<QString, QString> m_words;
    QSet<QString> m_dropped; ///< before those of earlier windows came
    QSet<QString> m_unsaved; ///< their newest words are not on disk; tried again until they are
    QTimer m_timer;
    bool m_loaded = false;
    bool m_failing = false;
};

} // namespace metaflow::ui
