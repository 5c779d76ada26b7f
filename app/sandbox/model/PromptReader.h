#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace metaflow::sandbox::model {

struct AskedColumn {
    QString name;
    QString type;
    QStringList samples; ///< what stands after the type, cut at the bars: only to quote one when a flaw is wanted
};

struct AskedTable {
    QString name; ///< as the prompt spells it; the answer gives it back so
    std::vector<AskedColumn> columns;
};

/// Finds what a prompt asks for: lines `table NAME | …`, each followed by `- NAME TYPE | …`. A name with unusual
/// characters stands in JSON quotes. Everything else in the text is passed over.
[[nodiscard]] std::vector<AskedTable> readPrompt(const QString &text);

} // namespace metaflow::sandbox::model
