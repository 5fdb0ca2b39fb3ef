// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "refactoring/changedialog.h"
#include "refactoring/entryrename.h"

class QCheckBox;
class QLineEdit;

namespace Commonplace {

/// Another title, slug or file for an entry.
class RenameDialog : public ChangeDialog
{
    Q_OBJECT

public:
    RenameDialog(const Library &library, std::shared_ptr<const LibrarySnapshot> snapshot, const QString &path,
                 QWidget *parent);

protected:
    [[nodiscard]] QString summary(const LibraryChange &change) const override;
    [[nodiscard]] QString message() const override;

private:
    void makeFields(const Entry &entry);
    void addLine(const QString &label, QLineEdit *line, const char *name, const QString &text);
    void followTitle();
    void update();
    [[nodiscard]] EntryRename rename() const;
    [[nodiscard]] bool keepsOld() const;

    SlugRules m_slugRules;
    YamlPath m_titleField;
    YamlPath m_slugField; // the root: there is none
    QString m_oldTitle;
    QString m_oldSlug;
    QLineEdit *m_title;
    QLineEdit *m_slug;
    QLineEdit *m_file;
    QCheckBox *m_fileToo;
    QCheckBox *m_keepOld;
};

} // namespace Commonplace
