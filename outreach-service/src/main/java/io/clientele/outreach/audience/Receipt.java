package io.clientele.outreach.audience;

/** That a reader of the feed has erased a person, too. */
public record Receipt(String reader) {}
