#pragma once

#include <QJsonObject>
#include <QStringList>

namespace metaflow::wording {

/// The facts of an event of the record, each taken once: what a sentence did not take is listed behind it.
class RecordFacts {
public:
    explicit RecordFacts(const QString &json); ///< what is no object is one fact, as it is
    [[nodiscard]] bool has(const QString &name) const { return m_facts.contains(name); }
    [[nodiscard]] QString peek(const QString &name) const { return m_facts[name].toString(); }
    QString text(const QString &name); ///< of a value of any kind
    int count(const QString &name) { return static_cast<int>(m_facts.take(name).toInteger()); }
    bool isOn(const QString &name) { return m_facts.take(name).toBool(); }
    void drop(const QString &name) { m_facts.remove(name); } ///< the sentence says it in other words
    /// The name of each object in an array, which stays among the rest.
    [[nodiscard]] QStringList names(const QString &array, const QString &name) const;
    [[nodiscard]] QStringList rest() const; ///< each `name: value`

private:
    QJsonObject m_facts;
};

} // namespace metaflow::wording
