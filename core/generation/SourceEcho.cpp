#include "core/generation/SourceEcho.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace metaflow::generation {

namespace {

constexpr qsizetype wordsInARow = 3;

struct SaidWord {
    QString folded;
    int start = 0;
    int end = 0;
};

QVector<SaidWord> saidWords(const QString &text)
{
    static const QRegularExpression word(u"[\\p{L}\\p{M}\\p{N}]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QVector<SaidWord> words;
    for (auto matches = word.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        words.append({match.captured().toCaseFolded(), static_cast<int>(match.capturedStart()),
            static_cast<int>(match.capturedEnd())});
    }
    return words;
}

QString rowAt(const QVector<SaidWord> &words, qsizetype at)
{
    return words.at(at).folded + u' ' + words.at(at + 1).folded + u' ' + words.at(at + 2).folded;
}

bool isOrder(const QString &line)
{
    static const QRegularExpression order(
        u"(?:ignor\\p{L}*|disregard|forget|override|bypass|vergiss|oublie\\p{L}*|olvida|dimentica|esque[çc]a|"
        u"забудь|игнорируй\\p{L}*)[^\\p{L}]+(?:[\\p{L}'’]+[^\\p{L}]+){0,4}?"
        "(?:above|previous|prior|earlier|before|instructions?|rules?|prompt|everything|obig\\p{L}*|vorherig\\p{L}*|"
        "bisherig\\p{L}*|anweisung\\p{L}*|regeln|précédent\\p{L}*|consignes?|anterior\\p{L}*|instruccion\\p{L}*|"
        "instruç\\p{L}*|precedent\\p{L}*|istruzion\\p{L}*|предыдущ\\p{L}*|инструкци\\p{L}*)"
        "|(?<!\\p{L})(?:write|say|respond|reply|answer|output|print|state|repeat|include|append|mention|add|schreibe|"
        "antworte|"
        "écris|réponds|escribe|responde|scrivi|rispondi|напиши|ответь)(?:[ _](?:with|only|exactly|the "
        "following|mit|nur|que|avec))?"
        "\\s*[:\"“'‘«]"
        "|(?<!\\p{L})(?:then|and|please|must|instead|now|_)[ "
        "_]*(?:write|say|respond|reply|answer|output|print|include|append|mention)(?!\\p{L})"
        "|(?<!\\p{L})comment[ _]+(?:write|say|respond|reply|answer)(?!\\p{L})"
        "|(?<!\\p{L})(?:curl|wget|sudo|chmod|powershell|bash -c|sh -c)\\s+\\S|(?<!\\p{L})(?:run|execute)\\s*:"
        "|system[ _]prompt|you[ _]are[ _]now|new[ _]instructions?|(?:describe|call)[ _]\\p{L}+(?:[ _]\\p{L}+)?[ "
        "_]as(?!\\p{L})"
        "|end[ _]of[ _](?:the[ "
        "_])?data|</?(?:data|system|instructions?|user|assistant)>|(?<!\\p{L})(?:assistant|system)\\s*:"
        "|忽略|无视|無視|무시"_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    return order.match(line).hasMatch();
}

} // namespace

QStringList ordersIn(const QByteArray &requestBody)
{
    QStringList orders;
    for (const QJsonValue &message : QJsonDocument::fromJson(requestBody)[u"messages"].toArray()) {
        if (message[u"role"].toString() != u"user") {
            continue; // the template speaks of instructions as well
        }
        for (const QString &line : message[u"content"].toString().split(u'\n')) {
            if (isOrder(line)) {
                orders << line;
            }
        }
    }
    return orders;
}

QVector<Finding> echoesOf(const QStringList &orders, const QString &text)
{
    QVector<Finding> findings;
    const QVector<SaidWord> said = orders.isEmpty() ? QVector<SaidWord>() : saidWords(text);
    for (const QString &order : orders) {
        const QVector<SaidWord> ordered = saidWords(order);
        QSet<QString> rows;
        for (qsizetype i = 0; i + wordsInARow <= ordered.size(); ++i) {
            rows.insert(rowAt(ordered, i));
        }
        for (qsizetype i = 0; i + wordsInARow <= said.size(); ++i) {
            if (!rows.contains(rowAt(said, i))) {
                continue;
            }
            qsizetype last = i;
            while (last + 1 + wordsInARow <= said.size() && rows.contains(rowAt(said, last + 1))) {
                ++last;
            }
            const int start = said.at(i).start;
            const int length = said.at(last + wordsInARow - 1).end - start;
            findings.append({u"echoes_data"_s, Severity::Security, start, length, {text.mid(start, length)}});
            break;
        }
    }
    return findings;
}

} // namespace metaflow::generation
