#pragma once

#include "core/exchange/ZipArchive.h"

#include <vector>

namespace metaflow::exchange {

/// Reads the XML of a spreadsheet, a token at a time in constant memory: UTF-8, no DTD and so no entities but the five,
/// prefixes of names are left out. QXmlStreamReader takes six times as long for a sheet, and hours for a tag of a
/// million attributes, each of which it compares with all others.
class XmlPull {
public:
    enum class Token { Start, End, Text, Finished, Failed };
    static constexpr qsizetype longestToken = 16 << 20; ///< bytes
    static constexpr int deepest = 256; ///< elements in each other

    /// At most `mostBytes` of it. `entry` stands in errors.
    XmlPull(QString file, QString entry, std::unique_ptr<ZipStream> stream, qint64 mostBytes);
    /// An empty element has an end, too. Again and again Finished or Failed once it was.
    [[nodiscard]] Token next();
    /// Of elements open, that of a start or an end among them.
    [[nodiscard]] int depth() const { return static_cast<int>(m_open.size()) + (m_token == Token::End ? 1 : 0); }
    /// Of a start or an end, without its prefix. Valid until next(), as all below.
    [[nodiscard]] QByteArrayView name() const { return m_name; }
    /// Goes through those of a start once; one that is broken makes all fail.
    [[nodiscard]] bool nextAttribute();
    [[nodiscard]] QByteArrayView attributeName() const { return m_attributeName; } ///< without its prefix
    [[nodiscard]] QByteArrayView attributeBytes() const { return m_attributeValue; } ///< as they stand there
    [[nodiscard]] QString attribute(); ///< its value
    /// Appends a text token's UTF-8. False where it is broken: see error().
    [[nodiscard]] bool appendText(QByteArray &to);
    /// FileInvalid: `broken_xml ENTRY:LINE` and why, `too_large`, or what the stream said.
    [[nodiscard]] const Error &error() const { return m_error; }
    /// For what is wrong with the contents here.
    [[nodiscard]] Error broken(const QString &why) const;
    /// For what is more than this program takes: `too_large ENTRY:LINE LIMIT`.
    [[nodiscard]] Error tooLarge(qint64 limit) const;

private:
    [[nodiscard]] Token take();
    [[nodiscard]] Token takeText();
    [[nodiscard]] Token takeMarkup();
    [[nodiscard]] Token takeStart(qsizetype end);
    [[nodiscard]] Token takeEnd(qsizetype end);
    [[nodiscard]] Token takeInstruction(qsizetype end);
    [[nodiscard]] Token takeFinish();
    [[nodiscard]] Token refuse(const QString &why);
    [[nodiscard]] Token failWith(Error error);
    [[nodiscard]] bool have(qsizetype count);
    [[nodiscard]] bool fill();
    [[nodiscard]] bool check();
    [[nodiscard]] qsizetype tagEnd();
    [[nodiscard]] qsizetype find(QByteArrayView what, qsizetype from);
    [[nodiscard]] bool appendReference(QByteArrayView name, QByteArray &to);
    [[nodiscard]] bool appendUnescaped(QByteArrayView raw, QByteArray &to);
    [[nodiscard]] int lineAt(qsizetype place) const;
    [[nodiscard]] QByteArrayView pending() const { return QByteArrayView(m_buffer).sliced(m_at, m_checked - m_at); }

    QString m_file, m_entry;
    std::unique_ptr<ZipStream> m_stream;
    qint64 m_mostBytes, m_bytes = 0;
    QByteArray m_buffer; ///< those before `m_at` are done with, those from `m_checked` are of a sign that is cut
    qsizetype m_at = 0, m_checked = 0;
    int m_lines = 1; ///< that went out of the buffer
    bool m_isAtEnd = false, m_isBegun = false, m_hasRoot = false;

    Token m_token = Token::Text;
    QByteArrayView m_name, m_attributes, m_attributeName, m_attributeValue, m_text;
    bool m_isEmptyElement = false, m_isCdata = false;
    QByteArray m_names; ///< of the elements that are open, one behind the other, with prefixes
    std::vector<qsizetype> m_open; ///< where each begins in it
    Error m_error;
};

} // namespace metaflow::exchange
