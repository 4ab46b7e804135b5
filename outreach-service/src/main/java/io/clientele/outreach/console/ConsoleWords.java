package io.clientele.outreach.console;

import io.quarkus.qute.i18n.MessageBundle;

/** What the layout and all pages say. */
@MessageBundle
public interface ConsoleWords {

    // the frame
    String skip();

    String menu();

    String home();

    String menuTalk();

    String menuPeople();

    String menuTies();

    String menuWants();

    String menuWords();

    String people();

    String imports();

    String segments();

    String templates();

    String campaigns();

    String managers();

    String relationships();

    String duplicates();

    String attributes();

    String vocabulary();

    String organisations();

    String settings();

    String privacy();

    String colleagues();

    String account();

    String signOut();

    String otherLanguage();

    String otherLanguageCode();

    String theme();

    String light();

    String dark();

    String tagline();

    // what most pages need
    String save();

    String cancel();

    String remove();

    String delete();

    String duplicate();

    String archive();

    String back();

    String more();

    String notReached();

    String search();

    String name();

    String state();

    String none();

    String of(String part, String whole);

    // what was done, see Notice
    String saved();

    String removed();

    String deleted();

    String archived();

    String duplicated();

    String erased();

    String merged();

    String parted();

    String toldApart();

    String undone();

    String tested();

    String launched();

    String overtaken();

    String fileGone();

    String undo();

    String notedAdvice();

    String notedOngoing();

    String notedConsultation();

    String notedInquiry();

    String notedReturn();

    String notedOrderStatus();

    String notedComplaint();

    // trouble
    String unreachable(String service);

    String elseWorks();

    String notFoundTitle();

    String notFound();

    String forbiddenTitle();

    String forbidden();

    String conflictTitle();

    String failedTitle();

    String silentTitle();

    String failed();

    String toHome();

    String connections();
}
