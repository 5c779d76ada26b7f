#pragma once

#include "app/sandbox/faults/Weather.h"
#include "app/sandbox/model/PromptReader.h"

#include <QJsonObject>

namespace metaflow::sandbox::model {

/// Draws for one answer and remembers what struck, for the journal.
class Drawing {
public:
    explicit Drawing(faults::Weather &weather)
        : m_weather(weather)
    {
    }
    [[nodiscard]] bool strikes(const QString &kind);
    [[nodiscard]] int number(int bound) { return m_weather.draw(bound); }
    /// The names with commas between them.
    [[nodiscard]] QString struck() const { return m_struck.join(u','); }

private:
    faults::Weather &m_weather;
    QStringList m_struck;
};

/// Draws what is wrong with the names: one left out, one too many, one twice, all spelt otherwise.
[[nodiscard]] std::vector<AskedTable> spoiltNames(Drawing &drawing, std::vector<AskedTable> asked);
/// Draws what is wrong with the values: a broken schema, an empty or endless text, orders that were obeyed.
[[nodiscard]] QJsonObject spoiltValues(Drawing &drawing, const QJsonObject &answer, const QString &prompt);
/// Draws what stands around the JSON, or in its place.
[[nodiscard]] QString spoiltText(Drawing &drawing, const QString &json);

} // namespace metaflow::sandbox::model
