#pragma once

#include "app/sandbox/model/Prose.h"

#include <QJsonArray>
#include <QJsonObject>

namespace metaflow::sandbox::model {

/// Makes a value that obeys a JSON schema, whatever it is: where the schema has room for tables, columns, names and
/// texts it puts what the prompt asked for; elsewhere the plainest value of the type.
class SchemaWalker {
public:
    SchemaWalker(const QJsonObject &schema, std::vector<AskedTable> asked, const Prose &prose);

    [[nodiscard]] QJsonValue value();

private:
    /// What the place in the schema is about.
    struct About {
        const AskedTable *table = nullptr;
        const AskedColumn *column = nullptr;
        int depth = 0;
        bool listed = false; ///< inside a list of tables
    };

    QJsonValue walk(const QJsonObject &schema, const QString &key, const About &about);
    QJsonValue object(const QJsonObject &schema, const About &about);
    QJsonValue array(const QJsonObject &schema, const QString &key, const About &about);
    QJsonArray overTables(const QJsonObject &items, const QString &key, const About &about);
    QJsonArray overColumns(const QJsonObject &items, const QString &key, const About &about);
    QJsonValue string(const QString &key, const About &about) const;
    [[nodiscard]] QString text(const About &about) const;
    [[nodiscard]] QString name(const About &about) const;
    [[nodiscard]] QJsonObject resolved(const QJsonObject &schema) const;

    QJsonObject m_schema;
    std::vector<AskedTable> m_asked;
    const Prose &m_prose;
};

} // namespace metaflow::sandbox::model
