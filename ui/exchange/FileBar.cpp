#include "ui/exchange/FileBar.h"

#include "ui/exchange/UploadTexts.h"
#include "ui/widgets/Build.h"
#include "ui/widgets/ElidedLabel.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

FileBar::FileBar(QWidget *parent)
    : QWidget(parent)
    , m_name(new ElidedLabel)
    , m_facts(label({}, Role::Caption))
    , m_encodingLabel(label(tr("&Encoding")))
    , m_delimiterLabel(label(tr("Deli&miter")))
    , m_sheetLabel(label(tr("S&heet")))
    , m_encoding(chooser(u"uploadEncoding"_s, tr("Encoding")))
    , m_delimiter(chooser(u"uploadDelimiter"_s, tr("Delimiter")))
    , m_sheet(chooser(u"uploadSheet"_s, tr("Sheet")))
    , m_close(button(tr("&Close the file"), u"uploadClose"_s))
{
    m_name->setObjectName(u"uploadName"_s);
    setRole(m_name, Role::Title);
    m_facts->setObjectName(u"uploadFacts"_s);
    m_encodingLabel->setBuddy(m_encoding);
    m_delimiterLabel->setBuddy(m_delimiter);
    m_sheetLabel->setBuddy(m_sheet);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(1);
    texts->addWidget(m_name);
    texts->addWidget(m_facts);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(texts, 1);
    for (QWidget *each : std::initializer_list<QWidget *>{
             m_encodingLabel, m_encoding, m_delimiterLabel, m_delimiter, m_sheetLabel, m_sheet, m_close}) {
        layout->addWidget(each);
    }
    connect(m_close, &QPushButton::clicked, this, &FileBar::closeWanted);
    using exchange::TableFileOptions;
    connect(m_encoding, &QComboBox::activated, this, [this] { choose(&TableFileOptions::encoding, m_encoding); });
    connect(m_delimiter, &QComboBox::activated, this, [this] { choose(&TableFileOptions::delimiter, m_delimiter); });
    connect(m_sheet, &QComboBox::activated, this, [this] { choose(&TableFileOptions::sheet, m_sheet); });
}

QComboBox *FileBar::chooser(const QString &name, const QString &words)
{
    auto *box = new QComboBox;
    identify(box, name, words);
    box->setMaximumWidth(fontMetrics().averageCharWidth() * 22);
    return box;
}

void FileBar::choose(QString exchange::TableFileOptions::*part, QComboBox *box)
{
    const QString chosen = box->currentData().toString();
    if (chosen != m_options.*part) {
        m_options.*part = chosen;
        Q_EMIT optionsChosen();
    }
}

void FileBar::start(const QString &file)
{
    m_options = {};
    m_shape = {};
    m_name->setFullText(QFileInfo(file).fileName());
    m_name->setAccessibleDescription(QDir::toNativeSeparators(file));
    m_facts->setText(tr("Looking into the file …"));
    for (QWidget *each : std::initializer_list<QWidget *>{
             m_encodingLabel, m_encoding, m_delimiterLabel, m_delimiter, m_sheetLabel, m_sheet}) {
        each->hide();
    }
}

void FileBar::show(const exchange::TableFileShape &shape)
{
    m_shape = shape;
    m_facts->setText(shapeText(shape));
    fill();
    for (QWidget *each : std::initializer_list<QWidget *>{m_encodingLabel, m_encoding, m_delimiterLabel, m_delimiter}) {
        each->setVisible(!shape.excel);
    }
    m_sheetLabel->setVisible(shape.excel);
    m_sheet->setVisible(shape.excel);
}

void FileBar::fill()
{
    const auto put = [](QComboBox *box, const QVector<std::pair<QString, QString>> &choices, const QString &found) {
        box->clear();
        for (const auto &[code, words] : choices) {
            box->addItem(words, code);
        }
        if (box->findData(found) < 0 && !found.isEmpty()) {
            box->addItem(found, found);
        }
        box->setCurrentIndex(box->findData(found));
    };
    put(m_encoding,
        {{u"utf-8"_s, u"UTF-8"_s}, {u"utf-16le"_s, u"UTF-16 LE"_s}, {u"utf-16be"_s, u"UTF-16 BE"_s},
            {u"windows-1252"_s, tr("Windows-1252 (Latin)")}},
        m_shape.encoding);
    put(m_delimiter,
        {{u","_s, tr("comma ,")}, {u";"_s, tr("semicolon ;")}, {u"\t"_s, tr("tab")}, {u"|"_s, tr("bar |")}},
        m_shape.delimiter);
    QVector<std::pair<QString, QString>> sheets;
    for (const QString &sheet : std::as_const(m_shape.sheets)) {
        sheets.append({sheet, sheet});
    }
    put(m_sheet, sheets, m_shape.sheet);
}

void FileBar::showRows(qsizetype rows)
{
    m_facts->setText(
        shapeText(m_shape) + u" · "_s + tr("%1 rows").arg(QLocale().toString(static_cast<qlonglong>(rows))));
}

void FileBar::setBusy(bool busy)
{
    m_close->setEnabled(!busy);
    for (QComboBox *box : {m_encoding, m_delimiter, m_sheet}) {
        box->setEnabled(!busy);
    }
}

} // namespace metaflow::ui
