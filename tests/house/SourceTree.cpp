#include "tests/house/SourceTree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace metaflow::house {

SourceTree readSources(const QString &root, const QStringList &folders)
{
    SourceTree tree;
    const QDir base(root);
    for (const QString &folder : folders) {
        QDirIterator files(base.filePath(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly)) {
                tree.insert(base.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll()));
            }
        }
    }
    return tree;
}

QSet<QString> readHeaderNames(const QStringList &folders)
{
    QSet<QString> names;
    for (const QString &folder : folders) {
        const QStringList files = QDir(folder).entryList(QDir::Files);
        names.unite(QSet<QString>(files.begin(), files.end()));
    }
    return names;
}

QString codeOnly(const QString &text)
{
    static const QRegularExpression tokens(
        uR"re(//[^\n]*|/\*.*?\*/|R"([^\s()\\"]{0,16})\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|(?<![0-9a-fA-FxX])'(?:\\.|[^'\\\n])+')re"_s,
        QRegularExpression::DotMatchesEverythingOption);
    QString code = text;
    auto hits = tokens.globalMatch(text);
    while (hits.hasNext()) {
        const auto hit = hits.next();
        for (auto i = hit.capturedStart(); i < hit.capturedEnd(); ++i) {
            if (code.at(i) != u'\n') {
                code[i] = u' ';
            }
        }
    }
    return code;
}

bool isHeader(const QString &path)
{
    return path.endsWith(".h"_L1);
}

QString folderOf(const QString &path)
{
    return path.left(path.lastIndexOf(u'/'));
}

} // namespace metaflow::house
