#pragma once

#include <QByteArray>
#include <QJsonValue>

#include <optional>

namespace metaflow::testing {

/// Whether this machine's Python reads YAML; with `jinja`, renders templates, too.
[[nodiscard]] bool pythonReadsYaml(bool jinja = false);

/// What Python's YAML reader (and libyaml, where it has that) makes of a document; nothing where it refuses it. With
/// `jinja` every text is rendered as dbt does it: descriptions where something in them looks like a template, all
/// else always.
[[nodiscard]] std::optional<QJsonValue> readByPython(const QByteArray &yaml, bool jinja = false);

} // namespace metaflow::testing
