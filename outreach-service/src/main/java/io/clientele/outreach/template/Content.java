package io.clientele.outreach.template;

/** A mail's words for one person. */
public record Content(String subject, String preheader, String html, String text) {}
