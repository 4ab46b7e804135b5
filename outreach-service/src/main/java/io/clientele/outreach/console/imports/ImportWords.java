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

    String toPeople();

    String toSegment();

    String example();

    String exampleLead();
}
