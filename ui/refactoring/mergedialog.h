// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "refactoring/changedialog.h"
#include "refactoring/entrymerge.h"

#include <QMutex>

class QCheckBox;
class QLabel;

namespace Commonplace {

class EntryPicker;

/// Takes an entry into another one.
class MergeDialog : public ChangeDialog
{
    Q_OBJECT

public:
    MergeDialog(const Library &library, std::shared_ptr<const LibrarySnapshot> snapshot, const QString &path,
                QWidget *parent);

protected:
    [[nodiscard]] QString summary(const LibraryChange &change) const override;
    [[nodiscard]] QString message() const override;

private:
    /// What a plan tells beside the change, written where it is made.
    struct Told {
        QMutex mutex;
        QStringList left;
    };

    void update();

    std::shared_ptr<Told> m_told = std::make_shared<Told>();
    EntryPicker *m_into;
    QCheckBox *m_addText;
};

} // namespace Commonplace
