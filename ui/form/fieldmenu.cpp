// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "form/fieldmenu.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>

namespace Commonplace {

namespace {

/// Names the context of its texts for translators.
struct FieldMenu {
    Q_DECLARE_TR_FUNCTIONS(FieldMenu)
};

void add(QMenu *menu, QWidget *parent, const char *name, const QString &text, bool isOn,
         const std::function<void()> &what)
{
    QAction *action = menu->addAction(text);
    action->setObjectName(QLatin1StringView(name));
    action->setEnabled(isOn);
    QObject::connect(action, &QAction::triggered, parent, what, Qt::QueuedConnection);
}

} // namespace

QMenu *makeFieldMenu(const FieldMenuState &state, const YamlPath &path, const FieldMenuActions &actions,
                     QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setObjectName(QStringLiteral("fieldMenu"));
    menu->setAccessibleName(state.label);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    add(menu, parent, "removeFieldAction", FieldMenu::tr("&Remove field"), state.isThere && state.isEditable,
        actions.remove);
    add(menu, parent, "setToNothingAction", FieldMenu::tr("Set to &nothing"), !state.isNull && state.isEditable,
        actions.setToNothing);
    menu->addSeparator();
    add(menu, parent, "showInTextAction", FieldMenu::tr("&Show in the text"), state.isThere, actions.showInText);
    const QString place = QString::fromUtf8(path.toString());
    add(menu, parent, "copyPathAction", FieldMenu::tr("Copy &path"), true,
        [place] { QGuiApplication::clipboard()->setText(place); });
    return menu;
}

} // namespace Commonplace
