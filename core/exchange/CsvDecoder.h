#pragma once

#include "core/exchange/CsvReader.h"

#include <QStringDecoder>

#include <functional>

namespace metaflow::exchange {

/// Bytes of a CSV file to text, a piece at a time: `utf-8`, `utf-16le`, `utf-16be` and `windows-1252`, what Excel
/// writes on a Western Windows. In place of a wrong byte stands half of a character, so that no text with one is
/// storable.
class CsvDecoder {
public:
    /// `problem`: wrong_encoding, of each line the first.
    CsvDecoder(const QString &encoding, std::function<void(const CsvProblem &problem)> problem);
    [[nodiscard]] static bool knows(const QString &encoding);
    [[nodiscard]] QString decode(QByteArrayView bytes);
    /// What the file was cut in: empty, or half of a character.
    [[nodiscard]] QString finish();

private:
    enum class Form { Utf8, Utf16, Windows };
    [[nodiscard]] QString utf8(QByteArrayView bytes);
    [[nodiscard]] QString utf16(QByteArrayView bytes);
    [[nodiscard]] QString windows(QByteArrayView bytes);
    [[nodiscard]] QChar wrong(QByteArrayView from);
    template <typename Letters> void pass(const Letters &letters);

    Form m_form;
    QStringDecoder m_utf16;
    std::function<void(const CsvProblem &)> m_problem;
    QByteArray m_rest; ///< of a character that the next piece ends
    int m_line = 1, m_wrongLine = 0;
    qint64 m_byte = 0; ///< of the line, that went by
    bool m_afterCr = false;
};

/// What a file seems to be written in.
struct CsvEncoding {
    QString name;
    qsizetype markBytes = 0; ///< of its byte order mark
};

/// Finds out, from all of it: its mark, the zero bytes of UTF-16, UTF-8 where that is what most of its signs beyond
/// ASCII are, else windows-1252.
class CsvEncodingGuess {
public:
    void feed(QByteArrayView bytes);
    [[nodiscard]] CsvEncoding guess() const;

private:
    QByteArray m_head, m_rest;
    qint64 m_signs = 0, m_wrong = 0; ///< of UTF-8, beyond ASCII
};
/// By its mark alone; no name where there is none.
[[nodiscard]] CsvEncoding markedEncoding(QByteArrayView head);

} // namespace metaflow::exchange
