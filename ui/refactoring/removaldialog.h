// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "refactoring/changedialog.h"
#include "refactoring/entryremoval.h"

class QButtonGroup;
class QCheckBox;

namespace Commonplace {

class EntryPicker;

/// Deletes an entry, and asks what becomes of those that name it.
class RemovalDialog : public ChangeDialog
{
    Q_OBJECT

public:
    RemovalDialog(const Library &library, std::shared_ptr<const LibrarySnapshot> snapshot, const QString &path,
                  QWidget *parent);

protected:
    [[nodiscard]] QString summary(const LibraryChange &change) const override;
    [[nodiscard]] QString message() const override;

private:
    void makeChoices();
    void update();
    [[nodiscard]] EntryRemoval::References choice() const;

    QStringList m_translations;
    QButtonGroup *m_choices;
    EntryPicker *m_successor;
    QCheckBox *m_translationsToo;
};

} // namespace Commonplace
