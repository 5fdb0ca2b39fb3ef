// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A library that is configured for a git-based CMS opens with its forms: one configuration for each way in which a CMS
// keeps translations, with entries as that CMS writes them.

#include "testdata.h"

#include "editor/entrydocument.h"
#include "form/card.h"
#include "form/fieldrow.h"
#include "form/fieldrows.h"
#include "form/formsection.h"
#include "form/formview.h"
#include "relations/readgraph.h"
#include "write/librarysession.h"
#include "write/libraryvalues.h"

#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Commonplace;
using namespace Qt::StringLiterals;

namespace {

struct File {
    QString path;
    QByteArray bytes;
};

const QByteArray Kettle =
    "---\nen:\n  title: Kettle\n  price: 5\n  body: |\n    Boils a litre.\nes:\n  title: Hervidor\n"
    "  price: 5\n---\n";
const QByteArray Drill = "---\ntitle: Drills\nes:\n  title: 'Taladros' # por revisar\n---\n\nOn the left.\n";
const QByteArray Beans = "---\nkind: recipe\nseeds:\n  - name: Runner\n    grams: 12.5\n  - name: Broad\n"
                         "chapter: sowing\n---\n\nSoak them.\n";
const QByteArray House = "---\nname: \"Corner House\"\ncity: Leeds\nbought: 2004-05-01\noccupied: true\n"
                         "photographs:\n  - images/front.jpg\n---\n\nBrick.\n";

} // namespace

class TestCmsForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void forms_data()
    {
        QTest::addColumn<QString>("configuration");
        QTest::addColumn<QList<File>>("files"); // the first is opened
        QTest::addColumn<QString>("title");
        QTest::addColumn<QStringList>("form"); // a heading and its fields, for each group
        QTest::addColumn<QString>("edited");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");

        QTest::newRow("locales in one file")
            << u"single-file"_s << QList<File> { { u"things/kettle.md"_s, Kettle } } << u"Kettle"_s
            << QStringList { u": Title, Deposit, Text"_s, u"español (es): Title, Deposit, Text"_s } << u"es.title"_s
            << QByteArray("Hervidor") << QByteArray("Hervidor!");
        QTest::newRow("locales in one file, the default one at its root")
            << u"single-file"_s << QList<File> { { u"shelves/drills.md"_s, Drill } } << u"Drills"_s
            << QStringList { u": Title"_s, u"español (es): Title"_s } << u"es.title"_s << QByteArray("'Taladros'")
            << QByteArray("'Taladros!'");
        QTest::newRow("locales in file names, nested folders, relations by slug")
            << u"multiple-files"_s
            << QList<File> { { u"notes/2026/beans/index.md"_s, Beans },
                             { u"chapters/sowing/_index.md"_s, "---\ntitle: When to sow\n---\n" },
                             { u"chapters/sowing/_index.ar.md"_s, "---\ntitle: متى نزرع\n---\n" } }
            << u"beans"_s << QStringList { u": Kind, Seeds, Chapter"_s } << u"seeds[0].name"_s << QByteArray("Runner")
            << QByteArray("Runner!");
        QTest::newRow("locales in folders, another identifier")
            << u"multiple-folders"_s
            << QList<File> { { u"content/houses/en/2004-corner-house.md"_s, House },
                             { u"content/houses/de/2004-corner-house.md"_s, "---\nname: Eckhaus\ncity: Leeds\n---\n" } }
            << u"Corner House"_s << QStringList { u": Name, City, Bought, Occupied, Photographs"_s } << u"name"_s
            << QByteArray("\"Corner House\"") << QByteArray("\"Corner House!\"");
    }
    void forms()
    {
        QFETCH(QString, configuration);
        QFETCH(QList<File>, files);
        QFETCH(QString, title);
        QFETCH(QStringList, form);
        open(configuration, files);
        QVERIFY(m_session->isOpen());
        QCOMPARE(m_session->library().profile().origin, Profile::Origin::CmsConfiguration);
        QVERIFY(m_session->library().profileFaults().isEmpty());
        const QList<EntryInfo> &entries = m_session->library().entries();
        const auto info = std::ranges::find(entries, files[0].path, &EntryInfo::path);
        QVERIFY(info != entries.end());
        QCOMPARE(info->title, title);

        EntryDocument document(m_folder->filePath(files[0].path), FileContents { files[0].bytes, {} });
        const LibraryValues values(m_session.get(), files[0].path);
        const FormView view(&document, m_session->library().collectionOf(files[0].path), nullptr,
                            { .values = &values, .folding = nullptr });
        QCOMPARE(told(view), form);
        QCOMPARE(document.bytes(), files[0].bytes);

        const QList<Card *> cards = view.findChildren<Card *>();
        for (Card *card : cards)
            card->setOpen(true);
        QFETCH(QString, edited);
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        auto *line = view.findChild<QLineEdit *>(u"field_%1_editor"_s.arg(edited));
        QVERIFY(line);
        line->end(false);
        QTest::keyClicks(line, u"!"_s);
        QCOMPARE(document.bytes(), QByteArray(files[0].bytes).replace(from, to));
    }

    void missingTranslationIsMade()
    {
        const QByteArray bytes = "---\nen:\n  title: Kettle\n---\n";
        open(u"single-file"_s, { { u"things/kettle.md"_s, bytes } });
        QVERIFY(m_session->isOpen());
        EntryDocument document(m_folder->filePath(u"things/kettle.md"_s), FileContents { bytes, {} });
        const FormView view(&document, m_session->library().collectionOf(u"things/kettle.md"_s));
        auto *line = view.findChild<QLineEdit *>(u"field_es.title_editor"_s);
        QVERIFY(line);
        QTest::keyClicks(line, u"Hervidor"_s);
        QCOMPARE(document.bytes(), QByteArray("---\nen:\n  title: Kettle\nes:\n  title: Hervidor\n---\n"));
    }

    /// A relation is chosen by title and kept as the configuration says.
    void relationsBySlug()
    {
        open(u"multiple-files"_s, { { u"notes/2026/beans/index.md"_s, Beans },
                                    { u"chapters/sowing/_index.md"_s, "---\ntitle: When to sow\n---\n" },
                                    { u"chapters/sowing/_index.ar.md"_s, "---\ntitle: متى نزرع\n---\n" } });
        QVERIFY(m_session->isOpen());
        const LibraryValues values(m_session.get(), u"notes/2026/beans/index.md"_s);
        const Library &library = m_session->library();
        m_session->setRelations(readGraph(library.root(), Library::entryPaths(library.root()), library.profile()), {});
        const Field chapter = m_session->library().collectionOf(u"notes/2026/beans/index.md"_s).field("chapter");
        const auto candidates = values.candidates(chapter);
        QVERIFY(candidates);
        QCOMPARE(candidates->all().size(), 1);
        QCOMPARE(candidates->all().constFirst().value, QByteArray("sowing"));
        QCOMPARE(candidates->all().constFirst().title, u"When to sow"_s);
    }

private:
    void open(const QString &configuration, const QList<File> &files)
    {
        m_session.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        write(u"admin/config.yml"_s, TestData::bytes(TestData::source(u"tests/profile/%1.yml"_s.arg(configuration))));
        for (const File &file : files)
            write(file.path, file.bytes);
        m_session = std::make_unique<LibrarySession>(m_folder->filePath(u".drafts"_s));
        m_session->open(m_folder->path());
        QTRY_VERIFY(m_session->isOpen());
    }

    void write(const QString &path, const QByteArray &bytes) const
    {
        const QString full = m_folder->filePath(path);
        QVERIFY(QDir().mkpath(QFileInfo(full).path()));
        QFile file(full);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    static QStringList told(const FormView &view)
    {
        QStringList lines;
        for (const FormSection *section : view.sections()) {
            if (section->group().kind == FormGroup::Kind::Missing)
                continue;
            QStringList labels;
            for (const FieldRow *row : section->rows()->rows())
                labels.append(row->field().label);
            lines.append(section->group().title + u": "_s + labels.join(u", "_s));
        }
        return lines;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LibrarySession> m_session;
};

QTEST_MAIN(TestCmsForms)
#include "tst_cmsforms.moc"
