#include "app/sandbox/catalog/TypeTree.h"

#include "app/sandbox/catalog/Types.h"
#include "core/base/JsonText.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace metaflow::sandbox::catalog {

namespace {

/// Reads one type; stops before a `,` or `>` that is not its own.
class TypeReader {
public:
    explicit TypeReader(const QString &text)
        : m_text(text)
    {
    }

    TypeTree type()
    {
        skipBlank();
        const qsizetype start = m_at;
        while (m_at < m_text.size() && (m_text.at(m_at).isLetterOrNumber() || m_text.at(m_at) == u'_')) {
            ++m_at;
        }
        const QString word = m_text.sliced(start, m_at - start).toLower();
        skipBlank();
        TypeTree out;
        out.kind = word == u"struct" ? TypeTree::Kind::Struct
            : word == u"array"       ? TypeTree::Kind::Array
            : word == u"map"         ? TypeTree::Kind::Map
                                     : TypeTree::Kind::Plain;
        if (out.kind == TypeTree::Kind::Plain || !accept(u'<')) {
            out.kind = TypeTree::Kind::Plain;
            out.text = word + brackets();
            return out;
        }
        while (m_at < m_text.size() && !accept(u'>')) {
            part(&out);
            accept(u',');
        }
        return out;
    }

    [[nodiscard]] bool atEnd()
    {
        skipBlank();
        return m_at == m_text.size();
    }

private:
    void part(TypeTree *out)
    {
        const qsizetype before = m_at;
        TypeField field;
        if (out->kind == TypeTree::Kind::Struct) {
            field.name = name();
            accept(u':');
        } else {
            const bool key = out->kind == TypeTree::Kind::Map && out->parts.empty();
            field.name = out->kind == TypeTree::Kind::Array ? u"element"_s : key ? u"key"_s : u"value"_s;
        }
        field.type = type();
        field.nullable = !acceptWord(u"NOT NULL");
        if (acceptWord(u"COMMENT")) {
            field.comment = quoted(u'\'');
        }
        out->parts.push_back(std::move(field));
        m_at += m_at == before ? 1 : 0; // nothing here could be read
    }

    QString name()
    {
        skipBlank();
        if (m_at < m_text.size() && m_text.at(m_at) == u'`') {
            return quoted(u'`');
        }
        const qsizetype start = m_at;
        while (m_at < m_text.size() && !u":<>, "_s.contains(m_text.at(m_at))) {
            ++m_at;
        }
        return m_text.sliced(start, m_at - start);
    }

    QString quoted(QChar quote)
    {
        accept(quote);
        QString out;
        for (; m_at < m_text.size(); ++m_at) {
            const QChar next = m_at + 1 < m_text.size() ? m_text.at(m_at + 1) : QChar();
            const bool escaped
                = (m_text.at(m_at) == u'\\' && quote == u'\'') || (m_text.at(m_at) == quote && next == quote);
            if (escaped && !next.isNull()) {
                ++m_at;
            } else if (m_text.at(m_at) == quote) {
                ++m_at;
                break;
            }
            out += m_text.at(m_at);
        }
        return out;
    }

    /// `(10,2)` without blanks.
    QString brackets()
    {
        if (m_at >= m_text.size() || m_text.at(m_at) != u'(') {
            return {};
        }
        const qsizetype end = m_text.indexOf(u')', m_at);
        const qsizetype start = std::exchange(m_at, end < 0 ? m_text.size() : end + 1);
        return m_text.sliced(start, m_at - start).remove(u' ');
    }

    void skipBlank()
    {
        while (m_at < m_text.size() && m_text.at(m_at).isSpace()) {
            ++m_at;
        }
    }

    bool accept(QChar c)
    {
        skipBlank();
        const bool here = m_at < m_text.size() && m_text.at(m_at) == c;
        m_at += here ? 1 : 0;
        return here;
    }

    bool acceptWord(QStringView word)
    {
        skipBlank();
        const bool here = QStringView(m_text).sliced(m_at).startsWith(word, Qt::CaseInsensitive);
        m_at += here ? word.size() : 0;
        return here;
    }

    const QString &m_text;
    qsizetype m_at = 0;
};

/// A field's comment now: what was written, else what the type came with.
std::optional<QString> commentAt(const Column &column, const QStringList &path, const TypeField &field)
{
    const auto written = column.fieldComments.constFind(nestedName(path).toLower());
    return written == column.fieldComments.cend() ? field.comment : *written;
}

QJsonObject plainType(const QString &text)
{
    if (const auto decimal = decimalOf(text)) {
        return {{u"name"_s, u"decimal"_s}, {u"precision"_s, decimal->precision}, {u"scale"_s, decimal->scale}};
    }
    if (text == u"string") {
        return {{u"name"_s, text}, {u"collation"_s, u"UTF8_BINARY"_s}};
    }
    return {{u"name"_s, text == u"timestamp" ? u"timestamp_ltz"_s : text}};
}

QJsonObject described(const Column &column, const TypeTree &type, const QStringList &path)
{
    const auto below
        = [&](size_t i) { return described(column, type.parts.at(i).type, path + QStringList{type.parts.at(i).name}); };
    if (type.kind == TypeTree::Kind::Array && type.parts.size() == 1) {
        return {{u"name"_s, u"array"_s}, {u"element_type"_s, below(0)}, {u"element_nullable"_s, true}};
    }
    if (type.kind == TypeTree::Kind::Map && type.parts.size() == 2) {
        return {
            {u"name"_s, u"map"_s}, {u"key_type"_s, below(0)}, {u"value_type"_s, below(1)}, {u"value_nullable"_s, true}};
    }
    if (type.kind != TypeTree::Kind::Struct) {
        return plainType(type.text);
    }
    QJsonArray fields;
    for (size_t i = 0; i < type.parts.size(); ++i) {
        const TypeField &field = type.parts.at(i);
        QJsonObject object{{u"name"_s, field.name}, {u"type"_s, below(i)}, {u"nullable"_s, field.nullable}};
        if (const auto comment = commentAt(column, path + QStringList{field.name}, field)) {
            object.insert(u"comment"_s, *comment);
        }
        fields.append(object);
    }
    return {{u"name"_s, u"struct"_s}, {u"fields"_s, fields}};
}

QJsonValue sparkType(const Column &column, const TypeTree &type, const QStringList &path);

QJsonObject sparkField(
    const QString &name, const QJsonValue &type, bool nullable, const std::optional<QString> &comment)
{
    const QJsonObject metadata = comment ? QJsonObject{{u"comment"_s, *comment}} : QJsonObject();
    return {{u"name"_s, name}, {u"type"_s, type}, {u"nullable"_s, nullable}, {u"metadata"_s, metadata}};
}

QJsonValue sparkType(const Column &column, const TypeTree &type, const QStringList &path)
{
    static const QMap<QString, QString> names
        = {{u"int"_s, u"integer"_s}, {u"bigint"_s, u"long"_s}, {u"smallint"_s, u"short"_s}, {u"tinyint"_s, u"byte"_s}};
    const auto below
        = [&](size_t i) { return sparkType(column, type.parts.at(i).type, path + QStringList{type.parts.at(i).name}); };
    if (type.kind == TypeTree::Kind::Array && type.parts.size() == 1) {
        return QJsonObject{{u"type"_s, u"array"_s}, {u"elementType"_s, below(0)}, {u"containsNull"_s, true}};
    }
    if (type.kind == TypeTree::Kind::Map && type.parts.size() == 2) {
        return QJsonObject{{u"type"_s, u"map"_s}, {u"keyType"_s, below(0)}, {u"valueType"_s, below(1)},
            {u"valueContainsNull"_s, true}};
    }
    if (type.kind != TypeTree::Kind::Struct) {
        return names.value(type.text, type.text);
    }
    QJsonArray fields;
    for (size_t i = 0; i < type.parts.size(); ++i) {
        const TypeField &field = type.parts.at(i);
        const QStringList inner = path + QStringList{field.name};
        fields.append(sparkField(field.name, below(i), field.nullable, commentAt(column, inner, field)));
    }
    return QJsonObject{{u"type"_s, u"struct"_s}, {u"fields"_s, fields}};
}

} // namespace

TypeTree typeTree(const QString &type)
{
    TypeReader reader(type);
    TypeTree out = reader.type();
    if (!reader.atEnd()) {
        return {TypeTree::Kind::Plain, type.toLower(), {}};
    }
    return out;
}

FieldFound findField(const TypeTree &type, const QStringList &path, QStringList *spelt)
{
    const TypeTree *at = &type;
    bool ofStruct = false;
    for (const QString &name : path) {
        const auto found = std::find_if(at->parts.begin(), at->parts.end(),
            [&](const TypeField &field) { return field.name.compare(name, Qt::CaseInsensitive) == 0; });
        if (found == at->parts.end()) {
            return at->kind == TypeTree::Kind::Plain ? FieldFound::NoStruct : FieldFound::NoSuchField;
        }
        ofStruct = at->kind == TypeTree::Kind::Struct;
        spelt->append(found->name);
        at = &found->type;
    }
    return ofStruct ? FieldFound::Yes : FieldFound::InArrayOrMap;
}

QJsonObject describedType(const Column &column)
{
    return described(column, typeTree(column.type), {});
}

QString schemaJson(const Column &column)
{
    const QJsonObject field
        = sparkField(column.name, sparkType(column, typeTree(column.type), {}), column.nullable, column.comment);
    return QString::fromUtf8(jsonText(QJsonDocument(field)));
}

} // namespace metaflow::sandbox::catalog
