#include "tests/exchange/PythonYaml.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

namespace {

const QString reader = uR"(
import json, re, sys, yaml
text = sys.stdin.buffer.read().decode('utf-8')
data = yaml.load(text, Loader=yaml.SafeLoader)
fast = getattr(yaml, 'CSafeLoader', None)
assert fast is None or yaml.load(text, Loader=fast) == data
if 'jinja' in sys.argv:
    from jinja2 import Environment
    marks = re.compile(r'([{][{%#]|[#}%][}])')
    def rendered(key, value):
        if key == 'description' and not marks.search(value):
            return value
        return Environment().from_string(value).render()
    def walk(node, key=None):
        if isinstance(node, list):
            return [walk(each) for each in node]
        if isinstance(node, dict):
            return {name: walk(each, name) for name, each in node.items()}
        return rendered(key, node) if isinstance(node, str) else node
    data = walk(data)
json.dump([data], sys.stdout)
)"_s;

/// Its output; nothing where it is not there or fails.
std::optional<QByteArray> python(const QStringList &arguments, const QByteArray &input = {})
{
    const QString program = QStandardPaths::findExecutable(u"python3"_s);
    if (program.isEmpty()) {
        return std::nullopt;
    }
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    const bool ended = process.waitForFinished();
    if (!ended || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        qWarning("%s", process.readAllStandardError().constData());
        return std::nullopt;
    }
    return process.readAllStandardOutput();
}

} // namespace

bool pythonReadsYaml(bool jinja)
{
    return python({u"-c"_s, jinja ? u"import yaml, jinja2"_s : u"import yaml"_s}).has_value();
}

std::optional<QJsonValue> readByPython(const QByteArray &yaml, bool jinja)
{
    QStringList arguments{u"-c"_s, reader};
    if (jinja) {
        arguments << u"jinja"_s;
    }
    const auto json = python(arguments, yaml);
    if (!json) {
        return std::nullopt;
    }
    return QJsonDocument::fromJson(*json).array().at(0); // in an array: a document of JSON is no single text
}

} // namespace metaflow::testing
