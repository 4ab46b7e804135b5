package io.clientele.bench.suite;

/** Whether something that is promised held, and what was found. */
public record Verdict(String promise, boolean holds, String found) {}
