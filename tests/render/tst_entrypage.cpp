// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "render/entrypage.h"

#include <QTest>

using namespace Commonplace;
using namespace Qt::StringLiterals;

namespace {

QString described(const PageField &field)
{
    constexpr std::array<const char16_t *, 3> kinds { u"rich", u"fact", u"list" };
    return QString::fromUtf16(kinds[static_cast<size_t>(field.kind)]) + u' ' + field.label + u": "_s
           + field.values.join(u'|');
}

EntryInfo infoOf(const QString &path, const QString &title)
{
    EntryInfo info;
    info.path = path;
    info.title = title;
    return info;
}

PageContent pageOf(const QByteArray &fields)
{
    return entryPage(Entry::read("---\n" + fields + "---\n"), infoOf(u"a.md"_s, u"A"_s), {});
}

} // namespace

class TestEntryPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void page()
    {
        const Entry entry = Entry::read("---\ntitle: Commons\nyear: 1990\n---\n# Text\n\nMore.\n");
        EntryInfo info = infoOf(u"_solutions/de/commons.es.md"_s, u"The title"_s);
        info.locale = u"es"_s;
        const Collection collection { .name = u"_solutions/de"_s,
                                      .label = u"Solutions"_s,
                                      .fields = { { .key = "year", .label = u"Since"_s } } };
        const PageContent expected { .title = u"The title"_s,
                                     .kicker = u"Solutions"_s,
                                     .fields = { { PageField::Kind::Facts, u"Since"_s, { u"1990"_s } } },
                                     .body = "# Text\n\nMore.\n",
                                     .folder = u"_solutions/de"_s,
                                     .language = u"es"_s };
        const PageContent page = entryPage(entry, info, collection);
        QCOMPARE(page.title, expected.title);
        QCOMPARE(page.body, expected.body);
        QVERIFY(page == expected);
    }

    void pageWithoutFields_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("none") << "Text\n"_ba << "Text\n"_ba;
        QTest::newRow("byte order mark") << "\xEF\xBB\xBFText\n"_ba << "Text\n"_ba;
        QTest::newRow("empty") << ""_ba << ""_ba;
        QTest::newRow("unreadable") << "---\ntitle: [\n---\nText\n"_ba << "Text\n"_ba;
    }
    void pageWithoutFields()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, body);
        const PageContent page = entryPage(Entry::read(bytes), infoOf(u"a.md"_s, u"A"_s), {});
        QCOMPARE(page.body, body);
        QCOMPARE(page.title, u"A"_s);
        QCOMPARE(page.folder, QString());
        QVERIFY(page.fields.isEmpty());
    }

    void field_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QByteArray &yaml, const QStringList &expected) {
            QTest::newRow(name) << yaml << expected;
        };

        row("text", "by: Elinor\n", { u"fact By: Elinor"_s });
        row("number as written", "v: 1.10\n", { u"fact V: 1.10"_s });
        row("order of the file", "b: 1\na: 2\n", { u"fact B: 1"_s, u"fact A: 2"_s });
        row("the title is shown as such", "title: A\nby: B\n", { u"fact By: B"_s });
        row("empty values", "a:\nb: ''\nc: '  '\nd: []\ne: {}\nf: ~\ng: ['', ~]\n", {});
        row("list", "tags: [a, b, 3]\n", { u"list Tags: a|b|3"_s });
        row("list with gaps", "tags: [a, '', ~, b]\n", { u"list Tags: a|b"_s });
        row("nested", "links:\n- url: a\nm: {a: b}\nl: [[a]]\n", {});
        row("several lines", "about: |\n  One\n  Two\n", { u"rich About: One\nTwo\n"_s });
        row("HTML", "about: <p>One</p>\n", { u"rich About: <p>One</p>"_s });
        row("HTML behind blanks", "about: '  <!-- x --> y'\n", { u"rich About:   <!-- x --> y"_s });
        row("no HTML", "a: < 5\nb: '<3'\nc: '<é>'\n", { u"fact A: < 5"_s, u"fact B: <3"_s, u"fact C: <é>"_s });
        row("an alias' name is no value", "a: &n Text\nb: *n\nc: [*n]\n", { u"fact A: Text"_s });
        row("a key that is no text", "? [a, b]\n: c\nd: e\n", { u"fact D: e"_s });
    }
    void field()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(QStringList, expected);
        QStringList found;
        const PageContent page = pageOf(yaml);
        for (const PageField &field : page.fields)
            found += described(field);
        QCOMPARE(found, expected);
    }
};

QTEST_APPLESS_MAIN(TestEntryPage)
#include "tst_entrypage.moc"
