package io.clientele.outreach.tracking;

/** What a link is for; it is signed with it, so that none serves for another. */
enum LinkKind {
    UNSUBSCRIBE("/u/"),
    CLICK("/l/"),
    OPEN("/o/"),
    VIEW("/v/"),
    PREFERENCES("/preferences/");

    final String path;

    LinkKind(String path) {
        this.path = path;
    }
}
