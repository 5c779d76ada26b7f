#include "core/privacy/CodeLike.h"
#include "core/privacy/PersonNames.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::privacy {

bool isKindWord(const QString &value)
{
    static const QSet<QString> words = wordSet(
        u"open opened closed close new old active inactive enabled disabled pending waiting done failed success "
        u"succeeded "
        "error warn warning info debug fatal trace running started stopped paused queued cancelled canceled completed "
        "complete shipped delivered returned paid unpaid billed draft final approved rejected accepted declined review "
        "expired valid invalid void yes no true false none null unknown other all any low medium high critical urgent "
        "normal major minor small large xlarge red green blue black white yellow orange grey gray brown pink purple "
        "silver gold north south east west left right up down male female debit credit cash card cheque transfer "
        "invoice "
        "order refund payment web app pos phone store shop online offline mobile desktop tablet email sms post get put "
        "patch delete head insert update main dev test prod production staging early late night day morning evening "
        "daily weekly monthly yearly quarterly hourly monday tuesday wednesday thursday friday saturday sunday primary "
        "secondary internal external public private local global domestic foreign standard premium basic express free "
        "full partial single double first second third buy sell long short retail wholesale loyal loyalty summer "
        "winter "
        "spring autumn solid liquid gas metric imperial manual automatic auto batch stream text csv json xml pdf image "
        "offen geschlossen neu alt aktiv inaktiv storniert bezahlt erledigt fertig ja nein hoch mittel niedrig rot "
        "blau "
        "ouvert ferme nouveau actif inactif oui non abierto cerrado nuevo activo inactivo si aperto chiuso nuovo "
        "attivo "
        "aberto fechado novo ativo sim nao actief gesloten nieuw nee"_s);
    return words.contains(foldedWord(value));
}

bool isKindName(const QString &columnName)
{
    static const QSet<QString> words = wordSet(
        u"code cd codes status state stat type typ kind class category cat flag flg ind currency curr cur ccy country "
        "unit uom lang language locale channel method level lvl severity priority prio mode reason result region zone "
        "timezone tz size colour color grade rank tier segment group grp airport carrier plant warehouse metric "
        "measure "
        "format mime protocol verb op operation action event source system env environment phase stage step shift "
        "quarter "
        "period season side direction version ver branch scope role_type waers land kz art sprache waehrung einheit"_s);
    static const QRegularExpression sign(u"[^a-z]+"_s);
    static const QRegularExpression camel(u"(?<=[a-z])(?=[A-Z])"_s);
    const QStringList parts = QString(columnName).replace(camel, u"_"_s).toLower().split(sign, Qt::SkipEmptyParts);
    return std::any_of(parts.cbegin(), parts.cend(), [](const QString &part) { return words.contains(part); });
}

} // namespace metaflow::privacy
