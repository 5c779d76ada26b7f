#include "tests/fuzz/FuzzTarget.h"

using namespace Qt::StringLiterals;

namespace metaflow::fuzz {

FuzzTarget csvTarget()
{
    const QByteArray utf16 = QByteArray::fromHex("fffe61002c0062000a0031002c0032000a00");
    return {u"csv"_s,
        {"", "a,b\n1,2\n",
            "\xef\xbb\xbf"
            "a;b\r\n\"1\";\"x\"\"y\r\nz\"\r\n",
            "sep=|\na|b\n1|2\n", "a\tb\r1\t\"\"\r", utf16, utf16.mid(2), "id,text\n1,K\xc3\xa4ufer \xf0\x9f\x98\x80\n",
            "id;text\n1;K\xe4ufer\n", "a,b\n1,\"open\n2,3\n", QByteArray("a,b\n1,\0\n", 8),
            "a\n" + QByteArray(70'000, '"'), QByteArray(70'000, ','),
            "a,b\n" + QByteArray("\"\xc3\xa4\",\r\n").repeated(9'000)},
        {"\"", "\"\"", "\r\n", "\n", "\r", ",", ";", "\t", "|", "sep=", "\xef\xbb\xbf", "\xff\xfe", QByteArray("\0", 1),
            "\xed\xa0\x80", "\xf0\x9f\x98", "\xef\xbf\xbe", "\x81", "PK\3\4", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"},
        [](const QByteArray &input) { return input; }};
}

} // namespace metaflow::fuzz
