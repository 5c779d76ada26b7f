#include "core/privacy/Detectors.h"
#include "core/privacy/PersonNames.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::privacy {

namespace {

/// Words that stand before somebody's name in a comment.
QString roles()
{
    return u"(?:owned|maintained|created|written|made|managed|run|reviewed|approved|provided|updated|added|changed|"
           "checked|modified) by|(?:data )?(?:owner|steward|maintainer|author|contact(?: person)?|responsible|manager|"
           "editor|reviewer|approver|user|username|login|account|analyst|engineer|customer|client|patient|employee)(?: "
           "of the owner)?|ask|contact|call|ping|see|thanks to|questions to|talk to|according to|"
           "ansprechpartner(?:in)?|kontakt(?:person)?|verantwortlich(?:er?)?|zuständig|bearbeiter(?:in)?|besitzer(?:in)"
           "?|"
           "rückfragen an|fragen an|erstellt von|angelegt von|gepflegt von|autor(?:in)?|"
           "responsables?|responsabile|responsável|contacto|contatto|contato|créée? par|écrit par|géré par|auteur|"
           "propriétaire|propietario|proprietario|creado por|escrito por|criado por|creato da|gestito da|referente|"
           "eigenaar|beheerder|contactpersoon|gemaakt door|kontaktperson|ansvarig|ansvarlig|ägare|skapad av|"
           "właściciel|odpowiedzialny|autor|vlastník|zodpovídá|sahibi|sorumlu|omistaja|yhteyshenkilö|"
           "ответственн(?:ый|ая)|владелец|автор|контакт|создал(?:а)?|υπεύθυνος|υπεύθυνη|ιδιοκτήτης|"
           "người phụ trách|chủ sở hữu|المسؤول|المالك|担当者?|責任者|作成者|负责人|創建者|联系人|담당자?|책임자|작성자|जिम्मेदार|संपर्क"_s;
}

/// `Owner: Sales Team` names nobody.
bool isAboutAGroup(const QString &text)
{
    static const QSet<QString> groups = {u"team"_s, u"group"_s, u"department"_s, u"dept"_s, u"data"_s, u"sales"_s,
        u"finance"_s, u"office"_s, u"service"_s, u"system"_s, u"support"_s, u"abteilung"_s, u"controlling"_s,
        u"marketing"_s, u"engineering"_s, u"platform"_s, u"column"_s, u"table"_s, u"reference"_s, u"master"_s,
        u"customer"_s, u"product"_s, u"the"_s, u"id"_s, u"also"_s, u"catalog"_s, u"unity"_s, u"databricks"_s};
    const QStringList words = text.toLower().split(u' ');
    return std::any_of(words.cbegin(), words.cend(), [](const QString &word) { return groups.contains(word); });
}

} // namespace

QVector<Detection> findNamesBesideRoles(const QString &text)
{
    static const QString cased
        = u"(?:\\p{Lu}\\.\\s?){0,2}\\p{Lu}[\\p{L}\\p{M}'’-]+(?:,?\\s(?:(?:de|da|dos|di|von|van|der|den|la|le|el|al|bin)\\s)*\\p{Lu}[\\p{L}\\p{M}'’.-]*){0,3}"_s;
    static const QString caseless
        = u"[\\p{Han}\\p{Hiragana}\\p{Katakana}\\p{Hangul}]{2,6}|[\\p{Arabic}]{2,}(?:\\s[\\p{Arabic}]{2,}){0,2}|[\\p{Devanagari}]{2,}(?:\\s[\\p{Devanagari}]{2,}){0,2}"_s;
    static const QRegularExpression behind(
        u"(?<![\\p{L}\\p{N}])(?i:%1)(?:\\s?[:：=]\\s*|\\s(?:is |ist |est |es |an )?)(?:the\\s)?(?<it>%2|%3)"_s.arg(
            roles(), cased, caseless),
        unicode);
    static const QRegularExpression account(
        u"(?<![\\p{L}\\p{N}])(?i:%1)\\s?[:：=]\\s*(?<it>(?=\\S*[\\d._])[\\p{L}\\p{N}._-]{3,})"_s.arg(roles()), unicode);
    static const QRegularExpression before(
        u"(?<it>%1)(?:\\s(?:owns|maintains|checks|manages|wrote|created|changed|asked|said|is the (?:data )?(?:owner|steward|author|contact)))\\b"_s
            .arg(cased),
        unicode);
    static const QRegularExpression honorific(
        u"[\\p{Han}\\p{Katakana}]{1,4}(?:さん|様|氏|先生|くん)|[\\p{Hangul}]{2,4}\\s?(?:씨|님)|[\\p{Han}]{1,3}(?:先生|女士|小姐|经理)"_s,
        unicode);
    const auto names = [](const QString &found) { return !isAboutAGroup(found); };
    return findAll(u"person_name"_s, behind, text, names) + findAll(u"person_name"_s, account, text)
        + findAll(u"person_name"_s, before, text, names) + findAll(u"person_name"_s, honorific, text);
}

} // namespace metaflow::privacy
