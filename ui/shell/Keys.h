#pragma once

#include <QString>
#include <QVector>

namespace metaflow::ui {

/// A line of the key sheet.
struct KeyLine {
    QString keys, does;
};
struct KeyGroup {
    QString title;
    QVector<KeyLine> lines;
};

/// Every key of the program, as F1 shows them. cli.md has the list; the tests press each of them.
[[nodiscard]] QVector<KeyGroup> allKeys();

} // namespace metaflow::ui
