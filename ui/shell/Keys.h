#pragma once

#include <QString>
#include <QVector>

namespace metaflow::ui {

class KeyMap;

/// A line of the key sheet.
struct KeyLine {
    QString keys, does;
};
struct KeyGroup {
    QString title;
    QVector<KeyLine> lines;
};

/// Every key of the program, as F1 shows them: those of the key map, and those that nobody can change.
[[nodiscard]] QVector<KeyGroup> allKeys(const KeyMap &map);

} // namespace metaflow::ui
