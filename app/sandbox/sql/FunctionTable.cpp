#include "app/sandbox/sql/FunctionTable.h"

#include "app/sandbox/sql/Coercion.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace metaflow::sandbox::sql {

namespace {

using Arguments = std::vector<Typed>;

struct Function {
    qsizetype least = 0;
    qsizetype most = 0;
    std::function<Typed(const Arguments &, const Session &)> make;
};

QString joined(const Arguments &args, const QString &between)
{
    QStringList parts;
    for (const Typed &arg : args) {
        parts.append(arg.sql);
    }
    return parts.join(between);
}

Function plain(const QString &sqlite, qsizetype least, qsizetype most, const QString &type)
{
    return {least, most, [sqlite, type](const Arguments &args, const Session &) {
                const auto typed
                    = std::find_if(args.begin(), args.end(), [](const Typed &arg) { return arg.type != u"VOID"; });
                const QString result = type.isEmpty() && typed != args.end() ? typed->type
                    : type.isEmpty()                                         ? u"VOID"_s
                                                                             : type;
                return Typed{sqlite + u'(' + joined(args, u","_s) + u')', result};
            }};
}

Function constant(std::function<QString(const Session &)> value)
{
    return {0, 0, [value](const Arguments &, const Session &session) {
                return Typed{sqliteText(value(session)), u"STRING"_s};
            }};
}

Typed leftOf(const Arguments &args, const Session &)
{
    return {u"mf_left(%1,%2)"_s.arg(onText(args[0]).sql, args[1].sql), u"STRING"_s};
}

Typed rightOf(const Arguments &args, const Session &)
{
    return {u"mf_substring(%1,-(%2))"_s.arg(onText(args[0]).sql, args[1].sql), u"STRING"_s};
}

Typed substringOf(const Arguments &args, const Session &)
{
    Arguments on = args;
    on[0] = onText(args[0]);
    return {u"mf_substring(%1)"_s.arg(joined(on, u","_s)), u"STRING"_s};
}

Typed concatOf(const Arguments &args, const Session &)
{
    Arguments on;
    for (const Typed &arg : args) {
        on.push_back(onText(arg));
    }
    return {u'(' + joined(on, u"||"_s) + u')', u"STRING"_s};
}

Typed lengthOf(const Arguments &args, const Session &)
{
    return {u"length(%1)"_s.arg(onText(args[0]).sql), u"INT"_s};
}

Typed countIf(const Arguments &args, const Session &)
{
    return {u"count(CASE WHEN %1 THEN 1 END)"_s.arg(args[0].sql), u"BIGINT"_s};
}

Typed approximate(const Arguments &args, const Session &)
{
    return {u"count(DISTINCT %1)"_s.arg(args[0].sql), u"BIGINT"_s};
}

Typed sumOf(const Arguments &args, const Session &)
{
    return {u"sum(%1)"_s.arg(args[0].sql), isWhole(args[0].type) ? u"BIGINT"_s : u"DOUBLE"_s};
}

Typed ifOf(const Arguments &args, const Session &)
{
    const bool first = args[1].type != u"VOID";
    return {u"(CASE WHEN "_s + args[0].sql + u" THEN "_s + args[1].sql + u" ELSE "_s + args[2].sql + u" END)"_s,
        args[first ? 1 : 2].type};
}

Typed typeOf(const Arguments &args, const Session &)
{
    return {sqliteText(args[0].type.toLower()), u"STRING"_s};
}

/// Of whoever asks. Databricks takes any expression for the group's name.
Typed isMemberOf(const Arguments &args, const Session &session)
{
    QStringList groups;
    for (const QString &group : session.groups) {
        groups.append(sqliteText(group));
    }
    return {u'(' + onText(args[0]).sql + u" IN ("_s + groups.join(u',') + u"))"_s, u"BOOLEAN"_s};
}

/// Seconds since 1970, of now or of a time.
Typed unixSeconds(const Arguments &args, const Session &)
{
    const QString time = args.empty() ? u"'now'"_s : args[0].sql;
    return {u"CAST(strftime('%s',"_s + time + u") AS INTEGER)"_s, u"BIGINT"_s};
}

/// Databricks has them and this workspace does not: not the same as a name that nobody knows.
bool isBeyondUs(const QString &name)
{
    static const QSet<QString> names = [] {
        const QString all = u"printf format_string split split_part substring_index regexp_extract regexp_replace "
                            "date_format to_date to_timestamp date_trunc year month day hour minute second date "
                            "timestamp datediff date_add date_sub now current_date from_unixtime hex "
                            "unhex base64 md5 sha1 sha2 hash xxhash64 uuid rand random floor ceil ceiling sqrt power "
                            "pow exp ln log log2 log10 mod sign instr locate position lpad rpad ltrim rtrim btrim "
                            "reverse repeat initcap ascii chr char greatest least array map struct named_struct size "
                            "explode collect_list collect_set listagg string_agg stddev variance percentile "
                            "percentile_approx median first last mode to_json from_json get_json_object json_tuple "
                            "ai_query ai_gen concat_ws translate soundex string int bigint double boolean decimal "
                            "try_divide try_add row_number rank lag lead contains startswith endswith range"_s;
        const QStringList list = all.split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return names.contains(name);
}

Typed versionStruct(const Arguments &, const Session &session)
{
    return {sqliteText(u"{\"dbr_version\":null,\"dbsql_version\":\"%1\"}"_s.arg(session.dialect.version.text())),
        u"STRUCT<dbr_version: STRING, dbsql_version: STRING>"_s};
}

void addText(QHash<QString, Function> *table)
{
    table->insert(u"left"_s, {2, 2, leftOf});
    table->insert(u"right"_s, {2, 2, rightOf});
    table->insert(u"substring"_s, {2, 3, substringOf});
    table->insert(u"substr"_s, {2, 3, substringOf});
    table->insert(u"concat"_s, {1, 50, concatOf});
    table->insert(u"lower"_s, plain(u"mf_lower"_s, 1, 1, u"STRING"_s));
    table->insert(u"lcase"_s, plain(u"mf_lower"_s, 1, 1, u"STRING"_s));
    table->insert(u"upper"_s, plain(u"mf_upper"_s, 1, 1, u"STRING"_s));
    table->insert(u"ucase"_s, plain(u"mf_upper"_s, 1, 1, u"STRING"_s));
    for (const QString &name : {u"rlike"_s, u"regexp"_s, u"regexp_like"_s}) {
        table->insert(name, plain(u"mf_rlike"_s, 2, 2, u"BOOLEAN"_s));
    }
    table->insert(u"trim"_s, plain(u"trim"_s, 1, 1, u"STRING"_s));
    table->insert(u"replace"_s, plain(u"replace"_s, 3, 3, u"STRING"_s));
    for (const QString &name : {u"length"_s, u"len"_s, u"char_length"_s, u"character_length"_s}) {
        table->insert(name, {1, 1, lengthOf});
    }
}

void addNumbersAndNulls(QHash<QString, Function> *table)
{
    table->insert(u"coalesce"_s, plain(u"coalesce"_s, 2, 50, {}));
    table->insert(u"nvl"_s, plain(u"coalesce"_s, 2, 2, {}));
    table->insert(u"ifnull"_s, plain(u"ifnull"_s, 2, 2, {}));
    table->insert(u"nullif"_s, plain(u"nullif"_s, 2, 2, {}));
    table->insert(u"if"_s, {3, 3, ifOf});
    table->insert(u"iff"_s, {3, 3, ifOf});
    table->insert(u"typeof"_s, {1, 1, typeOf});
    table->insert(u"isnull"_s, {1, 1, [](const Arguments &args, const Session &) {
                                    return Typed{u'(' + args[0].sql + u" IS NULL)"_s, u"BOOLEAN"_s};
                                }});
    table->insert(u"isnotnull"_s, {1, 1, [](const Arguments &args, const Session &) {
                                       return Typed{u'(' + args[0].sql + u" IS NOT NULL)"_s, u"BOOLEAN"_s};
                                   }});
    table->insert(u"abs"_s, plain(u"abs"_s, 1, 1, {}));
    table->insert(u"round"_s, plain(u"round"_s, 1, 2, {}));
}

void addAggregates(QHash<QString, Function> *table)
{
    table->insert(u"count"_s, plain(u"count"_s, 1, 1, u"BIGINT"_s));
    table->insert(u"min"_s, plain(u"min"_s, 1, 1, {}));
    table->insert(u"max"_s, plain(u"max"_s, 1, 1, {}));
    table->insert(u"any_value"_s, plain(u"min"_s, 1, 1, {}));
    table->insert(u"avg"_s, plain(u"avg"_s, 1, 1, u"DOUBLE"_s));
    table->insert(u"sum"_s, {1, 1, sumOf});
    table->insert(u"count_if"_s, {1, 1, countIf});
    table->insert(u"approx_count_distinct"_s, {1, 1, approximate});
}

void addSession(QHash<QString, Function> *table)
{
    const Function user = constant([](const Session &session) { return session.user; });
    const Function catalogName = constant([](const Session &session) { return session.catalog; });
    const Function schema = constant([](const Session &session) { return session.schema; });
    table->insert(u"current_user"_s, user);
    table->insert(u"session_user"_s, user);
    table->insert(u"user"_s, user);
    table->insert(u"current_catalog"_s, catalogName);
    table->insert(u"current_schema"_s, schema);
    table->insert(u"current_database"_s, schema);
    table->insert(u"current_metastore"_s, constant([](const Session &session) { return session.metastoreId; }));
    table->insert(u"current_version"_s, {0, 0, versionStruct});
    for (const QString &name : {u"is_member"_s, u"is_account_group_member"_s}) {
        table->insert(name, {1, 1, isMemberOf});
    }
    table->insert(u"unix_timestamp"_s, {0, 1, unixSeconds});
    table->insert(u"current_timestamp"_s, {0, 0, [](const Arguments &, const Session &) {
                                               return Typed{u"strftime('%Y-%m-%d %H:%M:%f','now')"_s, u"TIMESTAMP"_s};
                                           }});
}

const QHash<QString, Function> &functions()
{
    static const QHash<QString, Function> table = [] {
        QHash<QString, Function> out;
        addText(&out);
        addNumbersAndNulls(&out);
        addAggregates(&out);
        addSession(&out);
        return out;
    }();
    return table;
}

} // namespace

SqlResult<Typed> callFunction(
    const QString &name, const std::vector<Typed> &args, bool distinct, const Session &session)
{
    const auto found = functions().constFind(name);
    if (found == functions().cend()) {
        return tl::unexpected(isBeyondUs(name)
                ? notSupported(u"the function "_s + name + u" in this practice workspace"_s)
                : routineNotFound(name));
    }
    const auto given = static_cast<qsizetype>(args.size());
    if (given < found->least || given > found->most) {
        return tl::unexpected(SqlError{u"WRONG_NUM_ARGS.WITHOUT_SUGGESTION"_s, u"42605"_s,
            u"The %1 requires %2 parameters but the actual number is %3."_s.arg(backticked({name}))
                .arg(found->least)
                .arg(given)});
    }
    std::vector<Typed> passed = args;
    if (distinct && !passed.empty()) {
        passed.front().sql.prepend(u"DISTINCT "_s);
    }
    return found->make(passed, session);
}

SqlResult<Typed> versionField(const QString &field, const Session &session)
{
    if (field.compare(u"dbsql_version", Qt::CaseInsensitive) == 0) {
        return Typed{sqliteText(session.dialect.version.text()), u"STRING"_s};
    }
    if (field.compare(u"dbr_version", Qt::CaseInsensitive) == 0) {
        return Typed{u"NULL"_s, u"STRING"_s}; // a warehouse has none
    }
    return tl::unexpected(SqlError{u"FIELD_NOT_FOUND"_s, u"42704"_s,
        u"No such struct field %1 in `dbr_version`, `dbsql_version`."_s.arg(backticked({field}))});
}

} // namespace metaflow::sandbox::sql
