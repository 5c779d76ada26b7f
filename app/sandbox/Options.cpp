#include "app/sandbox/Options.h"

#include <QHash>

#include <functional>

using namespace Qt::StringLiterals;

namespace metaflow::sandbox {

namespace {

/// Takes the value over; false if it makes no sense.
using Setter = std::function<bool(Options *, const QString &)>;

template <typename Number> bool number(const QString &text, Number *out, qint64 least = 0)
{
    bool good = false;
    const qint64 value = text.toLongLong(&good);
    *out = static_cast<Number>(value);
    return good && value >= least;
}

bool setSynthetic(Options *options, const QString &value)
{
    int tables = 0;
    int columns = 0;
    const bool good = number(value.section(u'x', 0, 0), &tables, 1) && number(value.section(u'x', 1), &columns, 1);
    options->synthetic = std::pair(tables, columns);
    return good && columns <= 10'000;
}

bool setFault(Options *options, const QString &value)
{
    const QString kind = value.section(u'=', 0, 0);
    const auto rate = faults::parseRate(value.section(u'=', 1));
    if (!faults::isFaultKind(kind) || !rate) {
        return false;
    }
    options->weather.faults.insert(kind, *rate);
    return true;
}

bool setVersion(Options *options, const QString &value)
{
    const auto version = sql::parseVersion(value);
    options->version = version.value_or(options->version);
    return version.has_value();
}

bool setSeed(Options *options, const QString &value)
{
    quint64 seed = 0;
    const bool good = number(value, &seed);
    options->seed = seed;
    return good;
}

const QHash<QString, Setter> &setters()
{
    static const QHash<QString, Setter> table = {
        {u"--port"_s, [](Options *o, const QString &v) { return number(v, &o->port) && o->port < 65536; }},
        {u"--catalog"_s,
            [](Options *o, const QString &v) {
                o->catalogs.append(v);
                return true;
            }},
        {u"--synthetic"_s, setSynthetic},
        {u"--latency"_s, [](Options *o, const QString &v) { return number(v, &o->weather.latencyMs); }},
        {u"--rpm"_s, [](Options *o, const QString &v) { return number(v, &o->weather.requestsPerMinute); }},
        {u"--tpm"_s, [](Options *o, const QString &v) { return number(v, &o->weather.tokensPerMinute); }},
        {u"--fault"_s, setFault},
        {u"--dbsql-version"_s, setVersion},
        {u"--warehouse-start"_s, [](Options *o, const QString &v) { return number(v, &o->warehouseStartMs); }},
        {u"--chunk-rows"_s, [](Options *o, const QString &v) { return number(v, &o->chunkRows, 1); }},
        {u"--state"_s,
            [](Options *o, const QString &v) {
                o->state = v;
                return !v.isEmpty();
            }},
        {u"--journal"_s,
            [](Options *o, const QString &v) {
                o->journal = v;
                return !v.isEmpty();
            }},
        {u"--user"_s,
            [](Options *o, const QString &v) {
                o->users.append(v);
                return !v.isEmpty();
            }},
        {u"--tls"_s,
            [](Options *o, const QString &v) {
                o->tls = http::certificateKind(v);
                return o->tls.has_value();
            }},
        {u"--seed"_s, setSeed},
    };
    return table;
}

bool setFlag(Options *options, const QString &name)
{
    bool *flag = name == u"--list-faults"    ? &options->listFaults
        : name == u"--until-eof"             ? &options->untilEof
        : name == u"--help" || name == u"-h" ? &options->help
                                             : nullptr;
    if (flag) {
        *flag = true;
    }
    return flag != nullptr;
}

} // namespace

tl::expected<Options, QString> readOptions(const QStringList &arguments)
{
    Options options;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString name = arguments.at(i).section(u'=', 0, 0);
        if (setFlag(&options, arguments.at(i))) {
            continue;
        }
        const auto setter = setters().constFind(name);
        if (setter == setters().cend()) {
            return tl::unexpected(u"unknown option %1"_s.arg(arguments.at(i)));
        }
        const bool joined = arguments.at(i).contains(u'=');
        if (!joined && i + 1 == arguments.size()) {
            return tl::unexpected(u"%1 needs a value"_s.arg(name));
        }
        const QString value = joined ? arguments.at(i).section(u'=', 1) : arguments.at(++i);
        if (!(*setter)(&options, value)) {
            return tl::unexpected(u"%1 does not take '%2'"_s.arg(name, value));
        }
    }
    return options;
}

QString usage()
{
    return u"usage: metaflow-sandbox [--port P] [--catalog FILE]... [--synthetic TABLESxCOLUMNS] [--latency MS] [--rpm "
           u"N] [--tpm N]\n"
           u"                        [--fault KIND=RATE]... [--list-faults] [--dbsql-version V] [--warehouse-start "
           u"MS]\n"
           u"                        [--state FILE] [--until-eof] [--journal FILE] [--seed N] [--user NAME]... "
           u"[--chunk-rows N]\n"
           u"                        [--tls good|expired|wrong-host|self-signed]\n"
           u"RATE is a share of the calls (0.1) or the first so many of them (x3). statement., model., write. "
           u"(statements\n"
           u"that write) or poll. (questions about those) before KIND keeps it to that side.\n"_s;
}

} // namespace metaflow::sandbox
