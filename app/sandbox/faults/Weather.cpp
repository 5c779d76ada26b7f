#include "app/sandbox/faults/Weather.h"

#include <QCryptographicHash>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace metaflow::sandbox::faults {

namespace {

/// The same on every run, unlike qHash.
quint64 stableHash(quint64 seed, const QString &text)
{
    const QByteArray digest
        = QCryptographicHash::hash(QByteArray::number(seed) + ':' + text.toUtf8(), QCryptographicHash::Sha256);
    return qFromLittleEndian<quint64>(digest.constData());
}

/// The first unknown name or unreadable rate, if there is one.
std::optional<QString> readFaults(const QJsonObject &wanted, QHash<QString, Rate> *faults)
{
    faults->clear();
    for (auto fault = wanted.begin(); fault != wanted.end(); ++fault) {
        const auto rate
            = parseRate(fault->isString() ? fault->toString() : QString::number(fault->toDouble(-1), 'g', 12));
        if (!isFaultKind(fault.key()) || !rate) {
            return fault.key();
        }
        faults->insert(fault.key(), *rate);
    }
    return std::nullopt;
}

/// False for a name that is none, and for what is no number of at least 0 (of the window and a token: 1).
bool setNumber(const QString &name, qint64 value, WeatherSettings *settings)
{
    if (name == u"latency_ms") {
        settings->latencyMs = static_cast<int>(value);
    } else if (name == u"rpm") {
        settings->requestsPerMinute = value;
    } else if (name == u"tpm") {
        settings->tokensPerMinute = value;
    } else if (name == u"window_ms") {
        settings->windowMs = value;
        return value >= 1;
    } else if (name == u"token_seconds") {
        settings->tokenSeconds = value;
        return value >= 1;
    } else if (name == u"stale_ms") {
        settings->staleMs = value;
    } else if (name == u"token_calls") {
        settings->tokenCalls = value;
    } else {
        return false;
    }
    return value >= 0;
}

} // namespace

std::optional<Rate> parseRate(const QString &text)
{
    bool good = false;
    Rate rate;
    if (text.startsWith(u'x')) {
        rate.first = text.mid(1).toInt(&good);
        return good && rate.first >= 0 ? std::optional(rate) : std::nullopt;
    }
    rate.share = text.toDouble(&good);
    return good && rate.share >= 0 && rate.share <= 1 ? std::optional(rate) : std::nullopt;
}

Weather::Weather(quint64 seed)
    : m_seed(seed)
{
}

void Weather::set(const WeatherSettings &settings)
{
    m_settings = settings;
    m_states.clear();
    m_things.clear();
}

std::optional<QString> Weather::change(const QJsonObject &wanted)
{
    WeatherSettings next = m_settings;
    for (auto field = wanted.begin(); field != wanted.end(); ++field) {
        if (field.key() == u"faults" && field->isObject()) {
            if (const auto wrong = readFaults(field->toObject(), &next.faults)) {
                return wrong;
            }
        } else if (!setNumber(field.key(), field->toInteger(-1), &next)) {
            return field.key();
        }
    }
    set(next);
    return std::nullopt;
}

bool Weather::strikes(const QString &kind, Side side)
{
    bool struck = draws(kind);
    for (const QString &prefix : prefixes(side)) { // all are drawn, so that one does not shift another's sequence
        struck = draws(prefix + kind) || struck;
    }
    return struck;
}

bool Weather::draws(const QString &name)
{
    const auto rate = m_settings.faults.constFind(name);
    if (rate == m_settings.faults.cend()) {
        return false;
    }
    State &held = state(name);
    const bool strikes = rate->first >= 0 ? held.struck < rate->first
                                          : std::uniform_real_distribution<double>(0, 1)(held.random) < rate->share;
    held.struck += strikes ? 1 : 0;
    return strikes;
}

bool Weather::strikesThing(const QString &kind, const QString &thing)
{
    const auto rate = m_settings.faults.constFind(kind);
    if (rate == m_settings.faults.cend()) {
        return false;
    }
    const QString name = kind + u':' + thing;
    if (!m_things.contains(name)) {
        const double place = static_cast<double>(stableHash(m_seed, name) >> 11) / static_cast<double>(1ULL << 53);
        const bool struck = rate->first >= 0 ? state(kind).struck++ < rate->first : place < rate->share;
        m_things.insert(name, struck);
    }
    return m_things.value(name);
}

int Weather::draw(int bound)
{
    return bound <= 1 ? 0 : std::uniform_int_distribution<int>(0, bound - 1)(state(u"draw"_s).random);
}

Weather::State &Weather::state(const QString &name)
{
    auto found = m_states.find(name);
    if (found == m_states.end()) {
        found = m_states.insert(name, {std::mt19937_64(stableHash(m_seed, name)), 0});
    }
    return *found;
}

} // namespace metaflow::sandbox::faults
