// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Entries of real libraries, where they are present, and of the sample library, get another title, slug and file: the
// library's relations are the same afterwards but for the name, and back again brings every byte back.

#include "testdata.h"

#include "checks/librarychecks.h"
#include "library/library.h"
#include "profile/namingfields.h"
#include "refactoring/entryrename.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Commonplace;
using namespace Qt::StringLiterals;

namespace {

/// A library's texts in memory, with what is known of them.
struct Texts {
    QString root;
    FactsReader reader;
    RelationGraph graph;
    QMap<QString, Entry> entries;

    explicit Texts(const CheckedRoot &of)
        : root(of.root)
        , reader(of.reading.profile)
        , graph(of.reading.profile)
    {
        const QStringList files = Library::entryPaths(root);
        for (const QString &file : files)
            write(file, TestData::bytes(root + u'/' + file));
    }

    void write(const QString &path, const QByteArray &bytes)
    {
        entries.insert(path, Entry::read(bytes));
        graph.update(reader.read(path, entries.value(path)));
    }

    void apply(const LibraryChange &change)
    {
        for (const FileChange &file : change.files) {
            const Result<QByteArray> bytes = applied(entries.value(file.path).bytes(), file.edits);
            QVERIFY(bytes);
            if (!file.newPath.isEmpty()) {
                entries.remove(file.path);
                graph.remove(file.path);
            }
            write(file.newPath.isEmpty() ? file.path : file.newPath, *bytes);
        }
    }

    LibraryTexts texts() const
    {
        return { .graph = &graph, .reader = &reader, .entries = [this](const QString &path) -> std::optional<Entry> {
                    return entries.contains(path) ? std::optional(entries.value(path)) : std::nullopt;
                } };
    }

    /// All edges, entries by the names that `renamed` gives them.
    QStringList edges(const QMap<QString, QString> &renamed) const
    {
        QStringList lines;
        const QList<RelationEdge> all = graph.edges();
        for (const RelationEdge &edge : all) {
            lines.append(u"%1 %2%3 %4"_s.arg(renamed.value(edge.source, edge.source))
                             .arg(edge.index)
                             .arg(edge.isLink ? u" link"_s : QString(), renamed.value(edge.target, edge.target)));
        }
        lines.sort();
        return lines;
    }

    QMap<QString, QByteArray> bytes() const
    {
        QMap<QString, QByteArray> all;
        for (auto entry = entries.cbegin(); entry != entries.cend(); ++entry)
            all.insert(entry.key(), entry->bytes());
        return all;
    }
};

EntryRename renameOf(const Texts &texts, const QString &path, const QString &newPath, const QString &suffix)
{
    EntryRename rename { .path = path, .newPath = newPath, .keepsOldNames = false };
    const EntryFacts &facts = *texts.graph.entry(path);
    const Collection *known = texts.reader.profile().collection(facts.collection);
    const Collection collection = known ? known->forFile(path) : Collection {};
    const YamlPath root = collection.fieldsRoot(collection.localeOf(path));
    for (const QByteArray &field : { collection.identifierField, NamingFields::of(collection).slug }) {
        const YamlValue value = texts.entries.value(path).value(field.isEmpty() ? root : root.child(field));
        if (field.isEmpty() || value.kind != YamlValue::Kind::String)
            continue;
        QString text = QString::fromUtf8(value.text);
        text = suffix.isEmpty() ? text.chopped(2) : text + suffix;
        rename.values.append({ root.child(field), YamlValue::string(text.toUtf8()) });
    }
    return rename;
}

} // namespace

class TestLibraryRename : public QObject
{
    Q_OBJECT

    QTemporaryDir m_nowhere; // nothing is on the disk

private Q_SLOTS:
    void rename_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::newRow("sample library") << TestData::source(u"resources/sample-library"_s);
        for (const char *name : { "beautiful-solutions", "commons-os-2026-01", "commons-os-7.1" }) {
            const QString folder = TestData::shared(u"corpora/"_s + QLatin1String(name));
            if (!folder.isEmpty())
                QTest::newRow(name) << folder;
        }
    }

    /// The sixty that most lead to.
    void rename()
    {
        QFETCH(QString, folder);
        Texts texts(checkedRootOf(folder));
        QStringList paths = texts.entries.keys();
        std::ranges::stable_sort(paths, std::ranges::greater(), [&](const QString &path) {
            return texts.graph.entry(path)->isUnreadable ? -1 : texts.graph.incoming(path).size();
        });
        const QMap<QString, QByteArray> before = texts.bytes();
        const QStringList edges = texts.edges({});
        int mended = 0;
        const QStringList most = paths.first(std::min<qsizetype>(paths.size(), 60));
        for (const QString &path : most) {
            if (texts.entries.value(path).state() != Entry::State::Readable
                || !texts.graph.entry(path)->locale.isEmpty())
                continue; // translations go with their source
            const qsizetype dot = path.lastIndexOf(u'.');
            const QString newPath = path.first(dot) + u"-2"_s + path.sliced(dot);
            const Result<LibraryChange> change =
                renamed(texts.texts(), m_nowhere.path(), renameOf(texts, path, newPath, u"-2"_s));
            QVERIFY2(change, qPrintable(change ? QString() : path + u": "_s + change.error().message));
            bool isWhole = true;
            for (const ReferencePlace &place : change->places)
                isWhole = isWhole && place.refusal.isEmpty();
            if (!isWhole)
                continue; // said, and tested elsewhere
            mended += static_cast<int>(change->places.size());
            texts.apply(*change);
            QMap<QString, QString> old;
            for (const FileChange &file : change->files) {
                if (!file.newPath.isEmpty())
                    old.insert(file.newPath, file.path);
            }
            QCOMPARE(texts.edges(old), edges);
            const Result<LibraryChange> back =
                renamed(texts.texts(), m_nowhere.path(), renameOf(texts, newPath, path, {}));
            QVERIFY2(back, qPrintable(back ? QString() : newPath + u": "_s + back.error().message));
            texts.apply(*back);
            QCOMPARE(texts.bytes().keys(), before.keys());
            const QMap<QString, QByteArray> after = texts.bytes();
            for (auto entry = after.cbegin(); entry != after.cend(); ++entry)
                QCOMPARE(*entry, before.value(entry.key()));
        }
        qInfo("%d references and links were mended", mended);
        QVERIFY(mended > 20);
    }
};

QTEST_APPLESS_MAIN(TestLibraryRename)
#include "tst_libraryrename.moc"
