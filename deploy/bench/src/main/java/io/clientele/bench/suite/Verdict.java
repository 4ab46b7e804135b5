package io.clientele.bench.suite;

import java.util.List;

/** Whether something that is promised held, and what was found. */
public record Verdict(String promise, boolean holds, String found) {

    /** Says of each whether it held; returns how many did not. */
    public static int broken(String what, List<Verdict> verdicts) {
        System.out.println(what);
        for (var verdict : verdicts) {
            System.out.printf(
                    "  %-8s %-44s %s%n", verdict.holds() ? "holds" : "BROKEN", verdict.promise(), verdict.found());
        }
        return (int) verdicts.stream().filter(one -> !one.holds()).count();
    }
}
