package io.clientele.bench;

import io.clientele.bench.suite.Crowd;
import io.clientele.bench.suite.RunningSuite;
import io.clientele.bench.suite.World;
import java.util.List;

/**
 * A campaign to 100,000 people, 10 KB a mail, into Postfix's smtp-sink; alternating with Postfix's smtp-source, which sends as many
 * mails of that size over 16 kept connections without rendering or remembering anything.
 */
final class SendBench implements Measurement {

    private static final int PEOPLE = 100_000;
    private static final int RUNS = 3;

    @Override
    public void run() throws Exception {
        var port = RunningSuite.sixFreePorts();
        var sink = new ProcessBuilder("smtp-sink", "-u", "nobody", "127.0.0.1:" + port, "1024")
                .inheritIO()
                .start();
        try (var suite = RunningSuite.start(World.settings("127.0.0.1:" + port))) {
            Crowd.imported(suite.profile(), PEOPLE);
            World.caughtUp(suite);
            var segment = World.segment(suite.segmentation(), "{\"type\": \"all\", \"of\": []}");
            var reference = new Runs("smtp-source -s 16 -d -l 10240", "mails/s");
            var engine = new Runs("campaign, planned and sent", "mails/s");
            for (int run = 0; run < RUNS; run++) {
                reference.add(source(port));
                engine.add(campaign(suite, segment));
            }
            reference.summarise();
            engine.summarise();
            System.out.printf("ratio %.3f%n", engine.median() / reference.median());
        } finally {
            sink.destroy();
        }
    }

    private static double source(int port) throws Exception {
        var start = System.nanoTime();
        var command = List.of(
                "smtp-source",
                "-s",
                "16",
                "-d",
                "-l",
                "10240",
                "-m",
                Integer.toString(PEOPLE),
                "-f",
                "a@shop.example",
                "-t",
                "b@inbox.example",
                "127.0.0.1:" + port);
        var status = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (status != 0) {
            throw new IllegalStateException("smtp-source ended with " + status);
        }
        return PEOPLE / Runs.seconds(start);
    }

    private static double campaign(RunningSuite suite, String segment) {
        var start = System.nanoTime();
        var campaign = Crowd.launched(suite.outreach(), segment);
        World.finished(suite.outreach(), campaign);
        var seconds = Runs.seconds(start);
        var sent = suite.outreach()
                .get("/v1/campaigns/" + campaign.get("id").asText())
                .get("progress")
                .get("sent")
                .asInt();
        if (sent != PEOPLE) {
            throw new IllegalStateException(sent + " sent, not " + PEOPLE);
        }
        return PEOPLE / seconds;
    }
}
