// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is missing is made: the reference that asked for it is answered then.

#include "library/scratchlibrary.h"

#include "checks/librarychecks.h"
#include "checks/wantedentry.h"

using namespace Commonplace;
using namespace Qt::StringLiterals;

class TestWantedEntry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersTheReference_data();
    void answersTheReference();
    void isNotKnown_data();
    void isNotKnown();

private:
    /// The one problem of `rule` in `wells/one.md` with this content, and what would be made.
    std::optional<WantedEntry> wanted(const QByteArray &entry, const QString &rule);
    [[nodiscard]] LibraryFindings look() const;

    std::unique_ptr<ScratchLibrary> m_folder;
    std::optional<Library> m_library;
};

LibraryFindings TestWantedEntry::look() const
{
    QStringList files;
    for (const EntryInfo &entry : m_library->entries())
        files.append(entry.path);
    return examineLibrary({ .root = m_library->root(), .reading = { .profile = m_library->profile() } }, files);
}

std::optional<WantedEntry> TestWantedEntry::wanted(const QByteArray &entry, const QString &rule)
{
    m_folder = std::make_unique<ScratchLibrary>();
    m_folder->write(u"commonplace.yml"_s, R"(collections:
  - name: wells
    folder: wells
    page_url: 'https://wells.example/w/{{slug}}/'
    fields:
      - { name: title }
      - { name: slug, generate: slug, required: false }
      - { name: key, required: false }
      - { name: by_title, widget: relation, collection: wells, value_field: title, required: false }
      - { name: by_slug, widget: relation, collection: wells, value_field: slug, required: false }
      - { name: by_file, widget: relation, collection: wells, value_field: 'w/{{slug}}', required: false }
      - { name: by_key, widget: relation, collection: wells, value_field: key, required: false }
      - { name: closed, widget: relation, collection: laws, value_field: title, required: false }
  - name: laws
    folder: laws
    create: false
    fields: [ { name: title } ]
)");
    m_folder->write(u"wells/one.md"_s, entry);
    const Result<Library> library = Library::load(m_folder->root());
    if (!library)
        return std::nullopt;
    m_library = *library;
    const LibraryFindings findings = look();
    for (const Problem &problem : findings.problems) {
        if (problem.rule == rule)
            return wantedEntry(problem, findings.graph, *m_library);
    }
    return std::nullopt;
}

void TestWantedEntry::answersTheReference_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("slug");
    QTest::addColumn<QString>("path");

    const auto row = [](const char *name, const QByteArray &fields, const QByteArray &body, const QString &rule,
                        const QString &title, const QString &slug, const QString &path) {
        QTest::newRow(name) << QByteArray("---\ntitle: One\nslug: one\n" + fields + "---\n" + body) << rule << title
                            << slug << path;
    };
    const QString missing = u"relation/missing-target"_s;
    const QString broken = u"link/broken"_s;
    row("title", "by_title: Deep Well\n", "", missing, u"Deep Well"_s, {}, u"wells/deep-well.md"_s);
    row("slug", "by_slug: deep-well\n", "", missing, u"Deep well"_s, u"deep-well"_s, u"wells/deep-well.md"_s);
    row("file", "by_file: w/deep-well\n", "", missing, u"Deep well"_s, u"deep-well"_s, u"wells/deep-well.md"_s);
    row("other field", "by_key: k-17\n", "", missing, u"K 17"_s, {}, u"wells/k-17.md"_s);
    row("link to a file", "", "[A](deep_well.md)\n", broken, u"Deep well"_s, u"deep_well"_s, u"wells/deep_well.md"_s);
    row("link to a page", "", "[A](https://wells.example/w/deep-well/)\n", broken, u"Deep well"_s, u"deep-well"_s,
        u"wells/deep-well.md"_s);
}

void TestWantedEntry::answersTheReference()
{
    QFETCH(const QByteArray, entry);
    QFETCH(const QString, rule);
    const std::optional<WantedEntry> made = wanted(entry, rule);
    QVERIFY(made);
    QCOMPARE(made->collection, u"wells"_s);
    QTEST(made->request.title, "title");
    QTEST(made->request.slug, "slug");
    const NewEntryContext context { .paths = { u"wells/one.md"_s },
                                    .now = QDateTime::currentDateTimeUtc(),
                                    .random = [] { return 7U; } };
    const Result<NewEntry> file =
        newEntry(m_library->profile(), *m_library->profile().collection(u"wells"_s), made->request, context);
    QVERIFY(file);
    QTEST(file->path, "path");
    m_folder->write(file->path, file->bytes);
    m_library = *Library::load(m_folder->root());
    const LibraryFindings after = look();
    for (const Problem &problem : after.problems)
        QVERIFY2(problem.rule != rule, qPrintable(problem.message));
}

void TestWantedEntry::isNotKnown_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::addColumn<QString>("rule");
    QTest::newRow("closed collection") << "---\ntitle: One\nclosed: Law\n---\n"_ba << u"relation/missing-target"_s;
    QTest::newRow("other folder") << "---\ntitle: One\n---\n[A](../pumps/hand.md)\n"_ba << u"link/broken"_s;
    QTest::newRow("other pattern") << "---\ntitle: One\nby_file: v/hand\n---\n"_ba << u"relation/missing-target"_s;
}

void TestWantedEntry::isNotKnown()
{
    QFETCH(const QByteArray, entry);
    QFETCH(const QString, rule);
    QVERIFY(!wanted(entry, rule));
}

QTEST_GUILESS_MAIN(TestWantedEntry)
#include "tst_wantedentry.moc"
