package io.clientele.outreach.merge;

/** What is wrong with a template, and where; lines and columns count from 1. */
public record Mistake(int line, int column, String message) {

    @Override
    public String toString() {
        return "line %d, column %d: %s".formatted(line, column, message);
    }
}
