// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMainWindow>

class QLabel;
class QStackedWidget;

/// The gallery's window, built like the program's own: menus, workspaces, panes, status.
class GalleryWindow : public QMainWindow
{
    Q_OBJECT

public:
    enum class Language { English, Arabic };

    explicit GalleryWindow(Language language);
    void showPage(int index);

private:
    QString say(const QString &english, const QString &arabic) const;
    void addMenus();
    void addWorkspaces();
    QWidget *writePage();
    QWidget *controlsPage();
    QLabel *label(const QString &english, const QString &arabic) const;
    QWidget *list();
    QWidget *form();
    QWidget *side();

    Language m_language;
    QStackedWidget *m_pages;
};
