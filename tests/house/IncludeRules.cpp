#include "tests/house/IncludeRules.h"

#include <QRegularExpression>

#include <limits>

using namespace Qt::StringLiterals;

namespace metaflow::house {

namespace {

QString at(const QString &path, int line, const QString &what)
{
    return u"%1:%2: %3"_s.arg(path).arg(line).arg(what);
}

QString area(const QString &path)
{
    return path.section(u'/', 0, 0);
}

bool isOurs(const QString &name)
{
    static const QSet<QString> areas{u"core"_s, u"ui"_s, u"app"_s, u"tests"_s};
    return name.contains(u'/') && areas.contains(area(name));
}

bool isCoroutineHeader(const Include &include)
{
    static const QRegularExpression qcoro(u"^(QCoro|qcoro)"_s);
    return include.name == "core/base/Engine.h"_L1 || include.name == "core/base/Await.h"_L1
        || qcoro.match(include.name).hasMatch() || include.name == "coroutine"_L1;
}

} // namespace

IncludeRules::IncludeRules(QStringView order, QSet<QString> windowHeaders)
    : m_windowHeaders(std::move(windowHeaders))
{
    const auto tiers = order.split(u'<');
    for (qsizetype tier = 0; tier < tiers.size(); ++tier) {
        for (const auto folder : tiers.at(tier).split(u',')) {
            m_tiers.insert(folder.trimmed().toString(), static_cast<int>(tier));
        }
    }
}

bool IncludeRules::isWindowHeader(const QString &name) const
{
    static const QRegularExpression modules(
        u"^Qt(Gui|Widgets|Svg|SvgWidgets|Charts|OpenGL|OpenGLWidgets|PrintSupport)/"_s);
    return modules.match(name).hasMatch() || m_windowHeaders.contains(name);
}

QString IncludeRules::wrongInCore(const QString &folder, const QString &included) const
{
    const auto tier = m_tiers.constFind(folder);
    if (tier == m_tiers.constEnd()) {
        return u"core/%1 is not in the list of folders"_s.arg(folder);
    }
    if (area(included) != "core"_L1) {
        return u"core includes %1"_s.arg(included);
    }
    const QString other = included.section(u'/', 1, 1);
    if (other != folder && m_tiers.value(other, std::numeric_limits<int>::max()) >= *tier) {
        return u"core/%1 includes core/%2, which is not left of it"_s.arg(folder, other);
    }
    return {};
}

QString IncludeRules::wrong(const QString &path, const Include &include) const
{
    const QString from = area(path);
    const bool sandbox = path.startsWith("app/sandbox/"_L1);
    if (from == "core"_L1 && isWindowHeader(include.name)) {
        return u"core includes %1 of the window"_s.arg(include.name);
    }
    if (!isOurs(include.name)) {
        return {};
    }
    if (from == "core"_L1) {
        return wrongInCore(path.section(u'/', 1, 1), include.name);
    }
    if (from == "ui"_L1 && area(include.name) == "app"_L1) {
        return u"ui includes %1"_s.arg(include.name);
    }
    if (sandbox && !include.name.startsWith("core/base/"_L1) && !include.name.startsWith("app/sandbox/"_L1)) {
        return u"the sandbox shares %1 with what it judges"_s.arg(include.name);
    }
    return area(include.name) == "tests"_L1 ? u"%1 belongs to the tests"_s.arg(include.name) : QString();
}

QStringList IncludeRules::directions(const SourceTree &tree) const
{
    QStringList findings;
    const IncludeGraph graph(tree);
    for (const QString &path : graph.files()) {
        for (const Include &include : graph.of(path)) {
            if (const QString what = wrong(path, include); !what.isEmpty()) {
                findings.append(at(path, include.line, what));
            }
        }
    }
    return findings;
}

QStringList IncludeRules::coroutinesBehindTheBorder(const SourceTree &tree) const
{
    QStringList findings;
    const IncludeGraph graph(tree);
    for (const QString &path : graph.files()) {
        if (const QString way = graph.wayTo(path, isCoroutineHeader); path.startsWith("ui/"_L1) && !way.isEmpty()) {
            findings.append(at(path, 1, u"reaches a coroutine: "_s + way));
        }
    }
    return findings;
}

QStringList IncludeRules::windowlessPrograms(const SourceTree &tree) const
{
    QStringList findings;
    const IncludeGraph graph(tree);
    const auto window
        = [this](const Include &include) { return include.name.startsWith("ui/"_L1) || isWindowHeader(include.name); };
    for (const QString &path : graph.files()) {
        if (!path.startsWith("app/cli/"_L1) && !path.startsWith("app/sandbox/"_L1)) {
            continue;
        }
        if (const QString way = graph.wayTo(path, window); !way.isEmpty()) {
            findings.append(at(path, 1, u"reaches the window: "_s + way));
        }
    }
    return findings;
}

QStringList IncludeRules::headers(const SourceTree &tree) const
{
    static const QRegularExpression once(u"^#pragma once$"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression usingNamespace(
        u"^\\s*using\\s+namespace\\b"_s, QRegularExpression::MultilineOption);
    QStringList findings;
    for (auto file = tree.begin(); file != tree.end(); ++file) {
        if (!isHeader(file.key())) {
            continue;
        }
        const QString code = codeOnly(file.value());
        if (!once.match(code).hasMatch()) {
            findings.append(at(file.key(), 1, u"no #pragma once"_s));
        }
        if (const auto hit = usingNamespace.match(code); hit.hasMatch()) {
            const auto line = code.left(hit.capturedEnd()).count(u'\n') + 1;
            findings.append(at(file.key(), static_cast<int>(line), u"`using namespace` in a header"_s));
        }
    }
    return findings;
}

QStringList IncludeRules::spelling(const SourceTree &tree) const
{
    QStringList findings;
    const IncludeGraph graph(tree);
    for (const QString &path : graph.files()) {
        const QList<Include> includes = graph.of(path);
        for (const Include &include : includes) {
            if ((include.quoted || isOurs(include.name)) && !graph.holds(include.name)) {
                findings.append(at(path, include.line, include.name + u" is no file of ours, as seen from the root"_s));
            }
        }
        const QString own = path.left(path.lastIndexOf(u'.')) + u".h"_s;
        if (!isHeader(path) && graph.holds(own) && (includes.isEmpty() || includes.first().name != own)) {
            findings.append(at(path, 1, u"does not include its own header first"_s));
        }
    }
    return findings;
}

} // namespace metaflow::house
