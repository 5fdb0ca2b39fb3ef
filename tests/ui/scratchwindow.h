// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "git/scratchrepository.h"

#include "preview/previewview.h"
#include "shell/language.h"
#include "shell/mainwindow.h"
#include "shell/settings.h"
#include "widgets/theme.h"
#include "write/librarysession.h"
#include "write/writeworkspace.h"

#include <QAction>
#include <QApplication>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

/// The whole program in its window, on a library in a real repository. To be filled before open().
class ScratchWindow
{
public:
    ScratchRepository &repository() { return m_repository; }
    Commonplace::LibrarySession &session() { return m_session; }
    Commonplace::Settings &settings() { return m_settings; }
    QString draftFolder() const { return m_folder.filePath(QStringLiteral("drafts")); }
    Commonplace::WriteWorkspace *workspace() { return m_window.workspace(); }
    QWidget *window() { return &m_window; }

    void show()
    {
        m_window.show();
        m_window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_window));
    }
    void openPath(const QString &path) { m_window.openPath(path); }

    /// Keeps a version of all that there is, and opens it; returns when its relations are known.
    void open()
    {
        m_repository.commitAll();
        openAsItIs();
    }
    void openAsItIs()
    {
        show();
        m_window.openPath(m_repository.path());
        QTRY_VERIFY(m_session.areRelationsKnown() && m_session.isRepositoryKnown());
    }

    /// Opens an entry and waits until it is in front; null where it does not come.
    Commonplace::EntryDocument *openEntry(const QString &path)
    {
        m_session.openEntry(path);
        return QTest::qWaitFor([this, &path] { return currentPath() == path; }) ? workspace()->currentDocument()
                                                                                : nullptr;
    }
    QString currentPath()
    {
        const Commonplace::EntryDocument *current = workspace()->currentDocument();
        return current ? m_session.relativePath(current) : QString();
    }

    bool isEnabled(const char *action) const
    {
        return m_window.findChild<QAction *>(QLatin1StringView(action))->isEnabled();
    }
    void trigger(const char *action) { m_window.findChild<QAction *>(QLatin1StringView(action))->trigger(); }

    /// A widget that is shown; waits for it. Null where it does not come.
    template <typename Widget>
    Widget *shown(const char *name)
    {
        Widget *found = nullptr;
        const auto look = [this, name, &found] {
            found = shownNow<Widget>(name);
            return found != nullptr;
        };
        return QTest::qWaitFor(look) ? found : nullptr;
    }
    /// The last of that name that is shown at the moment, or null.
    template <typename Widget>
    Widget *shownNow(const char *name)
    {
        Widget *found = nullptr;
        const QList<Widget *> widgets = m_window.findChildren<Widget *>(QLatin1StringView(name));
        for (Widget *widget : widgets) {
            if (widget->isVisible())
                found = widget;
        }
        return found;
    }

private:
    /// Before there is a repository, whose branch is named by git's settings.
    bool isolate() const
    {
        ScratchRepository::isolate(m_folder.filePath(QStringLiteral("gitconfig")));
        return true;
    }

    QTemporaryDir m_folder;
    bool m_isIsolated = isolate();
    ScratchRepository m_repository;
    QSettings m_store { m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat };
    Commonplace::Settings m_settings { m_store };
    Commonplace::LibrarySession m_session { m_folder.filePath(QStringLiteral("drafts")) };
    Commonplace::MainWindow m_window { m_settings, m_session, QString() };
};

/// The main() of a test in the real window: the program as it starts, in English.
template <typename Test>
int runInWindow(int argc, char **argv)
{
    // The sandbox of WebEngine does not start for root, as whom tests may run.
    if (geteuid() == 0)
        qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1");
    Commonplace::PreviewView::prepareApplication();
    QApplication application(argc, argv);
    Commonplace::Theme::of(Commonplace::Theme::Scheme::Light).apply(application);
    Commonplace::installLanguage(application, QStringLiteral("en"));
    Test test;
    return QTest::qExec(&test, argc, argv);
}
