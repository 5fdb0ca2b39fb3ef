// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "editor/entrydocument.h"
#include "form/formview.h"

#include <QCoreApplication>

namespace Commonplace {

/// A form over a text that is no file, in a shown window.
struct OpenForm {
    explicit OpenForm(const QByteArray &bytes, const Collection &collection = {}, int width = 400)
        : document(QStringLiteral("/nowhere/entry.md"), FileContents { bytes, {} })
        , form(&document, collection)
    {
        form.resize(width, 600);
        form.show();
        settle();
    }

    template <typename Widget>
    Widget *field(const QString &path) const
    {
        return form.findChild<Widget *>(QStringLiteral("field_%1_editor").arg(path));
    }

    /// Lets the form follow the document, and what it replaced go.
    static void settle()
    {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    EntryDocument document;
    FormView form;
};

} // namespace Commonplace
