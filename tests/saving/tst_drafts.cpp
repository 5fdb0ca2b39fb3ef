// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Unsaved text of an earlier run, offered again in the real window: what is said of it, shown, and brought back.

#include "ui/scratchwindow.h"

#include "entry/draftstore.h"
#include "git/mergedriver.h"
#include "merging/decisiondialog.h"
#include "versions/draftdialog.h"
#include "widgets/messagebar.h"

#include <QCoreApplication>
#include <QFile>
#include <QLabel>
#include <QPushButton>

using namespace Commonplace;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Soil = "---\ntitle: Soil\ntags: [earth]\n---\nOne.\n\nTwo.\n";

} // namespace

class TestDrafts : public QObject
{
    Q_OBJECT

    std::unique_ptr<ScratchWindow> m_window;

    [[nodiscard]] QString file() { return m_window->repository().path() + u"/p/soil.md"_s; }

    /// Opens an entry that holds `now`, for which `text`, made from Soil, was left unsaved.
    EntryDocument *openWith(const QByteArray &text, const QByteArray &now, bool withBase = true)
    {
        m_window = std::make_unique<ScratchWindow>();
        m_window->repository().write("p/soil.md", now);
        const auto kept = DraftStore(QFile::encodeName(m_window->draftFolder()))
                              .save({ .libraryPath = QFile::encodeName(m_window->repository().path()),
                                      .filePath = QFile::encodeName(file()),
                                      .baseHash = contentHash(Soil),
                                      .base = withBase ? Soil : QByteArray(),
                                      .text = text,
                                      .time = QDateTime::currentDateTimeUtc().addDays(-1) });
        if (!kept)
            return nullptr;
        m_window->open();
        return m_window->openEntry(u"p/soil.md"_s);
    }
    [[nodiscard]] QString told()
    {
        const auto *bar = m_window->shown<MessageBar>("draftMessage");
        return bar ? bar->text() : QString();
    }
    void press(const char *button) { QTest::mouseClick(m_window->shown<QPushButton>(button), Qt::LeftButton); }

private Q_SLOTS:
    void cleanup() { m_window.reset(); }

    void saysWhatDiffers()
    {
        const EntryDocument *document =
            openWith("---\ntitle: Soils\ntags: [earth]\n---\nOne.\n\nTwo and more.\n", Soil);
        QVERIFY(document);
        QTRY_VERIFY2(told().endsWith(u": Title and 1 paragraph(s)."_s), qPrintable(told()));
        press("lookAtDraftButton");
        auto *dialog = m_window->shown<DraftDialog>("draftDialog");
        QVERIFY(dialog);
        // Nothing can be brought back in part here: that is for versions.
        QCOMPARE(dialog->findChildren<QPushButton *>().size(), 3);
        QStringList shown;
        const auto labels = dialog->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            shown.append(label->text());
        QVERIFY2(shown.join(u'\n').contains(u"Soils"_s), qPrintable(shown.join(u'\n')));
        press("draftRestore");
        QTRY_COMPARE(document->bytes(), "---\ntitle: Soils\ntags: [earth]\n---\nOne.\n\nTwo and more.\n");
        QTRY_VERIFY(!m_window->shownNow<MessageBar>("draftMessage"));
    }

    void comesTogetherWithWhatWasChangedSince()
    {
        const EntryDocument *document = openWith("---\ntitle: Soil\ntags: [earth]\n---\nOne.\n\nTwo and more.\n",
                                                 "---\ntitle: Soils\ntags: [earth, life]\n---\nOne.\n\nTwo.\n");
        QVERIFY(document);
        QTRY_VERIFY2(told().endsWith(u": 1 paragraph(s). The file has been changed since."_s), qPrintable(told()));
        press("restoreDraftButton");
        QTRY_COMPARE(document->bytes(), "---\ntitle: Soils\ntags: [earth, life]\n---\nOne.\n\nTwo and more.\n");
        // One step of undo.
        m_window->trigger("undoAction");
        QCOMPARE(document->bytes(), "---\ntitle: Soils\ntags: [earth, life]\n---\nOne.\n\nTwo.\n");
    }

    void asksWhereBothChangedTheSame()
    {
        const EntryDocument *document = openWith("---\ntitle: Soils\ntags: [earth]\n---\nOne.\n\nTwo.\n",
                                                 "---\ntitle: Ground\ntags: [earth]\n---\nOne.\n\nTwo.\n");
        QVERIFY(document);
        press("restoreDraftButton");
        auto *dialog = m_window->shown<DecisionDialog>("decisionDialog");
        QVERIFY(dialog);
        QVERIFY(document->bytes().contains("Ground"));
        // Whoever does not answer loses nothing.
        dialog->reject();
        QVERIFY(m_window->shown<MessageBar>("draftMessage"));
        QCOMPARE(DraftStore(QFile::encodeName(m_window->draftFolder())).list()->size(), 1);
    }

    void whatItWasMadeFromIsNotKnown()
    {
        const EntryDocument *document = openWith("---\ntitle: Soils\n---\n", Soil + "More.\n", false);
        QVERIFY(document);
        press("restoreDraftButton");
        QTRY_COMPARE(document->bytes(), "---\ntitle: Soils\n---\n");
    }

    void thrownAway()
    {
        QVERIFY(openWith("---\ntitle: Soils\n---\n", Soil));
        press("lookAtDraftButton");
        press("draftDiscard");
        QTRY_VERIFY(DraftStore(QFile::encodeName(m_window->draftFolder())).list()->isEmpty());
        QTRY_VERIFY(!m_window->shownNow<MessageBar>("draftMessage"));
    }

    void gitMergesToo()
    {
        // It is looked for beside the program.
        const QString cli = QCoreApplication::applicationDirPath() + u"/commonplace-cli"_s;
        QFile::remove(cli);
        QVERIFY(QFile::link(QStringLiteral(COMMONPLACE_CLI), cli));
        QVERIFY(openWith(Soil, Soil));
        QTRY_VERIFY(m_window->isEnabled("mergeInGitAction"));
        const Repository repository = *m_window->session().repository();
        QVERIFY(!MergeDriver::isInstalled(repository).value());
        m_window->trigger("mergeInGitAction");
        QVERIFY(m_window->shown<MessageBar>("mergeSwitchMessage"));
        QVERIFY(MergeDriver::isInstalled(repository).value());
        QTRY_VERIFY(m_window->isEnabled("mergeInGitAction"));
        m_window->trigger("mergeInGitAction");
        QTRY_VERIFY(!MergeDriver::isInstalled(repository).value());
        QTRY_VERIFY(m_window->isEnabled("mergeInGitAction"));
        QVERIFY(QFile::remove(cli));
    }
};

int main(int argc, char **argv)
{
    return runInWindow<TestDrafts>(argc, argv);
}

#include "tst_drafts.moc"
