#include "core/exchange/CsvDecoder.h"

#include "core/exchange/Utf8.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace metaflow::exchange {

namespace {

constexpr qsizetype headBytes = 4096;

/// 0x80 to 0x9f; 0 where nothing stands.
constexpr std::array<char16_t, 32> windowsSigns{0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6,
    0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017d, 0, 0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc,
    0x2122, 0x0161, 0x203a, 0x0153, 0, 0x017e, 0x0178};

char16_t unitOf(char byte)
{
    return static_cast<uchar>(byte);
}

char16_t unitOf(QChar letter)
{
    return letter.unicode();
}

/// Of text in Latin letters every second byte is zero.
QString zerosOf(QByteArrayView head)
{
    const qsizetype pairs = head.size() / 2;
    std::array<qsizetype, 2> zeros{};
    for (qsizetype i = 0; i < 2 * pairs; ++i) {
        zeros[static_cast<size_t>(i % 2)] += head.at(i) == '\0' ? 1 : 0;
    }
    const auto isOne
        = [pairs](qsizetype many, qsizetype few) { return pairs > 0 && many * 10 >= pairs * 4 && few * 10 < many; };
    return isOne(zeros[1], zeros[0]) ? u"utf-16le"_s : isOne(zeros[0], zeros[1]) ? u"utf-16be"_s : QString();
}

} // namespace

CsvDecoder::CsvDecoder(const QString &encoding, std::function<void(const CsvProblem &problem)> problem)
    : m_form(encoding == "utf-8"_L1         ? Form::Utf8
            : encoding == "windows-1252"_L1 ? Form::Windows
                                            : Form::Utf16)
    , m_utf16(encoding == "utf-16be"_L1 ? QStringConverter::Utf16BE : QStringConverter::Utf16LE,
          QStringConverter::Flag::ConvertInitialBom)
    , m_problem(std::move(problem))
{
}

bool CsvDecoder::knows(const QString &encoding)
{
    return QStringList{u"utf-8"_s, u"utf-16le"_s, u"utf-16be"_s, u"windows-1252"_s}.contains(encoding);
}

QString CsvDecoder::decode(QByteArrayView bytes)
{
    return m_form == Form::Utf8 ? utf8(bytes) : m_form == Form::Utf16 ? utf16(bytes) : windows(bytes);
}

QString CsvDecoder::finish()
{
    return m_rest.isEmpty() ? QString() : wrong(std::exchange(m_rest, {}));
}

QString CsvDecoder::utf8(QByteArrayView bytes)
{
    const QByteArray whole = std::exchange(m_rest, {}).append(bytes);
    QByteArrayView left = whole;
    QString text;
    while (!left.isEmpty()) {
        const qsizetype good = validUtf8(left);
        text += exactUtf8(left.first(good));
        pass(left.first(good));
        left = left.sliced(good);
        if (left.isEmpty() || isCutUtf8(left)) {
            break;
        }
        text += wrong(left);
        pass(left.first(1));
        left = left.sliced(1);
    }
    m_rest = left.toByteArray();
    return text;
}

QString CsvDecoder::utf16(QByteArrayView bytes)
{
    const QByteArray whole = std::exchange(m_rest, {}).append(bytes);
    const qsizetype even = whole.size() - whole.size() % 2;
    const QString text = m_utf16(QByteArrayView(whole).first(even));
    m_rest = whole.mid(even);
    pass(QStringView(text));
    return text;
}

QString CsvDecoder::windows(QByteArrayView bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    qsizetype passed = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<uchar>(bytes.at(i));
        const bool isMoved = byte >= 0x80 && byte < 0xa0;
        text[i] = isMoved ? QChar(windowsSigns[byte - 0x80U]) : QChar(char16_t{byte});
        if (isMoved && text.at(i).isNull()) {
            pass(bytes.sliced(passed, i - passed));
            passed = i;
            text[i] = wrong(bytes.sliced(i));
        }
    }
    pass(bytes.sliced(passed));
    return text;
}

QChar CsvDecoder::wrong(QByteArrayView from)
{
    if (std::exchange(m_wrongLine, m_line) != m_line) {
        const QByteArray bytes = from.first(std::min<qsizetype>(from.size(), 4)).toByteArray();
        m_problem({u"wrong_encoding"_s, m_line, static_cast<int>(std::min<qint64>(m_byte, 0x7ffffffe)) + 1,
            QString::fromLatin1(bytes.toHex(' '))});
    }
    return QChar(0xdc00 + static_cast<uchar>(from.at(0)));
}

/// Counts lines as CsvTokenizer does, and bytes.
template <typename Letters> void CsvDecoder::pass(const Letters &letters)
{
    for (const auto letter : letters) {
        const bool isCr = unitOf(letter) == u'\r', isLf = unitOf(letter) == u'\n';
        m_line += isCr || (isLf && !m_afterCr) ? 1 : 0;
        m_byte = isCr || isLf ? 0 : m_byte + static_cast<qint64>(sizeof letter);
        m_afterCr = isCr;
    }
}

CsvEncoding markedEncoding(QByteArrayView head)
{
    return head.startsWith("\xef\xbb\xbf") ? CsvEncoding{u"utf-8"_s, 3}
        : head.startsWith("\xff\xfe")      ? CsvEncoding{u"utf-16le"_s, 2}
        : head.startsWith("\xfe\xff")      ? CsvEncoding{u"utf-16be"_s, 2}
                                           : CsvEncoding{};
}

void CsvEncodingGuess::feed(QByteArrayView bytes)
{
    if (m_head.size() < headBytes) {
        m_head.append(bytes.first(std::min(bytes.size(), headBytes - m_head.size())));
    }
    const QByteArray whole = std::exchange(m_rest, {}).append(bytes);
    QByteArrayView left = whole;
    while (!left.isEmpty()) {
        const qsizetype good = validUtf8(left);
        m_signs += std::count_if(
            left.begin(), left.begin() + good, [](char byte) { return (static_cast<uchar>(byte) & 0xc0) == 0xc0; });
        left = left.sliced(good);
        if (left.isEmpty() || isCutUtf8(left)) {
            break;
        }
        ++m_wrong;
        left = left.sliced(1);
    }
    m_rest = left.toByteArray();
}

CsvEncoding CsvEncodingGuess::guess() const
{
    CsvEncoding marked = markedEncoding(m_head);
    if (!marked.name.isEmpty()) {
        return marked;
    }
    const QString zeros = zerosOf(m_head);
    if (!zeros.isEmpty()) {
        return {zeros, 0};
    }
    const qint64 wrong = m_wrong + (m_rest.isEmpty() ? 0 : 1);
    return {wrong == 0 || m_signs > wrong ? u"utf-8"_s : u"windows-1252"_s, 0};
}

} // namespace metaflow::exchange
