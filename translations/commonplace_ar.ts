<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>BulkChange</name>
    <message>
        <source>The changes of “%1” do not fit together. Make them one at a time.</source>
        <translation>تغييرات «%1» لا تتوافق معًا. نفّذها واحدًا واحدًا.</translation>
    </message>
    <message>
        <source>“%1” is a link to a file outside the library and was left as it is. Open that file itself if you trust it.</source>
        <translation>«%1» رابط إلى ملف خارج المكتبة وقد تُرك كما هو. افتح ذلك الملف نفسه إن كنت تثق به.</translation>
    </message>
    <message>
        <source>“%1” has changed meanwhile and was left as it is. It is looked at again; mend it then.</source>
        <translation>تغيّر «%1» في هذه الأثناء وتُرك كما هو. يُفحص الآن من جديد؛ أصلحه بعد ذلك.</translation>
    </message>
    <message>
        <source>“%1” is in no version yet and could not be put in the trash. Save it once, then delete it.</source>
        <translation>«⁨%1⁩» ليس في أي إصدار بعد وتعذّر نقله إلى سلة المهملات. احفظه مرة ثم احذفه.</translation>
    </message>
    <message>
        <source>The file of “%1” is now “%2”, its text as it was.</source>
        <translation>ملف «⁨%1⁩» هو الآن «⁨%2⁩» ونصه كما كان.</translation>
    </message>
    <message>
        <source>“%1” leads out of the library. Choose a folder within it.</source>
        <translation>«⁨%1⁩» يؤدي إلى خارج المكتبة. اختر مجلدًا داخلها.</translation>
    </message>
    <message>
        <source>The folder of “%1” cannot be made. Look whether you may write there.</source>
        <translation>لا يمكن إنشاء مجلد «⁨%1⁩». تحقق من أن لديك حق الكتابة هناك.</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>⁨%1⁩</numerusform>
            <numerusform>⁨%1⁩ وواحد آخر</numerusform>
            <numerusform>⁨%1⁩ واثنان آخران</numerusform>
            <numerusform>⁨%1⁩ و%n أخرى</numerusform>
            <numerusform>⁨%1⁩ و%n آخر</numerusform>
            <numerusform>⁨%1⁩ و%n آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>The identifier “%1” is that of %2 too. Give one of them another.</source>
        <translation>المعرّف «%1» هو معرّف %2 أيضًا. أعطِ أحدهما معرّفًا آخر.</translation>
    </message>
    <message>
        <source>The slug “%1” is that of %2 too. Give one of them another.</source>
        <translation>الاسم المختصر «%1» هو اسم %2 أيضًا. أعطِ أحدهما اسمًا آخر.</translation>
    </message>
    <message>
        <source>The title “%1” is that of %2 too. Give one of them another, or make one entry of them.</source>
        <translation>العنوان «%1» هو عنوان %2 أيضًا. أعطِ أحدهما عنوانًا آخر، أو اجعلهما مدخلًا واحدًا.</translation>
    </message>
    <message>
        <source>Fields are expected here, each as “name: value”; here is %1.</source>
        <translation>المتوقع هنا حقول، كل منها «اسم: قيمة»، وهنا %1.</translation>
    </message>
    <message>
        <source>This entry has no fields; it needs: %1.</source>
        <translation>ليس لهذا المدخل حقول، وهو يحتاج إلى: %1.</translation>
    </message>
    <message>
        <source>“%1” is missing. Add it.</source>
        <translation>ينقص «%1». أضِفه.</translation>
    </message>
    <message>
        <source>“%1” is no field of this group.</source>
        <translation>«%1» ليس حقلًا من هذه المجموعة.</translation>
    </message>
    <message>
        <source>“%1” is no field of this collection.</source>
        <translation>«%1» ليس حقلًا من هذه المجموعة.</translation>
    </message>
    <message>
        <source>It is kept as it is.</source>
        <translation>يُحفظ كما هو.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>هل تقصد «%1»؟</translation>
    </message>
    <message>
        <source>“%1” is empty. Give it a value.</source>
        <translation>«%1» فارغ. أعطه قيمة.</translation>
    </message>
    <message>
        <source>“%1” stands here without a value. Give it one, or remove the line.</source>
        <translation>«%1» هنا بلا قيمة. أعطه قيمة أو احذف السطر.</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two kinds of value</comment>
        <translation> أو </translation>
    </message>
    <message>
        <source>“%1” must be %2; here is %3.</source>
        <translation>يجب أن يكون «%1» %2، وهنا %3.</translation>
    </message>
    <message>
        <source>“%1” has an empty item. Fill it in or remove it.</source>
        <translation>في «%1» عنصر فارغ. املأه أو احذفه.</translation>
    </message>
    <message>
        <source>Each item of “%1” must be %2; here is %3.</source>
        <translation>يجب أن يكون كل عنصر من «%1» %2، وهنا %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>لا عناصر</numerusform>
            <numerusform>عنصر واحد</numerusform>
            <numerusform>عنصران</numerusform>
            <numerusform>%n عناصر</numerusform>
            <numerusform>%n عنصرًا</numerusform>
            <numerusform>%n عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” must have at least %2 and has %3. Add some.</source>
        <translation>يجب أن يكون في «%1» على الأقل %2، وفيه %3. أضِف المزيد.</translation>
    </message>
    <message>
        <source>“%1” may have at most %2 and has %3. Remove some.</source>
        <translation>يجوز أن يكون في «%1» على الأكثر %2، وفيه %3. احذف بعضها.</translation>
    </message>
    <message>
        <source>“%1” is a text; without quotes, “%2” is read as %3. Put it in quotes.</source>
        <translation>«%1» نص، و«%2» بلا علامتي تنصيص يُقرأ على أنه %3. ضعه بين علامتي تنصيص.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>لا محارف</numerusform>
            <numerusform>محرف واحد</numerusform>
            <numerusform>محرفان</numerusform>
            <numerusform>%n محارف</numerusform>
            <numerusform>%n محرفًا</numerusform>
            <numerusform>%n محرف</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” may have at most %2 and has %3. Shorten it.</source>
        <translation>يجوز أن يكون في «%1» على الأكثر %2، وفيه %3. اختصره.</translation>
    </message>
    <message>
        <source>“%1” must have at least %2 and has %3. Say more.</source>
        <translation>يجب أن يكون في «%1» على الأقل %2، وفيه %3. زِد فيه.</translation>
    </message>
    <message>
        <source>“%1” must be an address, such as https://example.org; “%2” is none.</source>
        <translation>يجب أن يكون «%1» عنوانًا مثل https://example.org، وليس «%2» كذلك.</translation>
    </message>
    <message>
        <source>“%1” must be a mail address, such as name@example.org; “%2” is none.</source>
        <translation>يجب أن يكون «%1» عنوان بريد مثل name@example.org، وليس «%2» كذلك.</translation>
    </message>
    <message>
        <source>It must match %1.</source>
        <translation>يجب أن يطابق %1.</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”. %3</source>
        <translation>لا يمكن أن يكون «%1» هو «%2». %3</translation>
    </message>
    <message>
        <source>“%1” must be %2; “%3” is none.</source>
        <translation>يجب أن يكون «%1» %2، وليس «%3» كذلك.</translation>
    </message>
    <message>
        <source>“%1” is a number; “%2” in quotes is read as a text. Take the quotes away.</source>
        <translation>«%1» عدد، و«%2» بين علامتي تنصيص يُقرأ نصًا. احذف علامتي التنصيص.</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>بين %1 و%2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1 على الأقل</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>%1 على الأكثر</translation>
    </message>
    <message>
        <source>“%1” must be %2; it is %3.</source>
        <translation>يجب أن يكون «%1» %2، وهو %3.</translation>
    </message>
    <message>
        <source>“%1” must be %2; “%3” is neither.</source>
        <translation>يجب أن يكون «%1» %2، وليس «%3» أيًّا منهما.</translation>
    </message>
    <message>
        <source>“%1” must be %2; not every program reads %3 so. Write %4.</source>
        <translation>يجب أن يكون «%1» %2، ولا يقرأ كل برنامج %3 هكذا. اكتب %4.</translation>
    </message>
    <message>
        <source>“%1” must not be before %2; it is %3.</source>
        <translation>يجب ألا يكون «%1» قبل %2، وهو %3.</translation>
    </message>
    <message>
        <source>“%1” must not be after %2; it is %3.</source>
        <translation>يجب ألا يكون «%1» بعد %2، وهو %3.</translation>
    </message>
    <message>
        <source>“%1” has no choice “%2”. Choose one of: %3.</source>
        <translation>ليس في «%1» الخيار «%2». اختر واحدًا من: %3.</translation>
    </message>
    <message>
        <source>“%1” has no choice “%2”. Did you mean “%3”?</source>
        <translation>ليس في «%1» الخيار «%2». هل تقصد «%3»؟</translation>
    </message>
    <message>
        <source>The slug is “%1”, but the file is called “%2”. Change the slug, or rename the file.</source>
        <translation>الاسم المختصر «%1»، لكن الملف اسمه «%2». غيّر الاسم المختصر أو اسم الملف.</translation>
    </message>
    <message>
        <source>“%1” is %2, which is before “%3”, %4. Correct one of them.</source>
        <translation>«%1» هو %2، وهو قبل «%3»، %4. صحّح أحدهما.</translation>
    </message>
    <message>
        <source>The library&apos;s profile can be read.</source>
        <translation>يمكن قراءة ملف تعريف المكتبة.</translation>
    </message>
    <message>
        <source>The library&apos;s profile asks for nothing that is not done.</source>
        <translation>لا يطلب ملف تعريف المكتبة ما لا يُنجَز.</translation>
    </message>
    <message>
        <source>The file of an entry can be read.</source>
        <translation>يمكن قراءة ملف المدخل.</translation>
    </message>
    <message>
        <source>The fields of an entry can be read.</source>
        <translation>يمكن قراءة حقول المدخل.</translation>
    </message>
    <message>
        <source>A required field is there and has a value.</source>
        <translation>الحقل اللازم موجود وله قيمة.</translation>
    </message>
    <message>
        <source>A value is of the kind that its field is for.</source>
        <translation>القيمة من نوع حقلها.</translation>
    </message>
    <message>
        <source>A value is one of the field&apos;s choices.</source>
        <translation>القيمة من خيارات الحقل.</translation>
    </message>
    <message>
        <source>A value matches the field&apos;s pattern.</source>
        <translation>القيمة تطابق نمط الحقل.</translation>
    </message>
    <message>
        <source>An address of the web or of mail is written as one.</source>
        <translation>عنوان الويب أو البريد مكتوب كما ينبغي.</translation>
    </message>
    <message>
        <source>A number, a date or the count of a list is within the field&apos;s bounds.</source>
        <translation>العدد أو التاريخ أو عدد عناصر القائمة ضمن حدود الحقل.</translation>
    </message>
    <message>
        <source>A text is neither shorter nor longer than the field allows.</source>
        <translation>النص ليس أقصر ولا أطول مما يسمح به الحقل.</translation>
    </message>
    <message>
        <source>An entry was not changed before it was created.</source>
        <translation>لم يُعدَّل المدخل قبل إنشائه.</translation>
    </message>
    <message>
        <source>Each key is a field of the collection.</source>
        <translation>كل مفتاح حقل من المجموعة.</translation>
    </message>
    <message>
        <source>The text has its required sections.</source>
        <translation>في النص أقسامه اللازمة.</translation>
    </message>
    <message>
        <source>A section&apos;s heading is written as the collection has it.</source>
        <translation>عنوان القسم مكتوب كما في المجموعة.</translation>
    </message>
    <message>
        <source>The sections stand in their order.</source>
        <translation>الأقسام في ترتيبها.</translation>
    </message>
    <message>
        <source>A section&apos;s heading is of the usual level.</source>
        <translation>عنوان القسم من المستوى المعتاد.</translation>
    </message>
    <message>
        <source>An entry&apos;s slug is that of its file&apos;s name.</source>
        <translation>الاسم المختصر للمدخل هو اسم ملفه.</translation>
    </message>
    <message>
        <source>No two entries have one identifier.</source>
        <translation>لا يشترك مدخلان في معرّف.</translation>
    </message>
    <message>
        <source>No two entries of a collection have one slug.</source>
        <translation>لا يشترك مدخلان من مجموعة في اسم مختصر.</translation>
    </message>
    <message>
        <source>No two entries of a collection have one title.</source>
        <translation>لا يشترك مدخلان من مجموعة في عنوان.</translation>
    </message>
    <message>
        <source>“checks” names no rule “%1”; the manual page lists the rules.</source>
        <translation>يذكر «checks» القاعدة «%1» وهي غير موجودة، وصفحة الدليل تعدّد القواعد.</translation>
    </message>
    <message>
        <source>“checks” names no rule “%1”. Did you mean “%2”?</source>
        <translation>يذكر «checks» القاعدة «%1» وهي غير موجودة. هل تقصد «%2»؟</translation>
    </message>
    <message>
        <source>“%1” is no heading, because HTML stands right before it. Put a blank line between them.</source>
        <translation>«%1» ليس عنوانًا، لأن HTML قبله مباشرة. ضع سطرًا فارغًا بينهما.</translation>
    </message>
    <message>
        <source>“%1” is no section of this collection. Did you mean “%2”?</source>
        <translation>«%1» ليس قسمًا من هذه المجموعة. هل تقصد «%2»؟</translation>
    </message>
    <message>
        <source>Add it before “%1”.</source>
        <translation>أضِفه قبل «%1».</translation>
    </message>
    <message>
        <source>Add it at the end.</source>
        <translation>أضِفه في النهاية.</translation>
    </message>
    <message>
        <source>The section “%1” is missing. %2</source>
        <translation>ينقص القسم «%1». %2</translation>
    </message>
    <message>
        <source>The text has none of its sections. Add: %1.</source>
        <translation>ليس في النص أي من أقسامه. أضِف: %1.</translation>
    </message>
    <message>
        <source>It belongs before “%1”.</source>
        <translation>مكانه قبل «%1».</translation>
    </message>
    <message>
        <source>It belongs after “%1”.</source>
        <translation>مكانه بعد «%1».</translation>
    </message>
    <message>
        <source>The section “%1” is out of order. %2</source>
        <translation>القسم «%1» في غير ترتيبه. %2</translation>
    </message>
    <message>
        <source>“%1” is a heading of level %2; in this collection it is one of level %3.</source>
        <translation>«%1» عنوان من المستوى %2، وهو في هذه المجموعة من المستوى %3.</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>a group of fields</source>
        <translation>مجموعة حقول</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>عدد صحيح</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>صحيح أو خطأ (true أو false)</translation>
    </message>
    <message>
        <source>a date written as %1</source>
        <translation>تاريخ مكتوب بالشكل %1</translation>
    </message>
    <message>
        <source>a time, such as 12:00</source>
        <translation>وقت مثل 12:00</translation>
    </message>
    <message>
        <source>a date, such as 2026-01-31</source>
        <translation>تاريخ مثل 2026-01-31</translation>
    </message>
    <message>
        <source>a date and time, such as 2026-01-31T12:00:00Z</source>
        <translation>تاريخ ووقت مثل 2026-01-31T12:00:00Z</translation>
    </message>
    <message>
        <source>one of its choices</source>
        <translation>أحد خياراته</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>نعم أو لا</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>اكتب «%1»</translation>
    </message>
    <message>
        <source>This entry has no heading “#%1”.</source>
        <translation>ليس في هذا المدخل عنوان قسم «⁨#%1⁩».</translation>
    </message>
    <message>
        <source>“%2” has no heading “#%1”.</source>
        <translation>ليس في «%2» عنوان قسم «⁨#%1⁩».</translation>
    </message>
    <message>
        <source>Choose another one of its headings.</source>
        <translation>اختر عنوانًا آخر من عناوين أقسامه.</translation>
    </message>
    <message>
        <source>Did you mean “#%1”?</source>
        <translation>هل تقصد «⁨#%1⁩»؟</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>“%1” differs from “%2” in capital letters, and so leads nowhere on most sites.</source>
        <translation>يختلف «⁨%1⁩» عن «⁨%2⁩» في الأحرف الكبيرة والصغيرة، ولذلك لا يؤدي إلى شيء في معظم المواقع.</translation>
    </message>
    <message>
        <source>“%1” leads out of the library. Correct it, or remove it.</source>
        <translation>يخرج «⁨%1⁩» من المكتبة. صحّحه أو احذفه.</translation>
    </message>
    <message>
        <source>“%1” leads to nothing in this library. Correct it, or remove it.</source>
        <translation>لا يؤدي «⁨%1⁩» إلى شيء في هذه المكتبة. صحّحه أو احذفه.</translation>
    </message>
    <message>
        <source>“%1” leads to nothing in this library. Did you mean “%2”?</source>
        <translation>لا يؤدي «⁨%1⁩» إلى شيء في هذه المكتبة. هل تقصد «⁨%2⁩»؟</translation>
    </message>
    <message>
        <source>There is no image “%1”. Did you mean “%2”?</source>
        <translation>لا توجد صورة «⁨%1⁩». هل تقصد «⁨%2⁩»؟</translation>
    </message>
    <message>
        <source>There is no image “%1”. Add it to the library, or correct its name.</source>
        <translation>لا توجد صورة «⁨%1⁩». أضِفها إلى المكتبة أو صحّح اسمها.</translation>
    </message>
    <message>
        <source>“%1” stands in “%2” already. Remove one of both.</source>
        <translation>«%1» موجود في «%2» بالفعل. احذف أحدهما.</translation>
    </message>
    <message>
        <source>This entry names itself in “%1”. Remove it there.</source>
        <translation>يذكر هذا المدخل نفسه في «%1». احذفه من هناك.</translation>
    </message>
    <message>
        <source>“%1” is the %2 of %3 and of %4. Give all but one of them another.</source>
        <translation>«%1» هو قيمة «%2» في ⁨%3⁩ وفي ⁨%4⁩. أعطِ كلًّا منها قيمة أخرى ما عدا واحدًا.</translation>
    </message>
    <message>
        <source>“%1” is in “%2”, but “%3” names entries of %4. Put it where it belongs, or remove it.</source>
        <translation>«%1» في «%2»، لكن «%3» يذكر مداخل من %4. ضعه في مكانه أو احذفه.</translation>
    </message>
    <message>
        <source>“%1” does not name this entry back in “%2”. Add it there.</source>
        <translation>لا يذكر «%1» هذا المدخل بالمقابل في «%2». أضِفه هناك.</translation>
    </message>
    <message>
        <source>Add “%1” to “%2” of “%3”</source>
        <translation>أضِف «%1» إلى «%2» في «%3»</translation>
    </message>
    <message>
        <source>“%1” leads back to where it begins: %2. Remove or correct one of these relations.</source>
        <translation>يعود «%1» إلى حيث بدأ: ⁨%2⁩. احذف إحدى هذه العلاقات أو صحّحها.</translation>
    </message>
    <message>
        <source>No other entry leads to this one. Name it in one that it has to do with.</source>
        <translation>لا يؤدي أي مدخل آخر إلى هذا المدخل. اذكره في مدخل له صلة به.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«⁨%1⁩»</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>the last two of a list</comment>
        <translation>%1 أو %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>“%1” is not exactly the %2 “%3”, and so leads nowhere. Write it as it is there.</source>
        <translation>لا يطابق «%1» تمامًا قيمة «%2» وهي «%3»، ولذلك لا يؤدي إلى شيء. اكتبه كما هو هناك.</translation>
    </message>
    <message>
        <source>“%1” is not exactly the %2 of “%3”, and so leads nowhere. Write “%4”.</source>
        <translation>لا يطابق «%1» تمامًا قيمة «%2» في «%3»، ولذلك لا يؤدي إلى شيء. اكتب «%4».</translation>
    </message>
    <message>
        <source>“%1” may mean %2, and is exactly the %3 of none of them. Write which one is meant.</source>
        <translation>قد يُقصد بـ «%1» أحد هذه: %2؛ ولا يطابق تمامًا قيمة «%3» في أيٍّ منها. اكتب المقصود منها.</translation>
    </message>
    <message>
        <source>No entry has the %1 “%2”.</source>
        <translation>لا يوجد مدخل قيمة «%1» فيه «%2».</translation>
    </message>
    <message>
        <source>No entry of %1 has the %2 “%3”.</source>
        <translation>لا يوجد في %1 مدخل قيمة «%2» فيه «%3».</translation>
    </message>
    <message>
        <source>Name another, make this one, or remove it.</source>
        <translation>اذكر غيره أو أنشئه أو احذفه.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>هل تقصد %1؟</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a value and a title</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Remove “%1” from “%2”</source>
        <translation>احذف «%1» من «%2»</translation>
    </message>
    <message>
        <source>This relation is to be added by hand.</source>
        <translation>تُضاف هذه العلاقة يدويًا.</translation>
    </message>
    <message>
        <source>No two entries of a collection have nearly one title.</source>
        <translation>لا يتقارب عنوانا مدخلين من مجموعة حتى يكادا يتطابقان.</translation>
    </message>
    <message>
        <source>Some other entry leads to each entry.</source>
        <translation>يؤدي إلى كل مدخل مدخل آخر.</translation>
    </message>
    <message>
        <source>A relation names an entry that there is.</source>
        <translation>تذكر العلاقة مدخلًا موجودًا.</translation>
    </message>
    <message>
        <source>A relation names an entry exactly as that is called.</source>
        <translation>تذكر العلاقة المدخل باسمه تمامًا.</translation>
    </message>
    <message>
        <source>A relation names one entry.</source>
        <translation>تذكر العلاقة مدخلًا واحدًا.</translation>
    </message>
    <message>
        <source>A relation names an entry of a collection that it is for.</source>
        <translation>تذكر العلاقة مدخلًا من مجموعة مخصصة لها.</translation>
    </message>
    <message>
        <source>No entry names itself.</source>
        <translation>لا يذكر أي مدخل نفسه.</translation>
    </message>
    <message>
        <source>An entry names another only once in a field.</source>
        <translation>لا يذكر المدخل مدخلًا آخر في الحقل إلا مرة واحدة.</translation>
    </message>
    <message>
        <source>The entry that a relation names names this one back.</source>
        <translation>المدخل الذي تذكره العلاقة يذكر هذا المدخل بالمقابل.</translation>
    </message>
    <message>
        <source>A relation that never leads back to where it begins does not.</source>
        <translation>العلاقة التي لا ينبغي أن تعود إلى حيث بدأت لا تعود إليه.</translation>
    </message>
    <message>
        <source>A link to a heading leads to one that there is.</source>
        <translation>الرابط إلى عنوان قسم يؤدي إلى عنوان موجود.</translation>
    </message>
    <message>
        <source>An image of the library is there.</source>
        <translation>الصورة من المكتبة موجودة.</translation>
    </message>
    <message>
        <source>The title “%1” is nearly “%2”, that of %3. If both mean the same, make one entry of them.</source>
        <translation>العنوان «%1» يكاد يطابق «%2»، وهو عنوان ⁨%3⁩. إن كان معناهما واحدًا فاجعلهما مدخلًا واحدًا.</translation>
    </message>
    <message>
        <source>“%1” is not kept with git, so there is no earlier version to compare with. Leave out --base, or check a library that git keeps.</source>
        <translation>«⁨%1⁩» ليس تحت إدارة git، فلا إصدار سابق للمقارنة به. احذف ‎--base أو افحص مكتبة تحت إدارة git.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) solved since %1</source>
        <translation>
            <numerusform>لم تُحل أي مشكلة منذ %1</numerusform>
            <numerusform>حُلّت مشكلة واحدة منذ %1</numerusform>
            <numerusform>حُلّت مشكلتان منذ %1</numerusform>
            <numerusform>حُلّت %n مشكلات منذ %1</numerusform>
            <numerusform>حُلّت %n مشكلة منذ %1</numerusform>
            <numerusform>حُلّت %n مشكلة منذ %1</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” leads to nothing in this library: the file was renamed to “%2”.</source>
        <translation>«⁨%1⁩» لا يؤدي إلى شيء في هذه المكتبة: أُعيدت تسمية الملف إلى «⁨%2⁩».</translation>
    </message>
    <message>
        <source>It was renamed: name %1.</source>
        <translation>أُعيدت تسميته: اذكر %1.</translation>
    </message>
    <message>
        <source>“%1” does not begin as an address of the web does.</source>
        <translation>لا يبدأ «⁨%1⁩» كما يبدأ عنوان على الويب.</translation>
    </message>
    <message>
        <source>“%1” lacks its beginning, and so is looked for in this library.</source>
        <translation>تنقص «⁨%1⁩» بدايته، فيُبحث عنه في هذه المكتبة.</translation>
    </message>
    <message>
        <source>“%1” has spaces or invisible signs that are no part of it.</source>
        <translation>في «⁨%1⁩» مسافات أو علامات غير مرئية ليست منه.</translation>
    </message>
    <message>
        <source>“%1” has backslashes, which no address has.</source>
        <translation>في «⁨%1⁩» شرطات مائلة معكوسة لا توجد في أي عنوان.</translation>
    </message>
    <message>
        <source>“%1” ends with a sign that is no part of it.</source>
        <translation>ينتهي «⁨%1⁩» بعلامة ليست منه.</translation>
    </message>
    <message>
        <source>“%1” is the same address twice.</source>
        <translation>«⁨%1⁩» هو العنوان نفسه مرتين.</translation>
    </message>
    <message>
        <source>“%1” is no address of mail.</source>
        <translation>«⁨%1⁩» ليس عنوان بريد.</translation>
    </message>
    <message>
        <source>“%1” names no server.</source>
        <translation>لا يسمي «⁨%1⁩» أي خادم.</translation>
    </message>
    <message>
        <source>A link that runs a program leads nowhere here. Remove it.</source>
        <translation>الرابط الذي يشغّل برنامجًا لا يقود هنا إلى أي مكان. أزله.</translation>
    </message>
    <message>
        <source>Take them out.</source>
        <translation>أزلها.</translation>
    </message>
    <message>
        <source>Correct it, or remove it.</source>
        <translation>صحّحه أو أزله.</translation>
    </message>
    <message>
        <source>“%1” differs from “%2” in how accented letters are put together, and so leads nowhere on most sites.</source>
        <translation>يختلف «⁨%1⁩» عن «⁨%2⁩» في تركيب الحروف ذات العلامات، فلا يقود إلى أي مكان في معظم المواقع.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>an address and what is wrong with it</comment>
        <translation>«⁨%1⁩»: ⁨%2⁩</translation>
    </message>
    <message>
        <source>A link leads to something that there is.</source>
        <translation>يقود الرابط إلى شيء موجود.</translation>
    </message>
    <message>
        <source>An address is written as one.</source>
        <translation>يُكتب العنوان كما تُكتب العناوين.</translation>
    </message>
    <message>
        <source>A link to another site names the address that the page has now.</source>
        <translation>يسمي الرابط إلى موقع آخر العنوان الحالي للصفحة.</translation>
    </message>
    <message>
        <source>A link to another site leads to a page that whoever asks is shown.</source>
        <translation>يقود الرابط إلى موقع آخر إلى صفحة تُعرض لمن يطلبها.</translation>
    </message>
    <message>
        <source>A link to another site leads to one that can be reached.</source>
        <translation>يقود الرابط إلى موقع آخر إلى موقع يمكن الوصول إليه.</translation>
    </message>
    <message>
        <source>A link to another site leads to a page that does not look like an excuse.</source>
        <translation>يقود الرابط إلى موقع آخر إلى صفحة لا تبدو اعتذارًا.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>الخيار ‎--%1 يحتاج إلى قيمة.</translation>
    </message>
    <message>
        <source>There is no option --%1.</source>
        <translation>لا يوجد خيار ‎--%1.</translation>
    </message>
    <message>
        <source>There is no format “%1”.</source>
        <translation>لا يوجد تنسيق «%1».</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>لا يوجد ملف أو مجلد بهذا الاسم.</translation>
    </message>
    <message>
        <source>A file is needed, and at most one key.</source>
        <translation>يلزم ملف ومفتاح واحد على الأكثر.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>لا يوجد حقل «%1».</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>ينقص أمر.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>لا يوجد أمر «%1».</translation>
    </message>
    <message>
        <source>--move needs an item, as in tags[2], and a number.</source>
        <translation>يحتاج ‎--move إلى عنصر، مثل tags[2]، وإلى رقم.</translation>
    </message>
    <message>
        <source>A file, a key and one change are needed.</source>
        <translation>يلزم ملف ومفتاح وتغيير واحد.</translation>
    </message>
    <message>
        <source>The key is empty.</source>
        <translation>المفتاح فارغ.</translation>
    </message>
    <message>
        <source>One file is needed.</source>
        <translation>يلزم ملف واحد.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) checked</source>
        <translation>
            <numerusform>لم يُفحص أي مدخل</numerusform>
            <numerusform>فُحص مدخل واحد</numerusform>
            <numerusform>فُحص مدخلان</numerusform>
            <numerusform>فُحصت %n مداخل</numerusform>
            <numerusform>فُحص %n مدخلًا</numerusform>
            <numerusform>فُحص %n مدخل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>لا مشكلات</numerusform>
            <numerusform>مشكلة واحدة</numerusform>
            <numerusform>مشكلتان</numerusform>
            <numerusform>%n مشكلات</numerusform>
            <numerusform>%n مشكلة</numerusform>
            <numerusform>%n مشكلة</numerusform>
        </translation>
    </message>
    <message>
        <source>A file or folder is missing.</source>
        <translation>ينقص ملف أو مجلد.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) can be mended</source>
        <translation>
            <numerusform>لا موضع يمكن إصلاحه</numerusform>
            <numerusform>يمكن إصلاح موضع واحد</numerusform>
            <numerusform>يمكن إصلاح موضعين</numerusform>
            <numerusform>يمكن إصلاح %n مواضع</numerusform>
            <numerusform>يمكن إصلاح %n موضعًا</numerusform>
            <numerusform>يمكن إصلاح %n موضع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) mended</source>
        <translation>
            <numerusform>لم يُصلَح أي موضع</numerusform>
            <numerusform>أُصلح موضع واحد</numerusform>
            <numerusform>أُصلح موضعان</numerusform>
            <numerusform>أُصلحت %n مواضع</numerusform>
            <numerusform>أُصلح %n موضعًا</numerusform>
            <numerusform>أُصلح %n موضع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>لم يبقَ شيء</numerusform>
            <numerusform>بقي واحد</numerusform>
            <numerusform>بقي اثنان</numerusform>
            <numerusform>بقيت %n</numerusform>
            <numerusform>بقي %n</numerusform>
            <numerusform>بقي %n</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no type “%1”. The types are %2.</source>
        <translation>لا يوجد نوع «%1». الأنواع هي %2.</translation>
    </message>
    <message>
        <source>--%1 needs a position, counted from 0, and not “%2”.</source>
        <translation>يحتاج ‎--%1 إلى موضع يُعَدّ من 0، لا «%2».</translation>
    </message>
    <message>
        <source>--type tells of a VALUE, and there is none here.</source>
        <translation>يصف ‎--type قيمة VALUE، ولا توجد هنا قيمة.</translation>
    </message>
    <message>
        <source>The YAML cannot be read, line %1, column %2: %3</source>
        <translation>لا يمكن قراءة YAML، السطر %1، العمود %2: %3</translation>
    </message>
    <message>
        <source>--insert needs the item to insert before, as in tags[2].</source>
        <translation>يحتاج ‎--insert إلى العنصر الذي يُدرَج قبله، مثل tags[2].</translation>
    </message>
    <message>
        <source>--rename needs a field and its new name.</source>
        <translation>يحتاج ‎--rename إلى حقل واسمه الجديد.</translation>
    </message>
    <message>
        <source>--at needs a new field and its value.</source>
        <translation>يحتاج ‎--at إلى حقل جديد وقيمته.</translation>
    </message>
    <message>
        <source>--json and --source exclude each other.</source>
        <translation>لا يجتمع ‎--json و ‎--source.</translation>
    </message>
    <message>
        <source>--fail-on takes error or warning.</source>
        <translation>يقبل ‎--fail-on القيمة error أو warning.</translation>
    </message>
    <message>
        <source>A collection and a title are needed.</source>
        <translation>يلزم مجموعة وعنوان.</translation>
    </message>
    <message>
        <source>There is no collection “%1” here, but: %2.</source>
        <translation>لا توجد هنا مجموعة «%1»، بل: %2.</translation>
    </message>
    <message>
        <source>--field takes KEY=VALUE, not “%1”.</source>
        <translation>يقبل ‎--field الشكل KEY=VALUE، لا «%1».</translation>
    </message>
    <message>
        <source>One library is exported at a time.</source>
        <translation>تُصدَّر مكتبة واحدة في كل مرة.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>لا يوجد مجلد بهذا الاسم.</translation>
    </message>
    <message>
        <source>--limit takes a number from 1.</source>
        <translation>يقبل ‎--limit عددًا من 1 فأكثر.</translation>
    </message>
    <message>
        <source>A folder and words to search for are needed.</source>
        <translation>يلزم مجلد وكلمات للبحث عنها.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) added since %1</source>
        <translation>
            <numerusform>لم تُضَف أي مشكلة منذ %1</numerusform>
            <numerusform>أُضيفت مشكلة واحدة منذ %1</numerusform>
            <numerusform>أُضيفت مشكلتان منذ %1</numerusform>
            <numerusform>أُضيفت %n مشكلات منذ %1</numerusform>
            <numerusform>أُضيفت %n مشكلة منذ %1</numerusform>
            <numerusform>أُضيفت %n مشكلة منذ %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n solved</source>
        <translation>
            <numerusform>لم يُحل شيء</numerusform>
            <numerusform>حُلّت واحدة</numerusform>
            <numerusform>حُلّت اثنتان</numerusform>
            <numerusform>حُلّت %n</numerusform>
            <numerusform>حُلّت %n</numerusform>
            <numerusform>حُلّت %n</numerusform>
        </translation>
    </message>
    <message>
        <source>both sides changed it in different ways</source>
        <translation>غيّره الطرفان بطريقتين مختلفتين</translation>
    </message>
    <message>
        <source>one side removed it, the other changed or moved it</source>
        <translation>حذفه طرف وغيّره الطرف الآخر أو نقله</translation>
    </message>
    <message>
        <source>both sides added something here</source>
        <translation>أضاف الطرفان شيئًا هنا</translation>
    </message>
    <message>
        <source>both sides moved it to different places</source>
        <translation>نقله الطرفان إلى موضعين مختلفين</translation>
    </message>
    <message>
        <source>what comes of both sides has fields that cannot be read</source>
        <translation>ما ينتج عن الطرفين فيه حقول لا يمكن قراءتها</translation>
    </message>
    <message>
        <source>field %1</source>
        <translation>الحقل %1</translation>
    </message>
    <message>
        <source>the fields</source>
        <translation>الحقول</translation>
    </message>
    <message>
        <source>the text “%1”</source>
        <translation>النص «%1»</translation>
    </message>
    <message>
        <source>%1: conflict: %2: %3</source>
        <translation>%1: تعارض: %2: %3</translation>
    </message>
    <message>
        <source>This folder is not under git.</source>
        <translation>هذا المجلد ليس تحت git.</translation>
    </message>
    <message>
        <source>One repository is wanted.</source>
        <translation>المطلوب مستودع واحد.</translation>
    </message>
    <message>
        <source>Three files are wanted: base, ours and theirs.</source>
        <translation>المطلوب ثلاثة ملفات: الأصل وملفنا وملفهم.</translation>
    </message>
    <message>
        <source>--marker-size wants a number from 1.</source>
        <translation>--marker-size يتطلب رقمًا من 1.</translation>
    </message>
    <message>
        <source>--%1 is for --external only.</source>
        <translation>الخيار ‎--⁨%1⁩ مخصص لـ ‎--external فقط.</translation>
    </message>
    <message>
        <source>--offline asks nobody, and --again everybody.</source>
        <translation>الخيار ‎--offline لا يسأل أحدًا، و‎--again يسأل الجميع.</translation>
    </message>
    <message>
        <source>--time-budget takes a number of seconds.</source>
        <translation>يأخذ ‎--time-budget عددًا من الثواني.</translation>
    </message>
    <message>
        <source>%1 alive</source>
        <translation>حي: ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation>انتقل: ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 broken</source>
        <translation>معطل: ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 uncertain</source>
        <translation>غير مؤكد: ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 unreachable for now</source>
        <translation>يتعذر الوصول إليه الآن: ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 not asked for</source>
        <translation>لم يُسأل عنه: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The time was up; %1 addresses come first the next time.</source>
        <translation>انتهى الوقت؛ العناوين الباقية (⁨%1⁩) تأتي أولًا في المرة القادمة.</translation>
    </message>
    <message>
        <source>Nothing answered, so this computer has no network; no link was judged.</source>
        <translation>لم يُجب شيء، فليس لهذا الحاسوب شبكة؛ ولم يُحكم على أي رابط.</translation>
    </message>
    <message>
        <source>links to other sites: %1 of %2</source>
        <translation>روابط إلى مواقع أخرى: ⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>links to other sites: %1 addresses, %2 asked for now: %3</source>
        <translation>روابط إلى مواقع أخرى: العناوين ⁨%1⁩، سُئل الآن عن ⁨%2⁩: ⁨%3⁩</translation>
    </message>
</context>
<context>
    <name>Commonplace::AskPassWindow</name>
    <message>
        <source>Sign in at %1</source>
        <translation>تسجيل الدخول إلى ⁨%1⁩</translation>
    </message>
    <message>
        <source>Unlock your key</source>
        <translation>افتح مفتاحك</translation>
    </message>
    <message>
        <source>Is this the right computer?</source>
        <translation>هل هذا هو الحاسوب الصحيح؟</translation>
    </message>
    <message>
        <source>Is this really %1?</source>
        <translation>هل هذا حقًا ⁨%1⁩؟</translation>
    </message>
    <message>
        <source>git asks</source>
        <translation>يسأل git</translation>
    </message>
    <message>
        <source>%1 wants to know who you are.</source>
        <translation>يريد ⁨%1⁩ أن يعرف من أنت.</translation>
    </message>
    <message>
        <source>%1 asks for a password.</source>
        <translation>يطلب ⁨%1⁩ كلمة مرور.</translation>
    </message>
    <message>
        <source>%1 asks for the password of “%2”.</source>
        <translation>يطلب ⁨%1⁩ كلمة مرور «⁨%2⁩».</translation>
    </message>
    <message>
        <source>Your ssh key “%1” is protected by a passphrase.</source>
        <translation>مفتاح ssh الخاص بك «⁨%1⁩» محمي بعبارة مرور.</translation>
    </message>
    <message>
        <source>You connect to this computer for the first time. Compare its fingerprint with the one that its owners publish; if it is another one, somebody may be listening.</source>
        <translation>تتصل بهذا الحاسوب لأول مرة. قارن بصمته بالبصمة التي ينشرها أصحابه؛ فإن اختلفتا فقد يكون أحدهم يتنصت.</translation>
    </message>
    <message>
        <source>%1 does not take your account&apos;s password here. Make an access token in its settings, and paste that.</source>
        <translation>لا يقبل ⁨%1⁩ كلمة مرور حسابك هنا. أنشئ رمز وصول في إعداداته وألصقه.</translation>
    </message>
    <message>
        <source>Commonplace: %1</source>
        <translation>Commonplace: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Commonplace does not keep it.</source>
        <translation>لا يحتفظ بها Commonplace.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>أظهر ما يُكتب</translation>
    </message>
    <message>
        <source>Yes, connect</source>
        <translation>نعم، اتصل</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>اسمح</translation>
    </message>
    <message>
        <source>Do not allow</source>
        <translation>لا تسمح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Commonplace::BodyEditor</name>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Write the text here, in Markdown.</source>
        <translation>اكتب النص هنا بصيغة Markdown.</translation>
    </message>
    <message>
        <source>The Tab key writes here; F6 leaves the text.</source>
        <translation>مفتاح Tab يكتب هنا؛ ومفتاح F6 يخرج من النص.</translation>
    </message>
</context>
<context>
    <name>Commonplace::BooleanEditor</name>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>neither yes nor no: %1</source>
        <translation>ليس «نعم» ولا «لا»: %1</translation>
    </message>
</context>
<context>
    <name>Commonplace::CardHeader</name>
    <message>
        <source>More for this item</source>
        <translation>المزيد لهذا العنصر</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(فارغ)</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>لا مشكلات</numerusform>
            <numerusform>مشكلة واحدة</numerusform>
            <numerusform>مشكلتان</numerusform>
            <numerusform>%n مشكلات</numerusform>
            <numerusform>%n مشكلة</numerusform>
            <numerusform>%n مشكلة</numerusform>
        </translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>نقل إلى أسفل</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>Commonplace::CardList</name>
    <message>
        <source>Add one</source>
        <translation>إضافة عنصر</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>إضافة: %1</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>إضافة إلى %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message numerus="yes">
        <source>Show %n item(s)</source>
        <translation>
            <numerusform>لا عناصر لعرضها</numerusform>
            <numerusform>عرض عنصر واحد</numerusform>
            <numerusform>عرض عنصرين</numerusform>
            <numerusform>عرض %n عناصر</numerusform>
            <numerusform>عرض %n عنصرًا</numerusform>
            <numerusform>عرض %n عنصر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>لا عناصر أخرى لعرضها</numerusform>
            <numerusform>عرض عنصر واحد آخر</numerusform>
            <numerusform>عرض عنصرين آخرين</numerusform>
            <numerusform>عرض %n عناصر أخرى</numerusform>
            <numerusform>عرض %n عنصرًا آخر</numerusform>
            <numerusform>عرض %n عنصر آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>أُزيل: %1</translation>
    </message>
</context>
<context>
    <name>Commonplace::ChangeDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Commonplace::Chip</name>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>إزالة (Delete)</translation>
    </message>
</context>
<context>
    <name>Commonplace::ChipEdit</name>
    <message>
        <source>Add an item</source>
        <translation>إضافة عنصر</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>تحرير %1</translation>
    </message>
    <message>
        <source>+ add</source>
        <translation>+ إضافة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Move towards the start</source>
        <translation>نقل نحو البداية</translation>
    </message>
    <message>
        <source>Move towards the end</source>
        <translation>نقل نحو النهاية</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>Commonplace::ChipsEditor</name>
    <message>
        <source>+ add</source>
        <translation>+ إضافة</translation>
    </message>
    <message>
        <source>choose another</source>
        <translation>اختر آخر</translation>
    </message>
</context>
<context>
    <name>Commonplace::ChoiceListEditor</name>
    <message>
        <source>choose…</source>
        <translation>اختر…</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(فارغ)</translation>
    </message>
    <message>
        <source>This is not one of the choices.</source>
        <translation>هذا ليس من الخيارات.</translation>
    </message>
</context>
<context>
    <name>Commonplace::CodeEditor</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Language of the code</source>
        <translation>لغة الشيفرة</translation>
    </message>
</context>
<context>
    <name>Commonplace::ColorEditor</name>
    <message>
        <source>Choose a colour</source>
        <translation>اختيار لون</translation>
    </message>
    <message>
        <source>This is not a colour. Write one such as #1d6f62.</source>
        <translation>هذا ليس لونًا. اكتب لونًا مثل ⁦#1d6f62⁩.</translation>
    </message>
</context>
<context>
    <name>Commonplace::ComparisonView</name>
    <message>
        <source>Heading added</source>
        <translation>عنوان مضاف</translation>
    </message>
    <message>
        <source>Paragraph added</source>
        <translation>فقرة مضافة</translation>
    </message>
    <message>
        <source>Heading removed</source>
        <translation>عنوان محذوف</translation>
    </message>
    <message>
        <source>Paragraph removed</source>
        <translation>فقرة محذوفة</translation>
    </message>
    <message>
        <source>Heading changed</source>
        <translation>عنوان مغيَّر</translation>
    </message>
    <message>
        <source>Paragraph changed</source>
        <translation>فقرة مغيَّرة</translation>
    </message>
    <message>
        <source>Heading moved</source>
        <translation>عنوان منقول</translation>
    </message>
    <message>
        <source>Paragraph moved</source>
        <translation>فقرة منقولة</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما الذي تغيّر</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) are only written otherwise: layout, with nothing changed in meaning.</source>
        <translation>
            <numerusform>لا موضع مكتوب بصورة أخرى.</numerusform>
            <numerusform>موضع واحد مكتوب بصورة أخرى فقط: تنسيق لا يغيّر المعنى.</numerusform>
            <numerusform>موضعان مكتوبان بصورة أخرى فقط: تنسيق لا يغيّر المعنى.</numerusform>
            <numerusform>%n مواضع مكتوبة بصورة أخرى فقط: تنسيق لا يغيّر المعنى.</numerusform>
            <numerusform>%n موضعًا مكتوبًا بصورة أخرى فقط: تنسيق لا يغيّر المعنى.</numerusform>
            <numerusform>%n موضع مكتوب بصورة أخرى فقط: تنسيق لا يغيّر المعنى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>لا فرق.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>الحقول</translation>
    </message>
    <message>
        <source>%1 – added</source>
        <translation>%1 – أُضيف</translation>
    </message>
    <message>
        <source>%1 – removed</source>
        <translation>%1 – حُذف</translation>
    </message>
    <message>
        <source>Take “%1” out again</source>
        <translation>إزالة «%1» من جديد</translation>
    </message>
    <message>
        <source>Give “%1” its old value again</source>
        <translation>إعادة القيمة السابقة إلى «%1»</translation>
    </message>
    <message numerus="yes">
        <source>And %n more field(s).</source>
        <translation>
            <numerusform>ولا حقل آخر.</numerusform>
            <numerusform>وحقل آخر.</numerusform>
            <numerusform>وحقلان آخران.</numerusform>
            <numerusform>و%n حقول أخرى.</numerusform>
            <numerusform>و%n حقلًا آخر.</numerusform>
            <numerusform>و%n حقل آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>The fields of one of both cannot be read; this is how they are written</source>
        <translation>لا يمكن قراءة حقول أحدهما؛ وهكذا هي مكتوبة</translation>
    </message>
    <message>
        <source>%1, under “%2”</source>
        <extracomment>%1 says what happened (“Paragraph added”), %2 is a heading of the text.</extracomment>
        <translation>%1، تحت «%2»</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>%1: line breaks or indentation</source>
        <translation>%1: فواصل أسطر أو مسافة بادئة</translation>
    </message>
    <message>
        <source>Take this paragraph out again</source>
        <translation>إزالة هذه الفقرة من جديد</translation>
    </message>
    <message>
        <source>Bring back this paragraph as it was</source>
        <translation>استعادة هذه الفقرة كما كانت</translation>
    </message>
    <message numerus="yes">
        <source>And %n more paragraph(s).</source>
        <translation>
            <numerusform>ولا فقرة أخرى.</numerusform>
            <numerusform>وفقرة أخرى.</numerusform>
            <numerusform>وفقرتان أخريان.</numerusform>
            <numerusform>و%n فقرات أخرى.</numerusform>
            <numerusform>و%n فقرة أخرى.</numerusform>
            <numerusform>و%n فقرة أخرى.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commonplace::ConflictCard</name>
    <message>
        <source>Another text</source>
        <translation>نص آخر</translation>
    </message>
    <message>
        <source>Nothing stands here.</source>
        <translation>لا شيء هنا.</translation>
    </message>
    <message>
        <source>Both, one below the other</source>
        <translation>كلاهما، أحدهما تحت الآخر</translation>
    </message>
</context>
<context>
    <name>Commonplace::DateField</name>
    <message>
        <source>Choose a date (Alt+Down)</source>
        <translation>اختيار تاريخ (Alt+Down)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>Commonplace::DateTimeEditor</name>
    <message>
        <source>This is not a time.</source>
        <translation>هذا ليس وقتًا.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>هذا ليس تاريخًا.</translation>
    </message>
    <message>
        <source>%1 The entry has none yet.</source>
        <translation>%1 ليس في المدخل قيمة بعد.</translation>
    </message>
    <message>
        <source>%1 The entry keeps %2.</source>
        <translation>%1 يبقى في المدخل ⁨%2⁩.</translation>
    </message>
</context>
<context>
    <name>Commonplace::DecisionDialog</name>
    <message>
        <source>Decide between two texts</source>
        <translation>الاختيار بين نصين</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: all other changes fit together. %n place(s) need your decision.</source>
        <translation>
            <numerusform>«%1»: كل التغييرات الأخرى متوافقة. لا موضع يحتاج إلى قرارك.</numerusform>
            <numerusform>«%1»: كل التغييرات الأخرى متوافقة. موضع واحد يحتاج إلى قرارك.</numerusform>
            <numerusform>«%1»: كل التغييرات الأخرى متوافقة. موضعان يحتاجان إلى قرارك.</numerusform>
            <numerusform>«%1»: كل التغييرات الأخرى متوافقة. %n مواضع تحتاج إلى قرارك.</numerusform>
            <numerusform>«%1»: كل التغييرات الأخرى متوافقة. %n موضعًا يحتاج إلى قرارك.</numerusform>
            <numerusform>«%1»: كل التغييرات الأخرى متوافقة. %n موضع يحتاج إلى قرارك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take this text</source>
        <translation>اعتماد هذا النص</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>القرار لاحقًا</translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation>تقرر %1 من %2</translation>
    </message>
</context>
<context>
    <name>Commonplace::DifferenceItem</name>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
</context>
<context>
    <name>Commonplace::DraftDialog</name>
    <message>
        <source>Unsaved text: %1</source>
        <translation>نص غير محفوظ: ⁨%1⁩</translation>
    </message>
    <message>
        <source>You wrote this on %1, and it was not saved.</source>
        <translation>كتبت هذا في ⁨%1⁩ ولم يُحفظ.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>ما يختلف</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>استرجعه</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>تخلص منه</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
</context>
<context>
    <name>Commonplace::DraftGuide</name>
    <message>
        <source>There is unsaved text of yours from %1.</source>
        <translation>لديك نص غير محفوظ من ⁨%1⁩.</translation>
    </message>
    <message>
        <source>There is unsaved text of yours from %1: %2.</source>
        <translation>لديك نص غير محفوظ من ⁨%1⁩: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The file has been changed since.</source>
        <translation>تغيّر الملف منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>انظر إليه…</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>تخلص منه</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>استرجعه</translation>
    </message>
    <message>
        <source>Your unsaved text</source>
        <translation>نصك غير المحفوظ</translation>
    </message>
    <message>
        <source>The text as it is now</source>
        <translation>النص كما هو الآن</translation>
    </message>
    <message>
        <source>the text as it is now</source>
        <translation>النص كما هو الآن</translation>
    </message>
</context>
<context>
    <name>Commonplace::EntryDocument</name>
    <message>
        <source>This file is not in UTF-8 and is only shown. Save it in UTF-8 with the program it came from to edit it.</source>
        <translation>هذا الملف ليس بترميز UTF-8، ولذلك يُعرض فقط. لتحريره احفظه بترميز UTF-8 في البرنامج الذي أُنشئ فيه.</translation>
    </message>
</context>
<context>
    <name>Commonplace::EntryListModel</name>
    <message>
        <source>%1, not saved</source>
        <translation>%1، غير محفوظ</translation>
    </message>
</context>
<context>
    <name>Commonplace::EntryListPanel</name>
    <message>
        <source>No entry has these words in its title.</source>
        <translation>لا يوجد مدخل في عنوانه هذه الكلمات.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>المداخل</translation>
    </message>
    <message>
        <source>Filter entries</source>
        <translation>تصفية المداخل</translation>
    </message>
    <message numerus="yes">
        <source>Filter %n entry(s)</source>
        <translation>
            <numerusform>لا مداخل لتصفيتها</numerusform>
            <numerusform>تصفية مدخل واحد</numerusform>
            <numerusform>تصفية مدخلين</numerusform>
            <numerusform>تصفية %n مداخل</numerusform>
            <numerusform>تصفية %n مدخلًا</numerusform>
            <numerusform>تصفية %n مدخل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commonplace::EntryPicker</name>
    <message>
        <source>Type words of a title</source>
        <translation>اكتب كلمات من عنوان</translation>
    </message>
</context>
<context>
    <name>Commonplace::FaultPanel</name>
    <message>
        <source>What keeps the fields from being read</source>
        <translation>ما يمنع قراءة الحقول</translation>
    </message>
    <message>
        <source>The fields cannot be read</source>
        <translation>لا يمكن قراءة الحقول</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in the text must be put right first.</source>
        <translation>
            <numerusform>لا موضع في النص يحتاج إلى إصلاح.</numerusform>
            <numerusform>يجب أولًا إصلاح موضع واحد في النص.</numerusform>
            <numerusform>يجب أولًا إصلاح موضعين في النص.</numerusform>
            <numerusform>يجب أولًا إصلاح %n مواضع في النص.</numerusform>
            <numerusform>يجب أولًا إصلاح %n موضعًا في النص.</numerusform>
            <numerusform>يجب أولًا إصلاح %n موضع في النص.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was meant is certain everywhere; undo brings the text back.</source>
        <translation>المقصود مؤكد في كل المواضع، والتراجع يعيد النص.</translation>
    </message>
    <message numerus="yes">
        <source>What was meant is certain in %n of them; undo brings the text back.</source>
        <translation>
            <numerusform>المقصود غير مؤكد في أي منها.</numerusform>
            <numerusform>المقصود مؤكد في واحد منها، والتراجع يعيد النص.</numerusform>
            <numerusform>المقصود مؤكد في اثنين منها، والتراجع يعيد النص.</numerusform>
            <numerusform>المقصود مؤكد في %n منها، والتراجع يعيد النص.</numerusform>
            <numerusform>المقصود مؤكد في %n منها، والتراجع يعيد النص.</numerusform>
            <numerusform>المقصود مؤكد في %n منها، والتراجع يعيد النص.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was meant is not certain, so it is left to you.</source>
        <translation>المقصود غير مؤكد، فالأمر متروك لك.</translation>
    </message>
    <message>
        <source>Put it right</source>
        <translation>أصلِحه</translation>
    </message>
    <message numerus="yes">
        <source>Put %n place(s) right</source>
        <translation>
            <numerusform>لا شيء للإصلاح</numerusform>
            <numerusform>أصلِح موضعًا واحدًا</numerusform>
            <numerusform>أصلِح موضعين</numerusform>
            <numerusform>أصلِح %n مواضع</numerusform>
            <numerusform>أصلِح %n موضعًا</numerusform>
            <numerusform>أصلِح %n موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>السطر %1، العمود %2</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>اعرض في النص</translation>
    </message>
</context>
<context>
    <name>Commonplace::FieldProblem</name>
    <message>
        <source>Mend it</source>
        <translation>أصلِحه</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>Commonplace::FieldRow</name>
    <message>
        <source>%1 (must not be missing)</source>
        <translation>%1 (لازم)</translation>
    </message>
    <message>
        <source>%1 *</source>
        <comment>a field that must not be missing</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>%1 · not set</source>
        <translation>%1 · غير محدد</translation>
    </message>
    <message>
        <source>%1 · no value</source>
        <translation>%1 · بلا قيمة</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a field&apos;s name and how many items it has</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Line %1: %2 The entry keeps its last readable text.</source>
        <translation>السطر %1: %2 يبقى في المدخل آخر نص مقروء.</translation>
    </message>
    <message>
        <source>More for this field (Ctrl+.)</source>
        <translation>المزيد لهذا الحقل (⁦Ctrl+.⁩)</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>المزيد لـ %1</translation>
    </message>
</context>
<context>
    <name>Commonplace::FindHeader</name>
    <message>
        <source>Find in all entries</source>
        <translation>البحث في كل المداخل</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Capital letters count</source>
        <translation>مراعاة حالة الأحرف</translation>
    </message>
    <message>
        <source>“word”</source>
        <comment>a button: whole words only</comment>
        <translation>«كلمة»</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>كلمات كاملة فقط</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>تعبير نمطي</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Replace what is found</source>
        <translation>استبدال ما عُثر عليه</translation>
    </message>
    <message>
        <source>Where in the entries</source>
        <translation>أين في المداخل</translation>
    </message>
    <message>
        <source>Fields and text</source>
        <translation>الحقول والنص</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>الحقول</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Which entries</source>
        <translation>أي المداخل</translation>
    </message>
    <message>
        <source>All collections</source>
        <translation>كل المجموعات</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>إيقاف البحث</translation>
    </message>
    <message>
        <source>Hide what was found</source>
        <translation>إخفاء ما عُثر عليه</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>استبدال بـ</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln entry(s)</source>
        <comment>Replace 3 places in 2 entries</comment>
        <translation>
            <numerusform>في لا مدخل</numerusform>
            <numerusform>في مدخل واحد</numerusform>
            <numerusform>في مدخلين</numerusform>
            <numerusform>في %Ln مداخل</numerusform>
            <numerusform>في %Ln مدخلًا</numerusform>
            <numerusform>في %Ln مدخل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %Ln place(s)</source>
        <comment>Replace 3 places in 2 entries</comment>
        <translation>
            <numerusform>لا استبدال</numerusform>
            <numerusform>استبدال موضع واحد</numerusform>
            <numerusform>استبدال موضعين</numerusform>
            <numerusform>استبدال %Ln مواضع</numerusform>
            <numerusform>استبدال %Ln موضعًا</numerusform>
            <numerusform>استبدال %Ln موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Replace 3 places, in 2 entries</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Commonplace::FindPanel</name>
    <message>
        <source>Find in the library</source>
        <translation>البحث في المكتبة</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>المواضع التي عُثر عليها</translation>
    </message>
    <message numerus="yes">
        <source>Replace “%1” with “%2” in %Ln entry(s)</source>
        <translation>
            <numerusform>استبدال «⁨%1⁩» بـ«⁨%2⁩» في لا مدخل</numerusform>
            <numerusform>استبدال «⁨%1⁩» بـ«⁨%2⁩» في مدخل واحد</numerusform>
            <numerusform>استبدال «⁨%1⁩» بـ«⁨%2⁩» في مدخلين</numerusform>
            <numerusform>استبدال «⁨%1⁩» بـ«⁨%2⁩» في %Ln مداخل</numerusform>
            <numerusform>استبدال «⁨%1⁩» بـ«⁨%2⁩» في %Ln مدخلًا</numerusform>
            <numerusform>استبدال «⁨%1⁩» بـ«⁨%2⁩» في %Ln مدخل</numerusform>
        </translation>
    </message>
    <message>
        <source>looking… %1 of %2</source>
        <translation>جارٍ البحث… %1 من %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>3 places, in 2 entries</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>لا مواضع</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان</numerusform>
            <numerusform>%Ln مواضع</numerusform>
            <numerusform>%Ln موضعًا</numerusform>
            <numerusform>%Ln موضع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln entry(s)</source>
        <comment>3 places in 2 entries</comment>
        <translation>
            <numerusform>في لا مدخل</numerusform>
            <numerusform>في مدخل واحد</numerusform>
            <numerusform>في مدخلين</numerusform>
            <numerusform>في %Ln مداخل</numerusform>
            <numerusform>في %Ln مدخلًا</numerusform>
            <numerusform>في %Ln مدخل</numerusform>
        </translation>
    </message>
    <message>
        <source>(there are more)</source>
        <translation>(يوجد المزيد)</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>قُرئ الجميع</numerusform>
            <numerusform>تعذرت قراءة واحد</numerusform>
            <numerusform>تعذرت قراءة اثنين</numerusform>
            <numerusform>تعذرت قراءة %n</numerusform>
            <numerusform>تعذرت قراءة %n</numerusform>
            <numerusform>تعذرت قراءة %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Type what you look for. It is found in fields and texts, in unsaved ones too.</source>
        <translation>اكتب ما تبحث عنه. يُعثر عليه في الحقول والنصوص، غير المحفوظة منها أيضًا.</translation>
    </message>
    <message>
        <source>The entries are being looked through.</source>
        <translation>يجري فحص المداخل.</translation>
    </message>
    <message>
        <source>“%1” is nowhere to be found.</source>
        <translation>لم يُعثر على «⁨%1⁩» في أي مكان.</translation>
    </message>
</context>
<context>
    <name>Commonplace::Finder</name>
    <message>
        <source>Find entries and commands</source>
        <translation>البحث عن المداخل والأوامر</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>has these words</source>
        <translation>فيه هذه الكلمات</translation>
    </message>
</context>
<context>
    <name>Commonplace::FixedTextEditor</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>نسخ %1</translation>
    </message>
</context>
<context>
    <name>Commonplace::FoldHeading</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>لا مشكلات</numerusform>
            <numerusform>مشكلة واحدة</numerusform>
            <numerusform>مشكلتان</numerusform>
            <numerusform>%n مشكلات</numerusform>
            <numerusform>%n مشكلة</numerusform>
            <numerusform>%n مشكلة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commonplace::ForkDialog</name>
    <message>
        <source>Your own copy of the library</source>
        <translation>نسختك الخاصة من المكتبة</translation>
    </message>
    <message>
        <source>Where is your own copy of the library? Its page shows an address for git, mostly behind a button that says “Code” or “Clone”.</source>
        <translation>أين نسختك الخاصة من المكتبة؟ تعرض صفحتها عنوانًا لـ git، غالبًا خلف زر اسمه «Code» أو «Clone».</translation>
    </message>
    <message>
        <source>Address of your copy</source>
        <translation>عنوان نسختك</translation>
    </message>
    <message>
        <source>Send it there</source>
        <translation>أرسل إليها</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Commonplace::FormContext</name>
    <message>
        <source>The text has changed since. It is looked at again; try once more in a moment.</source>
        <translation>تغيّر النص منذ ذلك الحين. يُفحص الآن من جديد؛ أعد المحاولة بعد لحظة.</translation>
    </message>
</context>
<context>
    <name>Commonplace::FormView</name>
    <message>
        <source>This text has no fields</source>
        <translation>ليس في هذا النص حقول</translation>
    </message>
    <message>
        <source>Fields hold what a library sorts and relates its entries by: a title, tags, a summary. The text can do without.</source>
        <translation>في الحقول ما ترتّب به المكتبة مداخلها وتربط بينها: عنوان ووسوم وملخص. ويمكن للنص الاستغناء عنها.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>الحقول</translation>
    </message>
    <message>
        <source>Add a title</source>
        <translation>إضافة عنوان</translation>
    </message>
    <message>
        <source>Not in this entry</source>
        <translation>غير موجودة في هذا المدخل</translation>
    </message>
    <message>
        <source>Find fields</source>
        <translation>البحث عن الحقول</translation>
    </message>
    <message>
        <source>No field has these words.</source>
        <translation>لا يوجد حقل فيه هذه الكلمات.</translation>
    </message>
</context>
<context>
    <name>Commonplace::FoundModel</name>
    <message>
        <source>line %1</source>
        <translation>السطر %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln place(s)</source>
        <translation>
            <numerusform>⁨%1⁩: لا مواضع</numerusform>
            <numerusform>⁨%1⁩: موضع واحد</numerusform>
            <numerusform>⁨%1⁩: موضعان</numerusform>
            <numerusform>⁨%1⁩: %Ln مواضع</numerusform>
            <numerusform>⁨%1⁩: %Ln موضعًا</numerusform>
            <numerusform>⁨%1⁩: %Ln موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, “%3” becomes “%4”</source>
        <translation>%1: %2، يصبح «⁨%3⁩» «⁨%4⁩»</translation>
    </message>
</context>
<context>
    <name>Commonplace::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>Commonplace::IdentityDialog</name>
    <message>
        <source>Keep the version</source>
        <translation>الاحتفاظ بالإصدار</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>من أنت؟</translation>
    </message>
    <message>
        <source>Your text is saved. Each version carries the name of its author; others see it when you share your work.</source>
        <translation>نصّك محفوظ. يحمل كل إصدار اسم مؤلفه، ويراه الآخرون عند مشاركة عملك.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
</context>
<context>
    <name>Commonplace::IgnoreDialog</name>
    <message>
        <source>&amp;This address</source>
        <translation>&amp;هذا العنوان</translation>
    </message>
    <message>
        <source>&amp;All addresses of %1</source>
        <translation>&amp;كل عناوين ⁨%1⁩</translation>
    </message>
    <message>
        <source>Addresses that &amp;look like this (“*” stands for anything):</source>
        <translation>عناوين &amp;تشبه هذا («*» تعني أي شيء):</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Ignore links</source>
        <translation>تجاهل روابط</translation>
    </message>
    <message>
        <source>What is ignored is not asked for any more, and is no problem.</source>
        <translation>ما يُتجاهل لا يُسأل عنه بعد الآن وليس مشكلة.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>النمط</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>&amp;لماذا؟</translation>
    </message>
    <message>
        <source>For those who wonder later</source>
        <translation>لمن يتساءل لاحقًا</translation>
    </message>
</context>
<context>
    <name>Commonplace::KeyValueEditor</name>
    <message>
        <source>Add a row</source>
        <translation>إضافة صف</translation>
    </message>
    <message>
        <source>Add a row to %1</source>
        <translation>إضافة صف إلى %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation>إزالة هذا الصف</translation>
    </message>
    <message>
        <source>Two rows have one name. The entry keeps what it had until they differ.</source>
        <translation>لصفين اسم واحد. يبقى في المدخل ما كان فيه حتى يختلف الاسمان.</translation>
    </message>
    <message>
        <source>A row has no name yet. The entry keeps what it had.</source>
        <translation>أحد الصفوف بلا اسم بعد. يبقى في المدخل ما كان فيه.</translation>
    </message>
</context>
<context>
    <name>Commonplace::LibraryEdit</name>
    <message>
        <source>“%1” has changed meanwhile and was left as it is.</source>
        <translation>تغيّر «⁨%1⁩» في هذه الأثناء وتُرك كما هو.</translation>
    </message>
</context>
<context>
    <name>Commonplace::LibraryFetcher</name>
    <message numerus="yes">
        <source>Unpacking: %n file(s)</source>
        <translation>
            <numerusform>جارٍ الفك: لا ملفات</numerusform>
            <numerusform>جارٍ الفك: ملف واحد</numerusform>
            <numerusform>جارٍ الفك: ملفان</numerusform>
            <numerusform>جارٍ الفك: %n ملفات</numerusform>
            <numerusform>جارٍ الفك: %n ملفًا</numerusform>
            <numerusform>جارٍ الفك: %n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the archive were left out because they could do harm or lead out of the library: %1</source>
        <translation>
            <numerusform>تُرك من الأرشيف لا أجزاء، إذ قد يضر أو يخرج من المكتبة: ⁨%1⁩</numerusform>
            <numerusform>تُرك من الأرشيف جزء واحد، إذ قد يضر أو يخرج من المكتبة: ⁨%1⁩</numerusform>
            <numerusform>تُرك من الأرشيف جزآن، إذ قد يضر أو يخرج من المكتبة: ⁨%1⁩</numerusform>
            <numerusform>تُرك من الأرشيف %n أجزاء، إذ قد يضر أو يخرج من المكتبة: ⁨%1⁩</numerusform>
            <numerusform>تُرك من الأرشيف %n جزءًا، إذ قد يضر أو يخرج من المكتبة: ⁨%1⁩</numerusform>
            <numerusform>تُرك من الأرشيف %n جزء، إذ قد يضر أو يخرج من المكتبة: ⁨%1⁩</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is a folder of this computer. Use “Open a library…” to work in it.</source>
        <translation>«⁨%1⁩» مجلد في هذا الحاسوب. استعمل «فتح مكتبة…» للعمل فيه.</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>The other side is getting it ready</source>
        <translation>الطرف الآخر يجهّزها</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>جارٍ الجلب</translation>
    </message>
    <message>
        <source>Fetching: %1</source>
        <translation>جارٍ الجلب: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>جارٍ الإرسال</translation>
    </message>
    <message>
        <source>Sending: %1</source>
        <translation>جارٍ الإرسال: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Putting it in order</source>
        <translation>جارٍ الترتيب</translation>
    </message>
    <message>
        <source>Writing the files</source>
        <translation>جارٍ كتابة الملفات</translation>
    </message>
</context>
<context>
    <name>Commonplace::LibrarySession</name>
    <message>
        <source>“%1” is a link to a file outside the library and is not opened. Open that file itself if you trust it.</source>
        <translation>«⁨%1⁩» رابط إلى ملف خارج المكتبة ولذلك لا يُفتح. إن كنت تثق بذلك الملف فافتحه هو نفسه.</translation>
    </message>
</context>
<context>
    <name>Commonplace::LibraryTextSearch</name>
    <message>
        <source>“%1” has changed meanwhile and was left as it is. It is looked through again; replace it then.</source>
        <translation>تغيّر «⁨%1⁩» في هذه الأثناء وتُرك كما هو. يُفحص الآن من جديد؛ استبدله بعد ذلك.</translation>
    </message>
    <message>
        <source>“%1” was left as it is: %2</source>
        <comment>a file and a reason</comment>
        <translation>تُرك «⁨%1⁩» كما هو: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>Commonplace::LinkDetails</name>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Write the new address</source>
        <translation>اكتب العنوان الجديد</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>افتح في المتصفح</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>استبدال…</translation>
    </message>
    <message>
        <source>Look for an archived copy…</source>
        <translation>ابحث عن نسخة مؤرشفة…</translation>
    </message>
    <message>
        <source>Ask it all the same</source>
        <translation>اسأل عنه مع ذلك</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>اسأل مجددًا</translation>
    </message>
    <message>
        <source>Ignore…</source>
        <translation>تجاهل…</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>أين يرد</translation>
    </message>
    <message>
        <source>Choose an address to see what was found of it.</source>
        <translation>اختر عنوانًا لترى ما عُرف عنه.</translation>
    </message>
    <message numerus="yes">
        <source>Write the new address in %n place(s)</source>
        <translation>
            <numerusform>اكتب العنوان الجديد</numerusform>
            <numerusform>اكتب العنوان الجديد</numerusform>
            <numerusform>اكتب العنوان الجديد في مكانين</numerusform>
            <numerusform>اكتب العنوان الجديد في %n أماكن</numerusform>
            <numerusform>اكتب العنوان الجديد في %n مكانًا</numerusform>
            <numerusform>اكتب العنوان الجديد في %n مكان</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It stands in %n place(s):</source>
        <translation>
            <numerusform>لا يرد في أي مكان</numerusform>
            <numerusform>يرد في مكان واحد:</numerusform>
            <numerusform>يرد في مكانين:</numerusform>
            <numerusform>يرد في %n أماكن:</numerusform>
            <numerusform>يرد في %n مكانًا:</numerusform>
            <numerusform>يرد في %n مكان:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commonplace::LinkModel</name>
    <message>
        <source>Broken</source>
        <translation>معطلة</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>منتقلة</translation>
    </message>
    <message>
        <source>Blocked or uncertain</source>
        <translation>محجوبة أو غير مؤكدة</translation>
    </message>
    <message>
        <source>Unreachable for now</source>
        <translation>يتعذر الوصول إليها الآن</translation>
    </message>
    <message>
        <source>Alive</source>
        <translation>حية</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>لم يُسأل عنها</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>لا مداخل</numerusform>
            <numerusform>مدخل واحد</numerusform>
            <numerusform>مدخلان</numerusform>
            <numerusform>%n مداخل</numerusform>
            <numerusform>%n مدخلًا</numerusform>
            <numerusform>%n مدخل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commonplace::LinkWatch</name>
    <message>
        <source>Replace “%1” by “%2”</source>
        <translation>استبدال «⁨%1⁩» بـ «⁨%2⁩»</translation>
    </message>
</context>
<context>
    <name>Commonplace::LinksGuide</name>
    <message>
        <source>The archive has a copy of %1.</source>
        <translation>لدى الأرشيف نسخة من ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The archive has no copy of “%1”.</source>
        <translation>ليس لدى الأرشيف نسخة من «⁨%1⁩».</translation>
    </message>
    <message>
        <source>No versions of this library are kept, so there is no proposal. Choose “All entries”.</source>
        <translation>لا تُحفظ نسخ من هذه المكتبة، فلا يوجد اقتراح. اختر «كل المداخل».</translation>
    </message>
    <message>
        <source>The proposal adds no link to another site.</source>
        <translation>لا يضيف الاقتراح رابطًا إلى موقع آخر.</translation>
    </message>
    <message>
        <source>It is not known which of the library&apos;s versions are the main line. Choose “All entries”.</source>
        <translation>ليس معروفًا أي نسخ المكتبة هي الخط الرئيسي. اختر «كل المداخل».</translation>
    </message>
    <message>
        <source>The address stands there in a way that cannot be replaced by itself. Open the entry, and write the new one.</source>
        <translation>يرد العنوان هناك بحيث لا يمكن استبداله وحده. افتح المدخل واكتب العنوان الجديد.</translation>
    </message>
    <message>
        <source>This library has no profile of its own in which that could be kept, so it holds until the library is closed.</source>
        <translation>ليس لهذه المكتبة ملف تعريف خاص يُحفظ فيه ذلك، فيسري حتى تُغلق المكتبة.</translation>
    </message>
    <message>
        <source>It is kept in “%1”, for all who work on this library.</source>
        <translation>يُحفظ في «⁨%1⁩» لكل من يعمل على هذه المكتبة.</translation>
    </message>
    <message>
        <source>That could not be written into “%1”, so it holds until the library is closed. %2</source>
        <translation>تعذرت كتابة ذلك في «⁨%1⁩»، فيسري حتى تُغلق المكتبة. ⁨%2⁩</translation>
    </message>
    <message>
        <source>Ignore links: %1 (%2)</source>
        <translation>تجاهل روابط: ⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>Ask the archive?</source>
        <translation>هل يُسأل الأرشيف؟</translation>
    </message>
    <message>
        <source>The Internet Archive (archive.org) keeps copies of pages. Asking it tells it this address:</source>
        <translation>يحفظ أرشيف الإنترنت (archive.org) نسخًا من الصفحات. وسؤاله يُعلمه بهذا العنوان:</translation>
    </message>
    <message>
        <source>Ask it</source>
        <translation>اسأله</translation>
    </message>
</context>
<context>
    <name>Commonplace::LinksPanel</name>
    <message>
        <source>Check</source>
        <translation>افحص</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>أظهر الكل</translation>
    </message>
    <message>
        <source>Places in pages, too</source>
        <translation>والأماكن داخل الصفحات</translation>
    </message>
    <message>
        <source>Filter links</source>
        <translation>تصفية الروابط</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Links to other sites</source>
        <translation>روابط إلى مواقع أخرى</translation>
    </message>
    <message>
        <source>Which links are asked for</source>
        <translation>أي الروابط يُسأل عنها</translation>
    </message>
    <message>
        <source>This entry</source>
        <translation>هذا المدخل</translation>
    </message>
    <message>
        <source>This proposal</source>
        <translation>هذا الاقتراح</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>كل المداخل</translation>
    </message>
    <message>
        <source>Asks the other sites whether their pages are there; what answered lately is not asked again</source>
        <translation>يسأل المواقع الأخرى هل صفحاتها موجودة؛ وما أجاب حديثًا لا يُسأل عنه مجددًا</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Reads the pages, and looks for what addresses name after a “#”</source>
        <translation>يقرأ الصفحات ويبحث عما تسميه العناوين بعد «#»</translation>
    </message>
    <message>
        <source>Also what is alive, and what was not asked for</source>
        <translation>وكذلك ما هو حي وما لم يُسأل عنه</translation>
    </message>
    <message>
        <source>Group links</source>
        <translation>تجميع الروابط</translation>
    </message>
    <message>
        <source>By verdict</source>
        <translation>حسب الحكم</translation>
    </message>
    <message>
        <source>By site</source>
        <translation>حسب الموقع</translation>
    </message>
    <message>
        <source>By entry</source>
        <translation>حسب المدخل</translation>
    </message>
    <message>
        <source>Hide the links</source>
        <translation>أخفِ الروابط</translation>
    </message>
    <message>
        <source>No entry of this library links to another site.</source>
        <translation>لا يحوي أي مدخل في هذه المكتبة رابطًا إلى موقع آخر.</translation>
    </message>
    <message>
        <source>No link has these words.</source>
        <translation>لا رابط فيه هذه الكلمات.</translation>
    </message>
    <message>
        <source>Nothing is known to be wrong. “Check” asks the other sites.</source>
        <translation>لا يُعرف خطأ. «افحص» يسأل المواقع الأخرى.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <translation>⁨%1⁩، متوقف مؤقتًا</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>لا عناوين</numerusform>
            <numerusform>عنوان واحد</numerusform>
            <numerusform>عنوانان</numerusform>
            <numerusform>%n عناوين</numerusform>
            <numerusform>%n عنوانًا</numerusform>
            <numerusform>%n عنوان</numerusform>
        </translation>
    </message>
    <message>
        <source>No network: this is what is known from before.</source>
        <translation>لا شبكة: هذا ما عُرف من قبل.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped; %n address(es) come first the next time.</source>
        <translation>
            <numerusform>أُوقف.</numerusform>
            <numerusform>أُوقف؛ يأتي عنوان واحد أولًا في المرة القادمة.</numerusform>
            <numerusform>أُوقف؛ يأتي عنوانان أولًا في المرة القادمة.</numerusform>
            <numerusform>أُوقف؛ تأتي %n عناوين أولًا في المرة القادمة.</numerusform>
            <numerusform>أُوقف؛ تأتي %n عنوانًا أولًا في المرة القادمة.</numerusform>
            <numerusform>أُوقف؛ تأتي %n عنوان أولًا في المرة القادمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 looked at, %2 asked for</source>
        <translation>نُظر في ⁨%1⁩، وسُئل عن ⁨%2⁩</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>السطر ⁨%1⁩</translation>
    </message>
    <message>
        <source>Nothing that is wrong was found so far.</source>
        <translation>لم يُعثر حتى الآن على خطأ.</translation>
    </message>
</context>
<context>
    <name>Commonplace::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>&amp;Open a library…</source>
        <translation>فتح مكتبة…</translation>
    </message>
    <message>
        <source>Open a &amp;file…</source>
        <translation>فتح ملف…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>&amp;Recent libraries</source>
        <translation>المكتبات الأخيرة</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple library</source>
        <translation>فتح المكتبة النموذجية</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save &amp;all</source>
        <translation>حفظ الكل</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>&amp;Close the entry</source>
        <translation>إغلاق المدخل</translation>
    </message>
    <message>
        <source>Ctrl+W</source>
        <translation>Ctrl+W</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>Ctrl+Y</source>
        <translation>Ctrl+Y</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>&amp;Find entries and commands</source>
        <translation>البحث عن المداخل والأوامر</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Fi&amp;lter the list of entries</source>
        <translation>تصفية قائمة المداخل</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>&amp;Entries</source>
        <translation>المداخل</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>&amp;Fields</source>
        <translation>الحقول</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>المعاينة</translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation>Ctrl+3</translation>
    </message>
    <message>
        <source>&amp;Source: the whole file</source>
        <translation>المصدر: الملف كاملًا</translation>
    </message>
    <message>
        <source>Ctrl+U</source>
        <translation>Ctrl+U</translation>
    </message>
    <message>
        <source>Next pa&amp;ne</source>
        <translation>اللوحة التالية</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>اللوحة السابقة</translation>
    </message>
    <message>
        <source>Shift+F6</source>
        <translation>Shift+F6</translation>
    </message>
    <message>
        <source>Next &amp;open entry</source>
        <translation>المدخل المفتوح التالي</translation>
    </message>
    <message>
        <source>Ctrl+Tab</source>
        <translation>Ctrl+Tab</translation>
    </message>
    <message>
        <source>P&amp;revious open entry</source>
        <translation>المدخل المفتوح السابق</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Tab</source>
        <translation>Ctrl+Shift+Tab</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>عالية التباين</translation>
    </message>
    <message>
        <source>&amp;Language of the program</source>
        <translation>لغة البرنامج</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>E&amp;ntry</source>
        <translation>مدخل</translation>
    </message>
    <message>
        <source>Show in its &amp;folder</source>
        <translation>إظهار في مجلده</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>مكتبة</translation>
    </message>
    <message>
        <source>Keep &amp;versions of this library</source>
        <translation>الاحتفاظ بإصدارات هذه المكتبة</translation>
    </message>
    <message>
        <source>Puts the folder under git</source>
        <translation>يضع المجلد تحت إدارة git</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>&amp;About Commonplace</source>
        <translation>حول Commonplace</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>&amp;New entry…</source>
        <translation>مدخل جديد…</translation>
    </message>
    <message>
        <source>&amp;Relations</source>
        <translation>العلاقات</translation>
    </message>
    <message>
        <source>Ctrl+5</source>
        <translation>Ctrl+5</translation>
    </message>
    <message>
        <source>Pro&amp;blems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Ctrl+4</source>
        <translation>Ctrl+4</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>المشكلة التالية</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>&amp;Previous problem</source>
        <translation>المشكلة السابقة</translation>
    </message>
    <message>
        <source>Shift+F8</source>
        <translation>Shift+F8</translation>
    </message>
    <message>
        <source>Find in l&amp;ibrary…</source>
        <translation>البحث في المكتبة…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>R&amp;eplace in library…</source>
        <translation>الاستبدال في المكتبة…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+H</source>
        <translation>Ctrl+Shift+H</translation>
    </message>
    <message>
        <source>&amp;Rename or move…</source>
        <translation>إعادة تسمية أو نقل…</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>&amp;Merge into another entry…</source>
        <translation>دمج في مدخل آخر…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Del</source>
        <translation>Ctrl+Shift+Del</translation>
    </message>
    <message>
        <source>Check every &amp;change of a library…</source>
        <translation>فحص كل تغيير في مكتبة…</translation>
    </message>
    <message>
        <source>&amp;Get a library…</source>
        <translation>&amp;جلب مكتبة…</translation>
    </message>
    <message>
        <source>Save &amp;with a message…</source>
        <translation>حفظ &amp;مع رسالة…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+S</source>
        <translation>Ctrl+Alt+S</translation>
    </message>
    <message>
        <source>M&amp;essage of the last version…</source>
        <translation>&amp;رسالة آخر نسخة…</translation>
    </message>
    <message>
        <source>Amends the last git commit, while nobody else has it</source>
        <translation>يعدّل آخر إيداع في git ما دام ليس عند غيرك</translation>
    </message>
    <message>
        <source>&amp;Versions and their messages…</source>
        <translation>النسخ و&amp;رسائلها…</translation>
    </message>
    <message>
        <source>&amp;Share</source>
        <translation>&amp;مشاركة</translation>
    </message>
    <message>
        <source>&amp;New proposal…</source>
        <translation>&amp;اقتراح جديد…</translation>
    </message>
    <message>
        <source>&amp;Switch proposal…</source>
        <translation>ا&amp;نتقال إلى اقتراح آخر…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+B</source>
        <translation>Ctrl+Shift+B</translation>
    </message>
    <message>
        <source>&amp;Update from the library…</source>
        <translation>&amp;تحديث من المكتبة…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+U</source>
        <translation>Ctrl+Shift+U</translation>
    </message>
    <message>
        <source>&amp;Propose changes…</source>
        <translation>ا&amp;قتراح التغييرات…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>Sends what you changed to whoever looks after the library (git push, pull request)</source>
        <translation>يرسل ما غيّرته إلى من يعتني بالمكتبة (git push, pull request)</translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation>ال&amp;نسخ…</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>&amp;Who wrote this paragraph</source>
        <translation>&amp;من كتب هذه الفقرة</translation>
    </message>
    <message>
        <source>Shift+F9</source>
        <translation>Shift+F9</translation>
    </message>
    <message>
        <source>&amp;Merge by field and paragraph in git, too</source>
        <translation>&amp;ادمج حسب الحقول والفقرات في git أيضًا</translation>
    </message>
    <message>
        <source>Sets up commonplace-cli as git&apos;s merge driver, in your copy of the library only</source>
        <translation>يضبط commonplace-cli أداةَ دمج لـ git، في نسختك من المكتبة فقط</translation>
    </message>
    <message>
        <source>&amp;Merging with git…</source>
        <translation>ال&amp;دمج بـ git…</translation>
    </message>
    <message>
        <source>Links to other s&amp;ites</source>
        <translation>روابط إلى موا&amp;قع أخرى</translation>
    </message>
    <message>
        <source>Ctrl+6</source>
        <translation>Ctrl+6</translation>
    </message>
    <message>
        <source>&amp;Links to other sites…</source>
        <translation>ال&amp;روابط إلى مواقع أخرى…</translation>
    </message>
</context>
<context>
    <name>Commonplace::MainWindow</name>
    <message>
        <source>Find entries and commands   %1</source>
        <translation>البحث عن المداخل والأوامر   %1</translation>
    </message>
    <message>
        <source>Find entries and commands</source>
        <translation>البحث عن المداخل والأوامر</translation>
    </message>
    <message>
        <source>The language changes when the program is started again.</source>
        <translation>تتغير اللغة عند تشغيل البرنامج من جديد.</translation>
    </message>
    <message>
        <source>Commonplace sample library</source>
        <translation>مكتبة Commonplace النموذجية</translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation>فتح مكتبة</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>فتح ملف</translation>
    </message>
    <message>
        <source>Entries (*.md *.markdown *.txt);;All files (*)</source>
        <translation>المداخل ‎(*.md *.markdown *.txt);;كل الملفات (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of this library could not be read and are left out.</source>
        <translation>
            <numerusform>لا ملفات متعذرة القراءة في هذه المكتبة.</numerusform>
            <numerusform>تعذرت قراءة ملف واحد من هذه المكتبة، فلم يُدرج.</numerusform>
            <numerusform>تعذرت قراءة ملفين من هذه المكتبة، فلم يُدرجا.</numerusform>
            <numerusform>تعذرت قراءة %n ملفات من هذه المكتبة، فلم تُدرج.</numerusform>
            <numerusform>تعذرت قراءة %n ملفًا من هذه المكتبة، فلم تُدرج.</numerusform>
            <numerusform>تعذرت قراءة %n ملف من هذه المكتبة، فلم تُدرج.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1[*] – %2</source>
        <translation>%1[*] – %2</translation>
    </message>
    <message>
        <source>The unsaved text could not be kept: its folder cannot be written. Nothing was closed; save the entries or copy their text.</source>
        <translation>تعذر الاحتفاظ بالنص غير المحفوظ: لا يمكن الكتابة في مجلده. لم يُغلق شيء؛ احفظ المداخل أو انسخ نصها.</translation>
    </message>
    <message>
        <source>About Commonplace</source>
        <translation>حول Commonplace</translation>
    </message>
    <message>
        <source>An editor for commons of pattern and solution entries.

Free software under the GNU General Public License, version 3 or later. The sample library is under CC BY-SA 4.0.</source>
        <translation>محرر لمكتبات مشاعة من مداخل الأنماط والحلول.

برنامج حر برخصة جنو العمومية (GNU GPL)، الإصدار 3 أو ما بعده. المكتبة النموذجية برخصة CC BY-SA 4.0.</translation>
    </message>
    <message numerus="yes">
        <source>There is unsaved text of yours in %n entry(s): %1</source>
        <translation>
            <numerusform>لا نصّ غير محفوظ في أي مدخل: %1</numerusform>
            <numerusform>يوجد نصّ غير محفوظ في مدخل واحد: %1</numerusform>
            <numerusform>يوجد نصّ غير محفوظ في مدخلين: %1</numerusform>
            <numerusform>يوجد نصّ غير محفوظ في %n مداخل: %1</numerusform>
            <numerusform>يوجد نصّ غير محفوظ في %n مدخلًا: %1</numerusform>
            <numerusform>يوجد نصّ غير محفوظ في %n مدخل: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>عرضه</translation>
    </message>
    <message>
        <source>The entry was not made. %1</source>
        <translation>لم يُنشأ المدخل. %1</translation>
    </message>
    <message>
        <source>The library&apos;s profile has changed. It holds when the library is opened again.</source>
        <translation>تغيّر ملف تعريف المكتبة. يسري التغيير عند فتح المكتبة من جديد.</translation>
    </message>
    <message>
        <source>The library&apos;s folder is not there any more. Texts that are open stay; save them when it is back, or save copies elsewhere.</source>
        <translation>لم يعد مجلد المكتبة موجودًا. تبقى النصوص المفتوحة؛ احفظها بعد عودته، أو احفظ نسخًا منها في مكان آخر.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) were changed.</source>
        <translation>
            <numerusform>لم يتغيّر أي مدخل.</numerusform>
            <numerusform>تغيّر مدخل واحد.</numerusform>
            <numerusform>تغيّر مدخلان.</numerusform>
            <numerusform>تغيّرت %n مداخل.</numerusform>
            <numerusform>تغيّر %n مدخلًا.</numerusform>
            <numerusform>تغيّر %n مدخل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were left as they are.</source>
        <translation>
            <numerusform>لم يبقَ شيء كما هو.</numerusform>
            <numerusform>بقي واحد كما هو.</numerusform>
            <numerusform>بقي اثنان كما هما.</numerusform>
            <numerusform>بقيت %n كما هي.</numerusform>
            <numerusform>بقي %n كما هي.</numerusform>
            <numerusform>بقي %n كما هي.</numerusform>
        </translation>
    </message>
    <message>
        <source>No version was kept: %1</source>
        <translation>لم تُحفظ أي نسخة: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message numerus="yes">
        <source>Bring back %n entry(s)</source>
        <translation>
            <numerusform>استعادة المداخل</numerusform>
            <numerusform>استعادة مدخل واحد</numerusform>
            <numerusform>استعادة مدخلين</numerusform>
            <numerusform>استعادة %n مداخل</numerusform>
            <numerusform>استعادة %n مدخلًا</numerusform>
            <numerusform>استعادة %n مدخل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) still name “%1” as it was before.</source>
        <translation>
            <numerusform>لا موضع يذكر «⁨%1⁩» باسمه السابق.</numerusform>
            <numerusform>ما زال موضع واحد يذكر «⁨%1⁩» باسمه السابق.</numerusform>
            <numerusform>ما زال موضعان يذكران «⁨%1⁩» باسمه السابق.</numerusform>
            <numerusform>ما زالت %n مواضع تذكر «⁨%1⁩» باسمه السابق.</numerusform>
            <numerusform>ما زال %n موضعًا يذكر «⁨%1⁩» باسمه السابق.</numerusform>
            <numerusform>ما زال %n موضع يذكر «⁨%1⁩» باسمه السابق.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let them follow</source>
        <translation>تحديثها</translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>إعادة تسمية «⁨%1⁩» إلى «⁨%2⁩»</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are open and not saved yet.</source>
        <translation>
            <numerusform>لا شيء منها مفتوح بلا حفظ.</numerusform>
            <numerusform>واحد منها مفتوح ولم يُحفظ بعد.</numerusform>
            <numerusform>اثنان منها مفتوحان ولم يُحفظا بعد.</numerusform>
            <numerusform>%n منها مفتوحة ولم تُحفظ بعد.</numerusform>
            <numerusform>%n منها مفتوحة ولم تُحفظ بعد.</numerusform>
            <numerusform>%n منها مفتوحة ولم تُحفظ بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you type is not kept from harm at the moment: its safety copy cannot be written. Save often; it is tried again by itself.</source>
        <translation>ما تكتبه غير محمي من الضياع الآن: تعذرت كتابة نسخته الاحتياطية. احفظ كثيرًا؛ وتُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>They are kept as a version once it is known whose it is.</source>
        <translation>تُحفظ نسخةً حالما يُعرف صاحبها.</translation>
    </message>
    <message>
        <source>What you save belongs to this proposal (git branch %1). Click to switch.</source>
        <translation>ما تحفظه يخص هذا الاقتراح (فرع git‏ ⁨%1⁩). انقر للانتقال.</translation>
    </message>
</context>
<context>
    <name>Commonplace::MapEditor</name>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message numerus="yes">
        <source>%n more field(s)…</source>
        <translation>
            <numerusform>لا حقول أخرى</numerusform>
            <numerusform>حقل واحد آخر…</numerusform>
            <numerusform>حقلان آخران…</numerusform>
            <numerusform>%n حقول أخرى…</numerusform>
            <numerusform>%n حقلًا آخر…</numerusform>
            <numerusform>%n حقل آخر…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commonplace::MediaEditor</name>
    <message>
        <source>Choose an image…</source>
        <translation>اختيار صورة…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Or drop one here</source>
        <translation>أو أفلِت ملفًا هنا</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Copying %1…</source>
        <translation>جارٍ نسخ ⁨%1⁩…</translation>
    </message>
    <message>
        <source>Choose an image or drop one here, up to %1.</source>
        <translation>اختر صورة أو أفلِتها هنا، بحجم لا يتجاوز ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Choose a file or drop one here, up to %1.</source>
        <translation>اختر ملفًا أو أفلِته هنا، بحجم لا يتجاوز ⁨%1⁩.</translation>
    </message>
    <message>
        <source>On the web at %1; not loaded here.</source>
        <translation>على الويب في ⁨%1⁩؛ لا يُحمَّل هنا.</translation>
    </message>
    <message>
        <source>This leads out of the library and is not shown.</source>
        <translation>يخرج هذا من المكتبة ولذلك لا يُعرض.</translation>
    </message>
    <message>
        <source>There is no file %1 in the library.</source>
        <translation>لا يوجد ملف ⁨%1⁩ في المكتبة.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3</source>
        <translation>⁦%1 × %2⁩ بكسل، ⁨%3⁩</translation>
    </message>
    <message>
        <source>Drop to copy it into the library.</source>
        <translation>أفلِته لنسخه إلى المكتبة.</translation>
    </message>
</context>
<context>
    <name>Commonplace::MergeDialog</name>
    <message>
        <source>Add its text, section by section</source>
        <translation>إضافة نصه قسمًا قسمًا</translation>
    </message>
    <message>
        <source>Merge an entry into another</source>
        <translation>دمج مدخل في آخر</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>“%1” becomes part of another entry: its relations and lists are added there, fields that are empty there are filled in, and all that names it names the other.</source>
        <translation>يصبح «⁨%1⁩» جزءًا من مدخل آخر: تُضاف علاقاته وقوائمه إليه، وتُملأ الحقول الفارغة فيه، وكل ما يذكر هذا المدخل يذكر الآخر.</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>الدمج في</translation>
    </message>
    <message>
        <source>Choose the entry that stays.</source>
        <translation>اختر المدخل الذي يبقى.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) name the other entry then.</source>
        <translation>
            <numerusform>لا موضع يذكر المدخل الآخر بعدها.</numerusform>
            <numerusform>يذكر موضع واحد المدخل الآخر بعدها.</numerusform>
            <numerusform>يذكر موضعان المدخل الآخر بعدها.</numerusform>
            <numerusform>تذكر %n مواضع المدخل الآخر بعدها.</numerusform>
            <numerusform>يذكر %n موضعًا المدخل الآخر بعدها.</numerusform>
            <numerusform>يذكر %n موضع المدخل الآخر بعدها.</numerusform>
        </translation>
    </message>
    <message>
        <source>The other entry&apos;s own stay: %1.</source>
        <translation>يبقى ما في المدخل الآخر: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Nothing names this entry.</source>
        <translation>لا شيء يذكر هذا المدخل.</translation>
    </message>
    <message>
        <source>Merge “%1” into “%2”</source>
        <translation>دمج «⁨%1⁩» في «⁨%2⁩»</translation>
    </message>
</context>
<context>
    <name>Commonplace::MergeSwitch</name>
    <message>
        <source>git&apos;s settings stay as they were. %1</source>
        <translation>بقيت إعدادات git كما كانت. ⁨%1⁩</translation>
    </message>
    <message>
        <source>git merges the entries of this library by field and paragraph now, in other programs too.</source>
        <translation>يدمج git الآن مداخل هذه المكتبة حسب الحقول والفقرات، في البرامج الأخرى أيضًا.</translation>
    </message>
    <message>
        <source>git merges the entries of this library by lines again.</source>
        <translation>عاد git إلى دمج مداخل هذه المكتبة حسب الأسطر.</translation>
    </message>
</context>
<context>
    <name>Commonplace::MessageBar</name>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>إخفاء التفاصيل</translation>
    </message>
</context>
<context>
    <name>Commonplace::NewEntryDialog</name>
    <message>
        <source>Open it instead</source>
        <translation>فتحه بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>مدخل جديد</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Slug</source>
        <translation>الاسم المختصر</translation>
    </message>
    <message>
        <source>Similar entries</source>
        <translation>مداخل مشابهة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Type a title; the file is named after it.</source>
        <translation>اكتب عنوانًا؛ يُسمّى الملف بحسبه.</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>الملف: ⁨%1⁩</translation>
    </message>
    <message>
        <source>No similar entries</source>
        <translation>لا مداخل مشابهة</translation>
    </message>
    <message numerus="yes">
        <source>%n similar entry(s): is it one of these?</source>
        <translation>
            <numerusform>لا مداخل مشابهة</numerusform>
            <numerusform>مدخل واحد مشابه: هل هو المقصود؟</numerusform>
            <numerusform>مدخلان مشابهان: هل المقصود أحدهما؟</numerusform>
            <numerusform>%n مداخل مشابهة: هل المقصود أحدها؟</numerusform>
            <numerusform>%n مدخلًا مشابهًا: هل المقصود أحدها؟</numerusform>
            <numerusform>%n مدخل مشابه: هل المقصود أحدها؟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commonplace::NewProposalDialog</name>
    <message>
        <source>New proposal</source>
        <translation>اقتراح جديد</translation>
    </message>
    <message>
        <source>What you save from now on is collected in the proposal, until you send it.</source>
        <translation>ما تحفظه من الآن يُجمع في الاقتراح إلى أن ترسله.</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>ما غرضه؟</translation>
    </message>
    <message>
        <source>Mend the links in the theories</source>
        <translation>إصلاح الروابط في النظريات</translation>
    </message>
    <message>
        <source>Start from the library&apos;s main line</source>
        <translation>ابدأ من الخط الرئيسي للمكتبة</translation>
    </message>
    <message>
        <source>Start from “%1”, with all that it changes</source>
        <translation>ابدأ من «⁨%1⁩» بكل ما يغيّره</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) with unsaved text stay open as they are; when you save, they belong to the new proposal.</source>
        <translation>
            <numerusform>تبقى مفتوحة كما هي وفيها نص غير محفوظ: لا مداخل؛ وعندما تحفظها تخص الاقتراح الجديد.</numerusform>
            <numerusform>تبقى مفتوحة كما هي وفيها نص غير محفوظ: مدخل واحد؛ وعندما تحفظها تخص الاقتراح الجديد.</numerusform>
            <numerusform>تبقى مفتوحة كما هي وفيها نص غير محفوظ: مدخلان؛ وعندما تحفظها تخص الاقتراح الجديد.</numerusform>
            <numerusform>تبقى مفتوحة كما هي وفيها نص غير محفوظ: %n مداخل؛ وعندما تحفظها تخص الاقتراح الجديد.</numerusform>
            <numerusform>تبقى مفتوحة كما هي وفيها نص غير محفوظ: %n مدخلًا؛ وعندما تحفظها تخص الاقتراح الجديد.</numerusform>
            <numerusform>تبقى مفتوحة كما هي وفيها نص غير محفوظ: %n مدخل؛ وعندما تحفظها تخص الاقتراح الجديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Commonplace::NumberEditor</name>
    <message>
        <source>More (Up)</source>
        <translation>زيادة (Up)</translation>
    </message>
    <message>
        <source>Less (Down)</source>
        <translation>إنقاص (Down)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>زيادة</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>إنقاص</translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation>هذا ليس عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>هذا ليس عددًا.</translation>
    </message>
    <message>
        <source>%1 The entry has no number yet.</source>
        <translation>%1 ليس في المدخل عدد بعد.</translation>
    </message>
    <message>
        <source>%1 The entry keeps %2.</source>
        <translation>%1 يبقى في المدخل ⁨%2⁩.</translation>
    </message>
</context>
<context>
    <name>Commonplace::NumberField</name>
    <message>
        <source>This is not a number that fits here.</source>
        <translation>هذا ليس رقمًا صالحًا هنا.</translation>
    </message>
</context>
<context>
    <name>Commonplace::ObtainDialog</name>
    <message>
        <source>Choose a file…</source>
        <translation>اختر ملفًا…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختر…</translation>
    </message>
    <message>
        <source>Get the library</source>
        <translation>جلب المكتبة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Get a library</source>
        <translation>جلب مكتبة</translation>
    </message>
    <message>
        <source>A library that is kept elsewhere comes into a folder of this computer, with all its versions where it has any.</source>
        <translation>تأتي مكتبة محفوظة في مكان آخر إلى مجلد في هذا الحاسوب، مع كل نسخها إن كانت لها نسخ.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Address or file of the library</source>
        <translation>عنوان المكتبة أو ملفها</translation>
    </message>
    <message>
        <source>Folder in which the library gets its own</source>
        <translation>المجلد الذي تحصل فيه المكتبة على مجلدها</translation>
    </message>
    <message>
        <source>Choose the folder in which the library gets its own</source>
        <translation>اختر المجلد الذي تحصل فيه المكتبة على مجلدها</translation>
    </message>
    <message>
        <source>Name of the library&apos;s folder</source>
        <translation>اسم مجلد المكتبة</translation>
    </message>
    <message>
        <source>Address or file</source>
        <translation>العنوان أو الملف</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Folder name</source>
        <translation>اسم المجلد</translation>
    </message>
    <message>
        <source>Choose a library&apos;s file</source>
        <translation>اختر ملف مكتبة</translation>
    </message>
    <message>
        <source>Archives and bundles (*.zip *.tar *.tar.gz *.tgz *.tar.bz2 *.tar.xz *.tar.zst *.bundle);;All files (*)</source>
        <translation>أرشيفات وحزم (*.zip *.tar *.tar.gz *.tgz *.tar.bz2 *.tar.xz *.tar.zst *.bundle);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Choose where the library gets its folder</source>
        <translation>اختر أين تحصل المكتبة على مجلدها</translation>
    </message>
    <message>
        <source>The library&apos;s folder needs a name. Write one, and try again.</source>
        <translation>يحتاج مجلد المكتبة إلى اسم. اكتب اسمًا وحاول مجددًا.</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>Stopped. What had come was removed.</source>
        <translation>أُوقف. أزيل ما كان قد وصل.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>جارٍ الإيقاف</translation>
    </message>
</context>
<context>
    <name>Commonplace::OutsideGuide</name>
    <message>
        <source>Another program changed this file. Its changes and yours are together now; undo takes them out again.</source>
        <translation>غيّر برنامج آخر هذا الملف. تغييراته وتغييراتك مجموعة الآن؛ والتراجع يزيلها من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>Another program changed this file in %n place(s) where you changed it too. All else fits together, and nothing was written yet.</source>
        <translation>
            <numerusform>لم يغيّر برنامج آخر هذا الملف حيث غيّرته أنت. لم يُكتب شيء بعد.</numerusform>
            <numerusform>غيّر برنامج آخر هذا الملف في موضع واحد غيّرته أنت أيضًا. كل ما عداه متوافق، ولم يُكتب شيء بعد.</numerusform>
            <numerusform>غيّر برنامج آخر هذا الملف في موضعين غيّرتهما أنت أيضًا. كل ما عداهما متوافق، ولم يُكتب شيء بعد.</numerusform>
            <numerusform>غيّر برنامج آخر هذا الملف في %n مواضع غيّرتها أنت أيضًا. كل ما عداها متوافق، ولم يُكتب شيء بعد.</numerusform>
            <numerusform>غيّر برنامج آخر هذا الملف في %n موضعًا غيّرته أنت أيضًا. كل ما عداها متوافق، ولم يُكتب شيء بعد.</numerusform>
            <numerusform>غيّر برنامج آخر هذا الملف في %n موضع غيّرته أنت أيضًا. كل ما عداها متوافق، ولم يُكتب شيء بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>القرار…</translation>
    </message>
    <message>
        <source>Another program changed this file since it was opened, and it cannot be read now. %1 Nothing was written yet; your text is still here.</source>
        <translation>غيّر برنامج آخر هذا الملف منذ فتحه، ولا يمكن قراءته الآن. %1 لم يُكتب شيء بعد؛ ونصك ما زال هنا.</translation>
    </message>
    <message>
        <source>Save my text</source>
        <translation>حفظ نصي</translation>
    </message>
    <message>
        <source>The other text stays in the library&apos;s versions only if it was kept as one.</source>
        <translation>لا يبقى النص الآخر في نسخ المكتبة إلا إذا حُفظ كنسخة.</translation>
    </message>
    <message>
        <source>Show the file&apos;s text</source>
        <translation>عرض نص الملف</translation>
    </message>
    <message>
        <source>Undo brings yours back.</source>
        <translation>التراجع يعيد نصك.</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>حفظ نسخة في مكان آخر…</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>نصك</translation>
    </message>
    <message>
        <source>The file&apos;s text</source>
        <translation>نص الملف</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>الملف</translation>
    </message>
</context>
<context>
    <name>Commonplace::PlacesList</name>
    <message>
        <source>Places that name the entry</source>
        <translation>المواضع التي تذكر المدخل</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>%1 “%2” stays: %3</source>
        <comment>relation, value, reason</comment>
        <translation>%1 «⁨%2⁩» يبقى: ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1 “%2” is taken out</source>
        <comment>relation, value</comment>
        <translation>%1 «⁨%2⁩» يُزال</translation>
    </message>
    <message>
        <source>%1 “%2” then leads to nothing</source>
        <comment>relation, value</comment>
        <translation>%1 «⁨%2⁩» لن يؤدي إلى شيء</translation>
    </message>
    <message>
        <source>%1: “%2” becomes “%3”</source>
        <comment>relation, value, new value</comment>
        <translation>%1: يصبح «⁨%2⁩» «⁨%3⁩»</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>file</comment>
        <translation>⁨%1⁩، السطر %2</translation>
    </message>
</context>
<context>
    <name>Commonplace::PreviewMenu</name>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>Commonplace::PreviewView</name>
    <message>
        <source>Preview</source>
        <translation>المعاينة</translation>
    </message>
</context>
<context>
    <name>Commonplace::ProblemDetails</name>
    <message>
        <source>Show in the entry</source>
        <translation>إظهار في المدخل</translation>
    </message>
    <message>
        <source>Choose a problem to see what can be done about it.</source>
        <translation>اختر مشكلة لترى ما يمكن فعله بشأنها.</translation>
    </message>
    <message numerus="yes">
        <source>Mend all %n of this kind</source>
        <translation>
            <numerusform>إصلاح ما هو من هذا النوع</numerusform>
            <numerusform>إصلاح المشكلة من هذا النوع</numerusform>
            <numerusform>إصلاح المشكلتين من هذا النوع</numerusform>
            <numerusform>إصلاح المشكلات الـ%n من هذا النوع</numerusform>
            <numerusform>إصلاح الـ%n مشكلة من هذا النوع</numerusform>
            <numerusform>إصلاح الـ%n مشكلة من هذا النوع</numerusform>
        </translation>
    </message>
    <message>
        <source>Make this entry…</source>
        <translation>إنشاء هذا المدخل…</translation>
    </message>
    <message>
        <source>Wherever “%1” is named</source>
        <translation>حيثما ذُكر «⁨%1⁩»</translation>
    </message>
    <message numerus="yes">
        <source>%1: all %n</source>
        <comment>a fix, and how often</comment>
        <translation>
            <numerusform>⁨%1⁩: لا شيء</numerusform>
            <numerusform>⁨%1⁩: الواحد</numerusform>
            <numerusform>⁨%1⁩: كلاهما</numerusform>
            <numerusform>⁨%1⁩: كل الـ%n</numerusform>
            <numerusform>⁨%1⁩: كل الـ%n</numerusform>
            <numerusform>⁨%1⁩: كل الـ%n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commonplace::ProblemGuide</name>
    <message>
        <source>“%1” has changed since this problem was found. Save it: it is looked at again, and then the problem can be mended.</source>
        <translation>تغيّر «⁨%1⁩» منذ العثور على هذه المشكلة. احفظه ليُفحص من جديد، وعندئذ يمكن إصلاح المشكلة.</translation>
    </message>
    <message numerus="yes">
        <source>Mend %n entry(s): %1</source>
        <translation>
            <numerusform>إصلاح المداخل: %1</numerusform>
            <numerusform>إصلاح مدخل واحد: %1</numerusform>
            <numerusform>إصلاح مدخلين: %1</numerusform>
            <numerusform>إصلاح %n مداخل: %1</numerusform>
            <numerusform>إصلاح %n مدخلًا: %1</numerusform>
            <numerusform>إصلاح %n مدخل: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commonplace::ProblemModel</name>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>%1: %2 (%3, line %4)</source>
        <translation>%1: %2 (⁨%3⁩، السطر %4)</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>⁨%1⁩، السطر %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>السطر %1</translation>
    </message>
</context>
<context>
    <name>Commonplace::ProblemsPanel</name>
    <message>
        <source>Filter problems</source>
        <translation>تصفية المشكلات</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Which entries</source>
        <translation>أي المداخل</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>كل المداخل</translation>
    </message>
    <message>
        <source>This entry</source>
        <translation>هذا المدخل</translation>
    </message>
    <message>
        <source>Group problems</source>
        <translation>تجميع المشكلات</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>حسب النوع</translation>
    </message>
    <message>
        <source>By entry</source>
        <translation>حسب المدخل</translation>
    </message>
    <message>
        <source>Hide the problems</source>
        <translation>إخفاء المشكلات</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>لا أخطاء</numerusform>
            <numerusform>خطأ واحد</numerusform>
            <numerusform>خطآن</numerusform>
            <numerusform>%n أخطاء</numerusform>
            <numerusform>%n خطأً</numerusform>
            <numerusform>%n خطأ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>لا تحذيرات</numerusform>
            <numerusform>تحذير واحد</numerusform>
            <numerusform>تحذيران</numerusform>
            <numerusform>%n تحذيرات</numerusform>
            <numerusform>%n تحذيرًا</numerusform>
            <numerusform>%n تحذير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%n ملاحظات</numerusform>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>%n ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>The entries are being looked at.</source>
        <translation>جارٍ فحص المداخل.</translation>
    </message>
    <message>
        <source>None of the problems is shown by this choice.</source>
        <translation>لا يُظهر هذا الاختيار أيًّا من المشكلات.</translation>
    </message>
    <message>
        <source>Nothing is wrong that the checks know of.</source>
        <translation>لم تجد الفحوص أي مشكلة.</translation>
    </message>
    <message>
        <source>By what is wanted</source>
        <translation>حسب المطلوب</translation>
    </message>
</context>
<context>
    <name>Commonplace::ProposalGuide</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Not everything could be saved, so you are still at the same proposal. Look at the entries that are marked as not saved.</source>
        <translation>لم يمكن حفظ كل شيء، فما زلت في الاقتراح نفسه. انظر إلى المداخل المعلّمة بأنها غير محفوظة.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>What you save is collected in the proposal “%1”. The library has it when you propose it, in the Share menu.</source>
        <translation>ما تحفظه يُجمع في الاقتراح «⁨%1⁩». ويصل إلى المكتبة عندما تقترحه من قائمة المشاركة.</translation>
    </message>
    <message>
        <source>Propose changes…</source>
        <translation>اقتراح التغييرات…</translation>
    </message>
    <message>
        <source>Starting “%1”…</source>
        <translation>جارٍ بدء «⁨%1⁩»…</translation>
    </message>
    <message>
        <source>You are at the proposal “%1” now.</source>
        <translation>أنت الآن في الاقتراح «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Switching…</source>
        <translation>جارٍ الانتقال…</translation>
    </message>
    <message>
        <source>You are at the library as it is.</source>
        <translation>أنت في المكتبة كما هي.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) with unsaved text stay open as you left them.</source>
        <translation>
            <numerusform>يبقى مفتوحًا كما تركته وفيه نص غير محفوظ: لا مداخل.</numerusform>
            <numerusform>يبقى مفتوحًا كما تركته وفيه نص غير محفوظ: مدخل واحد.</numerusform>
            <numerusform>يبقى مفتوحًا كما تركته وفيه نص غير محفوظ: مدخلان.</numerusform>
            <numerusform>يبقى مفتوحًا كما تركته وفيه نص غير محفوظ: %n مداخل.</numerusform>
            <numerusform>يبقى مفتوحًا كما تركته وفيه نص غير محفوظ: %n مدخلًا.</numerusform>
            <numerusform>يبقى مفتوحًا كما تركته وفيه نص غير محفوظ: %n مدخل.</numerusform>
        </translation>
    </message>
    <message>
        <source>The proposal “%1” was removed.</source>
        <translation>أزيل الاقتراح «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>There is no proposal yet. Change an entry and save it; that starts one.</source>
        <translation>لا يوجد اقتراح بعد. غيّر مدخلًا واحفظه؛ فيبدأ بذلك اقتراح.</translation>
    </message>
    <message>
        <source>Looking at what changes…</source>
        <translation>جارٍ النظر فيما يتغير…</translation>
    </message>
    <message>
        <source>Sending “%1”…</source>
        <translation>جارٍ إرسال «⁨%1⁩»…</translation>
    </message>
    <message>
        <source>“%1” was sent to %2.</source>
        <translation>أُرسل «⁨%1⁩» إلى ⁨%2⁩.</translation>
    </message>
    <message>
        <source>“%1” was sent to %2. Propose it on the page that opens in your browser.</source>
        <translation>أُرسل «⁨%1⁩» إلى ⁨%2⁩. اقترحه في الصفحة التي تُفتح في متصفحك.</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>افتح الصفحة مجددًا</translation>
    </message>
    <message>
        <source>“%1” waits, because %2 could not be reached. It is sent by itself when there is a network.</source>
        <translation>ينتظر «⁨%1⁩» لأن الوصول إلى ⁨%2⁩ تعذر. يُرسل تلقائيًا عندما تتوفر شبكة.</translation>
    </message>
    <message>
        <source>Do not send it</source>
        <translation>لا ترسله</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>حاول الآن</translation>
    </message>
    <message>
        <source>Sending “%1” was stopped. You can send it again at any time.</source>
        <translation>أُوقف إرسال «⁨%1⁩». يمكنك إرساله مجددًا في أي وقت.</translation>
    </message>
    <message>
        <source>Make a copy on %1</source>
        <translation>أنشئ نسخة على ⁨%1⁩</translation>
    </message>
    <message>
        <source>Send it to a copy of mine…</source>
        <translation>أرسل إلى نسخة لي…</translation>
    </message>
    <message>
        <source>Start a new proposal from here</source>
        <translation>ابدأ اقتراحًا جديدًا من هنا</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>Save “%1” as a folder of patch files</source>
        <translation>حفظ «⁨%1⁩» مجلدًا من ملفات الرقع</translation>
    </message>
    <message>
        <source>New folder:</source>
        <translation>مجلد جديد:</translation>
    </message>
    <message>
        <source>Writing the files…</source>
        <translation>جارٍ كتابة الملفات…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) to send by mail are in “%1”.</source>
        <translation>
            <numerusform>للإرسال بالبريد في «⁨%1⁩»: لا ملفات.</numerusform>
            <numerusform>للإرسال بالبريد في «⁨%1⁩»: ملف واحد.</numerusform>
            <numerusform>للإرسال بالبريد في «⁨%1⁩»: ملفان.</numerusform>
            <numerusform>للإرسال بالبريد في «⁨%1⁩»: %n ملفات.</numerusform>
            <numerusform>للإرسال بالبريد في «⁨%1⁩»: %n ملفًا.</numerusform>
            <numerusform>للإرسال بالبريد في «⁨%1⁩»: %n ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>أظهر المجلد</translation>
    </message>
    <message>
        <source>Save “%1” as a bundle</source>
        <translation>حفظ «⁨%1⁩» حزمةً</translation>
    </message>
    <message>
        <source>Bundles (*.bundle)</source>
        <translation>حزم (*.bundle)</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>جارٍ كتابة الملف…</translation>
    </message>
    <message>
        <source>The proposal is in “%1”.</source>
        <translation>الاقتراح في «⁨%1⁩».</translation>
    </message>
    <message>
        <source>An earlier state of the library is shown, which cannot be updated. Start a new proposal from here, or switch to another one.</source>
        <translation>تُعرض حالة أقدم من المكتبة لا يمكن تحديثها. ابدأ اقتراحًا جديدًا من هنا أو انتقل إلى اقتراح آخر.</translation>
    </message>
    <message>
        <source>Updating from the library…</source>
        <translation>جارٍ التحديث من المكتبة…</translation>
    </message>
    <message>
        <source>Nothing was updated. Update again when you want to decide.</source>
        <translation>لم يُحدَّث شيء. حدّث مجددًا عندما تريد أن تقرر.</translation>
    </message>
    <message>
        <source>There is nothing new in the library.</source>
        <translation>لا جديد في المكتبة.</translation>
    </message>
    <message>
        <source>What was new in the library is here now.</source>
        <translation>ما كان جديدًا في المكتبة صار هنا.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) that you had changed too were brought together.</source>
        <translation>
            <numerusform>جُمع بين تغييراتك وتغييرات المكتبة في: لا مداخل.</numerusform>
            <numerusform>جُمع بين تغييراتك وتغييرات المكتبة في: مدخل واحد.</numerusform>
            <numerusform>جُمع بين تغييراتك وتغييرات المكتبة في: مدخلان.</numerusform>
            <numerusform>جُمع بين تغييراتك وتغييرات المكتبة في: %n مداخل.</numerusform>
            <numerusform>جُمع بين تغييراتك وتغييرات المكتبة في: %n مدخلًا.</numerusform>
            <numerusform>جُمع بين تغييراتك وتغييرات المكتبة في: %n مدخل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing both together…</source>
        <translation>جارٍ الجمع بين الاثنين…</translation>
    </message>
</context>
<context>
    <name>Commonplace::ProposeDialog</name>
    <message>
        <source>new entry</source>
        <translation>مدخل جديد</translation>
    </message>
    <message>
        <source>new file</source>
        <translation>ملف جديد</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>أزيل</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>غُيّر اسمه</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>لا فقرات</numerusform>
            <numerusform>فقرة واحدة</numerusform>
            <numerusform>فقرتان</numerusform>
            <numerusform>%n فقرات</numerusform>
            <numerusform>%n فقرة</numerusform>
            <numerusform>%n فقرة</numerusform>
        </translation>
    </message>
    <message>
        <source>only layout</source>
        <translation>التنسيق فقط</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>ما يغيّره</translation>
    </message>
    <message>
        <source>Problems that it adds</source>
        <translation>المشكلات التي يضيفها</translation>
    </message>
    <message>
        <source>Propose changes</source>
        <translation>اقتراح التغييرات</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>What it does, and why</source>
        <translation>ماذا يفعل ولماذا</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) change</source>
        <translation>
            <numerusform>ما يتغير: لا ملفات</numerusform>
            <numerusform>ما يتغير: ملف واحد</numerusform>
            <numerusform>ما يتغير: ملفان</numerusform>
            <numerusform>ما يتغير: %n ملفات</numerusform>
            <numerusform>ما يتغير: %n ملفًا</numerusform>
            <numerusform>ما يتغير: %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for problems that it adds…</source>
        <translation>جارٍ البحث عن المشكلات التي يضيفها…</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) with unsaved text do not go along as they are now. Save them first if they belong to it.</source>
        <translation>
            <numerusform>لا يُرسل كما هو الآن، ففيه نص غير محفوظ: لا مداخل. احفظه أولًا إن كان منه.</numerusform>
            <numerusform>لا يُرسل كما هو الآن، ففيه نص غير محفوظ: مدخل واحد. احفظه أولًا إن كان منه.</numerusform>
            <numerusform>لا يُرسل كما هو الآن، ففيه نص غير محفوظ: مدخلان. احفظه أولًا إن كان منه.</numerusform>
            <numerusform>لا يُرسل كما هو الآن، ففيه نص غير محفوظ: %n مداخل. احفظه أولًا إن كان منه.</numerusform>
            <numerusform>لا يُرسل كما هو الآن، ففيه نص غير محفوظ: %n مدخلًا. احفظه أولًا إن كان منه.</numerusform>
            <numerusform>لا يُرسل كما هو الآن، ففيه نص غير محفوظ: %n مدخل. احفظه أولًا إن كان منه.</numerusform>
        </translation>
    </message>
    <message>
        <source>This library is on this computer only. Save the proposal as files, and give them to whoever looks after the library.</source>
        <translation>هذه المكتبة في هذا الحاسوب فقط. احفظ الاقتراح ملفاتٍ وأعطها لمن يعتني بالمكتبة.</translation>
    </message>
    <message>
        <source>What you sent to %1 before is brought up to date.</source>
        <translation>يُحدَّث ما أرسلته إلى ⁨%1⁩ من قبل.</translation>
    </message>
    <message>
        <source>It is sent to %1. Then the page of %2 opens on which you propose it.</source>
        <translation>يُرسل إلى ⁨%1⁩. ثم تُفتح صفحة ⁨%2⁩ التي تقترحه فيها.</translation>
    </message>
    <message>
        <source>It is sent to %1.</source>
        <translation>يُرسل إلى ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Save as patch files…</source>
        <translation>حفظ ملفات رقع…</translation>
    </message>
    <message>
        <source>To send by mail: text files, one for each version (git format-patch)</source>
        <translation>للإرسال بالبريد: ملفات نصية، واحد لكل نسخة (git format-patch)</translation>
    </message>
    <message>
        <source>Save as bundle…</source>
        <translation>حفظ حزمة…</translation>
    </message>
    <message>
        <source>One file that git can fetch from</source>
        <translation>ملف واحد يستطيع git الجلب منه</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Whether it adds problems could not be found out. %1</source>
        <translation>لم يمكن معرفة ما إذا كان يضيف مشكلات. ⁨%1⁩</translation>
    </message>
    <message>
        <source>It adds no problems.</source>
        <translation>لا يضيف مشكلات.</translation>
    </message>
    <message numerus="yes">
        <source>It adds %n problem(s):</source>
        <translation>
            <numerusform>يضيف: لا مشكلات</numerusform>
            <numerusform>يضيف: مشكلة واحدة</numerusform>
            <numerusform>يضيف: مشكلتان</numerusform>
            <numerusform>يضيف: %n مشكلات</numerusform>
            <numerusform>يضيف: %n مشكلة</numerusform>
            <numerusform>يضيف: %n مشكلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It adds no problems, and solves %n.</source>
        <translation>
            <numerusform>لا يضيف مشكلات، ويحل: لا مشكلات.</numerusform>
            <numerusform>لا يضيف مشكلات، ويحل: مشكلة واحدة.</numerusform>
            <numerusform>لا يضيف مشكلات، ويحل: مشكلتان.</numerusform>
            <numerusform>لا يضيف مشكلات، ويحل: %n مشكلات.</numerusform>
            <numerusform>لا يضيف مشكلات، ويحل: %n مشكلة.</numerusform>
            <numerusform>لا يضيف مشكلات، ويحل: %n مشكلة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It solves %n problem(s), and adds:</source>
        <translation>
            <numerusform>يحل: لا مشكلات، ويضيف:</numerusform>
            <numerusform>يحل: مشكلة واحدة، ويضيف:</numerusform>
            <numerusform>يحل: مشكلتان، ويضيف:</numerusform>
            <numerusform>يحل: %n مشكلات، ويضيف:</numerusform>
            <numerusform>يحل: %n مشكلة، ويضيف:</numerusform>
            <numerusform>يحل: %n مشكلة، ويضيف:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commonplace::QuestionsDialog</name>
    <message>
        <source>(There is no such file any more.)</source>
        <translation> (لم يعد هذا الملف موجودًا.)</translation>
    </message>
    <message numerus="yes">
        <source>(Not a text; %Ln byte(s))</source>
        <translation>
            <numerusform> (ليس نصًا؛ لا بايتات)</numerusform>
            <numerusform> (ليس نصًا؛ بايت واحد)</numerusform>
            <numerusform> (ليس نصًا؛ بايتان)</numerusform>
            <numerusform> (ليس نصًا؛ %Ln بايتات)</numerusform>
            <numerusform> (ليس نصًا؛ %Ln بايتًا)</numerusform>
            <numerusform> (ليس نصًا؛ %Ln بايت)</numerusform>
        </translation>
    </message>
    <message>
        <source>Two changes of the same</source>
        <translation>تغييران للشيء نفسه</translation>
    </message>
    <message numerus="yes">
        <source>Your proposal and the library&apos;s main line changed the same place in %n file(s). Which text is to hold? Nothing is changed until you have decided on all of them.</source>
        <translation>
            <numerusform>غيّر اقتراحك والخط الرئيسي للمكتبة المكان نفسه في: لا ملفات. أي النصين يبقى؟ لا يتغير شيء حتى تبتّ فيها جميعًا.</numerusform>
            <numerusform>غيّر اقتراحك والخط الرئيسي للمكتبة المكان نفسه في: ملف واحد. أي النصين يبقى؟ لا يتغير شيء حتى تبتّ فيها جميعًا.</numerusform>
            <numerusform>غيّر اقتراحك والخط الرئيسي للمكتبة المكان نفسه في: ملفان. أي النصين يبقى؟ لا يتغير شيء حتى تبتّ فيها جميعًا.</numerusform>
            <numerusform>غيّر اقتراحك والخط الرئيسي للمكتبة المكان نفسه في: %n ملفات. أي النصين يبقى؟ لا يتغير شيء حتى تبتّ فيها جميعًا.</numerusform>
            <numerusform>غيّر اقتراحك والخط الرئيسي للمكتبة المكان نفسه في: %n ملفًا. أي النصين يبقى؟ لا يتغير شيء حتى تبتّ فيها جميعًا.</numerusform>
            <numerusform>غيّر اقتراحك والخط الرئيسي للمكتبة المكان نفسه في: %n ملف. أي النصين يبقى؟ لا يتغير شيء حتى تبتّ فيها جميعًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files to decide on</source>
        <translation>ملفات يجب البت فيها</translation>
    </message>
    <message>
        <source>Bring together</source>
        <translation>اجمع بينهما</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>As your proposal has it</source>
        <translation>كما في اقتراحك</translation>
    </message>
    <message>
        <source>As the main line has it</source>
        <translation>كما في الخط الرئيسي</translation>
    </message>
    <message>
        <source>the main line</source>
        <translation>الخط الرئيسي</translation>
    </message>
    <message>
        <source>As I write it here</source>
        <translation>كما أكتبه هنا</translation>
    </message>
    <message>
        <source>All are decided.</source>
        <translation>بُتّ فيها جميعًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n still to be decided.</source>
        <translation>
            <numerusform>لم يبقَ شيء.</numerusform>
            <numerusform>بقي واحد.</numerusform>
            <numerusform>بقي اثنان.</numerusform>
            <numerusform>بقي %n.</numerusform>
            <numerusform>بقي %n.</numerusform>
            <numerusform>بقي %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commonplace::RefactoringGuide</name>
    <message>
        <source>The library is still being looked at. Try again in a moment.</source>
        <translation>ما زال فحص المكتبة جاريًا. أعد المحاولة بعد لحظة.</translation>
    </message>
    <message>
        <source>“%1” has unsaved text. Save it, then do this again.</source>
        <translation>في «⁨%1⁩» نص غير محفوظ. احفظه ثم أعد العملية.</translation>
    </message>
</context>
<context>
    <name>Commonplace::RelationEditor</name>
    <message>
        <source>type a title…</source>
        <translation>اكتب عنوانًا…</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation>فتح المدخل</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(فارغ)</translation>
    </message>
    <message>
        <source>Wanted: there is no such entry yet.</source>
        <translation>مطلوب: لا يوجد مدخل كهذا بعد.</translation>
    </message>
    <message>
        <source>Keep “%1” as wanted</source>
        <translation>إبقاء «%1» مطلوبًا</translation>
    </message>
</context>
<context>
    <name>Commonplace::RelationsPanel</name>
    <message>
        <source>Relations</source>
        <translation>العلاقات</translation>
    </message>
    <message>
        <source>Named by</source>
        <translation>يذكره</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>يذكر</translation>
    </message>
    <message>
        <source>No entry is open.</source>
        <translation>لا يوجد مدخل مفتوح.</translation>
    </message>
    <message>
        <source>The entries are being looked at.</source>
        <translation>جارٍ فحص المداخل.</translation>
    </message>
    <message>
        <source>No entry names this one, and it names none.</source>
        <translation>لا يذكر أي مدخل هذا المدخل، ولا يذكر هو أي مدخل.</translation>
    </message>
    <message>
        <source>link in the text</source>
        <translation>رابط في النص</translation>
    </message>
    <message>
        <source>%1 · nothing answers</source>
        <translation>%1 · لا مدخل يقابله</translation>
    </message>
    <message>
        <source>Make it a link</source>
        <translation>تحويله إلى رابط</translation>
    </message>
    <message>
        <source>Add as relation</source>
        <translation>إضافته علاقةً</translation>
    </message>
    <message>
        <source>Mentions, not linked</source>
        <translation>إشارات بلا رابط</translation>
    </message>
    <message>
        <source>Mentioned in</source>
        <translation>مذكور في</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>ولا مرة</numerusform>
            <numerusform>مرة واحدة</numerusform>
            <numerusform>مرتان</numerusform>
            <numerusform>%Ln مرات</numerusform>
            <numerusform>%Ln مرة</numerusform>
            <numerusform>%Ln مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an entry and a sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Make it a link (%1)</source>
        <translation>تحويله إلى رابط (%1)</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>%1: link to %2</source>
        <translation>⁨%1⁩: رابط إلى ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Commonplace::RemovalDialog</name>
    <message>
        <source>Delete an entry</source>
        <translation>حذف مدخل</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>“%1” is deleted. Undo brings it back.</source>
        <translation>يُحذف «⁨%1⁩». التراجع يعيده.</translation>
    </message>
    <message>
        <source>Take out what names it; links become plain words</source>
        <translation>إزالة مواضع ذكره؛ تصبح الروابط كلمات عادية</translation>
    </message>
    <message>
        <source>Leave what names it: it is shown as a problem until it is mended</source>
        <translation>ترك مواضع ذكره: تظهر مشكلاتٍ إلى أن تُصلح</translation>
    </message>
    <message>
        <source>Let it name another entry instead:</source>
        <translation>جعل تلك المواضع تذكر مدخلًا آخر بدلًا منه:</translation>
    </message>
    <message>
        <source>The entry to be named instead</source>
        <translation>المدخل الذي يُذكر بدلًا منه</translation>
    </message>
    <message numerus="yes">
        <source>Delete its %n translation(s) too</source>
        <translation>
            <numerusform>لا ترجمات لحذفها</numerusform>
            <numerusform>حذف ترجمته أيضًا</numerusform>
            <numerusform>حذف ترجمتيه أيضًا</numerusform>
            <numerusform>حذف ترجماته الـ%n أيضًا</numerusform>
            <numerusform>حذف ترجماته الـ%n أيضًا</numerusform>
            <numerusform>حذف ترجماته الـ%n أيضًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the entry that is to be named instead.</source>
        <translation>اختر المدخل الذي يُذكر بدلًا منه.</translation>
    </message>
    <message>
        <source>Nothing names this entry.</source>
        <translation>لا شيء يذكر هذا المدخل.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) name this entry:</source>
        <translation>
            <numerusform>لا موضع يذكر هذا المدخل:</numerusform>
            <numerusform>موضع واحد يذكر هذا المدخل:</numerusform>
            <numerusform>موضعان يذكران هذا المدخل:</numerusform>
            <numerusform>%n مواضع تذكر هذا المدخل:</numerusform>
            <numerusform>%n موضعًا يذكر هذا المدخل:</numerusform>
            <numerusform>%n موضع يذكر هذا المدخل:</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>حذف «⁨%1⁩»</translation>
    </message>
</context>
<context>
    <name>Commonplace::RenameDialog</name>
    <message>
        <source>Name slug and file after the title</source>
        <translation>جعل الاسم المختصر واسم الملف بحسب العنوان</translation>
    </message>
    <message>
        <source>Keep the old name among its other names</source>
        <translation>الاحتفاظ بالاسم القديم بين أسمائه الأخرى</translation>
    </message>
    <message>
        <source>Rename or move an entry</source>
        <translation>إعادة تسمية مدخل أو نقله</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Slug</source>
        <translation>الاسم المختصر</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Where it is in the library; another folder moves it there.</source>
        <translation>مكانه في المكتبة؛ كتابة مجلد آخر تنقله إليه.</translation>
    </message>
    <message>
        <source>Give it another title, slug or file.</source>
        <translation>أعطه عنوانًا أو اسمًا مختصرًا أو ملفًا آخر.</translation>
    </message>
    <message>
        <source>Nothing that names this entry has to change.</source>
        <translation>لا يلزم تغيير شيء مما يذكر هذا المدخل.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) follow.</source>
        <comment>places that name an entry which is renamed</comment>
        <translation>
            <numerusform>لا موضع يتغيّر معه.</numerusform>
            <numerusform>يتغيّر معه موضع واحد.</numerusform>
            <numerusform>يتغيّر معه موضعان.</numerusform>
            <numerusform>تتغيّر معه %n مواضع.</numerusform>
            <numerusform>يتغيّر معه %n موضعًا.</numerusform>
            <numerusform>يتغيّر معه %n موضع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot follow and stay as they are.</source>
        <comment>places that name an entry which is renamed</comment>
        <translation>
            <numerusform>لا شيء يبقى كما هو.</numerusform>
            <numerusform>واحد لا يمكن أن يتغيّر ويبقى كما هو.</numerusform>
            <numerusform>اثنان لا يمكن أن يتغيّرا ويبقيان كما هما.</numerusform>
            <numerusform>%n لا يمكن أن تتغيّر وتبقى كما هي.</numerusform>
            <numerusform>%n لا يمكن أن تتغيّر وتبقى كما هي.</numerusform>
            <numerusform>%n لا يمكن أن تتغيّر وتبقى كما هي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) move along.</source>
        <translation>
            <numerusform>لا ملف آخر يُنقل معه.</numerusform>
            <numerusform>يُنقل معه ملف آخر.</numerusform>
            <numerusform>يُنقل معه ملفان آخران.</numerusform>
            <numerusform>تُنقل معه %n ملفات أخرى.</numerusform>
            <numerusform>يُنقل معه %n ملفًا آخر.</numerusform>
            <numerusform>يُنقل معه %n ملف آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>إعادة تسمية «⁨%1⁩» إلى «⁨%2⁩»</translation>
    </message>
    <message>
        <source>Move “%1” to %2</source>
        <translation>نقل «⁨%1⁩» إلى ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>Commonplace::ReplaceDialog</name>
    <message>
        <source>Replace an address</source>
        <translation>استبدال عنوان</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>حتى الآن</translation>
    </message>
    <message>
        <source>&amp;From now on</source>
        <translation>&amp;من الآن</translation>
    </message>
    <message numerus="yes">
        <source>Replace in %n place(s)</source>
        <translation>
            <numerusform>استبدال</numerusform>
            <numerusform>استبدال في مكان واحد</numerusform>
            <numerusform>استبدال في مكانين</numerusform>
            <numerusform>استبدال في %n أماكن</numerusform>
            <numerusform>استبدال في %n مكانًا</numerusform>
            <numerusform>استبدال في %n مكان</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commonplace::RepositoryCare</name>
    <message>
        <source>No versions are kept: %1</source>
        <translation>لا تُحفظ نسخ: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>انظر مجددًا</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>%1: at work</source>
        <translation>⁨%1⁩: جارٍ العمل</translation>
    </message>
    <message>
        <source>No versions of this library are kept, so what is changed or deleted cannot be brought back.</source>
        <translation>لا تُحفظ نسخ من هذه المكتبة، فلا يمكن استرجاع ما يُغيَّر أو يُحذف.</translation>
    </message>
    <message>
        <source>Keep versions of this library</source>
        <translation>احفظ نسخًا من هذه المكتبة</translation>
    </message>
    <message>
        <source>First version of the library</source>
        <translation>النسخة الأولى من المكتبة</translation>
    </message>
    <message numerus="yes">
        <source>Versions of this library are kept from now on. The first one holds %n file(s)</source>
        <translation>
            <numerusform>تُحفظ نسخ من هذه المكتبة من الآن. في النسخة الأولى: لا ملفات</numerusform>
            <numerusform>تُحفظ نسخ من هذه المكتبة من الآن. في النسخة الأولى: ملف واحد</numerusform>
            <numerusform>تُحفظ نسخ من هذه المكتبة من الآن. في النسخة الأولى: ملفان</numerusform>
            <numerusform>تُحفظ نسخ من هذه المكتبة من الآن. في النسخة الأولى: %n ملفات</numerusform>
            <numerusform>تُحفظ نسخ من هذه المكتبة من الآن. في النسخة الأولى: %n ملفًا</numerusform>
            <numerusform>تُحفظ نسخ من هذه المكتبة من الآن. في النسخة الأولى: %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source> and carries your name: %1.</source>
        <translation> وتحمل اسمك: ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>Commonplace::RowsEditor</name>
    <message>
        <source>Add one</source>
        <translation>إضافة عنصر</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>إضافة: %1</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>إضافة إلى %1</translation>
    </message>
    <message>
        <source>%1, item %2</source>
        <translation>%1، العنصر %2</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>نقل إلى أعلى (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>نقل إلى أسفل (Alt+Down)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>Commonplace::ScoreEditor</name>
    <message>
        <source>between “%1” and “%2”</source>
        <translation>بين «%1» و«%2»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is not one of the steps.</source>
        <translation>ليس %1 من الدرجات.</translation>
    </message>
</context>
<context>
    <name>Commonplace::SearchSelectEditor</name>
    <message>
        <source>Show all choices (Down)</source>
        <translation>إظهار كل الخيارات (Down)</translation>
    </message>
    <message>
        <source>This is not one of the choices.</source>
        <translation>هذا ليس من الخيارات.</translation>
    </message>
</context>
<context>
    <name>Commonplace::SelectEditor</name>
    <message>
        <source>%1 (not one of the choices)</source>
        <translation>%1 (ليس من الخيارات)</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>بلا قيمة</translation>
    </message>
</context>
<context>
    <name>Commonplace::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Commands and their shortcuts</source>
        <translation>الأوامر واختصاراتها</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>الاختصار</translation>
    </message>
</context>
<context>
    <name>Commonplace::StatusLine</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>لا مشكلات</numerusform>
            <numerusform>مشكلة واحدة</numerusform>
            <numerusform>مشكلتان</numerusform>
            <numerusform>%n مشكلات</numerusform>
            <numerusform>%n مشكلة</numerusform>
            <numerusform>%n مشكلة</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>غير محفوظ</translation>
    </message>
    <message>
        <source>No versions are kept</source>
        <translation>لا يُحتفظ بالإصدارات</translation>
    </message>
    <message>
        <source>The library&apos;s folder is not under git; see the Library menu.</source>
        <translation>مجلد المكتبة ليس تحت إدارة git؛ انظر قائمة «مكتبة».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%Ln كلمات</numerusform>
            <numerusform>%Ln كلمة</numerusform>
            <numerusform>%Ln كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>حُفظ في %1</translation>
    </message>
    <message>
        <source>and kept as a version (a git commit)</source>
        <translation>واحتُفظ به إصدارًا (commit في git)</translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>إظهار المشكلات</translation>
    </message>
    <message numerus="yes">
        <source>%n in other entries</source>
        <translation>
            <numerusform>لا مشكلات في المداخل الأخرى</numerusform>
            <numerusform>مشكلة واحدة في المداخل الأخرى</numerusform>
            <numerusform>مشكلتان في المداخل الأخرى</numerusform>
            <numerusform>%n مشكلات في المداخل الأخرى</numerusform>
            <numerusform>%n مشكلة في المداخل الأخرى</numerusform>
            <numerusform>%n مشكلة في المداخل الأخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>and added to the last version, which nobody has been given yet (an amended git commit)</source>
        <translation>وأُضيف إلى النسخة الأخيرة التي لم يحصل عليها أحد بعد (إيداع git معدّل)</translation>
    </message>
    <message>
        <source>The text is as it was before the last version, so that version is gone.</source>
        <translation>عاد النص إلى ما كان عليه قبل النسخة الأخيرة، فزالت تلك النسخة.</translation>
    </message>
    <message>
        <source>Proposal “%1”</source>
        <translation>الاقتراح «⁨%1⁩»</translation>
    </message>
</context>
<context>
    <name>Commonplace::StringEditor</name>
    <message>
        <source>Write to this address</source>
        <translation>الكتابة إلى هذا العنوان</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
</context>
<context>
    <name>Commonplace::SuggestionPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>اقتراحات</translation>
    </message>
</context>
<context>
    <name>Commonplace::SwitchDialog</name>
    <message>
        <source>Switch proposal</source>
        <translation>الانتقال إلى اقتراح آخر</translation>
    </message>
    <message>
        <source>The files of the library become those of the proposal that you choose.</source>
        <translation>تصير ملفات المكتبة ملفات الاقتراح الذي تختاره.</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>الاقتراحات</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>الاقتراح</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>آخر تغيير</translation>
    </message>
    <message numerus="yes">
        <source>Save %n entry(s) with unsaved text first, into the proposal that you leave</source>
        <translation>
            <numerusform>احفظ أولًا ما فيه نص غير محفوظ (لا مداخل) في الاقتراح الذي تتركه</numerusform>
            <numerusform>احفظ أولًا ما فيه نص غير محفوظ (مدخل واحد) في الاقتراح الذي تتركه</numerusform>
            <numerusform>احفظ أولًا ما فيه نص غير محفوظ (مدخلان) في الاقتراح الذي تتركه</numerusform>
            <numerusform>احفظ أولًا ما فيه نص غير محفوظ (%n مداخل) في الاقتراح الذي تتركه</numerusform>
            <numerusform>احفظ أولًا ما فيه نص غير محفوظ (%n مدخلًا) في الاقتراح الذي تتركه</numerusform>
            <numerusform>احفظ أولًا ما فيه نص غير محفوظ (%n مدخل) في الاقتراح الذي تتركه</numerusform>
        </translation>
    </message>
    <message>
        <source>Otherwise the text stays in the window, unsaved, and goes where you save it.</source>
        <translation>وإلا بقي النص في النافذة غير محفوظ، وذهب حيث تحفظه.</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>New proposal…</source>
        <translation>اقتراح جديد…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>%1 (you are here)</source>
        <translation>⁨%1⁩ (أنت هنا)</translation>
    </message>
    <message>
        <source>Waits for a network</source>
        <translation>ينتظر شبكة</translation>
    </message>
    <message>
        <source>The library as it is, without a proposal</source>
        <translation>المكتبة كما هي، بلا اقتراح</translation>
    </message>
    <message>
        <source>The proposal that you are at cannot be removed.</source>
        <translation>لا يمكن إزالة الاقتراح الذي أنت فيه.</translation>
    </message>
</context>
<context>
    <name>Commonplace::TextEditor</name>
    <message>
        <source>Preview</source>
        <translation>المعاينة</translation>
    </message>
    <message>
        <source>Show how this text will read</source>
        <translation>إظهار النص كما سيراه القارئ</translation>
    </message>
    <message>
        <source>%1, as it will read</source>
        <translation>%1، كما سيراه القارئ</translation>
    </message>
</context>
<context>
    <name>Commonplace::TextListEditor</name>
    <message>
        <source>type and press Enter</source>
        <translation>اكتب ثم اضغط Enter</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(فارغ)</translation>
    </message>
    <message>
        <source>There is nothing in this item.</source>
        <translation>لا شيء في هذا العنصر.</translation>
    </message>
</context>
<context>
    <name>Commonplace::UnsavedDialog</name>
    <message>
        <source>Unsaved text</source>
        <translation>نص غير محفوظ</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) with unsaved text</source>
        <translation>
            <numerusform>لا مداخل فيها نص غير محفوظ</numerusform>
            <numerusform>مدخل واحد فيه نص غير محفوظ</numerusform>
            <numerusform>مدخلان فيهما نص غير محفوظ</numerusform>
            <numerusform>%n مداخل فيها نص غير محفوظ</numerusform>
            <numerusform>%n مدخلًا فيها نص غير محفوظ</numerusform>
            <numerusform>%n مدخل فيها نص غير محفوظ</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost either way: what you keep unsaved is offered again when you open the entry.</source>
        <translation>لن يضيع شيء في الحالتين: ما تتركه دون حفظ يُعرض عليك مجددًا عند فتح المدخل.</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>حفظ وإغلاق</translation>
    </message>
    <message>
        <source>Close and keep it unsaved</source>
        <translation>إغلاق دون حفظ مع الاحتفاظ بالنص</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>مواصلة الكتابة</translation>
    </message>
</context>
<context>
    <name>Commonplace::VersionGuide</name>
    <message>
        <source>The message stays as it was. %1</source>
        <translation>بقيت الرسالة كما كانت. ⁨%1⁩</translation>
    </message>
    <message>
        <source>The last version of “%1” keeps its message: others may have it already, or there is a later version by now.</source>
        <translation>تبقى رسالة النسخة الأخيرة من «⁨%1⁩»: قد تكون عند غيرك، أو توجد نسخة أحدث.</translation>
    </message>
</context>
<context>
    <name>Commonplace::VersionListModel</name>
    <message>
        <source>Now</source>
        <extracomment>%1 says what changed.</extracomment>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>الآن: %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1 is when it was (“2 days ago”), %2 a name, %3 what changed (“title, 2 paragraphs”).</extracomment>
        <translation>%1، %2: %3</translation>
    </message>
</context>
<context>
    <name>Commonplace::VersionMessageDialog</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Change the message</source>
        <translation>غيّر الرسالة</translation>
    </message>
    <message>
        <source>Save with a message</source>
        <translation>حفظ مع رسالة</translation>
    </message>
    <message>
        <source>Message of the last version</source>
        <translation>رسالة النسخة الأخيرة</translation>
    </message>
    <message>
        <source>What has changed, and why?</source>
        <translation>ماذا تغيّر ولماذا؟</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Everyone who works on this library can read it. Its first line stands alone in lists; more can follow after an empty line. What you write here stays when you save this entry again.</source>
        <translation>يستطيع قراءتها كل من يعمل على هذه المكتبة. يظهر سطرها الأول وحده في القوائم؛ ويمكن أن يتبعه المزيد بعد سطر فارغ. ويبقى ما تكتبه هنا عندما تحفظ هذا المدخل مجددًا.</translation>
    </message>
</context>
<context>
    <name>Commonplace::VersionReader</name>
    <message>
        <source>This version is not on this computer.</source>
        <translation>هذه النسخة ليست على هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>Commonplace::VersionsDialog</name>
    <message>
        <source>Reading the versions…</source>
        <translation>قراءة النسخ…</translation>
    </message>
    <message>
        <source>Show older versions</source>
        <translation>عرض نسخ أقدم</translation>
    </message>
    <message>
        <source>Older versions are not on this computer.</source>
        <translation>النسخ الأقدم ليست على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>استعادة هذه النسخة</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>Undo what was restored</source>
        <translation>التراجع عما استُعيد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Versions, the newest first</source>
        <translation>النسخ، الأحدث أولًا</translation>
    </message>
    <message>
        <source>&amp;Compared with</source>
        <translation>م&amp;قارنة مع</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>مقارنة مع</translation>
    </message>
    <message>
        <source>No version of this entry yet</source>
        <translation>لا نسخة لهذا المدخل بعد</translation>
    </message>
    <message>
        <source>Its text is not saved. When it is saved, the first version is kept.</source>
        <translation>نصه غير محفوظ. عند حفظه تُحفظ النسخة الأولى.</translation>
    </message>
    <message>
        <source>A version is kept each time that the entry is saved.</source>
        <translation>تُحفظ نسخة كلما حُفظ المدخل.</translation>
    </message>
    <message>
        <source>The versions cannot be read</source>
        <translation>لا يمكن قراءة النسخ</translation>
    </message>
    <message>
        <source>the text as it is now</source>
        <translation>النص كما هو الآن</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1 is a date with time, %2 a name, %3 what changed (“title, 2 paragraphs”).</extracomment>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>What is not in a version yet</source>
        <translation>ما ليس في نسخة بعد</translation>
    </message>
    <message>
        <source>the newest version</source>
        <translation>أحدث نسخة</translation>
    </message>
    <message>
        <source>the version before it</source>
        <translation>النسخة التي قبلها</translation>
    </message>
    <message>
        <source>changes that are not saved yet</source>
        <translation>تغييرات لم تُحفظ بعد</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>The text has it so already.</source>
        <translation>النص كذلك بالفعل.</translation>
    </message>
    <message>
        <source>Restored in the open text; it is not saved yet.</source>
        <translation>استُعيد في النص المفتوح؛ ولم يُحفظ بعد.</translation>
    </message>
    <message>
        <source>As it was before.</source>
        <translation>كما كان من قبل.</translation>
    </message>
</context>
<context>
    <name>Commonplace::VersionsGuide</name>
    <message>
        <source>The library is still being looked at. Try again in a moment.</source>
        <translation>ما زالت المكتبة قيد الفحص. حاول مرة أخرى بعد لحظة.</translation>
    </message>
    <message>
        <source>No versions are kept: %1</source>
        <translation>لا تُحفظ نسخ: ⁨%1⁩</translation>
    </message>
    <message>
        <source>No versions are kept of this library. “Keep versions of this library” in the menu Library begins with it.</source>
        <translation>لا تُحفظ نسخ لهذه المكتبة. يبدأ ذلك بـ«حفظ نسخ هذه المكتبة» في قائمة المكتبة.</translation>
    </message>
    <message>
        <source>No version of this entry is kept yet.</source>
        <translation>لم تُحفظ نسخة لهذا المدخل بعد.</translation>
    </message>
    <message>
        <source>There is no text here.</source>
        <translation>لا نص هنا.</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>النسخ…</translation>
    </message>
</context>
<context>
    <name>Commonplace::WayDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Commonplace::WelcomePage</name>
    <message>
        <source>Look around in the sample library</source>
        <translation>استكشاف المكتبة النموذجية</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>فُتحت مؤخرًا</translation>
    </message>
    <message>
        <source>Read, write and tend a library of entries that belong to everyone.</source>
        <translation>لقراءة مكتبةٍ مداخلُها ملكٌ للجميع، وللكتابة فيها ورعايتها.</translation>
    </message>
    <message>
        <source>Open a library…</source>
        <translation>فتح مكتبة…</translation>
    </message>
    <message>
        <source>Opening the library</source>
        <translation>جارٍ فتح المكتبة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Reading “%1”: %2 of %3 entries</source>
        <translation>جارٍ قراءة «⁨%1⁩»: المدخل %2 من %3</translation>
    </message>
    <message>
        <source>Reading “%1”</source>
        <translation>جارٍ قراءة «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Get a library…</source>
        <translation>جلب مكتبة…</translation>
    </message>
    <message>
        <source>From an address, an archive or a bundle</source>
        <translation>من عنوان أو أرشيف أو حزمة</translation>
    </message>
</context>
<context>
    <name>Commonplace::WriteWorkspace</name>
    <message>
        <source>No entry is open</source>
        <translation>لا يوجد مدخل مفتوح</translation>
    </message>
    <message>
        <source>Choose one in the list at the side.</source>
        <translation>اختر مدخلًا من القائمة الجانبية.</translation>
    </message>
    <message>
        <source>Open entries</source>
        <translation>المداخل المفتوحة</translation>
    </message>
    <message>
        <source>The text is saved in its file, but no version was kept. %1</source>
        <translation>حُفظ النص في ملفه، لكن لم يُحتفظ بأي إصدار. %1</translation>
    </message>
    <message>
        <source>Not saved. %1 Your text is still here.</source>
        <translation>لم يُحفظ. %1 ما زال نصّك هنا.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>حفظ نسخة في مكان آخر…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>ملفات Markdown (*.md)</translation>
    </message>
    <message>
        <source>There are no entries here</source>
        <translation>لا مداخل هنا</translation>
    </message>
    <message>
        <source>An entry is a Markdown file (its name ends in .md) in this folder or one below it. Open another folder from the File menu.</source>
        <translation>المدخل ملف Markdown (ينتهي اسمه بـ ⁦.md⁩) في هذا المجلد أو في مجلد داخله. يمكن فتح مجلد آخر من قائمة «ملف».</translation>
    </message>
    <message>
        <source>A copy of your text is in “%1”.</source>
        <translation>توجد نسخة من نصك في «⁨%1⁩».</translation>
    </message>
    <message>
        <source>No copy was saved. %1</source>
        <translation>لم تُحفظ نسخة. ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>Commonplace::YamlEditor</name>
    <message>
        <source>Nested fields, written as YAML</source>
        <translation>حقول متداخلة مكتوبة بصيغة YAML</translation>
    </message>
</context>
<context>
    <name>ConflictWords</name>
    <message>
        <source>item %1</source>
        <translation>العنصر %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>كل الحقول</translation>
    </message>
    <message>
        <source>A heading</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>A paragraph</source>
        <translation>فقرة</translation>
    </message>
    <message>
        <source>You and %1 changed it in different ways.</source>
        <translation>غيّرته أنت وغيّره %1 بطريقتين مختلفتين.</translation>
    </message>
    <message>
        <source>You removed it; %1 has it changed or moved.</source>
        <translation>حذفته أنت؛ وهو في %1 مغيّر أو منقول.</translation>
    </message>
    <message>
        <source>You changed or moved it; in %1 it was removed.</source>
        <translation>غيّرته أنت أو نقلته؛ وقد حُذف في %1.</translation>
    </message>
    <message>
        <source>You and %1 added something here.</source>
        <translation>أضفت أنت وأضاف %1 شيئًا هنا.</translation>
    </message>
    <message>
        <source>In %1 it was moved here; you moved it elsewhere.</source>
        <translation>نُقل في %1 إلى هنا؛ ونقلته أنت إلى مكان آخر.</translation>
    </message>
    <message>
        <source>You moved it here; in %1 it was moved elsewhere.</source>
        <translation>نقلته أنت إلى هنا؛ ونُقل في %1 إلى مكان آخر.</translation>
    </message>
    <message>
        <source>Your fields and those of %1 cannot be read together. Choose one, or write them anew.</source>
        <translation>لا يمكن قراءة حقولك وحقول %1 معًا. اختر أحدها أو اكتبها من جديد.</translation>
    </message>
</context>
<context>
    <name>DraftStore</name>
    <message>
        <source>Unsaved text can only be kept for a file. Save it under a name first.</source>
        <translation>لا يمكن الاحتفاظ بالنص غير المحفوظ إلا إذا كان له ملف. احفظه باسم أولًا.</translation>
    </message>
    <message>
        <source>The unsaved text kept in “%1” is not whole. It was left there; look into it with a text editor.</source>
        <translation>النص غير المحفوظ في «⁨%1⁩» غير مكتمل. تُرك في مكانه؛ افحصه بمحرر نصوص.</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>This file is not in UTF-8 from here on. Save it in UTF-8 with the program it came from.</source>
        <translation>هذا الملف ليس بترميز UTF-8 من هنا فصاعدًا. احفظه بترميز UTF-8 في البرنامج الذي أُنشئ فيه.</translation>
    </message>
    <message>
        <source>There are no fields here: each needs a name, a colon and a value, as in “title: Commons”.</source>
        <translation>لا توجد حقول هنا: يحتاج كل حقل إلى اسم ونقطتين رأسيتين وقيمة، مثل «title: Commons».</translation>
    </message>
    <message>
        <source>The line “---” must stand alone. Begin a new line here.</source>
        <translation>يجب أن يكون السطر «---» وحده. ابدأ سطرًا جديدًا هنا.</translation>
    </message>
    <message>
        <source>The line “---” stands here twice. Remove one of them.</source>
        <translation>السطر «---» مكرر هنا. أزل أحد السطرين.</translation>
    </message>
    <message>
        <source>The fields begin here and do not end. Add a line “---” behind the last field.</source>
        <translation>تبدأ الحقول هنا ولا تنتهي. أضف سطر «---» بعد آخر حقل.</translation>
    </message>
    <message>
        <source>The fields must begin in the first line. Remove what stands before their “---” or move it below them.</source>
        <translation>يجب أن تبدأ الحقول في السطر الأول. أزل ما يسبق «---» أو انقله إلى ما بعد الحقول.</translation>
    </message>
    <message>
        <source>Remove the second line</source>
        <translation>احذف السطر الثاني</translation>
    </message>
    <message>
        <source>Begin a new line</source>
        <translation>ابدأ سطرًا جديدًا</translation>
    </message>
    <message>
        <source>Remove the blank lines</source>
        <translation>احذف الأسطر الفارغة</translation>
    </message>
    <message>
        <source>Move the text below the fields</source>
        <translation>انقل النص تحت الحقول</translation>
    </message>
    <message>
        <source>The fields begin here without a line “---” before them. Add it.</source>
        <translation>تبدأ الحقول هنا بلا سطر «---» قبلها. أضِفه.</translation>
    </message>
    <message>
        <source>Add the line “---”</source>
        <translation>أضِف السطر «---»</translation>
    </message>
    <message>
        <source>The line before the fields must be three hyphens: “---”.</source>
        <translation>يجب أن يكون السطر الذي قبل الحقول ثلاث شرطات: «---».</translation>
    </message>
    <message>
        <source>Write “---”</source>
        <translation>اكتب «---»</translation>
    </message>
    <message>
        <source>All fields together are a map of names and values; nothing else can stand there.</source>
        <translation>الحقول كلها معًا أسماء وقيم، ولا يمكن أن يكون غير ذلك هناك.</translation>
    </message>
</context>
<context>
    <name>FieldMenu</name>
    <message>
        <source>&amp;Remove field</source>
        <translation>إزالة الحقل</translation>
    </message>
    <message>
        <source>Set to &amp;nothing</source>
        <translation>جعله بلا قيمة</translation>
    </message>
    <message>
        <source>&amp;Show in the text</source>
        <translation>إظهار في النص</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>نسخ المسار</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>There is no file “%1”. It may have been moved, renamed or removed; look for it in its folder.</source>
        <translation>لا يوجد ملف «⁨%1⁩». ربما نُقل أو أُعيدت تسميته أو أُزيل؛ ابحث عنه في مجلده.</translation>
    </message>
    <message>
        <source>You may not read “%1”. Ask whoever looks after the file to let you, or change its permissions.</source>
        <translation>ليس لديك إذن بقراءة «⁨%1⁩». اطلب الإذن من المسؤول عن الملف أو غيّر أذوناته.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2. Try again; if it fails again, look after the disk it is on.</source>
        <translation>تعذرت قراءة «⁨%1⁩»: ⁨%2⁩. أعد المحاولة؛ وإن تكرر الإخفاق فافحص القرص الموجود عليه.</translation>
    </message>
    <message>
        <source>There is no space left on the disk that holds “%1”. Free some space and save again; the file is as it was before.</source>
        <translation>لم تبق مساحة على القرص الذي يحوي «⁨%1⁩». أخلِ بعض المساحة وأعد الحفظ؛ الملف باقٍ كما كان.</translation>
    </message>
    <message>
        <source>Your share of the disk that holds “%1” is used up. Remove what you no longer need and save again; the file is as it was before.</source>
        <translation>نفدت حصتك من القرص الذي يحوي «⁨%1⁩». أزل ما لم تعد تحتاج إليه وأعد الحفظ؛ الملف باقٍ كما كان.</translation>
    </message>
    <message>
        <source>“%1” is on a disk that can only be read. Save a copy elsewhere; the file is as it was before.</source>
        <translation>«⁨%1⁩» على قرص للقراءة فقط. احفظ نسخة في مكان آخر؛ الملف باقٍ كما كان.</translation>
    </message>
    <message>
        <source>You may not write in the folder of “%1”. Ask whoever looks after it to let you, or save a copy elsewhere; the file is as it was before.</source>
        <translation>ليس لديك إذن بالكتابة في مجلد «⁨%1⁩». اطلب الإذن من المسؤول عنه أو احفظ نسخة في مكان آخر؛ الملف باقٍ كما كان.</translation>
    </message>
    <message>
        <source>The folder of “%1” is not there any more. Bring it back and save again, or save a copy elsewhere.</source>
        <translation>لم يعد مجلد «⁨%1⁩» موجودًا. استعده وأعد الحفظ، أو احفظ نسخة في مكان آخر.</translation>
    </message>
    <message>
        <source>The name “%1” is too long for this disk. Choose a shorter one and save again.</source>
        <translation>الاسم «⁨%1⁩» أطول مما يسمح به هذا القرص. اختر اسمًا أقصر وأعد الحفظ.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Save again, or save a copy on another disk; the file is as it was before.</source>
        <translation>تعذرت كتابة «⁨%1⁩»: ⁨%2⁩. أعد الحفظ، أو احفظ نسخة على قرص آخر؛ الملف باقٍ كما كان.</translation>
    </message>
    <message>
        <source>“%1” is not a file with text but a folder, a device or the like. Choose a file.</source>
        <translation>«⁨%1⁩» ليس ملفًا نصيًا بل مجلد أو جهاز أو ما شابه. اختر ملفًا.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2, too large to be opened here. Open it with another program, or split it.</source>
        <translation>حجم «⁨%1⁩» أكبر من ⁨%2⁩، وهو أكبر من أن يُفتح هنا. افتحه ببرنامج آخر أو قسّمه.</translation>
    </message>
    <message>
        <source>“%1” was changed by another program since it was opened here. Nothing was written; compare the two texts, then save again.</source>
        <translation>غيّر برنامج آخر «⁨%1⁩» منذ فتحه هنا. لم يُكتب شيء؛ قارن بين النصين ثم أعد الحفظ.</translation>
    </message>
    <message>
        <source>“%1” is not there any more: another program moved or removed it since it was opened here. Nothing was written; save it as a new file, or leave it removed.</source>
        <translation>لم يعد «⁨%1⁩» موجودًا: نقله برنامج آخر أو أزاله منذ فتحه هنا. لم يُكتب شيء؛ احفظه ملفًا جديدًا أو اتركه مُزالًا.</translation>
    </message>
    <message>
        <source>There is a file “%1” already. Nothing was written; choose another name, or open that file.</source>
        <translation>يوجد ملف «⁨%1⁩» من قبل. لم يُكتب شيء؛ اختر اسمًا آخر أو افتح ذلك الملف.</translation>
    </message>
    <message>
        <source>“%1” is write-protected. Change its permissions and save again, or save a copy under another name; the file is as it was before.</source>
        <translation>«⁨%1⁩» محمي من الكتابة. غيّر أذوناته وأعد الحفظ، أو احفظ نسخة باسم آخر؛ الملف باقٍ كما كان.</translation>
    </message>
</context>
<context>
    <name>FormOutline</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a language&apos;s own name and its code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Beside the languages</source>
        <translation>إلى جانب اللغات</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>حقول أخرى</translation>
    </message>
    <message>
        <source>Not in this entry</source>
        <translation>غير موجودة في هذا المدخل</translation>
    </message>
</context>
<context>
    <name>Git</name>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>أُوقف بناءً على طلبك.</translation>
    </message>
    <message>
        <source>git stopped answering while an earlier version was read in “%1”. Try again.</source>
        <translation>توقف git عن الاستجابة أثناء قراءة إصدار سابق في «⁨%1⁩». أعد المحاولة.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a file&apos;s version.</source>
        <translation>لا يمكن أن يكون «⁨%1⁩» اسمًا لإصدار من ملف.</translation>
    </message>
    <message>
        <source>The program git, which keeps the versions of a library, was not found on this computer. Install git, or say in the settings where it is, and try again.</source>
        <translation>لم يُعثر على هذا الحاسوب على البرنامج git الذي يحتفظ بإصدارات المكتبة. ثبّت git أو حدد مكانه في الإعدادات، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>There is no program at “%1”, where the settings say that git is. Correct the place in the settings, or leave it empty to use the git of this computer.</source>
        <translation>لا يوجد برنامج في «⁨%1⁩»، وهو مكان git بحسب الإعدادات. صحح المكان في الإعدادات، أو اتركه فارغًا لاستخدام git الموجود على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The program “%1” does not answer as git does. Say in the settings where git is, and try again.</source>
        <translation>البرنامج «⁨%1⁩» لا يستجيب كما يستجيب git. حدد مكان git في الإعدادات ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The git of this computer (“%1”) is version %2; version %3.%4 or later is needed. Install a newer git, or say in the settings where one is.</source>
        <translation>إصدار git على هذا الحاسوب («⁨%1⁩») هو ⁨%2⁩؛ ويلزم الإصدار ⁦%3.%4⁩ أو ما بعده. ثبّت إصدارًا أحدث من git أو حدد مكانه في الإعدادات.</translation>
    </message>
    <message>
        <source>Details:</source>
        <translation>التفاصيل:</translation>
    </message>
    <message>
        <source>“%1” lies outside the library. Choose a file in it.</source>
        <translation>يقع «⁨%1⁩» خارج المكتبة. اختر ملفًا داخلها.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a file. Choose another name.</source>
        <translation>لا يمكن أن يكون «⁨%1⁩» اسم ملف. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>The folder “%1” is not there any more. Open the library at its new place.</source>
        <translation>لم يعد المجلد «⁨%1⁩» موجودًا. افتح المكتبة في مكانها الجديد.</translation>
    </message>
    <message>
        <source>You may not open the folder “%1”. Ask whoever looks after it to let you in.</source>
        <translation>ليس لديك إذن بفتح المجلد «⁨%1⁩». اطلب الإذن من المسؤول عنه.</translation>
    </message>
    <message>
        <source>The program git (“%1”) could not be started: %2. Install git, or say in the settings where it is.</source>
        <translation>تعذر تشغيل البرنامج git‏ («⁨%1⁩»): ⁨%2⁩. ثبّت git أو حدد مكانه في الإعدادات.</translation>
    </message>
    <message>
        <source>git ended unexpectedly. Try again.</source>
        <translation>انتهى git على نحو غير متوقع. أعد المحاولة.</translation>
    </message>
    <message>
        <source>git cannot read what it keeps about “%1”.</source>
        <translation>يتعذر على git قراءة ما يحتفظ به عن «⁨%1⁩».</translation>
    </message>
    <message>
        <source>The library in “%1” belongs to another user of this computer, so git does not touch it. If you trust whoever it belongs to, run this in a terminal and open the library again: git config --global --add safe.directory &quot;%1&quot;</source>
        <translation>المكتبة في «⁨%1⁩» تخص مستخدمًا آخر لهذا الحاسوب، ولذلك لا يمسّها git. إن كنت تثق بصاحبها فنفّذ الأمر التالي في الطرفية ثم افتح المكتبة مجددًا: ⁦git config --global --add safe.directory &quot;%1&quot; ⁩</translation>
    </message>
    <message>
        <source>“%1” is kept with git, but git cannot read what it keeps there. Repair it, or get a fresh copy of the library.</source>
        <translation>يُحتفظ بـ «⁨%1⁩» في git، لكن يتعذر على git قراءة ما يحتفظ به هناك. أصلحه أو احصل على نسخة جديدة من المكتبة.</translation>
    </message>
    <message>
        <source>“%1” holds only what git keeps for itself, without the files of a library. Open the folder that holds the files, or make a copy of the library with git clone.</source>
        <translation>لا يحوي «⁨%1⁩» إلا ما يحتفظ به git لنفسه، دون ملفات مكتبة. افتح المجلد الذي يحوي الملفات، أو أنشئ نسخة من المكتبة بالأمر git clone.</translation>
    </message>
    <message>
        <source>Versions cannot be kept in “%1”. Look at the details, or choose another folder.</source>
        <translation>لا يمكن الاحتفاظ بالإصدارات في «⁨%1⁩». راجع التفاصيل أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>git made a place for versions in “%1” and then does not find it. Look at the settings of git.</source>
        <translation>أنشأ git مكانًا للإصدارات في «⁨%1⁩» ثم لم يجده. راجع إعدادات git.</translation>
    </message>
    <message>
        <source>git cannot tell what has changed in “%1”.</source>
        <translation>يتعذر على git تحديد ما تغيّر في «⁨%1⁩».</translation>
    </message>
    <message>
        <source>git cannot tell whether “%1” belongs to the library.</source>
        <translation>يتعذر على git تحديد ما إذا كان «⁨%1⁩» من المكتبة.</translation>
    </message>
    <message>
        <source>git described the state of the library in a way that is not understood. Update this program or git, and try again.</source>
        <translation>وصف git حالة المكتبة على نحو غير مفهوم. حدّث هذا البرنامج أو git ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Two lines of work are being brought together in this library, and that is not finished.</source>
        <translation>يجري في هذه المكتبة دمج مسارين من العمل، ولم يكتمل ذلك.</translation>
    </message>
    <message>
        <source>Changes are being put on top of newer ones in this library, and that is not finished.</source>
        <translation>يجري في هذه المكتبة وضع تغييرات فوق تغييرات أحدث منها، ولم يكتمل ذلك.</translation>
    </message>
    <message>
        <source>Changes received by mail are being taken into this library, and that is not finished.</source>
        <translation>يجري في هذه المكتبة إدخال تغييرات وردت بالبريد، ولم يكتمل ذلك.</translation>
    </message>
    <message>
        <source>A change is being taken over from elsewhere into this library, and that is not finished.</source>
        <translation>يجري في هذه المكتبة إدخال تغيير من مكان آخر، ولم يكتمل ذلك.</translation>
    </message>
    <message>
        <source>An earlier change is being taken back in this library, and that is not finished.</source>
        <translation>يجري في هذه المكتبة التراجع عن تغيير سابق، ولم يكتمل ذلك.</translation>
    </message>
    <message>
        <source>A version needs a few words that say what changed. Write them and save again.</source>
        <translation>يحتاج الإصدار إلى كلمات قليلة تصف ما تغيّر. اكتبها وأعد الحفظ.</translation>
    </message>
    <message>
        <source>git cannot read its settings. Correct them, and try again.</source>
        <translation>يتعذر على git قراءة إعداداته. صححها ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Every version carries the name and e-mail address of who made it, and git does not know yours yet. Enter them and save again.</source>
        <translation>يحمل كل إصدار اسم من أنشأه وبريده الإلكتروني، ولا يعرف git بعدُ اسمك وبريدك. أدخلهما وأعد الحفظ.</translation>
    </message>
    <message>
        <source>Until it is finished or given up, no version can be kept; the files themselves are saved.</source>
        <translation>لا يمكن الاحتفاظ بأي إصدار حتى يكتمل ذلك أو يُتخلى عنه؛ أما الملفات نفسها فمحفوظة.</translation>
    </message>
    <message>
        <source>git cannot tell what has changed in the library.</source>
        <translation>يتعذر على git تحديد ما تغيّر في المكتبة.</translation>
    </message>
    <message>
        <source>In “%1” two changes contradict each other, and nobody has decided between them yet. Until that is done no version can be kept; the files themselves are saved.</source>
        <translation>في «⁨%1⁩» تغييران متعارضان لم يُفصل بينهما بعد. وحتى يتم ذلك لا يمكن الاحتفاظ بأي إصدار؛ أما الملفات نفسها فمحفوظة.</translation>
    </message>
    <message>
        <source>“%1 &lt;%2&gt;” is not a name and e-mail address that a version can carry. Correct them and save again.</source>
        <translation>«⁦%1 &lt;%2&gt;⁩» ليس اسمًا وبريدًا إلكترونيًا يصلحان لإصدار. صححهما وأعد الحفظ.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose the files in it that belong to the version.</source>
        <translation>«⁨%1⁩» مجلد. اختر منه الملفات التي تخص الإصدار.</translation>
    </message>
    <message>
        <source>There is no file “%1” in the library, and there was none in its last version. Save the file first.</source>
        <translation>لا يوجد ملف «⁨%1⁩» في المكتبة، ولم يكن في آخر إصدار منها. احفظ الملف أولًا.</translation>
    </message>
    <message>
        <source>git was told to leave “%1” out of the library (in a .gitignore file), so no version of it can be kept. Choose another name or folder, or change that rule; the file itself is saved.</source>
        <translation>طُلب من git إبقاء «⁨%1⁩» خارج المكتبة (في ملف ⁦.gitignore⁩)، فلا يمكن الاحتفاظ بأي إصدار منه. اختر اسمًا أو مجلدًا آخر، أو غيّر تلك القاعدة؛ أما الملف نفسه فمحفوظ.</translation>
    </message>
    <message>
        <source>git did not take “%1” into a version; the file itself is saved.</source>
        <translation>لم يُدرج git «⁨%1⁩» في إصدار؛ أما الملف نفسه فمحفوظ.</translation>
    </message>
    <message>
        <source>git cannot tell what has changed in the library, so no version was kept; the files are saved.</source>
        <translation>يتعذر على git تحديد ما تغيّر في المكتبة، فلم يُحتفظ بأي إصدار؛ الملفات محفوظة.</translation>
    </message>
    <message>
        <source>No version was kept, because a temporary file could not be written: %1. Free some space and save again; the files themselves are saved.</source>
        <translation>لم يُحتفظ بأي إصدار لأن كتابة ملف مؤقت تعذرت: ⁨%1⁩. أخلِ بعض المساحة وأعد الحفظ؛ أما الملفات نفسها فمحفوظة.</translation>
    </message>
    <message>
        <source>A check that runs on every version of this library (a hook) did not accept this one. Correct what it names and save again; the files themselves are saved.</source>
        <translation>لم يقبل فحصٌ يجري على كل إصدار من هذه المكتبة (hook) هذا الإصدار. صحح ما يذكره وأعد الحفظ؛ أما الملفات نفسها فمحفوظة.</translation>
    </message>
    <message>
        <source>git did not keep a version; the files themselves are saved.</source>
        <translation>لم يحتفظ git بأي إصدار؛ أما الملفات نفسها فمحفوظة.</translation>
    </message>
    <message>
        <source>Another program is working on the versions of this library, so none was kept now; the files themselves are saved. Save again when it has finished. If no other program is at work, one that stopped halfway left the file “%1” behind: remove it.</source>
        <translation>يعمل برنامج آخر على إصدارات هذه المكتبة، فلم يُحتفظ بأي إصدار الآن؛ أما الملفات نفسها فمحفوظة. أعد الحفظ بعد انتهائه. وإن لم يكن هناك برنامج آخر يعمل، فقد ترك برنامج توقف في منتصف عمله الملف «⁨%1⁩»: أزله.</translation>
    </message>
    <message>
        <source>git does not have the version “%1”: this copy of the library has only a part of its history. Fetch all of it (git fetch --unshallow; on GitHub “fetch-depth: 0” for actions/checkout, on GitLab “GIT_DEPTH: 0”) and try again.</source>
        <translation>ليس لدى git الإصدار «⁨%1⁩»: في هذه النسخة من المكتبة جزء من تاريخها فقط. اجلبه كله (git fetch --unshallow؛ وعلى GitHub «fetch-depth: 0» في actions/checkout، وعلى GitLab «GIT_DEPTH: 0») وأعد المحاولة.</translation>
    </message>
    <message>
        <source>git knows no version “%1” here. Name a branch, a tag or a version&apos;s id; a branch that only the server has begins with its name, as in origin/main, and may have to be fetched first.</source>
        <translation>لا يعرف git هنا إصدارًا باسم «⁨%1⁩». سمِّ فرعًا أو وسمًا أو معرّف إصدار؛ والفرع الذي لا يوجد إلا على الخادم يبدأ باسم الخادم، مثل origin/main، وقد يلزم جلبه أولًا.</translation>
    </message>
    <message>
        <source>git cannot read the version “%1”. Fetch it anew, or name another.</source>
        <translation>يتعذر على git قراءة الإصدار «⁨%1⁩». اجلبه من جديد أو سمِّ غيره.</translation>
    </message>
    <message>
        <source>git cannot tell where it keeps its settings.</source>
        <translation>لا يستطيع git أن يبيّن أين يحفظ إعداداته.</translation>
    </message>
    <message>
        <source>It cannot be read: %1</source>
        <translation>لا يمكن قراءته: %1</translation>
    </message>
    <message>
        <source>It cannot be written: %1</source>
        <translation>لا يمكن كتابته: %1</translation>
    </message>
    <message>
        <source>git&apos;s settings of this library cannot be changed.</source>
        <translation>لا يمكن تغيير إعدادات git لهذه المكتبة.</translation>
    </message>
    <message>
        <source>The library is here; some large files of it (images, for example) could not be fetched. Their names are there without their contents.</source>
        <translation>المكتبة هنا؛ لكن بعض ملفاتها الكبيرة (كالصور) تعذر جلبها. أسماؤها موجودة بلا محتواها.</translation>
    </message>
    <message>
        <source>The library is here, and nothing is in it yet. Your first entry will be its first version.</source>
        <translation>المكتبة هنا ولا شيء فيها بعد. سيكون مدخلك الأول نسختها الأولى.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a library. It looks like https://example.org/group/library, or is a file or folder of this computer.</source>
        <translation>«⁨%1⁩» ليس عنوان مكتبة. يشبه العنوان https://example.org/group/library، أو هو ملف أو مجلد في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>library</source>
        <translation>مكتبة</translation>
    </message>
    <message>
        <source>A library cannot be got by “%1:”. Use an address that begins with https:// or ssh://, or a file or folder of this computer.</source>
        <translation>لا يمكن جلب مكتبة عبر «⁨%1⁩:». استعمل عنوانًا يبدأ بـ https:// أو ssh://، أو ملفًا أو مجلدًا في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The address holds a password, which would stay readable in the library&apos;s folder. Leave it out; you are asked for it when it is needed.</source>
        <translation>يحوي العنوان كلمة مرور ستبقى مقروءة في مجلد المكتبة. احذفها؛ وستُسأل عنها عند الحاجة.</translation>
    </message>
    <message>
        <source>“%1” would start a program instead of fetching a library, so it is not used. Ask whoever gave it to you for a plain address.</source>
        <translation>سيشغّل «⁨%1⁩» برنامجًا بدل جلب مكتبة، فلا يُستعمل. اطلب ممن أعطاك إياه عنوانًا عاديًا.</translation>
    </message>
    <message>
        <source>git cannot tell who wrote “%1”. Look at the details.</source>
        <translation>لا يستطيع git معرفة من كتب «⁨%1⁩». انظر إلى التفاصيل.</translation>
    </message>
    <message>
        <source>git cannot read the earlier versions of “%1”. Look at the details.</source>
        <translation>لا يستطيع git قراءة النسخ السابقة من «⁨%1⁩». انظر إلى التفاصيل.</translation>
    </message>
    <message>
        <source>Somebody is searching this library&apos;s versions for the one that brought a mistake, and has not ended the search. Until then it shows an earlier version.</source>
        <translation>يبحث أحدهم في نسخ هذه المكتبة عن النسخة التي جاءت بخطأ ولم يُنهِ البحث. وإلى ذلك الحين تعرض نسخة أقدم.</translation>
    </message>
    <message>
        <source>git cannot tell which the last version of the library is.</source>
        <translation>لا يستطيع git معرفة آخر نسخة من المكتبة.</translation>
    </message>
    <message>
        <source>Another program may still be working on the versions of this library, so “%1” was left as it is. Try again in a while.</source>
        <translation>قد يكون برنامج آخر ما زال يعمل على نسخ هذه المكتبة، فتُرك «⁨%1⁩» كما هو. حاول بعد قليل.</translation>
    </message>
    <message>
        <source>“%1” could not be removed: %2.</source>
        <translation>تعذرت إزالة «⁨%1⁩»: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>No folder can be made at “%1”: %2. Choose a place that you may write to.</source>
        <translation>لا يمكن إنشاء مجلد في «⁨%1⁩»: ⁨%2⁩. اختر مكانًا يمكنك الكتابة فيه.</translation>
    </message>
    <message>
        <source>“%1” is there already and is not empty, so it was left as it is. Choose another name or place.</source>
        <translation>«⁨%1⁩» موجود وليس فارغًا، فتُرك كما هو. اختر اسمًا أو مكانًا آخر.</translation>
    </message>
    <message>
        <source>“%1” is not a place for a folder. Choose another one.</source>
        <translation>«⁨%1⁩» ليس مكانًا لمجلد. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>A temporary file cannot be written. Make room on the disk and try again.</source>
        <translation>تتعذر كتابة ملف مؤقت. أفسح مكانًا على القرص وحاول مجددًا.</translation>
    </message>
    <message>
        <source>Nobody has decided yet about: %1.</source>
        <translation>لم يبتّ أحد بعد في: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Finish it</source>
        <translation>أنهِه</translation>
    </message>
    <message>
        <source>Nothing is left to decide: what was begun is finished and kept as a version.</source>
        <translation>لم يبقَ ما يُبتّ فيه: يُنهى ما بُدئ ويُحفظ نسخةً.</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>أنهِ البحث</translation>
    </message>
    <message>
        <source>The library goes back to where it was before the search.</source>
        <translation>تعود المكتبة إلى حيث كانت قبل البحث.</translation>
    </message>
    <message>
        <source>The library goes back to where it was before.</source>
        <translation>تعود المكتبة إلى حيث كانت من قبل.</translation>
    </message>
    <message>
        <source>What was done since in these files is taken out of them: %1.</source>
        <translation>يُزال ما جرى منذ ذلك الحين في هذه الملفات: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>All files as they are now are first kept as a version of their own, so nothing is lost.</source>
        <translation>تُحفظ كل الملفات كما هي الآن نسخةً خاصة أولًا، فلا يضيع شيء.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>تخلَّ عنه</translation>
    </message>
    <message>
        <source>Two changes contradict each other in this library.</source>
        <translation>يتعارض تغييران في هذه المكتبة.</translation>
    </message>
    <message>
        <source>They are right as they are</source>
        <translation>هي صحيحة كما هي</translation>
    </message>
    <message>
        <source>The files stay as they are now and count as decided: %1.</source>
        <translation>تبقى الملفات كما هي الآن وتُعدّ مبتوتًا فيها: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Another program is working on the versions of this library. Wait until it has finished.</source>
        <translation>يعمل برنامج آخر على نسخ هذه المكتبة. انتظر حتى ينتهي.</translation>
    </message>
    <message>
        <source>Another program is working on the versions of this library, or stopped halfway (%1). If no program is at work, on other computers that share the folder neither, remove “%2”.</source>
        <translation>يعمل برنامج آخر على نسخ هذه المكتبة، أو توقف في منتصف عمله (⁨%1⁩). إن لم يكن أي برنامج يعمل، ولا على حواسيب أخرى تشارك المجلد، فأزل «⁨%2⁩».</translation>
    </message>
    <message>
        <source>A program that worked on the versions of this library stopped halfway (%1) and left a lock behind, so no version can be kept.</source>
        <translation>توقف برنامج كان يعمل على نسخ هذه المكتبة في منتصف عمله (⁨%1⁩) وترك قفلًا، فلا يمكن حفظ نسخة.</translation>
    </message>
    <message>
        <source>Remove the lock</source>
        <translation>أزل القفل</translation>
    </message>
    <message>
        <source>No program of this computer is using it. “%1” is removed; no file of the library is touched.</source>
        <translation>لا يستعمله أي برنامج في هذا الحاسوب. يُزال «⁨%1⁩»؛ ولا يُمس أي ملف من المكتبة.</translation>
    </message>
    <message>
        <source>No version of this library has been kept yet. The first save makes the first one, of the entry that is saved.</source>
        <translation>لم تُحفظ نسخة من هذه المكتبة بعد. أول حفظ يصنع النسخة الأولى، من المدخل المحفوظ.</translation>
    </message>
    <message>
        <source>Keep a version of all files now</source>
        <translation>احفظ نسخة من كل الملفات الآن</translation>
    </message>
    <message>
        <source>This library is set to one version (%1 of %2) and not to a branch, so versions that you keep now belong to no branch and get out of sight.</source>
        <translation>المكتبة مثبّتة على نسخة واحدة (⁨%1⁩ بتاريخ ⁨%2⁩) لا على فرع، فالنسخ التي تحفظها الآن لا تخص أي فرع وتغيب عن النظر.</translation>
    </message>
    <message>
        <source>Go to “%1”</source>
        <translation>اذهب إلى «⁨%1⁩»</translation>
    </message>
    <message>
        <source>The files become those of the newest version of “%1”. That branch holds this version too.</source>
        <translation>تصير الملفات ملفات أحدث نسخة من «⁨%1⁩». وذلك الفرع يحوي هذه النسخة أيضًا.</translation>
    </message>
    <message>
        <source>Make a branch from here</source>
        <translation>أنشئ فرعًا من هنا</translation>
    </message>
    <message>
        <source>The files stay as they are; what you keep goes to the new branch “%1”.</source>
        <translation>تبقى الملفات كما هي؛ وما تحفظه يذهب إلى الفرع الجديد «⁨%1⁩».</translation>
    </message>
    <message numerus="yes">
        <source>Of this library only the newest %n version(s) were fetched; older ones are not shown.</source>
        <translation>
            <numerusform>جُلب من هذه المكتبة الأحدث فقط (لا نسخ)؛ ولا يظهر ما هو أقدم.</numerusform>
            <numerusform>جُلب من هذه المكتبة الأحدث فقط (نسخة واحدة)؛ ولا يظهر ما هو أقدم.</numerusform>
            <numerusform>جُلب من هذه المكتبة الأحدث فقط (نسختان)؛ ولا يظهر ما هو أقدم.</numerusform>
            <numerusform>جُلب من هذه المكتبة الأحدث فقط (%n نسخ)؛ ولا يظهر ما هو أقدم.</numerusform>
            <numerusform>جُلب من هذه المكتبة الأحدث فقط (%n نسخة)؛ ولا يظهر ما هو أقدم.</numerusform>
            <numerusform>جُلب من هذه المكتبة الأحدث فقط (%n نسخة)؛ ولا يظهر ما هو أقدم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch older versions</source>
        <translation>اجلب النسخ الأقدم</translation>
    </message>
    <message>
        <source>The contents of older versions of this library are fetched only when somebody looks at them, which needs a network.</source>
        <translation>لا تُجلب محتويات النسخ الأقدم من هذه المكتبة إلا حين ينظر إليها أحد، ويحتاج ذلك إلى شبكة.</translation>
    </message>
    <message>
        <source>Fetch everything</source>
        <translation>اجلب كل شيء</translation>
    </message>
    <message>
        <source>Only some of this library&apos;s files are in the folder; whoever set it up left the others out (a sparse checkout).</source>
        <translation>بعض ملفات هذه المكتبة فقط في المجلد؛ ومن أعدّها ترك الباقي (sparse checkout).</translation>
    </message>
    <message>
        <source>This library is a part of “%1”, which goes by one of its versions: what you keep here is seen there only when somebody takes it over.</source>
        <translation>هذه المكتبة جزء من «⁨%1⁩» الذي يتبع إحدى نسخها: ما تحفظه هنا لا يظهر هناك إلا حين يأخذه أحد.</translation>
    </message>
    <message>
        <source>The versions of this folder are kept in “%1”, together with those of other folders of the same library. They are gone when that is deleted.</source>
        <translation>تُحفظ نسخ هذا المجلد في «⁨%1⁩» مع نسخ مجلدات أخرى من المكتبة نفسها. وتزول حين يُحذف ذلك.</translation>
    </message>
    <message>
        <source>Fetch them</source>
        <translation>اجلبها</translation>
    </message>
    <message>
        <source>They come from the addresses that the library names (in .gitmodules). Fetch them if you trust the library.</source>
        <translation>تأتي من العناوين التي تسميها المكتبة (في ‎.gitmodules). اجلبها إن كنت تثق بالمكتبة.</translation>
    </message>
    <message>
        <source>This library keeps large files aside (with Git LFS), and git on this computer does not do so yet.</source>
        <translation>تحفظ هذه المكتبة الملفات الكبيرة جانبًا (بـ Git LFS)، ولا يفعل git ذلك في هذا الحاسوب بعد.</translation>
    </message>
    <message>
        <source>Set it up</source>
        <translation>أعدّه</translation>
    </message>
    <message>
        <source>Install Git LFS (the package git-lfs), and open the library again.</source>
        <translation>ثبّت Git LFS (الحزمة git-lfs) وافتح المكتبة مجددًا.</translation>
    </message>
    <message>
        <source>The library in “%1” belongs to another user of this computer, so git does not touch it.</source>
        <translation>المكتبة في «⁨%1⁩» لمستخدم آخر لهذا الحاسوب، فلا يمسها git.</translation>
    </message>
    <message>
        <source>The library in “%1” belongs to another user of this computer (%2), so git does not touch it.</source>
        <translation>المكتبة في «⁨%1⁩» لمستخدم آخر لهذا الحاسوب (⁨%2⁩)، فلا يمسها git.</translation>
    </message>
    <message>
        <source>Trust this folder</source>
        <translation>ثق بهذا المجلد</translation>
    </message>
    <message>
        <source>git then works with “%1” for you, in other programs too. Whoever it belongs to could have programs run in your name; trust it if you trust them.</source>
        <translation>يعمل git عندئذ مع «⁨%1⁩» لك، في البرامج الأخرى أيضًا. قد يجعل صاحبه برامج تعمل باسمك؛ فثق به إن كنت تثق بصاحبه.</translation>
    </message>
    <message>
        <source>The versions of this library are kept in “%1”, and there is nothing there now. Connect the disk that it is on, or bring that folder back to its place; if the library was moved, run “git worktree repair” in the main one.</source>
        <translation>تُحفظ نسخ هذه المكتبة في «⁨%1⁩»، ولا شيء هناك الآن. صِل القرص الذي هي عليه أو أعد ذلك المجلد إلى مكانه؛ وإن نُقلت المكتبة فنفّذ «git worktree repair» في الرئيسية.</translation>
    </message>
    <message>
        <source>git did not do it, and nothing was changed.</source>
        <translation>لم يفعل git ذلك، ولم يتغير شيء.</translation>
    </message>
    <message>
        <source>You are on the new branch “%1”.</source>
        <translation>أنت على الفرع الجديد «⁨%1⁩».</translation>
    </message>
    <message>
        <source>You are on the branch “%1”.</source>
        <translation>أنت على الفرع «⁨%1⁩».</translation>
    </message>
    <message>
        <source>All versions are here now.</source>
        <translation>كل النسخ هنا الآن.</translation>
    </message>
    <message>
        <source>The folders from elsewhere were fetched.</source>
        <translation>جُلبت المجلدات الآتية من أماكن أخرى.</translation>
    </message>
    <message>
        <source>The lock was removed.</source>
        <translation>أُزيل القفل.</translation>
    </message>
    <message>
        <source>This cannot be done here.</source>
        <translation>لا يمكن فعل هذا هنا.</translation>
    </message>
    <message>
        <source>The contents of all versions are here now.</source>
        <translation>محتويات كل النسخ هنا الآن.</translation>
    </message>
    <message>
        <source>The large files were fetched.</source>
        <translation>جُلبت الملفات الكبيرة.</translation>
    </message>
    <message>
        <source>There is nothing left to finish.</source>
        <translation>لم يبقَ ما يُنهى.</translation>
    </message>
    <message>
        <source>It is finished, and kept as a version.</source>
        <translation>انتهى، وحُفظ نسخةً.</translation>
    </message>
    <message>
        <source>The library is back where it was before the search.</source>
        <translation>عادت المكتبة إلى حيث كانت قبل البحث.</translation>
    </message>
    <message>
        <source>There is nothing left to give up.</source>
        <translation>لم يبقَ ما يُتخلى عنه.</translation>
    </message>
    <message>
        <source>Before giving up what was begun</source>
        <translation>قبل التخلي عما بُدئ</translation>
    </message>
    <message>
        <source>The library is back where it was. The files as they were before are kept as “%1”.</source>
        <translation>عادت المكتبة إلى حيث كانت. والملفات كما كانت قبل ذلك محفوظة باسم «⁨%1⁩».</translation>
    </message>
    <message>
        <source>The files count as decided.</source>
        <translation>تُعدّ الملفات مبتوتًا فيها.</translation>
    </message>
    <message>
        <source>git works with this folder now.</source>
        <translation>يعمل git مع هذا المجلد الآن.</translation>
    </message>
    <message>
        <source>The files could not be kept aside first, so nothing was changed.</source>
        <translation>لم يمكن حفظ الملفات جانبًا أولًا، فلم يتغير شيء.</translation>
    </message>
    <message>
        <source>First version</source>
        <translation>النسخة الأولى</translation>
    </message>
    <message>
        <source>This folder is not under git any more.</source>
        <translation>لم يعد هذا المجلد تحت git.</translation>
    </message>
    <message>
        <source>“%1” was not reached, or the connection broke. See whether this computer is connected and the address is right, and try again.</source>
        <translation>لم يمكن الوصول إلى «⁨%1⁩» أو انقطع الاتصال. تأكد من أن هذا الحاسوب متصل وأن العنوان صحيح، وحاول مجددًا.</translation>
    </message>
    <message>
        <source>There is no library at “%1”, or none that you may see. See whether the address is right.</source>
        <translation>لا توجد مكتبة في «⁨%1⁩»، أو لا يحق لك رؤيتها. تأكد من صحة العنوان.</translation>
    </message>
    <message>
        <source>“%1” did not let you in: it asks who you are, and got no name and password or key that it accepts. Try again with the right ones, or ask whoever looks after it.</source>
        <translation>لم يسمح لك «⁨%1⁩» بالدخول: يسأل من أنت، ولم يحصل على اسم وكلمة مرور أو مفتاح يقبله. حاول مجددًا بالصحيح، أو اسأل من يعتني به.</translation>
    </message>
    <message>
        <source>You are not allowed to do this at “%1”. Ask whoever looks after it for access.</source>
        <translation>لا يُسمح لك بهذا في «⁨%1⁩». اطلب الإذن ممن يعتني به.</translation>
    </message>
    <message>
        <source>It is not certain that “%1” is the computer it says it is, so nothing was exchanged with it. Compare its fingerprint with the one that its owners publish.</source>
        <translation>ليس مؤكدًا أن «⁨%1⁩» هو الحاسوب الذي يدّعيه، فلم يُتبادل معه شيء. قارن بصمته بالبصمة التي ينشرها أصحابه.</translation>
    </message>
    <message>
        <source>The certificate of “%1” could not be verified, so nothing was exchanged with it. See whether the clock of this computer is right, or ask whoever looks after the address.</source>
        <translation>تعذر التحقق من شهادة «⁨%1⁩»، فلم يُتبادل معه شيء. تأكد من صحة ساعة هذا الحاسوب، أو اسأل من يعتني بالعنوان.</translation>
    </message>
    <message>
        <source>“%1” answered with a fault of its own. Try again later.</source>
        <translation>أجاب «⁨%1⁩» بخطأ عنده. حاول لاحقًا.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk for the library from “%1”. Free some, or choose another place.</source>
        <translation>لا يوجد مكان كافٍ على القرص للمكتبة من «⁨%1⁩». أفسح مكانًا أو اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>What “%1” gave is not a whole library. Get the file again, or ask for one that holds all versions.</source>
        <translation>ما أعطاه «⁨%1⁩» ليس مكتبة كاملة. احصل على الملف مجددًا، أو اطلب ملفًا فيه كل النسخ.</translation>
    </message>
    <message>
        <source>For “%1” the program ssh is needed, and this computer does not have it. Install OpenSSH, or use an address with https://.</source>
        <translation>يحتاج «⁨%1⁩» إلى برنامج ssh، وليس في هذا الحاسوب. ثبّت OpenSSH أو استعمل عنوانًا يبدأ بـ https://.</translation>
    </message>
    <message>
        <source>git could not exchange anything with “%1”.</source>
        <translation>لم يستطع git تبادل شيء مع «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Another version of the library was kept meanwhile. Try again.</source>
        <translation>حُفظت نسخة أخرى من المكتبة في هذه الأثناء. حاول مجددًا.</translation>
    </message>
    <message>
        <source>git cannot put the last versions of the library in order.</source>
        <translation>لا يستطيع git ترتيب آخر نسخ المكتبة.</translation>
    </message>
    <message>
        <source>git knows no version “%1” of this library.</source>
        <translation>لا يعرف git نسخة «⁨%1⁩» من هذه المكتبة.</translation>
    </message>
</context>
<context>
    <name>HtmlSanitizer</name>
    <message>
        <source>Image not shown</source>
        <translation>صورة غير معروضة</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Entries</source>
        <translation>المداخل</translation>
    </message>
    <message>
        <source>There is no folder “%1”. It may have been moved or renamed; open it where it is now.</source>
        <translation>لا يوجد مجلد «⁨%1⁩». ربما نُقل أو أُعيدت تسميته؛ افتحه في مكانه الحالي.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be read. Ask its owner for permission to read it.</source>
        <translation>تتعذر قراءة المجلد «⁨%1⁩». اطلب من صاحبه الإذن بقراءته.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Check that there is space and that you may write there.</source>
        <translation>تعذرت كتابة «⁨%1⁩». تأكد من وجود مساحة ومن أن لديك إذنًا بالكتابة هناك.</translation>
    </message>
    <message>
        <source>“%1” could not be read and is left out. Check that you may read it.</source>
        <translation>تعذرت قراءة «⁨%1⁩» فلم يُدرج. تأكد من أن لديك إذنًا بقراءته.</translation>
    </message>
    <message>
        <source>“%1” is a link to something outside the library and is left out. Copy what it leads to into the library if it belongs there.</source>
        <translation>«⁨%1⁩» رابط إلى شيء خارج المكتبة فلم يُدرج. إن كان ما يؤدي إليه من المكتبة فانسخه إليها.</translation>
    </message>
    <message>
        <source>The name “%1” is no valid text, so it is left out. Give it another name.</source>
        <translation>الاسم «⁨%1⁩» ليس نصًا صالحًا، فلم يُدرج. أعطه اسمًا آخر.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be read; what is in it is left out. Ask its owner for permission to read it.</source>
        <translation>تتعذر قراءة المجلد «⁨%1⁩»، فلم يُدرج ما فيه. اطلب من صاحبه الإذن بقراءته.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are one file on computers that do not tell such names apart. Give one of them another name.</source>
        <translation>«⁨%1⁩» و«⁨%2⁩» ملف واحد على الحواسيب التي لا تفرّق بين مثل هذه الأسماء. أعطِ أحدهما اسمًا آخر.</translation>
    </message>
    <message>
        <source>The version “%1” could not be written to the folder for temporary files, “%2”. Make room there, and try again.</source>
        <translation>تعذرت كتابة الإصدار «⁨%1⁩» في مجلد الملفات المؤقتة «⁨%2⁩». أفسح فيه مكانًا وأعد المحاولة.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>تتعذر قراءة «⁨%1⁩»: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>أُوقف كما طلبت.</translation>
    </message>
    <message>
        <source>“%1” is not a whole archive (zip or tar). Get the file again, and try once more.</source>
        <translation>«⁨%1⁩» ليس أرشيفًا كاملًا (zip أو tar). احصل على الملف مجددًا وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk for the library in “%1”. Free some, or choose another place.</source>
        <translation>لا يوجد مكان كافٍ على القرص للمكتبة في «⁨%1⁩». أفسح مكانًا أو اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>تعذرت كتابة «⁨%1⁩»: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>“%1” unpacks to far more than a library holds, so it was not unpacked. If it is right, unpack it yourself and open its folder.</source>
        <translation>يُفكّ «⁨%1⁩» إلى أكثر بكثير مما تحويه مكتبة، فلم يُفكّ. إن كان صحيحًا ففكّه بنفسك وافتح مجلده.</translation>
    </message>
    <message>
        <source>“%1” was made to write to other places (“%2”), so it was not unpacked. Do not trust it.</source>
        <translation>صُنع «⁨%1⁩» ليكتب في أماكن أخرى («⁨%2⁩»)، فلم يُفكّ. لا تثق به.</translation>
    </message>
    <message>
        <source>“%1” is protected by a password. Unpack it yourself, and open its folder.</source>
        <translation>«⁨%1⁩» محمي بكلمة مرور. فكّه بنفسك وافتح مجلده.</translation>
    </message>
</context>
<context>
    <name>LibraryImage</name>
    <message>
        <source>The picture cannot be read.</source>
        <translation>تتعذر قراءة الصورة.</translation>
    </message>
    <message>
        <source>The picture is too large or not a file.</source>
        <translation>الصورة كبيرة جدًا أو ليست ملفًا.</translation>
    </message>
    <message>
        <source>This kind of file is not shown.</source>
        <translation>هذا النوع من الملفات لا يُعرض.</translation>
    </message>
    <message>
        <source>There is no such picture.</source>
        <translation>لا توجد صورة كهذه.</translation>
    </message>
    <message>
        <source>The picture lies outside the library.</source>
        <translation>تقع الصورة خارج المكتبة.</translation>
    </message>
</context>
<context>
    <name>LinkAddress</name>
    <message>
        <source>There is no address. Write one, or remove the link.</source>
        <translation>لا يوجد عنوان. اكتب عنوانًا أو أزل الرابط.</translation>
    </message>
    <message>
        <source>This is no address of the web: it does not begin with http:// or https://.</source>
        <translation>هذا ليس عنوانًا على الويب: لا يبدأ بـ http:// ولا https://.</translation>
    </message>
    <message>
        <source>The address names no site. Write it as https://example.org/page.</source>
        <translation>لا يسمي العنوان موقعًا. اكتبه هكذا: https://example.org/page.</translation>
    </message>
    <message>
        <source>The site in the address cannot be one. Look for a mistyped letter, dot or blank in its name.</source>
        <translation>لا يمكن أن يوجد الموقع الذي في العنوان. ابحث عن حرف أو نقطة أو مسافة خاطئة في اسمه.</translation>
    </message>
    <message>
        <source>The number after the site&apos;s name is none that a browser opens. Remove it, or look for the right one.</source>
        <translation>الرقم بعد اسم الموقع لا يفتحه أي متصفح. أزله أو ابحث عن الصحيح.</translation>
    </message>
    <message>
        <source>The address holds a name or a password. Take them out, as every reader sees them.</source>
        <translation>في العنوان اسم أو كلمة مرور. أزلهما، فكل قارئ يراهما.</translation>
    </message>
    <message>
        <source>The address cannot be read. Copy it again from your browser.</source>
        <translation>تتعذر قراءة العنوان. انسخه مجددًا من متصفحك.</translation>
    </message>
</context>
<context>
    <name>LinkMemory</name>
    <message>
        <source>“%1” is not a file of remembered links, so nothing is remembered. Name another one, or remove it.</source>
        <translation>«⁨%1⁩» ليس ملف روابط محفوظة، فلا يُحفظ شيء. سمّ ملفًا آخر أو أزله.</translation>
    </message>
    <message>
        <source>What was remembered of links could not be read, and is begun anew; the old file is “%1”.</source>
        <translation>تعذرت قراءة ما حُفظ عن الروابط ويبدأ من جديد؛ الملف القديم هو «⁨%1⁩».</translation>
    </message>
    <message>
        <source>“%1” cannot be opened and written to, so nothing is remembered of links. See whether its folder may be written to.</source>
        <translation>تعذر فتح «⁨%1⁩» والكتابة فيه، فلا يُحفظ شيء عن الروابط. تأكد من إمكان الكتابة في مجلده.</translation>
    </message>
    <message>
        <source>Not everything could be remembered in “%1”. See whether there is room on the disk.</source>
        <translation>لم يمكن حفظ كل شيء في «⁨%1⁩». تأكد من وجود مكان على القرص.</translation>
    </message>
</context>
<context>
    <name>LinkVerdict</name>
    <message>
        <source>It has moved for good, to %1. Put the new address in its place.</source>
        <translation>انتقل نهائيًا إلى ⁨%1⁩. ضع العنوان الجديد مكانه.</translation>
    </message>
    <message>
        <source>It leads on to %1, and does not say that this is for good. Nothing has to be done.</source>
        <translation>يقود إلى ⁨%1⁩ ولا يقول إن ذلك نهائي. لا يلزم فعل شيء.</translation>
    </message>
    <message>
        <source>There is no site called %1.</source>
        <translation>لا يوجد موقع اسمه ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Where %1 is could not be found out.</source>
        <translation>لم يمكن معرفة مكان ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 accepts no connection.</source>
        <translation>لا يقبل ⁨%1⁩ أي اتصال.</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer that makes sense.</source>
        <translation>أغلق ⁨%1⁩ الاتصال دون إجابة مفهومة.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>لم يُجب ⁨%1⁩ في الوقت المحدد.</translation>
    </message>
    <message>
        <source>There is no way to %1 from this network.</source>
        <translation>لا طريق إلى ⁨%1⁩ من هذه الشبكة.</translation>
    </message>
    <message>
        <source>The proxy of this computer did not let it through to %1.</source>
        <translation>لم يسمح وكيل هذا الحاسوب بالوصول إلى ⁨%1⁩.</translation>
    </message>
    <message>
        <source>No secure connection to %1 came about.</source>
        <translation>لم ينشأ اتصال آمن مع ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 gave an answer that is not of the web.</source>
        <translation>أعطى ⁨%1⁩ إجابة ليست من الويب.</translation>
    </message>
    <message>
        <source>%1 has a fault of its own (%2).</source>
        <translation>لدى ⁨%1⁩ خلل عنده (⁨%2⁩).</translation>
    </message>
    <message>
        <source>%1 says that there is no such page (404). Look for its new address, or link to an archived copy.</source>
        <translation>يقول ⁨%1⁩ إنه لا توجد صفحة كهذه (404). ابحث عن عنوانها الجديد أو اربط بنسخة مؤرشفة.</translation>
    </message>
    <message>
        <source>%1 says that the page was taken away for good (410). Link to something else, or to an archived copy.</source>
        <translation>يقول ⁨%1⁩ إن الصفحة أزيلت نهائيًا (410). اربط بشيء آخر أو بنسخة مؤرشفة.</translation>
    </message>
    <message>
        <source>The page is there, but has no place “#%1”. Choose another place in it, or take away what follows the “#”.</source>
        <translation>الصفحة موجودة لكن ليس فيها المكان «#⁨%1⁩». اختر مكانًا آخر فيها أو أزل ما بعد «#».</translation>
    </message>
    <message>
        <source>%1 sends its readers round in a circle. Look for another address of the page.</source>
        <translation>يدور ⁨%1⁩ بقرائه في حلقة. ابحث عن عنوان آخر للصفحة.</translation>
    </message>
    <message>
        <source>%1 leads on to “%2”, where no browser goes. Look for another address of the page.</source>
        <translation>يقود ⁨%1⁩ إلى «⁨%2⁩» حيث لا يذهب أي متصفح. ابحث عن عنوان آخر للصفحة.</translation>
    </message>
    <message numerus="yes">
        <source>It has failed on %n separate days since %1. Look for another address of the page, or link to an archived copy.</source>
        <translation>
            <numerusform>لم يفشل منذ ⁨%1⁩. ابحث عن عنوان آخر للصفحة أو اربط بنسخة مؤرشفة.</numerusform>
            <numerusform>فشل في يوم واحد منذ ⁨%1⁩. ابحث عن عنوان آخر للصفحة أو اربط بنسخة مؤرشفة.</numerusform>
            <numerusform>فشل في يومين متفرقين منذ ⁨%1⁩. ابحث عن عنوان آخر للصفحة أو اربط بنسخة مؤرشفة.</numerusform>
            <numerusform>فشل في %n أيام متفرقة منذ ⁨%1⁩. ابحث عن عنوان آخر للصفحة أو اربط بنسخة مؤرشفة.</numerusform>
            <numerusform>فشل في %n يومًا متفرقًا منذ ⁨%1⁩. ابحث عن عنوان آخر للصفحة أو اربط بنسخة مؤرشفة.</numerusform>
            <numerusform>فشل في %n يوم متفرق منذ ⁨%1⁩. ابحث عن عنوان آخر للصفحة أو اربط بنسخة مؤرشفة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Browsers warn of it. Tell those who look after the site.</source>
        <translation>تحذّر المتصفحات من ذلك. أخبر من يعتني بالموقع.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired or does not hold yet.</source>
        <translation>انتهت صلاحية شهادة ⁨%1⁩ أو لم تبدأ بعد.</translation>
    </message>
    <message>
        <source>%1 has made its certificate by itself.</source>
        <translation>صنع ⁨%1⁩ شهادته بنفسه.</translation>
    </message>
    <message>
        <source>The certificate of %1 is for another name.</source>
        <translation>شهادة ⁨%1⁩ لاسم آخر.</translation>
    </message>
    <message>
        <source>The certificate of %1 could not be verified.</source>
        <translation>تعذر التحقق من شهادة ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The address holds a name or a password, so it was not asked for. Take them out, as every reader sees them.</source>
        <translation>في العنوان اسم أو كلمة مرور، فلم يُسأل عنه. أزلهما، فكل قارئ يراهما.</translation>
    </message>
    <message>
        <source>%1 is this computer or in a private network, so it was not asked for. Other readers cannot open it; allow asking if you want to know.</source>
        <translation>⁨%1⁩ هو هذا الحاسوب أو في شبكة خاصة، فلم يُسأل عنه. لا يستطيع القراء الآخرون فتحه؛ اسمح بالسؤال إن أردت أن تعرف.</translation>
    </message>
    <message>
        <source>%1 asks its readers to log in. Open it in your browser to see whether the page is there.</source>
        <translation>يطلب ⁨%1⁩ من قرائه تسجيل الدخول. افتحه في متصفحك لترى هل الصفحة موجودة.</translation>
    </message>
    <message>
        <source>%1 does not show the page to programs, or to nobody (403). Open it in your browser.</source>
        <translation>لا يعرض ⁨%1⁩ الصفحة للبرامج، أو لا يعرضها لأحد (403). افتحها في متصفحك.</translation>
    </message>
    <message>
        <source>%1 does not show the page here for legal reasons (451). It may be there for readers elsewhere.</source>
        <translation>لا يعرض ⁨%1⁩ الصفحة هنا لأسباب قانونية (451). قد تكون متاحة لقراء في أماكن أخرى.</translation>
    </message>
    <message>
        <source>%1 wants to be asked more slowly than there was time for. It is asked again next time.</source>
        <translation>يريد ⁨%1⁩ أن يُسأل أبطأ مما سمح الوقت. يُسأل مجددًا في المرة القادمة.</translation>
    </message>
    <message>
        <source>%1 wants to be sure that a person asks. Open it in your browser.</source>
        <translation>يريد ⁨%1⁩ التأكد من أن إنسانًا يسأل. افتحه في متصفحك.</translation>
    </message>
    <message>
        <source>%1 refuses the question (%2). Open it in your browser.</source>
        <translation>يرفض ⁨%1⁩ السؤال (⁨%2⁩). افتحه في متصفحك.</translation>
    </message>
    <message>
        <source>%1 leads from one address to the next, without an end in sight. Open it in your browser.</source>
        <translation>يقود ⁨%1⁩ من عنوان إلى آخر بلا نهاية ظاهرة. افتحه في متصفحك.</translation>
    </message>
    <message>
        <source>%1 wants to keep something in your browser (cookies) before it shows the page. Open it there.</source>
        <translation>يريد ⁨%1⁩ أن يحفظ شيئًا في متصفحك (cookies) قبل أن يعرض الصفحة. افتحها هناك.</translation>
    </message>
    <message>
        <source>%1 leads on to “%2”, which is for another program. Open it in your browser.</source>
        <translation>يقود ⁨%1⁩ إلى «⁨%2⁩» وهو لبرنامج آخر. افتحه في متصفحك.</translation>
    </message>
    <message>
        <source>%1 gives an answer that says nothing about the page (%2). Open it in your browser.</source>
        <translation>يعطي ⁨%1⁩ إجابة لا تقول شيئًا عن الصفحة (⁨%2⁩). افتحها في متصفحك.</translation>
    </message>
    <message>
        <source>That may pass: it counts as broken only after failing on %1 separate days.</source>
        <translation>قد يزول ذلك: لا يُعدّ معطلًا إلا بعد الفشل في أيام متفرقة عددها ⁨%1⁩.</translation>
    </message>
    <message>
        <source>It has failed on %1 separate days; after %2 it counts as broken.</source>
        <translation>فشل في أيام متفرقة عددها ⁨%1⁩؛ وبعد ⁨%2⁩ يُعدّ معطلًا.</translation>
    </message>
    <message>
        <source>It is not asked for, as the profile says.</source>
        <translation>لا يُسأل عنه كما يقول ملف التعريف.</translation>
    </message>
    <message>
        <source>It is not asked for, as the profile says: %1</source>
        <translation>لا يُسأل عنه كما يقول ملف التعريف: ⁨%1⁩</translation>
    </message>
    <message>
        <source>It is not an address of the web, so it cannot be asked for.</source>
        <translation>ليس عنوانًا على الويب، فلا يمكن السؤال عنه.</translation>
    </message>
    <message>
        <source>Its site wants to be asked more slowly. It is asked for next time.</source>
        <translation>يريد موقعه أن يُسأل أبطأ. يُسأل عنه في المرة القادمة.</translation>
    </message>
    <message>
        <source>It was not asked for yet.</source>
        <translation>لم يُسأل عنه بعد.</translation>
    </message>
    <message>
        <source>But the page may only say that there is nothing: its title sounds like it. Look at it in your browser.</source>
        <translation>لكن الصفحة قد تقول فقط إنه لا شيء هناك: هكذا يبدو عنوانها. انظر إليها في متصفحك.</translation>
    </message>
    <message>
        <source>But that is the site&apos;s front page, so the page itself may be gone. Look at it in your browser.</source>
        <translation>لكن هذه هي الصفحة الأولى للموقع، فقد تكون الصفحة نفسها زالت. انظر إليها في متصفحك.</translation>
    </message>
    <message>
        <source>On the way the connection is not secure (from https to http).</source>
        <translation>الاتصال غير آمن في الطريق (من https إلى http).</translation>
    </message>
    <message>
        <source>The page sends its readers on to another one by itself.</source>
        <translation>ترسل الصفحة قراءها إلى صفحة أخرى من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>Whether it has the place after the “#” cannot be told.</source>
        <translation>لا يمكن معرفة هل فيها المكان الذي بعد «#».</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>يجيب.</translation>
    </message>
    <message>
        <source>Checked today.</source>
        <translation>فُحص اليوم.</translation>
    </message>
    <message numerus="yes">
        <source>Checked %n day(s) ago.</source>
        <translation>
            <numerusform>فُحص اليوم.</numerusform>
            <numerusform>فُحص أمس.</numerusform>
            <numerusform>فُحص قبل يومين.</numerusform>
            <numerusform>فُحص قبل %n أيام.</numerusform>
            <numerusform>فُحص قبل %n يومًا.</numerusform>
            <numerusform>فُحص قبل %n يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last seen alive on %1.</source>
        <translation>شوهد حيًا آخر مرة في ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>The archive gave an answer that cannot be understood. Look there in your browser.</source>
        <translation>أعطى الأرشيف إجابة لا يمكن فهمها. انظر هناك في متصفحك.</translation>
    </message>
    <message>
        <source>The archive could not be asked: %1. Try again later.</source>
        <translation>تعذر سؤال الأرشيف: ⁨%1⁩. حاول لاحقًا.</translation>
    </message>
</context>
<context>
    <name>MediaFiles</name>
    <message>
        <source>The library’s folder is gone.</source>
        <translation>لم يعد مجلد المكتبة موجودًا.</translation>
    </message>
    <message>
        <source>The folder for files, %1, lies outside the library.</source>
        <translation>يقع مجلد الملفات ⁨%1⁩ خارج المكتبة.</translation>
    </message>
    <message>
        <source>The folder for files, %1, cannot be made.</source>
        <translation>لا يمكن إنشاء مجلد الملفات ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 is not a picture that pages can show. Use PNG, JPEG, GIF, WebP, AVIF or SVG.</source>
        <translation>ليس ⁨%1⁩ صورة يمكن للصفحات عرضها. استخدم PNG أو JPEG أو GIF أو WebP أو AVIF أو SVG.</translation>
    </message>
    <message>
        <source>%1 is larger than %2. Make it smaller first; every reader of the library would have to download it.</source>
        <translation>حجم ⁨%1⁩ أكبر من ⁨%2⁩. صغّره أولًا؛ وإلا فعلى كل قارئ للمكتبة تنزيله.</translation>
    </message>
    <message>
        <source>%1 is called a picture, but holds none.</source>
        <translation>اسم ⁨%1⁩ اسم صورة، لكن ليس فيه صورة.</translation>
    </message>
    <message>
        <source>There is no file %1 any more.</source>
        <translation>لم يعد الملف ⁨%1⁩ موجودًا.</translation>
    </message>
    <message>
        <source>There are too many files called %1 already. Give yours another name first.</source>
        <translation>توجد بالفعل ملفات كثيرة جدًا باسم ⁨%1⁩. أعطِ ملفك اسمًا آخر أولًا.</translation>
    </message>
</context>
<context>
    <name>NewEntry</name>
    <message>
        <source>A new entry needs a title.</source>
        <translation>يحتاج المدخل الجديد إلى عنوان.</translation>
    </message>
    <message>
        <source>“%1” takes no new entries. Choose another collection.</source>
        <translation>لا تقبل «%1» مداخل جديدة. اختر مجموعة أخرى.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a file. Choose another slug.</source>
        <translation>لا يمكن أن يكون «%1» اسم ملف. اختر اسمًا مختصرًا آخر.</translation>
    </message>
    <message>
        <source>There is an entry “%1” already. Choose another slug.</source>
        <translation>يوجد مدخل «%1» بالفعل. اختر اسمًا مختصرًا آخر.</translation>
    </message>
    <message>
        <source>No free name was found for “%1”. Choose another slug.</source>
        <translation>لم يُعثر على اسم متاح لـ «%1». اختر اسمًا مختصرًا آخر.</translation>
    </message>
    <message>
        <source>Entries of “%1” are kept in a format that is not written yet.</source>
        <translation>تُحفظ مداخل «%1» بصيغة لا تُكتب بعد.</translation>
    </message>
    <message>
        <source>“%1” leads out of the library; nothing was written.</source>
        <translation>يخرج «%1» من المكتبة، ولم يُكتب شيء.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made. Look whether you may write there.</source>
        <translation>لا يمكن إنشاء المجلد «%1». تحقق من إذن الكتابة هناك.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Entries in the format “%1” are not edited by fields; they are left as they are.</source>
        <translation>المداخل بصيغة «%1» لا تُحرَّر بالحقول، وتُترك كما هي.</translation>
    </message>
    <message>
        <source>Only fields between lines of “---” are read; entries with “%1” show as text.</source>
        <translation>لا تُقرأ إلا الحقول التي بين سطري «---»، والمداخل ذات «%1» تظهر نصًا.</translation>
    </message>
    <message>
        <source>Single files</source>
        <translation>ملفات مفردة</translation>
    </message>
    <message>
        <source>a number from 0 to 6</source>
        <translation>عدد من 0 إلى 6</translation>
    </message>
    <message>
        <source>keys with values</source>
        <translation>مفاتيح بقيم</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>“%1” must be %2; here stands %3.</source>
        <translation>يجب أن يكون «%1» %2، وهنا %3.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>صحيح أو خطأ (true أو false)</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>عدد صحيح</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>قائمة نصوص</translation>
    </message>
    <message>
        <source>a regular expression</source>
        <translation>تعبير نمطي</translation>
    </message>
    <message>
        <source>“%1” lacks the key “%2”.</source>
        <translation>ينقص «%1» المفتاح «%2».</translation>
    </message>
    <message>
        <source>“%1” is not supported and has no effect; what entries have is kept.</source>
        <translation>«%1» غير مدعوم ولا أثر له، وما في المداخل يُحفظ.</translation>
    </message>
    <message>
        <source>The key “%1” is not known and has no effect.</source>
        <translation>المفتاح «%1» غير معروف ولا أثر له.</translation>
    </message>
    <message>
        <source>“%1” repeats the name “%2”; give it one of its own.</source>
        <translation>يكرر «%1» الاسم «%2»، فأعطه اسمًا خاصًا به.</translation>
    </message>
    <message>
        <source>“%1” stands in too many fields; %2 levels are read.</source>
        <translation>«%1» داخل حقول أكثر مما يُقرأ، وتُقرأ %2 مستويات.</translation>
    </message>
    <message>
        <source>The widget “%1” is not known; its fields are edited as YAML and keep what they have.</source>
        <translation>أداة التحرير «%1» غير معروفة، وتُحرَّر حقولها بصيغة YAML وتحفظ ما فيها.</translation>
    </message>
    <message>
        <source>a list of a regular expression and a message</source>
        <translation>قائمة من تعبير نمطي ورسالة</translation>
    </message>
    <message>
        <source>a list of choices</source>
        <translation>قائمة خيارات</translation>
    </message>
    <message>
        <source>This is no profile: it lacks the key “%1”.</source>
        <translation>ليس هذا ملف تعريف: ينقصه المفتاح «%1».</translation>
    </message>
    <message>
        <source>“%1” must be the name of a collection; there is no “%2”.</source>
        <translation>يجب أن يكون «%1» اسم مجموعة، ولا توجد «%2».</translation>
    </message>
    <message>
        <source>This profile is too large, or its aliases repeat too much; only its first %1 values are read.</source>
        <translation>ملف التعريف هذا كبير جدًا، أو تتكرر مراجعه كثيرًا، فلا تُقرأ إلا أول %1 قيمة.</translation>
    </message>
    <message>
        <source>title, slug or address</source>
        <translation>title أو slug أو address</translation>
    </message>
    <message>
        <source>a text that is not empty</source>
        <translation>نص غير فارغ</translation>
    </message>
    <message>
        <source>“%1” asks for “%2”, which versions have not; they have %3.</source>
        <translation>يطلب «⁨%1⁩» «⁨%2⁩» وليس للنسخ ذلك؛ لها ⁨%3⁩.</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>عدد صحيح من ⁨%1⁩ إلى ⁨%2⁩</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>عدد من ⁨%1⁩ إلى ⁨%2⁩</translation>
    </message>
    <message>
        <source>“%1” must have one of the keys %2.</source>
        <translation>يجب أن يكون لـ «⁨%1⁩» أحد المفاتيح ⁨%2⁩.</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>git cannot tell where the library comes from.</source>
        <translation>لا يستطيع git معرفة مصدر المكتبة.</translation>
    </message>
    <message>
        <source>git cannot read the proposals of this library.</source>
        <translation>لا يستطيع git قراءة اقتراحات هذه المكتبة.</translation>
    </message>
    <message>
        <source>git could not note this about the proposal.</source>
        <translation>لم يستطع git تدوين هذا عن الاقتراح.</translation>
    </message>
    <message>
        <source>There is no “%1” in this library any more. Choose another proposal.</source>
        <translation>لم يعد «⁨%1⁩» في هذه المكتبة. اختر اقتراحًا آخر.</translation>
    </message>
    <message>
        <source>A proposal needs a title. Say in a few words what it is for.</source>
        <translation>يحتاج الاقتراح إلى عنوان. قل في كلمات قليلة ما غرضه.</translation>
    </message>
    <message>
        <source>This library has no version yet that a proposal could start from. Save an entry first.</source>
        <translation>ليس لهذه المكتبة نسخة بعد يبدأ منها اقتراح. احفظ مدخلًا أولًا.</translation>
    </message>
    <message>
        <source>git could not start the proposal.</source>
        <translation>لم يستطع git بدء الاقتراح.</translation>
    </message>
    <message>
        <source>It is not known which of the library&apos;s versions are the main line. Update from the library first.</source>
        <translation>ليس معروفًا أي نسخ المكتبة هي الخط الرئيسي. حدّث من المكتبة أولًا.</translation>
    </message>
    <message>
        <source>“%1” is being worked on. Switch to another proposal before you remove it.</source>
        <translation>يجري العمل على «⁨%1⁩». انتقل إلى اقتراح آخر قبل إزالته.</translation>
    </message>
    <message>
        <source>git could not remove the proposal.</source>
        <translation>لم يستطع git إزالة الاقتراح.</translation>
    </message>
    <message>
        <source>git could not bring the proposal back.</source>
        <translation>لم يستطع git استرجاع الاقتراح.</translation>
    </message>
    <message>
        <source>Somebody else has changed this proposal at “%1” since you sent it, so nothing was sent. Start a new proposal from here, or ask them what they changed.</source>
        <translation>غيّر شخص آخر هذا الاقتراح في «⁨%1⁩» منذ أرسلته، فلم يُرسل شيء. ابدأ اقتراحًا جديدًا من هنا، أو اسأله عما غيّره.</translation>
    </message>
    <message>
        <source>“%1” did not accept the proposal. Look at the details for what it asks, correct that, and send it again.</source>
        <translation>لم يقبل «⁨%1⁩» الاقتراح. انظر في التفاصيل ماذا يطلب، وصحّح ذلك وأرسله مجددًا.</translation>
    </message>
    <message>
        <source>The exchange with “%1” did not work. Look at the details.</source>
        <translation>لم ينجح التبادل مع «⁨%1⁩». انظر إلى التفاصيل.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a library. Copy the one that the page of your copy shows for git.</source>
        <translation>«⁨%1⁩» ليس عنوان مكتبة. انسخ العنوان الذي تعرضه صفحة نسختك لـ git.</translation>
    </message>
    <message>
        <source>git could not note where your copy is.</source>
        <translation>لم يستطع git تدوين مكان نسختك.</translation>
    </message>
    <message>
        <source>“%1” has no version yet that the library&apos;s main line does not have. Change something and save it first.</source>
        <translation>ليس في «⁨%1⁩» بعد نسخة ليست في الخط الرئيسي للمكتبة. غيّر شيئًا واحفظه أولًا.</translation>
    </message>
    <message>
        <source>The proposal was sent, but git could not note that it was.</source>
        <translation>أُرسل الاقتراح، لكن git لم يستطع تدوين ذلك.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Choose another place, or free some space there.</source>
        <translation>تتعذر الكتابة في «⁨%1⁩». اختر مكانًا آخر أو أفسح مكانًا هناك.</translation>
    </message>
    <message>
        <source>There are files in “%1” already. Choose an empty folder or a new one.</source>
        <translation>توجد ملفات في «⁨%1⁩». اختر مجلدًا فارغًا أو جديدًا.</translation>
    </message>
    <message>
        <source>The files could not be written to “%1”.</source>
        <translation>تعذرت كتابة الملفات في «⁨%1⁩».</translation>
    </message>
    <message>
        <source>The file “%1” could not be written.</source>
        <translation>تعذرت كتابة الملف «⁨%1⁩».</translation>
    </message>
    <message>
        <source>The files were written, but git could not note that they were.</source>
        <translation>كُتبت الملفات، لكن git لم يستطع تدوين ذلك.</translation>
    </message>
    <message>
        <source>A version was kept meanwhile, so nothing was changed. Update again.</source>
        <translation>حُفظت نسخة في هذه الأثناء، فلم يتغير شيء. حدّث مجددًا.</translation>
    </message>
    <message>
        <source>git could not keep the updated version. Nothing was changed.</source>
        <translation>لم يستطع git حفظ النسخة المحدّثة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This proposal is being worked on in another folder. Update it there.</source>
        <translation>يجري العمل على هذا الاقتراح في مجلد آخر. حدّثه هناك.</translation>
    </message>
    <message>
        <source>The proposal and the library&apos;s main line have no version in common here, so they cannot be brought together. Get a fresh and complete copy of the library.</source>
        <translation>ليس للاقتراح والخط الرئيسي للمكتبة نسخة مشتركة هنا، فلا يمكن الجمع بينهما. احصل على نسخة جديدة وكاملة من المكتبة.</translation>
    </message>
    <message>
        <source>“%1” could not be reached, or the connection broke off. Nothing is lost; try again when there is a network.</source>
        <translation>تعذر الوصول إلى «⁨%1⁩» أو انقطع الاتصال. لم يضع شيء؛ حاول مجددًا عندما تتوفر شبكة.</translation>
    </message>
    <message>
        <source>You may not send anything to “%1”. Make a copy of the library there that is your own and send to that, or send the proposal by mail.</source>
        <translation>لا يحق لك إرسال شيء إلى «⁨%1⁩». أنشئ هناك نسخة لك من المكتبة وأرسل إليها، أو أرسل الاقتراح بالبريد.</translation>
    </message>
    <message>
        <source>“%1” did not accept your name and password, your token or your key, or was not told one. Check them and try again.</source>
        <translation>لم يقبل «⁨%1⁩» اسمك وكلمة مرورك أو رمزك أو مفتاحك، أو لم يُعطَ شيئًا منها. تحقق منها وحاول مجددًا.</translation>
    </message>
    <message>
        <source>There is no library at “%1”, or it is not shown to you. Check the address, and whether you are signed in there.</source>
        <translation>لا توجد مكتبة في «⁨%1⁩»، أو لا تُعرض لك. تحقق من العنوان ومن تسجيل دخولك هناك.</translation>
    </message>
    <message>
        <source>The server of “%1” could not prove that it is the right one, so nothing was sent. Ask whoever looks after it; its key or certificate is new, or somebody stands in between.</source>
        <translation>لم يستطع خادم «⁨%1⁩» إثبات أنه الصحيح، فلم يُرسل شيء. اسأل من يعتني به؛ فإما أن مفتاحه أو شهادته جديدان، أو أن أحدهم يقف في الوسط.</translation>
    </message>
    <message>
        <source>A check that runs before anything is sent to “%1” (a hook) did not accept it. Correct what it names and send it again.</source>
        <translation>فحصٌ يجري قبل إرسال أي شيء إلى «⁨%1⁩» (hook) لم يقبله. صحّح ما يسميه وأرسله مجددًا.</translation>
    </message>
    <message>
        <source>git knows no place “%1” that the library comes from.</source>
        <translation>لا يعرف git مكانًا «⁨%1⁩» تأتي منه المكتبة.</translation>
    </message>
    <message>
        <source>“%1”, where it is noted which proposals are still to be sent, cannot be understood. Remove it, and send them again.</source>
        <translation>لا يمكن فهم «⁨%1⁩» الذي تُدوّن فيه الاقتراحات التي لم تُرسل بعد. أزله وأرسلها مجددًا.</translation>
    </message>
    <message>
        <source>It could not be noted in “%1” that the proposal is to be sent later. Send it yourself when there is a network.</source>
        <translation>لم يمكن تدوين أن الاقتراح سيُرسل لاحقًا في «⁨%1⁩». أرسله بنفسك عندما تتوفر شبكة.</translation>
    </message>
    <message>
        <source>git could not bring the two lines of versions together. Nothing was changed.</source>
        <translation>لم يستطع git الجمع بين خطي النسخ. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The main line and the proposal did different things to the same place, “%1”: gave it two names, or made a folder of it. Rename it in the proposal as the main line has it, save, and update again. Nothing was changed.</source>
        <translation>فعل الخط الرئيسي والاقتراح أشياء مختلفة بالمكان نفسه «⁨%1⁩»: أعطياه اسمين أو جعلاه مجلدًا. سمّه في الاقتراح كما في الخط الرئيسي، واحفظ، وحدّث مجددًا. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The main line and the proposal changed “%1” differently, and that is no file of the library that could be decided on here. Somebody who knows git has to bring the two together. Nothing was changed.</source>
        <translation>غيّر الخط الرئيسي والاقتراح «⁨%1⁩» تغييرين مختلفين، وليس ملفًا من المكتبة يمكن البت فيه هنا. يجب أن يجمع بينهما من يعرف git. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>git cannot tell what has changed in the library.</source>
        <translation>لا يستطيع git معرفة ما تغيّر في المكتبة.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«⁨%1⁩»</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of files</comment>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>⁨%1⁩ ولا غيرها</numerusform>
            <numerusform>⁨%1⁩ وآخر</numerusform>
            <numerusform>⁨%1⁩ وآخران</numerusform>
            <numerusform>⁨%1⁩ و%n أخرى</numerusform>
            <numerusform>⁨%1⁩ و%n أخرى</numerusform>
            <numerusform>⁨%1⁩ و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>A version was kept meanwhile, so nothing was changed. Try again.</source>
        <translation>حُفظت نسخة في هذه الأثناء، فلم يتغير شيء. حاول مجددًا.</translation>
    </message>
    <message>
        <source>Nothing was changed, because these files were changed outside of any version and would be overwritten: %1. Save them, or put them elsewhere, and try again.</source>
        <translation>لم يتغير شيء، لأن هذه الملفات غُيّرت خارج أي نسخة وكانت ستُستبدل: ⁨%1⁩. احفظها أو انقلها إلى مكان آخر، وحاول مجددًا.</translation>
    </message>
    <message>
        <source>There are versions here that belong to no proposal and would not be found again. Start a new proposal from here first; it takes them with it.</source>
        <translation>توجد هنا نسخ لا تخص أي اقتراح ولن يُعثر عليها مجددًا. ابدأ اقتراحًا جديدًا من هنا أولًا؛ فيأخذها معه.</translation>
    </message>
    <message>
        <source>This proposal is being worked on in another folder: “%1”. Open the library there.</source>
        <translation>يجري العمل على هذا الاقتراح في مجلد آخر: «⁨%1⁩». افتح المكتبة هناك.</translation>
    </message>
    <message>
        <source>git did not go on to the other versions of the files. What you wrote is as it was; look at the details.</source>
        <translation>لم ينتقل git إلى النسخ الأخرى من الملفات. ما كتبته كما كان؛ انظر إلى التفاصيل.</translation>
    </message>
    <message>
        <source>Another program is working on the versions of this library, so nothing was changed. Try again when it has finished. If no other program is at work, one that stopped halfway left the file “%1” behind: remove it.</source>
        <translation>يعمل برنامج آخر على نسخ هذه المكتبة، فلم يتغير شيء. حاول مجددًا عندما ينتهي. إن لم يكن أي برنامج آخر يعمل، فقد ترك برنامج توقف في منتصف عمله الملف «⁨%1⁩»: أزله.</translation>
    </message>
    <message>
        <source>It is not known which of the library&apos;s versions are the main line, so nothing can be proposed for it.</source>
        <translation>ليس معروفًا أي نسخ المكتبة هي الخط الرئيسي، فلا يمكن اقتراح شيء لها.</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>لم يُرسل بعد</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>Taken into the library</source>
        <translation>أُخذ إلى المكتبة</translation>
    </message>
    <message>
        <source>Changed by somebody else</source>
        <translation>غيّره شخص آخر</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>أُغلق</translation>
    </message>
    <message>
        <source>Sent; not known what became of it</source>
        <translation>أُرسل؛ ولا يُعرف ما آل إليه</translation>
    </message>
    <message>
        <source>Finish it or give it up, and try again; nothing was changed.</source>
        <translation>أتمّه أو تخلَّ عنه ثم حاول مرة أخرى؛ لم يتغير شيء.</translation>
    </message>
</context>
<context>
    <name>Refactoring</name>
    <message>
        <source>The fields could not be read afterwards.</source>
        <translation>لا يمكن قراءة الحقول بعد هذا التغيير.</translation>
    </message>
    <message>
        <source>“%1” cannot be merged. Look whether its fields can be read.</source>
        <translation>لا يمكن دمج «⁨%1⁩». تحقق من إمكان قراءة حقوله.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Look whether it is still there.</source>
        <translation>لا يمكن قراءة «⁨%1⁩». تحقق من أنه ما زال موجودًا.</translation>
    </message>
    <message>
        <source>There is a file “%1” already. Choose another name.</source>
        <translation>يوجد ملف «⁨%1⁩» بالفعل. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>“%1” cannot be a file&apos;s place. Use letters, digits and dashes, with “/” between folders.</source>
        <translation>لا يصلح «⁨%1⁩» مكانًا لملف. استعمل الأحرف والأرقام والشرطات، و«/» بين المجلدات.</translation>
    </message>
    <message>
        <source>“%1” has no ending such as “.md”. Add it.</source>
        <translation>ليس في «⁨%1⁩» لاحقة مثل «‎.md». أضفها.</translation>
    </message>
    <message>
        <source>The link is to be changed by hand.</source>
        <translation>يُغيَّر هذا الرابط يدويًا.</translation>
    </message>
    <message>
        <source>The entry&apos;s fields cannot be read. Mend them first.</source>
        <translation>لا يمكن قراءة حقول المدخل. أصلحها أولًا.</translation>
    </message>
    <message>
        <source>“%1” has no value of the kind that this relation names entries by.</source>
        <translation>ليس في «⁨%1⁩» قيمة من النوع الذي تذكر به هذه العلاقة المداخل.</translation>
    </message>
    <message>
        <source>This relation takes no entries of “%1”.</source>
        <translation>لا تقبل هذه العلاقة مداخل من «⁨%1⁩».</translation>
    </message>
</context>
<context>
    <name>Relations</name>
    <message>
        <source>slug</source>
        <translation>الاسم المختصر</translation>
    </message>
</context>
<context>
    <name>Startup</name>
    <message>
        <source>There is no theme “%1”.</source>
        <translation>لا توجد سمة «%1».</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>الخيار ‎%1 يحتاج إلى قيمة.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>لا يوجد خيار ‎%1.</translation>
    </message>
    <message>
        <source>usage: %1

Opens an editor on a library (a folder of Markdown files), on a file in one, or on the library of the last time.
</source>
        <translation>الاستخدام: %1

يفتح محررًا على مكتبة (مجلد من ملفات Markdown)، أو على ملف فيها، أو على مكتبة المرة الأخيرة.
</translation>
    </message>
</context>
<context>
    <name>TextEdit</name>
    <message>
        <source>Two changes touch the same place in the text. Nothing was changed.</source>
        <translation>تغييران يمسّان الموضع نفسه من النص. لم يُغيَّر شيء.</translation>
    </message>
</context>
<context>
    <name>TextFinder</name>
    <message>
        <source>There is nothing to look for. Type a text.</source>
        <translation>لا شيء للبحث عنه. اكتب نصًا.</translation>
    </message>
    <message>
        <source>“%1” is no regular expression: %2 at character %3. Put a backslash before signs that are meant as they are.</source>
        <translation>«⁨%1⁩» ليس تعبيرًا نمطيًا: ⁨%2⁩ عند المحرف %3. ضع شرطة مائلة عكسية قبل العلامات المقصودة كما هي.</translation>
    </message>
</context>
<context>
    <name>Thumbnail</name>
    <message>
        <source>There is no such file.</source>
        <translation>لا يوجد ملف كهذا.</translation>
    </message>
    <message>
        <source>The file lies outside the library.</source>
        <translation>يقع الملف خارج المكتبة.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>هذا ليس ملفًا.</translation>
    </message>
</context>
<context>
    <name>ValueEditor</name>
    <message>
        <source>not set</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>بلا قيمة</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>نص فارغ</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message numerus="yes">
        <source>%n more field(s)</source>
        <translation>
            <numerusform>لا حقول أخرى</numerusform>
            <numerusform>حقل آخر</numerusform>
            <numerusform>حقلان آخران</numerusform>
            <numerusform>%n حقول أخرى</numerusform>
            <numerusform>%n حقلًا آخر</numerusform>
            <numerusform>%n حقل آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>fields</source>
        <translation>الحقول</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>لا فقرات</numerusform>
            <numerusform>فقرة واحدة</numerusform>
            <numerusform>فقرتان</numerusform>
            <numerusform>%n فقرات</numerusform>
            <numerusform>%n فقرة</numerusform>
            <numerusform>%n فقرة</numerusform>
        </translation>
    </message>
    <message>
        <source>layout</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>لا تغيير</translation>
    </message>
    <message>
        <source>new entry</source>
        <translation>مدخل جديد</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>حُذف</translation>
    </message>
    <message>
        <source>the oldest version on this computer</source>
        <translation>أقدم نسخة في هذا الحاسوب</translation>
    </message>
    <message>
        <source>renamed from “%1”</source>
        <translation>غُيّر اسمه من «⁨%1⁩»</translation>
    </message>
    <message>
        <source>renamed from “%1”; %2</source>
        <extracomment>What a version did: %1 is the file&apos;s old name, %2 what changed in it.</extracomment>
        <translation>غُيّر اسمه من «⁨%1⁩»؛ ⁨%2⁩</translation>
    </message>
    <message>
        <source>The fields cannot be read, so one of them cannot be brought back by itself. Mend them first, or restore the whole version.</source>
        <translation>تتعذر قراءة الحقول، فلا يمكن استرجاع أحدها وحده. أصلحها أولًا، أو استرجع النسخة كلها.</translation>
    </message>
    <message>
        <source>This paragraph is not in the text any more.</source>
        <translation>لم تعد هذه الفقرة في النص.</translation>
    </message>
    <message>
        <source>removed: %1.</source>
        <translation>حُذف: %1.</translation>
    </message>
    <message>
        <source>added: %1.</source>
        <translation>أُضيف: %1.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>The order is another one.</source>
        <translation>الترتيب مختلف.</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن توًّا</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>This paragraph is new and not saved yet.</source>
        <translation>هذه الفقرة جديدة ولم تُحفظ بعد.</translation>
    </message>
    <message>
        <source>This paragraph is by %1, %2: “%3”.</source>
        <extracomment>%1 is a name, %2 when it was (“2 days ago”), %3 what the version says of itself.</extracomment>
        <translation>هذه الفقرة كتبها %1، %2: «%3».</translation>
    </message>
    <message>
        <source>Parts of it are by %1.</source>
        <translation>أجزاء منها كتبها %1.</translation>
    </message>
    <message>
        <source>It has changes that are not saved yet.</source>
        <translation>فيها تغييرات لم تُحفظ بعد.</translation>
    </message>
    <message>
        <source>It may be older: older versions are not on this computer.</source>
        <translation>قد تكون أقدم: النسخ الأقدم ليست على هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>YamlDocument</name>
    <message>
        <source>A tab stands in the indentation. Use spaces instead.</source>
        <translation>في المسافة البادئة علامة جدولة. استخدم المسافات بدلًا منها.</translation>
    </message>
    <message>
        <source>This character is not in UTF-8. Save the file in UTF-8 with the program it came from.</source>
        <translation>هذا المحرف ليس بترميز UTF-8. احفظ الملف بترميز UTF-8 في البرنامج الذي أُنشئ فيه.</translation>
    </message>
    <message>
        <source>A line ends in an old way (a lone CR) that YAML readers disagree on.</source>
        <translation>ينتهي أحد الأسطر بطريقة قديمة (CR وحده) تختلف برامج YAML في قراءتها.</translation>
    </message>
    <message>
        <source>An invisible control character stands here. Remove it.</source>
        <translation>يوجد هنا محرف تحكم غير مرئي. أزله.</translation>
    </message>
    <message>
        <source>The field “%1” stands here twice. Remove or rename one of them.</source>
        <translation>الحقل «⁨%1⁩» مكرر هنا. أزل أحدهما أو أعد تسميته.</translation>
    </message>
    <message>
        <source>This line is no field: a colon and a space are missing after the name.</source>
        <translation>هذا السطر ليس حقلًا: تنقصه نقطتان رأسيتان ومسافة بعد الاسم.</translation>
    </message>
    <message>
        <source>A “[” is not closed. Add the missing “]”.</source>
        <translation>يوجد «⁦[⁩» غير مغلق. أضف «⁦]⁩» الناقص.</translation>
    </message>
    <message>
        <source>A “{” is not closed. Add the missing “}”.</source>
        <translation>يوجد «⁦{⁩» غير مغلق. أضف «⁦}⁩» الناقص.</translation>
    </message>
    <message>
        <source>A quote is opened and never closed.</source>
        <translation>علامة اقتباس فُتحت ولم تُغلق.</translation>
    </message>
    <message>
        <source>A line or value cannot begin with “%”. Put the text in quotes.</source>
        <translation>لا يمكن أن يبدأ سطر أو قيمة بـ «%». ضع النص بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>The fields end at this line, but there is more text behind it.</source>
        <translation>تنتهي الحقول عند هذا السطر، لكن بعده مزيدًا من النص.</translation>
    </message>
    <message>
        <source>This text belongs to no field. Check the quotes and brackets before it.</source>
        <translation>هذا النص لا يتبع أي حقل. افحص علامات الاقتباس والأقواس التي قبله.</translation>
    </message>
    <message>
        <source>The fields are larger than 1 MiB, which they reach here, and are not read. Move long texts below the fields.</source>
        <translation>الحقول أكبر من 1 MiB، تبلغه هنا، فلا تُقرأ. انقل النصوص الطويلة تحت الحقول.</translation>
    </message>
    <message>
        <source>Behind “!” stands the name of a type, which this is not. If it is text, put the value in quotes.</source>
        <translation>بعد «!» يأتي اسم نوع، وليس هذا اسم نوع. إن كان نصًا فضع القيمة بين علامتي تنصيص.</translation>
    </message>
    <message>
        <source>Nothing stands before this comma. Remove it.</source>
        <translation>لا شيء قبل هذه الفاصلة. احذفها.</translation>
    </message>
    <message>
        <source>This line belongs to the field above it. Indent it by one space or more.</source>
        <translation>هذا السطر تابع للحقل الذي فوقه. أزِحه مسافة أو أكثر.</translation>
    </message>
    <message>
        <source>A blank line above this text has more spaces than the text. Remove them.</source>
        <translation>سطر فارغ فوق هذا النص فيه مسافات أكثر من النص. احذفها.</translation>
    </message>
    <message>
        <source>The text ends in a line of spaces that has no line end. Remove the spaces.</source>
        <translation>ينتهي النص بسطر من المسافات بلا نهاية سطر. احذف المسافات.</translation>
    </message>
</context>
<context>
    <name>YamlEdit</name>
    <message>
        <source>There is no field “%1” in this entry.</source>
        <translation>لا يوجد حقل «⁨%1⁩» في هذا المدخل.</translation>
    </message>
    <message>
        <source>The field “%1” has no position %2.</source>
        <translation>لا يوجد في الحقل «⁨%1⁩» موضع %2.</translation>
    </message>
    <message>
        <source>The field “%1” is no list.</source>
        <translation>الحقل «⁨%1⁩» ليس قائمة.</translation>
    </message>
    <message>
        <source>The field “%1” holds no fields of its own.</source>
        <translation>لا يحوي الحقل «⁨%1⁩» حقولًا خاصة به.</translation>
    </message>
    <message>
        <source>There is a field “%1” already.</source>
        <translation>يوجد حقل «⁨%1⁩» من قبل.</translation>
    </message>
    <message>
        <source>Other fields refer to this value (&amp;%1).</source>
        <translation>تشير حقول أخرى إلى هذه القيمة (⁦&amp;%1⁩).</translation>
    </message>
    <message>
        <source>Other fields refer to this item.</source>
        <translation>تشير حقول أخرى إلى هذا العنصر.</translation>
    </message>
    <message>
        <source>This cannot be changed without touching what is around it.</source>
        <translation>لا يمكن تغيير هذا دون المساس بما حوله.</translation>
    </message>
    <message>
        <source>Nothing was changed; edit the text of the fields (Source) instead.</source>
        <translation>لم يُغيَّر شيء؛ حرّر نص الحقول (المصدر) بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>This value is kept elsewhere and only referred to here (*%1).</source>
        <translation>هذه القيمة محفوظة في موضع آخر ولا يشار هنا إلا إليها (⁦*%1⁩).</translation>
    </message>
    <message>
        <source>This value has a type of its own (%1) that must be kept.</source>
        <translation>لهذه القيمة نوع خاص بها (⁦%1⁩) يجب الإبقاء عليه.</translation>
    </message>
    <message>
        <source>This value is used in other places too (&amp;%1) and would change there.</source>
        <translation>هذه القيمة مستخدمة في مواضع أخرى أيضًا (⁦&amp;%1⁩) وستتغير فيها.</translation>
    </message>
    <message>
        <source>This field&apos;s name is written with “?”, which is not edited.</source>
        <translation>اسم هذا الحقل مكتوب بعلامة «?»، وهذا لا يُحرَّر.</translation>
    </message>
    <message>
        <source>There is no position %1 among these fields.</source>
        <translation>لا يوجد الموضع %1 بين هذه الحقول.</translation>
    </message>
</context>
<context>
    <name>YamlEvents</name>
    <message>
        <source>This line does not fit the fields above it. Check its indentation, and put a value that holds “: ” or “#” in quotes.</source>
        <translation>هذا السطر لا يتفق مع الحقول التي فوقه. افحص مسافته البادئة، وضع كل قيمة فيها «: » أو «#» بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>A “{” is not closed. Add the missing “}”.</source>
        <translation>يوجد «⁦{⁩» غير مغلق. أضف «⁦}⁩» الناقص.</translation>
    </message>
    <message>
        <source>This line does not fit the list above it. Check its indentation.</source>
        <translation>هذا السطر لا يتفق مع القائمة التي فوقه. افحص مسافته البادئة.</translation>
    </message>
    <message>
        <source>A “[” is not closed. Add the missing “]”.</source>
        <translation>يوجد «⁦[⁩» غير مغلق. أضف «⁦]⁩» الناقص.</translation>
    </message>
    <message>
        <source>There is a second “: ” in this value. Put the whole value in quotes.</source>
        <translation>في هذه القيمة «: » ثانية. ضع القيمة كلها بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>A field cannot begin here. Check the line&apos;s indentation.</source>
        <translation>لا يمكن أن يبدأ حقل هنا. افحص المسافة البادئة للسطر.</translation>
    </message>
    <message>
        <source>A list item cannot begin here. Put each “- ” on a line of its own.</source>
        <translation>لا يمكن أن يبدأ عنصر قائمة هنا. ضع كل «- » في سطر مستقل.</translation>
    </message>
    <message>
        <source>This bracket closes nothing. Remove it or add its opening.</source>
        <translation>هذا القوس لا يغلق شيئًا. أزله أو أضف قوس الفتح.</translation>
    </message>
    <message>
        <source>A tab stands in the indentation. Use spaces instead.</source>
        <translation>في المسافة البادئة علامة جدولة. استخدم المسافات بدلًا منها.</translation>
    </message>
    <message>
        <source>A quote is opened and never closed.</source>
        <translation>علامة اقتباس فُتحت ولم تُغلق.</translation>
    </message>
    <message>
        <source>A quote is opened and not closed before the line “---”.</source>
        <translation>علامة اقتباس فُتحت ولم تُغلق قبل السطر «---».</translation>
    </message>
    <message>
        <source>In double quotes a backslash has a meaning. Write it twice: “\\”.</source>
        <translation>للشرطة المائلة العكسية معنى داخل علامتي الاقتباس المزدوجتين. اكتبها مرتين: «\\».</translation>
    </message>
    <message>
        <source>A value cannot begin with this character. Put the value in quotes.</source>
        <translation>لا يمكن أن تبدأ قيمة بهذا المحرف. ضع القيمة بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>This character cannot stand here. Put the value in quotes.</source>
        <translation>لا يمكن أن يكون هذا المحرف هنا. ضع القيمة بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>“*” refers to a name that is not defined above. If it is text, put the value in quotes.</source>
        <translation>تشير «*» إلى اسم غير معرَّف قبلها. إن كانت نصًا فضع القيمة بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>This escape names a character that does not exist.</source>
        <translation>يدل تسلسل الهروب هذا على محرف غير موجود.</translation>
    </message>
    <message>
        <source>This line cannot be read as a field (%1).</source>
        <translation>تتعذر قراءة هذا السطر كحقل (⁨%1⁩).</translation>
    </message>
    <message>
        <source>A value cannot begin with “*”. Put the value in quotes.</source>
        <translation>لا يمكن أن تبدأ قيمة بـ «*». ضع القيمة بين علامتي تنصيص.</translation>
    </message>
    <message>
        <source>Here the fields are nested more than 500 levels deep and cannot be read. Take out some of the levels.</source>
        <translation>الحقول هنا متداخلة أكثر من 500 مستوى ولا يمكن قراءتها. أزل بعض المستويات.</translation>
    </message>
</context>
<context>
    <name>YamlPath</name>
    <message>
        <source>“%1” names no field. Write keys with dots between them and items by number, as in images[0].caption.</source>
        <translation>لا يدل «⁨%1⁩» على أي حقل. اكتب المفاتيح تفصل بينها نقاط، والعناصر بأرقامها، مثل images[0].caption.</translation>
    </message>
</context>
<context>
    <name>YamlRepair</name>
    <message>
        <source>Close the bracket</source>
        <translation>أغلِق القوس</translation>
    </message>
    <message>
        <source>A “%1” is not closed. Add the missing “%2”.</source>
        <translation>«%1» غير مغلق. أضِف «%2» الناقص.</translation>
    </message>
    <message>
        <source>Write the list in brackets</source>
        <translation>اكتب القائمة بين قوسين</translation>
    </message>
    <message>
        <source>Inside of “{ }” a list stands in brackets: “%1: [one, two]”.</source>
        <translation>داخل «{ }» توضع القائمة بين قوسين: «%1: [one, two]».</translation>
    </message>
    <message>
        <source>A value cannot begin with “%1”. Put the value in quotes.</source>
        <translation>لا يمكن أن تبدأ قيمة بـ «%1». ضع القيمة بين علامتي تنصيص.</translation>
    </message>
    <message>
        <source>Text stands behind the closing quote. Put the whole value in quotes.</source>
        <translation>يوجد نص بعد علامة التنصيص الأخيرة. ضع القيمة كلها بين علامتي تنصيص.</translation>
    </message>
    <message>
        <source>A quote inside the quoted text ends it too early.</source>
        <translation>علامة تنصيص داخل النص المقتبس تنهيه قبل أوانه.</translation>
    </message>
    <message>
        <source>Text stands behind the closing bracket. Put the whole value in quotes.</source>
        <translation>يوجد نص بعد القوس الأخير. ضع القيمة كلها بين علامتي تنصيص.</translation>
    </message>
    <message>
        <source>Mark the quotes as text</source>
        <translation>اجعل علامات التنصيص نصًا</translation>
    </message>
    <message>
        <source>Put the value in quotes</source>
        <translation>ضع القيمة بين علامتي تنصيص</translation>
    </message>
    <message>
        <source>Double the backslash</source>
        <translation>كرِّر الشرطة المائلة العكسية</translation>
    </message>
    <message>
        <source>In double quotes a backslash has a meaning. Write it twice: “\\”.</source>
        <translation>للشرطة المائلة العكسية معنى بين علامتي التنصيص المزدوجتين. اكتبها مرتين: «\\».</translation>
    </message>
    <message>
        <source>Put the item in quotes</source>
        <translation>ضع العنصر بين علامتي تنصيص</translation>
    </message>
    <message>
        <source>An item cannot begin with “%1”. Put it in quotes.</source>
        <translation>لا يمكن أن يبدأ عنصر بـ «%1». ضعه بين علامتي تنصيص.</translation>
    </message>
    <message>
        <source>Close the quote</source>
        <translation>أغلِق علامة التنصيص</translation>
    </message>
    <message>
        <source>A quote is opened and never closed.</source>
        <translation>فُتحت علامة تنصيص ولم تُغلق.</translation>
    </message>
    <message>
        <source>This field stands further right than the one above it, which has a value already. Begin both at the same place.</source>
        <translation>هذا الحقل أبعد إلى الداخل من الذي فوقه، ولذلك قيمة بالفعل. ابدأ الاثنين من الموضع نفسه.</translation>
    </message>
    <message>
        <source>This line is no field: a colon and a space are missing after the name.</source>
        <translation>هذا السطر ليس حقلًا: تنقص نقطتان ومسافة بعد الاسم.</translation>
    </message>
    <message>
        <source>“%1” is opened here and never closed.</source>
        <translation>فُتح «%1» هنا ولم يُغلق.</translation>
    </message>
    <message>
        <source>Remove the character</source>
        <translation>احذف المحرف</translation>
    </message>
    <message>
        <source>Replace the tabs by spaces</source>
        <translation>استبدل علامات الجدولة بمسافات</translation>
    </message>
    <message>
        <source>Add a space behind the colon</source>
        <translation>أضِف مسافة بعد النقطتين</translation>
    </message>
    <message>
        <source>A space is missing behind the colon of “%1”.</source>
        <translation>تنقص مسافة بعد نقطتي «%1».</translation>
    </message>
    <message>
        <source>Remove the one that says nothing more</source>
        <translation>احذف الذي لا يزيد شيئًا</translation>
    </message>
</context>
<context>
    <name>YamlType</name>
    <message>
        <source>nothing at all</source>
        <translation>لا شيء إطلاقًا</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>صحيح أو خطأ (true أو false)</translation>
    </message>
    <message>
        <source>a whole number without leading zeros, as in 42 or -7</source>
        <translation>عدد صحيح بلا أصفار في أوله، مثل 42 أو ‎-7</translation>
    </message>
    <message>
        <source>a number with a decimal point, as in 1.10 or -0.5</source>
        <translation>عدد بفاصلة عشرية، مثل 1.10 أو ‎-0.5</translation>
    </message>
    <message>
        <source>a day of the calendar, as in 2026-03-01</source>
        <translation>يوم من التقويم، مثل 2026-03-01</translation>
    </message>
    <message>
        <source>a day and a time, as in 2026-03-01T18:30:00Z</source>
        <translation>يوم ووقت، مثل 2026-03-01T18:30:00Z</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>“%1” does not fit: expected is %2.</source>
        <translation>«%1» لا يصلح، والمتوقع %2.</translation>
    </message>
</context>
<context>
    <name>YamlValue</name>
    <message>
        <source>one value is expected</source>
        <translation>المتوقع قيمة واحدة</translation>
    </message>
    <message>
        <source>“%1” is no JSON: %2.</source>
        <translation>«%1» ليس JSON: %2.</translation>
    </message>
</context>
</TS>
