package io.clientele.outreach.console.imports;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("imports")
interface ImportWords {

    String title();

    String lead();

    String start();

    String empty();

    String emptyLead();

    String file();

    String fileHint();

    String look();

    String again();

    String columns();

    String columnsLead();

    String kind();

    String kindOf(String kind);

    String encoding();

    String separator();

    String separatorOf(String separator);

    String sheet();

    String written();

    String writtenLead();

    String messagesLead();

    String column();

    String values();

    String meaning();

    String leaveOut();

    String fieldOf(String field);

    String everywhere();

    String currency();

    String zone();

    String email();

    String emailHint();

    String refundWhen();

    String refundHint();

    String consents();

    String consentsLead();

    String topic();

    String basis();

    String basisOf(String basis);

    String source();

    String check();

    String checkHint();

    String run();

    String wrong();

    @Message
    String stateOf(Import.State state);

    String running();

    String rate(String lines);

    String left(String seconds);

    String checked();

    String nowReally();

    String lines();

    String imported();

    String unchanged();

    String skipped();

    String skippedMeans();

    String failed();

    String failedMeans();

    String people();

    String purchases();

    String refunds();

    String errors();

    String removeDemo();

    String removeDemoTitle();

    String removeDemoMeans();

    String peopleChanged();

    String purchasesChanged();

    String events();

    String products();

    String productsChanged();

    String consentsTaken();

    String wouldBe();

    String sample();

    String sampleLead();

    String before();

    String after();

    String mend();

    String undo();

    String undoTitle();

    String undoLead();

    String undoing();

    String goes();

    String stays();

    String goPeople(String count);

    String goPurchases(String count);

    String goRestored(String count);

    String goEvents(String count);

    String goConsents(String count);

    String goProducts(String count);

    String goAttributes(String count);

    String stayPeople(String count);

    String stayPurchases(String count);

    String stayNo();

    String decimal();

    String timeFormat();

    String timeFormatHint();

    String toPeople();

    String toSegment();

    String example();

    String exampleLead();
}
