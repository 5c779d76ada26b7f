// metaflow-pseudo FILE.ts…: translates by rule. A file of language en_XA becomes the pseudo-locale; any other gets the
// English plural forms ("%n table(s)" -> "%n table", "%n tables").

#include <QFile>
#include <QRegularExpression>
#include <QSaveFile>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int grownPercent = 30; // German is about that much longer than English

QString plural(QString source, bool many)
{
    return source.replace("(s)"_L1, many ? "s"_L1 : ""_L1);
}

QString accented(QString text)
{
    static const QString plain = u"aceghijklnorstuwyzACDEGHIJKLNORSTUWYZ"_s;
    static const QString marked = u"áčéĝĥíĵķĺñöŕšťúŵýžÁČĎÉĜĤÍĴĶĹÑÖŔŠŤÚŴÝŽ"_s;
    for (QChar &c : text) {
        if (const auto at = plain.indexOf(c); at >= 0) {
            c = marked.at(at);
        }
    }
    return text;
}

/// Accents everywhere but in placeholders, tags, commands and options; brackets, so that a cut end shows.
QString pseudo(const QString &source)
{
    static const QRegularExpression untouched(u"%(?:L?[0-9]{1,2}|n)|<[^>]+>|`[^`]+`|--[a-z-]+"_s);
    QString text;
    qsizetype at = 0;
    auto hits = untouched.globalMatch(source);
    while (hits.hasNext()) {
        const auto hit = hits.next();
        text += accented(source.mid(at, hit.capturedStart() - at)) + hit.captured();
        at = hit.capturedEnd();
    }
    text += accented(source.mid(at));
    const auto padding = (source.size() * grownPercent + 99) / 100;
    return u'[' + text + u' ' + QString(padding, u'~') + u']';
}

/// Copies the file token by token; only what stands in <translation> is made anew.
class Translator {
public:
    Translator(QIODevice *from, QIODevice *to)
        : m_reader(from)
        , m_writer(to)
    {
        m_writer.setAutoFormatting(true);
    }

    bool run()
    {
        while (!m_reader.atEnd()) {
            m_reader.readNext();
            if (m_reader.isWhitespace()) {
                continue; // the writer indents
            }
            if (!m_reader.isStartElement() || !takeOver()) {
                m_writer.writeCurrentToken(m_reader);
            }
        }
        return !m_reader.hasError() && !m_writer.hasError();
    }

private:
    bool takeOver()
    {
        if (m_reader.name() == "TS"_L1) {
            m_pseudo = m_reader.attributes().value(u"language"_s) == "en_XA"_L1;
        } else if (m_reader.name() == "message"_L1) {
            m_numerus = m_reader.attributes().value(u"numerus"_s) == "yes"_L1;
        } else if (m_reader.name() == "source"_L1) {
            m_source = m_reader.readElementText();
            m_writer.writeTextElement(u"source"_s, m_source);
            return true;
        } else if (m_reader.name() == "translation"_L1) {
            m_reader.skipCurrentElement();
            writeTranslation();
            return true;
        }
        return false;
    }

    void writeTranslation()
    {
        m_writer.writeStartElement(u"translation"_s);
        if (m_numerus) {
            for (const bool many : {false, true}) {
                m_writer.writeTextElement(u"numerusform"_s, translated(plural(m_source, many)));
            }
        } else {
            m_writer.writeCharacters(translated(m_source));
        }
        m_writer.writeEndElement();
    }

    QString translated(const QString &text) const { return m_pseudo ? pseudo(text) : text; }

    QXmlStreamReader m_reader;
    QXmlStreamWriter m_writer;
    QString m_source;
    bool m_pseudo = false;
    bool m_numerus = false;
};

bool translate(const QString &name)
{
    QFile from(name);
    QSaveFile to(name);
    if (!from.open(QIODevice::ReadOnly) || !to.open(QIODevice::WriteOnly)) {
        return false;
    }
    return Translator(&from, &to).run() && to.commit();
}

} // namespace

int main(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        if (!translate(QFile::decodeName(argv[i]))) {
            std::fprintf(stderr, "metaflow-pseudo: cannot translate %s\n", argv[i]);
            return 1;
        }
    }
    return 0;
}
