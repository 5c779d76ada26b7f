#pragma once

#include "core/model/Ids.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <optional>

namespace metaflow::ui {

/// Where somebody stopped in the list of one store: tomorrow it goes on there. Written to the window's settings file by
/// a background thread when the hands rest, so that a crash does not forget it either.
class ViewMemory : public QObject {
    Q_OBJECT
public:
    struct Place {
        QString line; ///< of the filter
        ItemId item;
        int caret = 0; ///< in its text, UTF-16 units
        friend bool operator==(const Place &, const Place &) = default;
    };

    ViewMemory(QString settingsFile, QString storeId, QObject *parent = nullptr);
    ~ViewMemory() override; ///< writes what is not written yet

    /// Where it was left; nothing before the first time.
    [[nodiscard]] const std::optional<Place> &left() const { return m_left; }
    void note(const Place &place);

private:
    void write();
    QString m_file, m_store;
    std::optional<Place> m_left, m_now, m_written;
    QTimer m_soon;
    QThreadPool m_writer; ///< of one thread: the last place is what stays
};

} // namespace metaflow::ui
