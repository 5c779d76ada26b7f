#include "core/exchange/Utf8.h"
#include "core/exchange/XlsxBook.h"
#include "core/exchange/XlsxValues.h"

using namespace Qt::StringLiterals;

namespace metaflow::exchange {

namespace {

/// All texts together; each counts a little more than it is long.
constexpr qint64 mostTextBytes = 256 << 20;
constexpr qint64 bytesBesides = 16;

} // namespace

/// `sst > si > t`, and `sst > si > r > t` of one in several fonts; `rPh` says how to pronounce it.
Result<void> SharedStrings::read(XmlPull &xml)
{
    bool isText = false, isRun = false, isItem = false;
    for (auto token = xml.next(); token != XmlPull::Token::Finished; token = xml.next()) {
        const int depth = xml.depth();
        if (token == XmlPull::Token::Start) {
            isItem = depth == 2 ? xml.name() == "si" : isItem;
            isRun = depth == 3 ? xml.name() == "r" : isRun;
            isText = isItem && xml.name() == "t" && (depth == 3 || (depth == 4 && isRun));
        } else if (token == XmlPull::Token::End) {
            isText = false;
            if (depth == 2 && isItem) {
                m_ends.push_back(static_cast<quint32>(m_texts.size()));
            }
        } else if (token == XmlPull::Token::Failed || (isText && !xml.appendText(m_texts))) {
            return fail(xml.error());
        }
        if (m_texts.size() + static_cast<qint64>(m_ends.size()) * bytesBesides > mostTextBytes) {
            return fail(xml.tooLarge(mostTextBytes));
        }
    }
    return {};
}

std::optional<QString> SharedStrings::at(qsizetype index) const
{
    if (index < 0 || index >= static_cast<qsizetype>(m_ends.size())) {
        return std::nullopt;
    }
    const auto place = static_cast<size_t>(index);
    const qsizetype from = place == 0 ? 0 : m_ends[place - 1];
    return withoutXlsxEscapes(exactUtf8(QByteArrayView(m_texts).sliced(from, m_ends[place] - from)));
}

} // namespace metaflow::exchange
