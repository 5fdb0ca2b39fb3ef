// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "form/values/valueeditorcontext.h"
#include "form/values/valueeditorfactory.h"

#include <QAction>
#include <QApplication>
#include <QTest>
#include <QUrl>
#include <QVBoxLayout>
#include <QWidget>

#include <memory>

/// What the tests of value editors stand on: a small library, and an editor in a window.
namespace Commonplace {

struct TestContext : ValueEditorContext {
    [[nodiscard]] std::shared_ptr<const RelationCandidates> candidates(const Field &) const override { return entries; }
    [[nodiscard]] QStringList completions(const Field &) const override { return used; }
    [[nodiscard]] MediaPlaces media(const Field &) const override { return places; }
    void openEntry(const QString &path) const override { opened.append(path); }
    void openAddress(const QUrl &address) const override { opened.append(address.toString()); }

    std::shared_ptr<const RelationCandidates> entries;
    QStringList used;
    MediaPlaces places;
    mutable QStringList opened;
};

/// A value in one line: `'text'`, `3`, `null`, `['a', 3]`, `{key: 'text'}`.
inline QString inOneLine(const YamlValue &value)
{
    QStringList parts;
    switch (value.kind) {
    case YamlValue::Kind::Null:
        return QStringLiteral("null");
    case YamlValue::Kind::Plain:
        return QString::fromUtf8(value.text);
    case YamlValue::Kind::List:
        for (const YamlValue &item : value.items)
            parts.append(inOneLine(item));
        return QStringLiteral("[%1]").arg(parts.join(QStringLiteral(", ")));
    case YamlValue::Kind::Map:
        for (qsizetype index = 0; index < value.keys.size(); ++index)
            parts.append(QString::fromUtf8(value.keys.at(index)) + QStringLiteral(": ")
                         + inOneLine(value.items.at(index)));
        return QStringLiteral("{%1}").arg(parts.join(QStringLiteral(", ")));
    default:
        return QStringLiteral("'%1'").arg(QString::fromUtf8(value.text));
    }
}

/// An editor in a shown window, which hands every value back to it as a form does, and writes down what it says.
struct EditorFixture {
    explicit EditorFixture(const Field &field, const std::optional<YamlValue> &value = std::nullopt,
                           std::shared_ptr<TestContext> given = std::make_shared<TestContext>())
        : context(std::move(given))
        , editor(makeValueEditor(field, *context, &window))
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(editor);
        layout->addStretch();
        editor->setObjectName(QStringLiteral("field"));
        editor->setValue(value);
        QObject::connect(editor, &ValueEditor::edited, editor, [this](const YamlValue &edited) {
            log.append(inOneLine(edited));
            editor->setValue(edited);
        });
        QObject::connect(editor, &ValueEditor::editingFinished, editor, [this] { ++finished; });
        window.resize(640, 400);
        window.show();
        window.activateWindow();
        focus()->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(focus()->hasFocus());
    }
    Q_DISABLE_COPY_MOVE(EditorFixture)

    [[nodiscard]] QWidget *focus() const { return window.findChild<QWidget *>(QStringLiteral("field_editor")); }
    template <typename T>
    [[nodiscard]] T *find(const QString &name = {}) const
    {
        return editor->findChild<T *>(name);
    }

    std::shared_ptr<TestContext> context;
    QWidget window;
    ValueEditor *editor;
    QStringList log;
    int finished = 0;
};

inline YamlValue text(const char *value)
{
    return YamlValue::string(value);
}

inline YamlValue texts(const QList<QByteArray> &values)
{
    QList<YamlValue> items;
    for (const QByteArray &value : values)
        items.append(YamlValue::string(value));
    return YamlValue::list(items);
}

/// For columns of test data: whether fields compare is not asked, since each holds a list of its kind.
struct FieldBox {
    Field field;
};

inline Field fieldOf(Widget widget)
{
    return { .key = "field", .label = QStringLiteral("Field"), .widget = widget };
}

} // namespace Commonplace
