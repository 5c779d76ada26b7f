#pragma once

#include <QObject>
#include <QThreadPool>
#include <QVector>

namespace metaflow::ui {

/// A filter line that somebody gave a name.
struct SavedFilter {
    QString name, line;
    friend bool operator==(const SavedFilter &, const SavedFilter &) = default;
};

/// The saved filters of one store, in the window's settings file. Read when made; each change is written by a
/// background thread, the newest last.
class SavedFilters : public QObject {
    Q_OBJECT
public:
    SavedFilters(QString settingsFile, QString storeId, QObject *parent = nullptr);

    [[nodiscard]] const QVector<SavedFilter> &all() const { return m_all; }
    /// A name that is there already gets the new line.
    void save(const QString &name, const QString &line);
    void rename(int index, const QString &name); ///< not to a name that another one has, nor to none
    void remove(int index);

Q_SIGNALS:
    void changed();

private:
    void write();
    QString m_file, m_group;
    QVector<SavedFilter> m_all;
    QThreadPool m_writer; ///< of one thread: what was saved last is what stays, and it goes with nothing unsaved
};

} // namespace metaflow::ui
