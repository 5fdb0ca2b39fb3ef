<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Checks</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n entry(s) checked</source>
        <translation>
            <numerusform>%n entry checked</numerusform>
            <numerusform>%n entries checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) can be mended</source>
        <translation>
            <numerusform>%n place can be mended</numerusform>
            <numerusform>%n places can be mended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) mended</source>
        <translation>
            <numerusform>%n place mended</numerusform>
            <numerusform>%n places mended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commonplace::EntryListPanel</name>
    <message numerus="yes">
        <source>Filter %n entry(s)</source>
        <translation>
            <numerusform>Filter %n entry</numerusform>
            <numerusform>Filter %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commonplace::FaultPanel</name>
    <message numerus="yes">
        <source>%n place(s) in the text must be put right first.</source>
        <translation>
            <numerusform>One place in the text must be put right first.</numerusform>
            <numerusform>%n places in the text must be put right first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What was meant is certain in %n of them; undo brings the text back.</source>
        <translation>
            <numerusform>What was meant is certain in %n of them; undo brings the text back.</numerusform>
            <numerusform>What was meant is certain in %n of them; undo brings the text back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n place(s) right</source>
        <translation>
            <numerusform>Put %n place right</numerusform>
            <numerusform>Put %n places right</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commonplace::MainWindow</name>
    <message numerus="yes">
        <source>%n file(s) of this library could not be read and are left out.</source>
        <translation>
            <numerusform>%n file of this library could not be read and is left out.</numerusform>
            <numerusform>%n files of this library could not be read and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is unsaved text of yours in %n entry(s): %1</source>
        <translation>
            <numerusform>There is unsaved text of yours in %n entry: %1</numerusform>
            <numerusform>There is unsaved text of yours in %n entries: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commonplace::StatusLine</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commonplace::UnsavedDialog</name>
    <message numerus="yes">
        <source>%n entry(s) with unsaved text</source>
        <translation>
            <numerusform>%n entry with unsaved text</numerusform>
            <numerusform>%n entries with unsaved text</numerusform>
        </translation>
    </message>
</context>
</TS>
