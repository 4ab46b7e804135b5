package io.clientele.bench.suite;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What segmentation-service has derived from the feed, as fingerprints by which two states can be compared. */
public final class ReadModel {

    /** How far it has read and what it has yet to confirm: of the reader, not of people. */
    private static final List<String> OF_THE_READER = List.of("reader", "receipt_due");

    private ReadModel() {}

    /** The fingerprint of all rows of every table, in every column. */
    public static Map<String, String> of(RunningSuite suite) {
        var fingerprints = new TreeMap<String, String>();
        suite
                .text("segmentation", "select table_name from information_schema.tables where table_schema = 'reading'")
                .stream()
                .filter(table -> !OF_THE_READER.contains(table))
                .forEach(table -> fingerprints.put(table, fingerprint(suite, table)));
        return fingerprints;
    }

    /** Also who is in which segment, by a look at everybody. */
    static Map<String, String> withMemberships(RunningSuite suite) {
        var fingerprints = of(suite);
        suite.text("segmentation", "select id from segment")
                .forEach(segment -> fingerprints.put(
                        "members of " + segment,
                        suite.segmentation().lines("/v1/segments/" + segment + "/members").stream()
                                .map(line -> line.path("profileId").asText())
                                .toList()
                                .toString()));
        return fingerprints;
    }

    /** Empties it and waits until it has been read again from the beginning. */
    static void rebuild(RunningSuite suite) {
        suite.segmentation().post("/v1/rebuilds", "");
        World.caughtUp(suite);
    }

    private static String fingerprint(RunningSuite suite, String table) {
        return suite.text(
                        "segmentation",
                        "select count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '')"
                                + " from reading." + table + " t")
                .getFirst();
    }
}
