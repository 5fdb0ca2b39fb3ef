// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "galleryvalues.h"

#include "form/values/valueeditorfactory.h"
#include "widgets/theme.h"
#include "widgets/widgetroles.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

using namespace Commonplace;
using namespace Qt::StringLiterals;

namespace {

struct GalleryContext : ValueEditorContext {
    [[nodiscard]] std::shared_ptr<const RelationCandidates> candidates(const Field &) const override { return entries; }
    [[nodiscard]] QStringList completions(const Field &) const override { return used; }
    [[nodiscard]] MediaPlaces media(const Field &) const override { return places; }
    void openEntry(const QString &) const override { }
    void openAddress(const QUrl &) const override { }

    std::shared_ptr<const RelationCandidates> entries;
    QStringList used;
    MediaPlaces places;
};

Field fieldOf(Widget widget)
{
    return { .key = "field", .label = {}, .widget = widget };
}

YamlValue text(const QString &value)
{
    return YamlValue::string(value.toUtf8());
}

} // namespace

GalleryValues::GalleryValues(Say say, QWidget *parent)
    : QWidget(parent)
    , m_say(std::move(say))
{
    auto context = std::make_unique<GalleryContext>();
    context->entries = std::make_shared<RelationCandidates>(
        QList<RelationCandidate> { { .value = "s1",
                                     .title = m_say(u"Basic income"_s, u"الدخل الأساسي"_s),
                                     .collection = m_say(u"Solutions"_s, u"حلول"_s) },
                                   { .value = "s2",
                                     .title = m_say(u"Community land trust"_s, u"صندوق أرض مجتمعي"_s),
                                     .collection = m_say(u"Solutions"_s, u"حلول"_s) },
                                   { .value = "s3",
                                     .title = m_say(u"Commons of land"_s, u"مشاع الأرض"_s),
                                     .collection = m_say(u"Theories"_s, u"نظريات"_s) } });
    context->used = { m_say(u"housing"_s, u"إسكان"_s), m_say(u"land"_s, u"أرض"_s) };
    context->places = {
        .root = m_library.path(), .entryFolder = {}, .mediaFolder = u"media"_s, .publicFolder = u"/media"_s
    };
    QDir(m_library.path()).mkpath(u"media"_s);
    QImage picture(640, 400, QImage::Format_RGB32);
    picture.fill(Theme::of(this).accent);
    QPainter(&picture).fillRect(0, 260, 640, 140, Theme::of(this).selection);
    if (!picture.save(m_library.filePath(u"media/garden.png"_s)))
        qWarning("The gallery has no picture to show.");
    m_context = std::move(context);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Space::large, Space::medium, Space::large, 0);
    row->setSpacing(Space::wide);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    nextColumn();
    addTexts();
    addMedia();
    nextColumn();
    addNumbersAndDates();
    addChoices();
    nextColumn();
    addLists();
    addSpecial();
    m_column->addStretch();
}

void GalleryValues::nextColumn()
{
    if (m_column)
        m_column->addStretch();
    m_column = new QVBoxLayout;
    m_column->setSpacing(Space::tight);
    static_cast<QHBoxLayout *>(layout())->addLayout(m_column, 1);
}

void GalleryValues::add(Field field, const QString &label, const std::optional<YamlValue> &value)
{
    field.label = label;
    auto *name = new QLabel(label, this);
    setTextRole(name, TextRole::Label);
    m_column->addWidget(name, 0, Qt::AlignLeading);
    ValueEditor *editor = makeValueEditor(field, *m_context, this);
    editor->setObjectName(u"value%1"_s.arg(++m_count));
    editor->setValue(value);
    connect(editor, &ValueEditor::edited, editor, [editor](const YamlValue &edited) { editor->setValue(edited); });
    name->setBuddy(editor->focusWidgetOfField());
    m_column->addWidget(editor);
    m_column->addSpacing(Space::tight);
}

void GalleryValues::addTexts()
{
    add(fieldOf(Widget::String), m_say(u"Title"_s, u"العنوان"_s),
        text(m_say(u"Community land trust"_s, u"صندوق أرض مجتمعي"_s)));
    add(fieldOf(Widget::String), m_say(u"Not set"_s, u"غير محدد"_s), std::nullopt);
    Field url = fieldOf(Widget::String);
    url.textType = Field::TextType::Url;
    add(url, m_say(u"Website"_s, u"الموقع"_s), text(u"https://example.org/commons/land"_s));
    Field locked = fieldOf(Widget::String);
    locked.readOnly = true;
    add(locked, m_say(u"Read only"_s, u"للقراءة فقط"_s), text(m_say(u"It can be copied"_s, u"يمكن نسخه"_s)));
    add(fieldOf(Widget::Text), m_say(u"Summary"_s, u"ملخص"_s),
        text(m_say(
            u"Land is held for good by those who live on it. What is built on it is theirs, the land is not sold."_s,
            u"الأرض ملك دائم لمن يعيشون عليها. ما يُبنى عليها ملك لهم، أما الأرض فلا تُباع."_s)));
    add(fieldOf(Widget::Markdown), m_say(u"Short write-up"_s, u"نبذة"_s),
        text(m_say(u"A trust **owns the land**, and [leases](https://example.org) it to:\n\n- homes\n- gardens\n"_s,
                   u"صندوق **يملك الأرض** و[يؤجرها](https://example.org) من أجل:\n\n- البيوت\n- الحدائق\n"_s)));
}

void GalleryValues::addNumbersAndDates()
{
    Field number = fieldOf(Widget::Number);
    number.max = YamlValue::plain("10");
    add(number, m_say(u"Weight"_s, u"الوزن"_s), YamlValue::plain("3.0"));
    add(number, m_say(u"No number"_s, u"ليس عدداً"_s), text(m_say(u"about three"_s, u"نحو ثلاثة"_s)));
    Field date = fieldOf(Widget::DateTime);
    date.dateType = Field::DateType::Date;
    add(date, m_say(u"Date"_s, u"التاريخ"_s), YamlValue::plain("2026-03-14"));
    add(date, m_say(u"No date"_s, u"ليس تاريخاً"_s), text(m_say(u"spring"_s, u"الربيع"_s)));
    add(fieldOf(Widget::Boolean), m_say(u"Published"_s, u"منشور"_s), YamlValue::plain("true"));
    add(fieldOf(Widget::Boolean), m_say(u"Featured"_s, u"مميز"_s), std::nullopt);
}

void GalleryValues::addChoices()
{
    Field select = fieldOf(Widget::Select);
    select.options = { { .value = text(u"draft"_s),
                         .label = m_say(u"Draft"_s, u"مسودة"_s),
                         .hint = m_say(u"Nobody sees it yet."_s, u"لا يراها أحد بعد."_s) },
                       { .value = text(u"review"_s),
                         .label = m_say(u"In review"_s, u"قيد المراجعة"_s),
                         .hint = m_say(u"Somebody reads it."_s, u"يقرؤها أحدهم."_s) } };
    add(select, m_say(u"Status"_s, u"الحالة"_s), text(u"review"_s));
    add(select, m_say(u"No choice"_s, u"ليس من الخيارات"_s), text(u"done"_s));
    Field score = fieldOf(Widget::Number);
    for (int step = 1; step <= 5; ++step)
        score.rubric.append({ .value = YamlValue::plain(QByteArray::number(step)),
                              .label = m_say(u"Tried in %1 places, and those who tried it say what they learned."_s,
                                             u"جُرب في %1 أماكن، ويقول من جربوه ما تعلموه."_s)
                                           .arg(step * 2) });
    add(score, m_say(u"Confidence"_s, u"الثقة"_s), YamlValue::plain("4"));
}

void GalleryValues::addLists()
{
    add(fieldOf(Widget::List), m_say(u"Tags"_s, u"وسوم"_s),
        YamlValue::list({ text(m_say(u"cooperatives"_s, u"تعاونيات"_s)), text(m_say(u"democracy"_s, u"ديمقراطية"_s)),
                          text(m_say(u"governance"_s, u"حوكمة"_s)) }));
    Field relation = fieldOf(Widget::Relation);
    add(relation, m_say(u"Part of"_s, u"جزء من"_s), text(u"s3"_s));
    relation.multiple = true;
    add(relation, m_say(u"Related solutions"_s, u"حلول ذات صلة"_s),
        YamlValue::list(
            { text(u"s1"_s), text(u"s2"_s), text(m_say(u"Non-extractive finance"_s, u"تمويل غير استخراجي"_s)) }));
    Field dates = fieldOf(Widget::List);
    Field day = fieldOf(Widget::DateTime);
    day.dateType = Field::DateType::Date;
    dates.item = { day };
    add(dates, m_say(u"Meetings"_s, u"اجتماعات"_s),
        YamlValue::list({ YamlValue::plain("2026-01-31"), YamlValue::plain("2026-02-28") }));
}

void GalleryValues::addMedia()
{
    add(fieldOf(Widget::Image), m_say(u"Image"_s, u"صورة"_s), text(u"/media/garden.png"_s));
    add(fieldOf(Widget::Image), m_say(u"Missing image"_s, u"صورة مفقودة"_s), text(u"/media/gone.jpg"_s));
}

void GalleryValues::addSpecial()
{
    add(fieldOf(Widget::Color), m_say(u"Colour"_s, u"لون"_s), text(u"#1d6f62"_s));
    add(fieldOf(Widget::Code), m_say(u"Code"_s, u"شيفرة"_s),
        YamlValue::map({ "code", "lang" }, { text(u"for seed in bank:\n    seed.share()"_s), text(u"python"_s) }));
    add(fieldOf(Widget::KeyValue), m_say(u"Names elsewhere"_s, u"أسماء أخرى"_s),
        YamlValue::map({ "wikidata", "atlas" }, { text(u"Q1"_s), text(m_say(u"Land trust"_s, u"صندوق أرض"_s)) }));
    add(fieldOf(Widget::Uuid), m_say(u"Identifier"_s, u"المعرّف"_s), text(u"sol_01jz8q2m4ye9fatb3c5d6e7f8g"_s));
}
