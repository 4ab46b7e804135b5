package io.clientele.outreach.merge;

/** A piece of a template; the offset is where its words begin. */
public sealed interface Token {

    record Literal(String text) implements Token {}

    /** <code>{{ words }}</code> */
    record Output(String words, int offset) implements Token {}

    /** <code>{% words %}</code> */
    record Tag(String words, int offset) implements Token {}
}
