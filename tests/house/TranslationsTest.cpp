#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace metaflow::house {

namespace {

struct Message {
    QString source;
    QStringList translations; // several with plural forms
    bool finished = true;
};

QDir folder()
{
    return QDir(QStringLiteral(METAFLOW_SOURCE_DIR "/translations"));
}

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.finished = xml.attributes().value(u"type"_s).isEmpty();
    QString text;
    while (!(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == "translation"_L1) && !xml.atEnd()) {
        if (xml.isStartElement() && xml.name() == "numerusform"_L1) {
            message.translations.append(xml.readElementText());
        } else if (xml.isCharacters()) {
            text.append(xml.text());
        }
    }
    if (message.translations.isEmpty()) {
        message.translations.append(text);
    }
}

QList<Message> readMessages(const QString &name, QString *error)
{
    QFile file(folder().filePath(name));
    if (!file.open(QIODevice::ReadOnly)) {
        *error = file.errorString();
        return {};
    }
    QList<Message> messages;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == "message"_L1) {
            messages.append(Message{});
        } else if (xml.name() == "source"_L1 && !messages.isEmpty()) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == "translation"_L1 && !messages.isEmpty()) {
            readTranslation(xml, messages.last());
        }
    }
    *error = xml.errorString();
    return messages;
}

/// %1, %L2, %n, sorted: a translation may change their order, not lose one.
QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%(?:L?[0-9]{1,2}|n)"_s);
    QStringList found;
    auto hits = pattern.globalMatch(text);
    while (hits.hasNext()) {
        found.append(hits.next().captured());
    }
    found.sort();
    found.removeDuplicates();
    return found;
}

} // namespace

TEST(TranslationsTest, HoldsARealLanguageAndAPseudoLocale)
{
    EXPECT_TRUE(folder().exists(u"metaflow_de.ts"_s));
    EXPECT_TRUE(folder().exists(u"metaflow_en_XA.ts"_s));
}

TEST(TranslationsTest, LeavesNothingUntranslated)
{
    QString error;
    const QList<Message> messages = readMessages(u"metaflow_de.ts"_s, &error);
    EXPECT_EQ(error, QString());
    EXPECT_GT(messages.size(), 500) << "window, shell and wording are all in there";
    for (const Message &message : messages) {
        EXPECT_TRUE(message.finished && !message.translations.contains(QString())) << qPrintable(message.source);
    }
}

TEST(TranslationsTest, LosesNoPlaceholder)
{
    for (const QString &name : folder().entryList({u"*.ts"_s})) {
        QString error;
        const QList<Message> messages = readMessages(name, &error);
        EXPECT_EQ(error, QString()) << qPrintable(name);
        for (const Message &message : messages) {
            for (const QString &text : message.translations) {
                if (message.finished && !text.isEmpty()) {
                    // A singular may leave out the number: "one table" for "%n tables".
                    const auto wanted = placeholders(message.source);
                    auto had = placeholders(text);
                    if (wanted.contains("%n"_L1) && !had.contains("%n"_L1)) {
                        had.prepend(u"%n"_s);
                        had.sort();
                    }
                    EXPECT_EQ(had, wanted) << qPrintable(name + u": "_s + message.source);
                }
            }
        }
    }
}

} // namespace metaflow::house
