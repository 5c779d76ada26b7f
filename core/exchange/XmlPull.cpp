#include "core/exchange/XmlPull.h"

#include "core/exchange/Utf8.h"

#include <charconv>
#include <cstring>
#include <utility>

using namespace Qt::StringLiterals;

namespace metaflow::exchange {

namespace {

constexpr qsizetype fillBytes = 64 << 10;

bool isXmlSpace(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}

bool isAllSpace(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), isXmlSpace);
}

QByteArrayView withoutPrefix(QByteArrayView name)
{
    return name.sliced(name.lastIndexOf(':') + 1);
}

qsizetype nameBytes(QByteArrayView bytes)
{
    qsizetype at = 0;
    while (at < bytes.size() && !isXmlSpace(bytes.at(at)) && std::strchr("/=<>\"'", bytes.at(at)) == nullptr) {
        ++at;
    }
    return at;
}

/// The character behind `#` or `#x`; 0 where XML has none such.
char32_t referenced(QByteArrayView digits)
{
    const bool isHex = digits.startsWith('x');
    digits = digits.sliced(isHex ? 1 : 0);
    quint32 code = 0;
    const auto read = std::from_chars(digits.begin(), digits.end(), code, isHex ? 16 : 10);
    const bool isControl = code < 0x20 && code != '\t' && code != '\n' && code != '\r';
    const bool isNone
        = isControl || (code >= 0xd800 && code < 0xe000) || code == 0xfffe || code == 0xffff || code > 0x10ffff;
    return read.ec == std::errc() && read.ptr == digits.end() && !isNone ? code : 0;
}

} // namespace

XmlPull::XmlPull(QString file, QString entry, std::unique_ptr<ZipStream> stream, qint64 mostBytes)
    : m_file(std::move(file))
    , m_entry(std::move(entry))
    , m_stream(std::move(stream))
    , m_mostBytes(mostBytes)
{
}

XmlPull::Token XmlPull::next()
{
    if (m_token != Token::Finished && m_token != Token::Failed) {
        m_token = take();
    }
    return m_token;
}

XmlPull::Token XmlPull::take()
{
    if (std::exchange(m_isEmptyElement, false)) {
        m_names.truncate(m_open.back());
        m_open.pop_back();
        return Token::End;
    }
    if (!std::exchange(m_isBegun, true) && have(3) && pending().startsWith("\xef\xbb\xbf")) {
        m_at += 3;
    }
    while (have(1)) {
        const Token token = pending().front() == '<' ? takeMarkup() : takeText();
        if (token != Token::Finished) { // a comment and such is none
            return token;
        }
    }
    return takeFinish();
}

XmlPull::Token XmlPull::takeFinish()
{
    if (!m_error.detail.isEmpty()) {
        return Token::Failed;
    }
    return m_hasRoot && m_open.empty() && m_checked == m_buffer.size() ? Token::Finished : refuse(u"ends early"_s);
}

XmlPull::Token XmlPull::takeText()
{
    qsizetype end = find("<", 0);
    if (end < 0) {
        if (!m_isAtEnd) {
            return Token::Failed;
        }
        end = pending().size();
    }
    m_text = pending().first(end);
    m_isCdata = false;
    m_at += end;
    if (m_open.empty()) {
        return isAllSpace(m_text) ? Token::Finished : refuse(u"text outside of its element"_s);
    }
    return Token::Text;
}

XmlPull::Token XmlPull::takeMarkup()
{
    const bool isSpecial = have(2) && pending().at(1) == '!';
    if (isSpecial && have(9) && pending().startsWith("<![CDATA[")) {
        const qsizetype end = find("]]>", 9);
        if (end < 0 || m_open.empty()) {
            return refuse(u"CDATA"_s);
        }
        m_text = pending().sliced(9, end - 9);
        m_isCdata = true;
        m_at += end + 3;
        return Token::Text;
    }
    if (isSpecial) {
        const qsizetype end = have(4) && pending().startsWith("<!--") ? find("-->", 4) : -1;
        m_at += end < 0 ? 0 : end + 3;
        return end < 0 ? refuse(u"a comment or a document type"_s) : Token::Finished;
    }
    if (have(2) && pending().at(1) == '?') {
        return takeInstruction(find("?>", 2));
    }
    const qsizetype end = tagEnd();
    if (end < 0) {
        return refuse(u"a tag that is not closed"_s);
    }
    return pending().at(1) == '/' ? takeEnd(end) : takeStart(end);
}

XmlPull::Token XmlPull::takeInstruction(qsizetype end)
{
    if (end < 0) {
        return refuse(u"an instruction that is not closed"_s);
    }
    const QByteArray lower = pending().first(end).toByteArray().toLower();
    m_at += end + 2;
    const qsizetype encoding = lower.startsWith("<?xml ") ? lower.indexOf("encoding") : -1;
    const bool isOurs = encoding < 0 || lower.indexOf("utf-8", encoding) > 0 || lower.indexOf("us-ascii", encoding) > 0;
    return isOurs ? Token::Finished : refuse(u"an encoding that is not UTF-8"_s);
}

/// `end`: where its `>` stands.
XmlPull::Token XmlPull::takeStart(qsizetype end)
{
    QByteArrayView tag = pending().sliced(1, end - 1);
    m_at += end + 1;
    m_isEmptyElement = tag.endsWith('/');
    tag = tag.first(tag.size() - (m_isEmptyElement ? 1 : 0));
    const QByteArrayView whole = tag.first(nameBytes(tag));
    const bool isSecondRoot = m_open.empty() && std::exchange(m_hasRoot, true);
    if (whole.isEmpty() || isSecondRoot || m_open.size() >= deepest) {
        return refuse(u"an element that may not stand here"_s);
    }
    m_open.push_back(m_names.size());
    m_names.append(whole);
    m_name = withoutPrefix(whole);
    m_attributes = tag.sliced(whole.size());
    return Token::Start;
}

XmlPull::Token XmlPull::takeEnd(qsizetype end)
{
    QByteArrayView name = pending().sliced(2, end - 2);
    m_at += end + 1;
    while (!name.isEmpty() && isXmlSpace(name.back())) {
        name = name.chopped(1);
    }
    if (m_open.empty() || QByteArrayView(m_names).sliced(m_open.back()) != name) {
        return refuse(u"an end without its beginning"_s);
    }
    m_names.truncate(m_open.back());
    m_open.pop_back();
    m_name = withoutPrefix(name);
    return Token::End;
}

bool XmlPull::nextAttribute()
{
    while (!m_attributes.isEmpty() && isXmlSpace(m_attributes.front())) {
        m_attributes = m_attributes.sliced(1);
    }
    if (m_token != Token::Start || m_attributes.isEmpty()) {
        return false;
    }
    const QByteArrayView name = m_attributes.first(nameBytes(m_attributes));
    QByteArrayView rest = m_attributes.sliced(name.size());
    const auto skipSpace = [&rest] {
        while (!rest.isEmpty() && isXmlSpace(rest.front())) {
            rest = rest.sliced(1);
        }
    };
    skipSpace();
    const bool hasValue = !name.isEmpty() && rest.startsWith('=');
    rest = rest.sliced(hasValue ? 1 : 0);
    skipSpace();
    const bool isQuoted = hasValue && (rest.startsWith('"') || rest.startsWith('\''));
    const qsizetype end = isQuoted ? rest.indexOf(rest.front(), 1) : -1;
    if (end < 0) {
        m_token = refuse(u"an attribute without a value in quotes"_s);
        return false;
    }
    m_attributeName = withoutPrefix(name);
    m_attributeValue = rest.sliced(1, end - 1);
    m_attributes = rest.sliced(end + 1);
    return true;
}

QString XmlPull::attribute()
{
    QByteArray value;
    if (!appendUnescaped(m_attributeValue, value)) {
        return {};
    }
    return exactUtf8(value);
}

bool XmlPull::appendText(QByteArray &to)
{
    if (m_isCdata) {
        to.append(m_text);
        return true;
    }
    return appendUnescaped(m_text, to);
}

/// Line ends become LF, as XML wants it; a CR that is meant stands there as `&#13;`.
bool XmlPull::appendUnescaped(QByteArrayView raw, QByteArray &to)
{
    qsizetype from = 0;
    for (qsizetype at = 0; at < raw.size(); ++at) {
        const char byte = raw.at(at);
        if (byte != '&' && byte != '\r') {
            continue;
        }
        to.append(raw.sliced(from, at - from));
        if (byte == '\r') {
            if (at + 1 == raw.size() || raw.at(at + 1) != '\n') {
                to.append('\n');
            }
        } else {
            const qsizetype end = raw.indexOf(';', at);
            if (end < 0 || !appendReference(raw.sliced(at + 1, end - at - 1), to)) {
                m_token = refuse(u"a reference to nothing"_s);
                return false;
            }
            at = end;
        }
        from = at + 1;
    }
    to.append(raw.sliced(from));
    return true;
}

bool XmlPull::appendReference(QByteArrayView name, QByteArray &to)
{
    static constexpr std::pair<const char *, char> known[]
        = {{"amp", '&'}, {"lt", '<'}, {"gt", '>'}, {"quot", '"'}, {"apos", '\''}};
    for (const auto &[word, byte] : known) {
        if (name == QByteArrayView(word)) {
            to.append(byte);
            return true;
        }
    }
    const char32_t code = name.startsWith('#') ? referenced(name.sliced(1)) : 0;
    if (code == 0) {
        return false;
    }
    QString sign;
    sign += QChar::fromUcs4(code); // QString::fromUcs4() would take U+FEFF for a byte order mark
    to.append(sign.toUtf8());
    return true;
}

/// Where the `>` of the tag stands that begins here, beyond its quotes; -1 where it ends early.
qsizetype XmlPull::tagEnd()
{
    char quote = 0;
    for (qsizetype at = 1; have(at + 1); ++at) {
        const char *const begin = m_buffer.constData() + m_at;
        for (const qsizetype all = m_checked - m_at; at < all; ++at) {
            const char byte = begin[at];
            if (quote != 0) {
                quote = byte == quote ? 0 : quote;
            } else if (byte == '>') {
                return at;
            } else if (byte == '"' || byte == '\'') {
                quote = byte;
            }
        }
        --at;
    }
    return -1;
}

/// From the place that is read next; -1 where it is not there.
qsizetype XmlPull::find(QByteArrayView what, qsizetype from)
{
    while (true) {
        const qsizetype found = pending().indexOf(what, from);
        if (found >= 0) {
            return found;
        }
        const qsizetype had = pending().size();
        if (!have(had + 1)) {
            return -1;
        }
        from = std::max(from, had - what.size() + 1);
    }
}

bool XmlPull::have(qsizetype count)
{
    while (m_checked - m_at < count) {
        if (!fill()) {
            return false;
        }
    }
    return true;
}

bool XmlPull::fill()
{
    if (m_isAtEnd || !m_error.detail.isEmpty()) {
        return false;
    }
    if (m_checked - m_at > longestToken) {
        m_error = tooLarge(longestToken);
        return false;
    }
    m_lines = lineAt(m_at);
    m_buffer.remove(0, m_at);
    m_checked -= std::exchange(m_at, 0);
    const qsizetype had = m_buffer.size();
    m_buffer.resize(had + std::max(fillBytes, had / 2)); // a long token is not moved again and again
    const auto got = m_stream->read(m_buffer.data() + had, m_buffer.size() - had);
    m_buffer.truncate(had + (got ? *got : 0));
    if (!got) {
        m_error = got.error();
        return false;
    }
    m_bytes += *got;
    if (m_bytes > m_mostBytes) {
        m_error = tooLarge(m_mostBytes);
        return false;
    }
    m_isAtEnd = *got == 0;
    return check() && !m_isAtEnd;
}

/// What came is text in UTF-8, and has no control characters.
bool XmlPull::check()
{
    const QByteArrayView fresh = QByteArrayView(m_buffer).sliced(m_checked);
    const qsizetype good = validUtf8(fresh);
    const auto isControl = [](char byte) { return static_cast<uchar>(byte) < 0x20 && !isXmlSpace(byte); };
    const auto *const control = std::find_if(fresh.begin(), fresh.begin() + good, isControl);
    m_checked += control - fresh.begin();
    if (control != fresh.begin() + good || (good < fresh.size() && !isCutUtf8(fresh.sliced(good)))) {
        m_error = {ErrorCode::FileInvalid, m_file,
            u"broken_xml %1:%2 bytes that are no text"_s.arg(m_entry).arg(lineAt(m_checked))};
        return false;
    }
    return true;
}

int XmlPull::lineAt(qsizetype place) const
{
    return m_lines + static_cast<int>(QByteArrayView(m_buffer).first(place).count('\n'));
}

Error XmlPull::broken(const QString &why) const
{
    return {ErrorCode::FileInvalid, m_file, u"broken_xml %1:%2 %3"_s.arg(m_entry).arg(lineAt(m_at)).arg(why)};
}

Error XmlPull::tooLarge(qint64 limit) const
{
    return {ErrorCode::FileInvalid, m_file, u"too_large %1:%2 %3"_s.arg(m_entry).arg(lineAt(m_at)).arg(limit)};
}

XmlPull::Token XmlPull::refuse(const QString &why)
{
    return failWith(broken(why));
}

/// The first reason is the one that counts.
XmlPull::Token XmlPull::failWith(Error error)
{
    m_error = m_error.detail.isEmpty() ? std::move(error) : m_error;
    return Token::Failed;
}

} // namespace metaflow::exchange
