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
    <message numerus="yes">
        <source>%n problem(s) solved since %1</source>
        <translation>
            <numerusform>%n problem solved since %1</numerusform>
            <numerusform>%n problems solved since %1</numerusform>
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
    <message numerus="yes">
        <source>%n problem(s) added since %1</source>
        <translation>
            <numerusform>%n problem added since %1</numerusform>
            <numerusform>%n problems added since %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n solved</source>
        <translation>
            <numerusform>%n solved</numerusform>
            <numerusform>%n solved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commonplace::CardHeader</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commonplace::CardList</name>
    <message numerus="yes">
        <source>Show %n item(s)</source>
        <translation>
            <numerusform>Show %n item</numerusform>
            <numerusform>Show %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commonplace::ComparisonView</name>
    <message numerus="yes">
        <source>%n place(s) are only written otherwise: layout, with nothing changed in meaning.</source>
        <translation>
            <numerusform>%n place is only written otherwise: layout, with nothing changed in meaning.</numerusform>
            <numerusform>%n places are only written otherwise: layout, with nothing changed in meaning.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more field(s).</source>
        <translation>
            <numerusform>And %n more field.</numerusform>
            <numerusform>And %n more fields.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more paragraph(s).</source>
        <translation>
            <numerusform>And %n more paragraph.</numerusform>
            <numerusform>And %n more paragraphs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commonplace::DecisionDialog</name>
    <message numerus="yes">
        <source>“%1”: all other changes fit together. %n place(s) need your decision.</source>
        <translation>
            <numerusform>“%1”: all other changes fit together. %n place needs your decision.</numerusform>
            <numerusform>“%1”: all other changes fit together. %n places need your decision.</numerusform>
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
    <name>Commonplace::FindHeader</name>
    <message numerus="yes">
        <source>in %Ln entry(s)</source>
        <comment>Replace 3 places in 2 entries</comment>
        <translation>
            <numerusform>in %Ln entry</numerusform>
            <numerusform>in %Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %Ln place(s)</source>
        <comment>Replace 3 places in 2 entries</comment>
        <translation>
            <numerusform>Replace %Ln place</numerusform>
            <numerusform>Replace %Ln places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commonplace::FindPanel</name>
    <message numerus="yes">
        <source>Replace “%1” with “%2” in %Ln entry(s)</source>
        <translation>
            <numerusform>Replace “%1” with “%2” in %Ln entry</numerusform>
            <numerusform>Replace “%1” with “%2” in %Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln entry(s)</source>
        <comment>3 places in 2 entries</comment>
        <translation>
            <numerusform>in %Ln entry</numerusform>
            <numerusform>in %Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n could not be read</numerusform>
            <numerusform>%n could not be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commonplace::FoldHeading</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commonplace::FoundModel</name>
    <message numerus="yes">
        <source>%1: %Ln place(s)</source>
        <translation>
            <numerusform>%1: %Ln place</numerusform>
            <numerusform>%1: %Ln places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commonplace::LibraryFetcher</name>
    <message numerus="yes">
        <source>Unpacking: %n file(s)</source>
        <translation>
            <numerusform>Unpacking: %n file</numerusform>
            <numerusform>Unpacking: %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the archive were left out because they could do harm or lead out of the library: %1</source>
        <translation>
            <numerusform>%n part of the archive was left out because it could do harm or lead out of the library: %1</numerusform>
            <numerusform>%n parts of the archive were left out because they could do harm or lead out of the library: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commonplace::LinkDetails</name>
    <message numerus="yes">
        <source>Write the new address in %n place(s)</source>
        <translation>
            <numerusform>Write the new address in %n place</numerusform>
            <numerusform>Write the new address in %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It stands in %n place(s):</source>
        <translation>
            <numerusform>It stands in %n place:</numerusform>
            <numerusform>It stands in %n places:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commonplace::LinkModel</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commonplace::LinksPanel</name>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%n address</numerusform>
            <numerusform>%n addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped; %n address(es) come first the next time.</source>
        <translation>
            <numerusform>Stopped; %n address comes first the next time.</numerusform>
            <numerusform>Stopped; %n addresses come first the next time.</numerusform>
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
    <message numerus="yes">
        <source>%n entry(s) were changed.</source>
        <translation>
            <numerusform>%n entry was changed.</numerusform>
            <numerusform>%n entries were changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were left as they are.</source>
        <translation>
            <numerusform>%n was left as it is.</numerusform>
            <numerusform>%n were left as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring back %n entry(s)</source>
        <translation>
            <numerusform>Bring back %n entry</numerusform>
            <numerusform>Bring back %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) still name “%1” as it was before.</source>
        <translation>
            <numerusform>%n place still names “%1” as it was before.</numerusform>
            <numerusform>%n places still name “%1” as it was before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are open and not saved yet.</source>
        <translation>
            <numerusform>%n of them is open and not saved yet.</numerusform>
            <numerusform>%n of them are open and not saved yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commonplace::MapEditor</name>
    <message numerus="yes">
        <source>%n more field(s)…</source>
        <translation>
            <numerusform>%n more field…</numerusform>
            <numerusform>%n more fields…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commonplace::MergeDialog</name>
    <message numerus="yes">
        <source>%n place(s) name the other entry then.</source>
        <translation>
            <numerusform>%n place names the other entry then.</numerusform>
            <numerusform>%n places name the other entry then.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commonplace::NewEntryDialog</name>
    <message numerus="yes">
        <source>%n similar entry(s): is it one of these?</source>
        <translation>
            <numerusform>%n similar entry: is it this one?</numerusform>
            <numerusform>%n similar entries: is it one of these?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commonplace::NewProposalDialog</name>
    <message numerus="yes">
        <source>%n entry(s) with unsaved text stay open as they are; when you save, they belong to the new proposal.</source>
        <translation>
            <numerusform>%n entry with unsaved text stays open as it is; when you save, it belongs to the new proposal.</numerusform>
            <numerusform>%n entries with unsaved text stay open as they are; when you save, they belong to the new proposal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commonplace::OutsideGuide</name>
    <message numerus="yes">
        <source>Another program changed this file in %n place(s) where you changed it too. All else fits together, and nothing was written yet.</source>
        <translation>
            <numerusform>Another program changed this file in %n place where you changed it too. All else fits together, and nothing was written yet.</numerusform>
            <numerusform>Another program changed this file in %n places where you changed it too. All else fits together, and nothing was written yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commonplace::ProblemDetails</name>
    <message numerus="yes">
        <source>Mend all %n of this kind</source>
        <translation>
            <numerusform>Mend the %n of this kind</numerusform>
            <numerusform>Mend all %n of this kind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: all %n</source>
        <comment>a fix, and how often</comment>
        <translation>
            <numerusform>%1: %n</numerusform>
            <numerusform>%1: all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commonplace::ProblemGuide</name>
    <message numerus="yes">
        <source>Mend %n entry(s): %1</source>
        <translation>
            <numerusform>Mend %n entry: %1</numerusform>
            <numerusform>Mend %n entries: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commonplace::ProblemsPanel</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commonplace::ProposalGuide</name>
    <message numerus="yes">
        <source>%n entry(s) with unsaved text stay open as you left them.</source>
        <translation>
            <numerusform>%n entry with unsaved text stays open as you left it.</numerusform>
            <numerusform>%n entries with unsaved text stay open as you left them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) to send by mail are in “%1”.</source>
        <translation>
            <numerusform>%n file to send by mail is in “%1”.</numerusform>
            <numerusform>%n files to send by mail are in “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) that you had changed too were brought together.</source>
        <translation>
            <numerusform>%n entry that you had changed too was brought together.</numerusform>
            <numerusform>%n entries that you had changed too were brought together.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commonplace::ProposeDialog</name>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n paragraph</numerusform>
            <numerusform>%n paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) change</source>
        <translation>
            <numerusform>%n file changes</numerusform>
            <numerusform>%n files change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) with unsaved text do not go along as they are now. Save them first if they belong to it.</source>
        <translation>
            <numerusform>%n entry with unsaved text does not go along as it is now. Save it first if it belongs to it.</numerusform>
            <numerusform>%n entries with unsaved text do not go along as they are now. Save them first if they belong to it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It adds %n problem(s):</source>
        <translation>
            <numerusform>It adds %n problem:</numerusform>
            <numerusform>It adds %n problems:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It adds no problems, and solves %n.</source>
        <translation>
            <numerusform>It adds no problems, and solves %n.</numerusform>
            <numerusform>It adds no problems, and solves %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It solves %n problem(s), and adds:</source>
        <translation>
            <numerusform>It solves %n problem, and adds:</numerusform>
            <numerusform>It solves %n problems, and adds:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commonplace::QuestionsDialog</name>
    <message numerus="yes">
        <source>(Not a text; %Ln byte(s))</source>
        <translation>
            <numerusform>(Not a text; %Ln byte)</numerusform>
            <numerusform>(Not a text; %Ln bytes)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your proposal and the library&apos;s main line changed the same place in %n file(s). Which text is to hold? Nothing is changed until you have decided on all of them.</source>
        <translation>
            <numerusform>Your proposal and the library&apos;s main line changed the same place in %n file. Which text is to hold? Nothing is changed until you have decided on all of them.</numerusform>
            <numerusform>Your proposal and the library&apos;s main line changed the same place in %n files. Which text is to hold? Nothing is changed until you have decided on all of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to be decided.</source>
        <translation>
            <numerusform>%n still to be decided.</numerusform>
            <numerusform>%n still to be decided.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commonplace::RelationsPanel</name>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln time</numerusform>
            <numerusform>%Ln times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commonplace::RemovalDialog</name>
    <message numerus="yes">
        <source>Delete its %n translation(s) too</source>
        <translation>
            <numerusform>Delete its %n translation too</numerusform>
            <numerusform>Delete its %n translations too</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) name this entry:</source>
        <translation>
            <numerusform>%n place names this entry:</numerusform>
            <numerusform>%n places name this entry:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commonplace::RenameDialog</name>
    <message numerus="yes">
        <source>%n place(s) follow.</source>
        <comment>places that name an entry which is renamed</comment>
        <translation>
            <numerusform>%n place follows.</numerusform>
            <numerusform>%n places follow.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot follow and stay as they are.</source>
        <comment>places that name an entry which is renamed</comment>
        <translation>
            <numerusform>%n cannot follow and stays as it is.</numerusform>
            <numerusform>%n cannot follow and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) move along.</source>
        <translation>
            <numerusform>%n more file moves along.</numerusform>
            <numerusform>%n more files move along.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commonplace::ReplaceDialog</name>
    <message numerus="yes">
        <source>Replace in %n place(s)</source>
        <translation>
            <numerusform>Replace in %n place</numerusform>
            <numerusform>Replace in %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commonplace::RepositoryCare</name>
    <message numerus="yes">
        <source>Versions of this library are kept from now on. The first one holds %n file(s)</source>
        <translation>
            <numerusform>Versions of this library are kept from now on. The first one holds %n file</numerusform>
            <numerusform>Versions of this library are kept from now on. The first one holds %n files</numerusform>
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
    <message numerus="yes">
        <source>%n in other entries</source>
        <translation>
            <numerusform>%n in other entries</numerusform>
            <numerusform>%n in other entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commonplace::SwitchDialog</name>
    <message numerus="yes">
        <source>Save %n entry(s) with unsaved text first, into the proposal that you leave</source>
        <translation>
            <numerusform>Save %n entry with unsaved text first, into the proposal that you leave</numerusform>
            <numerusform>Save %n entries with unsaved text first, into the proposal that you leave</numerusform>
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
<context>
    <name>Git</name>
    <message numerus="yes">
        <source>Of this library only the newest %n version(s) were fetched; older ones are not shown.</source>
        <translation>
            <numerusform>Of this library only the newest version was fetched; older ones are not shown.</numerusform>
            <numerusform>Of this library only the newest %n versions were fetched; older ones are not shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkVerdict</name>
    <message numerus="yes">
        <source>It has failed on %n separate days since %1. Look for another address of the page, or link to an archived copy.</source>
        <translation>
            <numerusform>It has failed on %n day since %1. Look for another address of the page, or link to an archived copy.</numerusform>
            <numerusform>It has failed on %n separate days since %1. Look for another address of the page, or link to an archived copy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked %n day(s) ago.</source>
        <translation>
            <numerusform>Checked %n day ago.</numerusform>
            <numerusform>Checked %n days ago.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message numerus="yes">
        <source>%n more field(s)</source>
        <translation>
            <numerusform>%n more field</numerusform>
            <numerusform>%n more fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n paragraph</numerusform>
            <numerusform>%n paragraphs</numerusform>
        </translation>
    </message>
</context>
</TS>
