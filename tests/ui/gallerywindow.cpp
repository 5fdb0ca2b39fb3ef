// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gallerywindow.h"

#include "galleryvalues.h"

#include "widgets/badge.h"
#include "widgets/chipedit.h"
#include "widgets/datefield.h"
#include "widgets/elidedlabel.h"
#include "widgets/emptystate.h"
#include "widgets/growingtextedit.h"
#include "widgets/icon.h"
#include "widgets/listdelegate.h"
#include "widgets/messagearea.h"
#include "widgets/numberfield.h"
#include "widgets/searchfield.h"
#include "widgets/sectionheading.h"
#include "widgets/theme.h"
#include "widgets/widgetroles.h"

#include <QtWidgets>

using namespace Commonplace;
using namespace Qt::StringLiterals;

GalleryWindow::GalleryWindow(Language language)
    : m_language(language)
    , m_pages(new QStackedWidget(this))
{
    addMenus();
    addWorkspaces();
    m_pages->addWidget(writePage());
    m_pages->addWidget(controlsPage());
    m_pages->addWidget(
        new GalleryValues([this](const QString &english, const QString &arabic) { return say(english, arabic); }));
    setCentralWidget(m_pages);
    statusBar()->setSizeGripEnabled(false);
    auto *problems = new QLabel(say(u"2 problems here"_s, u"مشكلتان هنا"_s));
    QFont strong = Theme::font(font(), Theme::TextSize::Small, QFont::DemiBold);
    problems->setFont(strong);
    QPalette warning = problems->palette();
    warning.setColor(QPalette::WindowText, Theme::of(this).warning);
    problems->setPalette(warning);
    statusBar()->addWidget(problems);
    statusBar()->addWidget(label(u"Saved 14:02"_s, u"حُفظ 14:02"_s));
    statusBar()->addPermanentWidget(label(u"214 words"_s, u"214 كلمة"_s));
}

void GalleryWindow::showPage(int index)
{
    m_pages->setCurrentIndex(index);
}

QString GalleryWindow::say(const QString &english, const QString &arabic) const
{
    return m_language == Language::Arabic ? arabic : english;
}

void GalleryWindow::addMenus()
{
    QMenu *file = menuBar()->addMenu(say(u"&File"_s, u"ملف"_s));
    file->addAction(say(u"&New entry…"_s, u"مدخل جديد…"_s), QKeySequence::New, this, [] { });
    file->addAction(say(u"&Save"_s, u"حفظ"_s), QKeySequence::Save, this, [] { });
    file->addSeparator();
    QAction *checked = file->addAction(say(u"Show &preview"_s, u"عرض المعاينة"_s));
    checked->setCheckable(true);
    checked->setChecked(true);
    file->addAction(say(u"Disabled"_s, u"معطّل"_s))->setEnabled(false);
    file->addMenu(say(u"Open &recent"_s, u"فتح الأخيرة"_s))->addAction(u"…"_s);
    for (const QString &title : { say(u"&Edit"_s, u"تحرير"_s), say(u"&View"_s, u"عرض"_s), say(u"E&ntry"_s, u"مدخل"_s),
                                  say(u"&Help"_s, u"مساعدة"_s) })
        menuBar()->addMenu(title);
}

void GalleryWindow::addWorkspaces()
{
    QToolBar *bar = addToolBar(QString());
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextOnly);
    auto *group = new QActionGroup(this);
    int page = 0;
    for (const QString &title : { say(u"Write"_s, u"كتابة"_s), say(u"Controls"_s, u"عناصر"_s),
                                  say(u"Values"_s, u"قيم"_s), say(u"Translate"_s, u"ترجمة"_s) }) {
        QAction *action = bar->addAction(title);
        action->setCheckable(true);
        action->setChecked(page == 0);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, page] { showPage(page); });
        ++page;
    }
    auto *space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    auto *search = new SearchField(say(u"Find entries and commands"_s, u"ابحث عن المداخل والأوامر"_s));
    search->setShortcutHint(Qt::CTRL | Qt::Key_K);
    search->setFixedWidth(380);
    bar->addWidget(search);
}

QWidget *GalleryWindow::writePage()
{
    auto *splitter = new QSplitter;
    splitter->addWidget(list());
    splitter->addWidget(form());
    splitter->addWidget(side());
    splitter->setSizes({ 248, 700, 420 });
    return splitter;
}

QWidget *GalleryWindow::list()
{
    auto *panel = new QWidget;
    panel->setAutoFillBackground(true);
    panel->setBackgroundRole(QPalette::AlternateBase);
    auto *tree = new QTreeWidget;
    tree->setFrameShape(QFrame::NoFrame);
    tree->setHeaderHidden(true);
    tree->setRootIsDecorated(false);
    tree->setIndentation(Space::small);
    tree->viewport()->setBackgroundRole(QPalette::AlternateBase);
    tree->setItemDelegate(new ListDelegate(tree));
    const QStringList groups { say(u"Solutions"_s, u"حلول"_s), say(u"Theories"_s, u"نظريات"_s),
                               say(u"Stories"_s, u"قصص"_s) };
    const QStringList titles { say(u"Agroecology"_s, u"الزراعة البيئية"_s), say(u"Basic income"_s, u"الدخل الأساسي"_s),
                               say(u"Community land trust"_s, u"صندوق أرض مجتمعي"_s),
                               say(u"A very long title that will not fit into the list"_s,
                                   u"عنوان طويل جداً لا يتسع له عرض القائمة كلها"_s),
                               say(u"Stewardship"_s, u"الرعاية"_s) };
    for (const QString &group : groups) {
        auto *top = new QTreeWidgetItem(tree, { group });
        top->setData(0, ListDelegate::HeadingRole, true);
        top->setData(0, ListDelegate::CountRole, 18);
        for (const QString &title : titles)
            new QTreeWidgetItem(top, { title });
        top->child(3)->setData(0, ListDelegate::WarningCountRole, 18);
    }
    tree->expandAll();
    QTreeWidgetItem *current = tree->topLevelItem(1)->child(2);
    current->setData(0, ListDelegate::WarningCountRole, 2);
    QFont bold = tree->font();
    bold.setWeight(QFont::DemiBold);
    current->setFont(0, bold);
    tree->setCurrentItem(current);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, Space::small, 0, 0);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(Space::small, 0, Space::small, 0);
    top->addWidget(new SearchField(say(u"Filter 71 entries"_s, u"ترشيح 71 مدخلاً"_s)));
    layout->addLayout(top);
    layout->addWidget(tree);
    return panel;
}

QLabel *GalleryWindow::label(const QString &english, const QString &arabic) const
{
    auto *result = new QLabel(say(english, arabic));
    setTextRole(result, TextRole::Label);
    return result;
}

QWidget *GalleryWindow::form()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *tabs = new QTabBar;
    tabs->setDocumentMode(true);
    tabs->setExpanding(false);
    tabs->setTabsClosable(true);
    tabs->addTab(say(u"Pluralist commonwealth •"_s, u"كومنولث تعددي •"_s));
    tabs->addTab(say(u"Basic income"_s, u"الدخل الأساسي"_s));
    layout->addWidget(tabs);
    auto *sheet = new QWidget;
    sheet->setAutoFillBackground(true);
    sheet->setBackgroundRole(QPalette::Base);
    auto *fields = new QVBoxLayout(sheet);
    fields->setContentsMargins(Space::large, Space::large, Space::large, Space::large);
    fields->setSpacing(6);
    const auto add = [fields](QLabel *name, QWidget *field) {
        fields->addWidget(name);
        fields->addWidget(field);
        fields->addSpacing(Space::small);
    };
    add(label(u"Title"_s, u"العنوان"_s), new FieldLineEdit(say(u"Pluralist commonwealth"_s, u"كومنولث تعددي"_s)));
    auto *text = new GrowingTextEdit;
    text->setPlainText(say(u"If we don’t want corporate capitalism, and we don’t want authoritarian state socialism, "
                           "what do we want? The pluralist commonwealth is a vision of an economic and political "
                           "system designed to ensure sustainability."_s,
                           u"إذا كنا لا نريد رأسمالية الشركات ولا نريد اشتراكية الدولة السلطوية، فماذا نريد؟ الكومنولث "
                           "التعددي رؤية لنظام اقتصادي وسياسي صُمم لضمان الاستدامة."_s));
    add(label(u"Short write-up"_s, u"ملخص"_s), text);
    auto *values = new ChipEdit;
    values->setItems({ say(u"Cultivates abundance"_s, u"يزرع الوفرة"_s),
                       say(u"Deepens democracy"_s, u"يعمّق الديمقراطية"_s),
                       say(u"Extends the commons"_s, u"يوسّع المشاع"_s) });
    add(label(u"Values exemplified"_s, u"القيم"_s), values);
    auto *related = new ChipEdit;
    related->setObjectName(u"related"_s);
    related->setPrompt(say(u"type a title…"_s, u"اكتب عنواناً…"_s));
    related->setItems({ say(u"Basic income"_s, u"الدخل الأساسي"_s),
                        say(u"Community land trust"_s, u"صندوق أرض مجتمعي"_s),
                        say(u"Non-extractive finance"_s, u"تمويل غير استخراجي"_s) });
    related->setItemWarning(2, say(u"No entry has this title."_s, u"لا مدخل بهذا العنوان."_s));
    related->setCompletions({ u"Credit union"_s, u"Commons"_s, u"Community wealth building"_s });
    add(label(u"Related solutions"_s, u"حلول ذات صلة"_s), related);
    fields->takeAt(fields->count() - 1);
    auto *bar = new MessageBar(MessageBar::Kind::Warning, say(u"No entry has this title. Nearest: Credit union"_s,
                                                              u"لا مدخل بهذا العنوان. الأقرب: اتحاد ائتماني"_s));
    bar->addButton(say(u"Use it"_s, u"استخدمه"_s));
    bar->addButton(say(u"Keep as wanted"_s, u"أبقه مطلوباً"_s));
    bar->setClosable(false);
    fields->addWidget(bar);
    fields->addSpacing(Space::small);
    auto *date = new DateField;
    date->setText(u"2026-03-14"_s);
    auto *number = new NumberField;
    number->setText(u"3.0"_s);
    auto *wrong = new NumberField;
    wrong->setText(say(u"about three"_s, u"نحو ثلاثة"_s));
    auto *row = new QHBoxLayout;
    row->addWidget(date);
    row->addWidget(number);
    row->addWidget(wrong);
    fields->addWidget(label(u"Date, number, no number"_s, u"تاريخ وعدد"_s));
    fields->addLayout(row);
    fields->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(sheet);
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    layout->addWidget(scroll);
    return page;
}

QWidget *GalleryWindow::side()
{
    auto *splitter = new QSplitter(Qt::Vertical);
    auto *page = new QTextBrowser;
    page->setFrameShape(QFrame::NoFrame);
    page->document()->setDocumentMargin(Space::wide);
    page->setHtml(u"<h1>%1</h1>"_s.arg(say(u"Pluralist commonwealth"_s, u"كومنولث تعددي"_s))
                  + u"<p>%1</p>"_s.arg(say(u"A paragraph of text."_s, u"فقرة من النص."_s)).repeated(40));
    splitter->addWidget(page);
    auto *panel = new QWidget;
    panel->setAutoFillBackground(true);
    panel->setBackgroundRole(QPalette::AlternateBase);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, Space::tight, 0, 0);
    auto *tabs = new QTabBar;
    setTabLook(tabs, TabLook::Plain);
    tabs->setDrawBase(false);
    tabs->setExpanding(false);
    for (const QString &title : { say(u"Points here 14"_s, u"يشير إلى هنا 14"_s), say(u"Outline"_s, u"المخطط"_s),
                                  say(u"Versions"_s, u"الإصدارات"_s) })
        tabs->addTab(title);
    layout->addWidget(tabs);
    auto *list = new QListWidget;
    list->setFrameShape(QFrame::NoFrame);
    list->viewport()->setBackgroundRole(QPalette::AlternateBase);
    list->setItemDelegate(new ListDelegate(list));
    for (int row = 0; row < 4; ++row) {
        auto *item = new QListWidgetItem(say(u"Economic democracy"_s, u"ديمقراطية اقتصادية"_s), list);
        item->setData(ListDelegate::SecondaryTextRole, say(u"related theories"_s, u"نظريات ذات صلة"_s));
        if (row == 3)
            item->setIcon(icon(u"data-warning"_s));
    }
    layout->addWidget(list);
    splitter->addWidget(panel);
    splitter->setSizes({ 600, 220 });
    return splitter;
}

QWidget *GalleryWindow::controlsPage()
{
    auto *page = new QWidget;
    auto *grid = new QGridLayout(page);
    auto *plain = new QPushButton(say(u"Plain"_s, u"عادي"_s));
    auto *primary = new QPushButton(say(u"Propose changes…"_s, u"اقترح التغييرات…"_s));
    setButtonRole(primary, ButtonRole::Primary);
    auto *link = new QPushButton(say(u"Use it"_s, u"استخدمه"_s));
    setButtonRole(link, ButtonRole::Link);
    auto *off = new QPushButton(say(u"Disabled"_s, u"معطّل"_s));
    off->setEnabled(false);
    int column = 0;
    for (QWidget *button : { plain, primary, link, off })
        grid->addWidget(button, 0, column++);
    auto *combo = new QComboBox;
    combo->addItems({ say(u"English"_s, u"الإنجليزية"_s), say(u"Arabic"_s, u"العربية"_s) });
    auto *editable = new QComboBox;
    editable->setEditable(true);
    editable->addItems({ u"solutions"_s, u"theories"_s });
    auto *spin = new QSpinBox;
    auto *date = new QDateEdit(QDate(2026, 3, 14));
    date->setCalendarPopup(true);
    column = 0;
    for (QWidget *field : std::initializer_list<QWidget *> { combo, editable, spin, date })
        grid->addWidget(field, 1, column++);
    auto *box = new QCheckBox(say(u"Checked"_s, u"محدد"_s));
    box->setChecked(true);
    auto *part = new QCheckBox(say(u"Partly"_s, u"جزئي"_s));
    part->setTristate(true);
    part->setCheckState(Qt::PartiallyChecked);
    auto *radio = new QRadioButton(say(u"One"_s, u"واحد"_s));
    radio->setChecked(true);
    auto *bar = new QProgressBar;
    bar->setValue(40);
    column = 0;
    for (QWidget *field : std::initializer_list<QWidget *> { box, part, radio, bar })
        grid->addWidget(field, 2, column++);
    auto *wrong = new QLineEdit(say(u"Not a date"_s, u"ليس تاريخاً"_s));
    setFieldState(wrong, FieldState::Error);
    auto *doubtful = new QLineEdit(say(u"Doubtful"_s, u"مشكوك فيه"_s));
    setFieldState(doubtful, FieldState::Warning);
    auto *locked = new QLineEdit(say(u"Locked"_s, u"مقفل"_s));
    locked->setEnabled(false);
    column = 0;
    for (QWidget *field : { wrong, doubtful, locked })
        grid->addWidget(field, 3, column++);
    auto *table = new QTableWidget(4, 3);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    grid->addWidget(table, 4, 0, 1, 2);
    grid->addWidget(new QCalendarWidget, 4, 2, 1, 2);
    auto *messages = new MessageArea;
    messages->showMessage(u"i"_s, MessageBar::Kind::Info,
                          say(u"The library was read again."_s, u"أُعيدت قراءة المكتبة."_s));
    messages->showMessage(u"s"_s, MessageBar::Kind::Success, say(u"Saved, and sent."_s, u"حُفظ وأُرسل."_s));
    MessageBar *error =
        messages->showMessage(u"e"_s, MessageBar::Kind::Error,
                              say(u"The entry could not be saved: the disk is full. Make room and save again."_s,
                                  u"تعذر حفظ المدخل: القرص ممتلئ. أفرغ مساحة ثم احفظ مجدداً."_s));
    error->setDetails(u"fatal: write error: No space left on device"_s);
    error->addButton(say(u"Save again"_s, u"احفظ مجدداً"_s));
    error->findChild<QPushButton *>(u"messageDetailsButton"_s)->setChecked(true);
    grid->addWidget(messages, 6, 0, 1, 2, Qt::AlignTop);
    auto *empty = new EmptyState(u"document-open-folder"_s, say(u"No library is open"_s, u"لا مكتبة مفتوحة"_s),
                                 say(u"Open a folder of entries, or begin with the sample library."_s,
                                     u"افتح مجلداً من المداخل أو ابدأ بالمكتبة النموذجية."_s));
    empty->addButton(say(u"Open a library…"_s, u"افتح مكتبة…"_s));
    empty->addButton(say(u"Sample library"_s, u"المكتبة النموذجية"_s));
    grid->addWidget(empty, 6, 2, 1, 2);
    auto *heading = new SectionHeading(say(u"Solutions"_s, u"حلول"_s));
    heading->setCount(18);
    grid->addWidget(heading, 5, 1);
    auto *badges = new QHBoxLayout;
    badges->addWidget(new Badge(3));
    badges->addWidget(new Badge(12, Badge::Kind::Quiet));
    badges->addWidget(new Badge(120, Badge::Kind::Warning));
    badges->addWidget(
        new ElidedLabel(u"content/solutions/a-very-long-file-name-that-goes-on-and-on.md"_s, Qt::ElideMiddle), 1);
    grid->addLayout(badges, 5, 2, 1, 2);
    auto *group = new QGroupBox(say(u"Group"_s, u"مجموعة"_s));
    (new QVBoxLayout(group))->addWidget(new QCheckBox(say(u"Inside"_s, u"في الداخل"_s)));
    grid->addWidget(group, 5, 0);
    return page;
}
