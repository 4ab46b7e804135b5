package io.clientele.profile.vocabulary;

/** What people are to the business, and what they are called unless it says otherwise. */
enum Relationship {
    /** Whatever they are. */
    EVERYONE("PERSON"),
    PROSPECT("PROSPECT"),
    CUSTOMER("CUSTOMER"),
    BECOMING_CLIENT("CLIENT_TO_BE"),
    CLIENT("CLIENT");

    private final String usual;

    Relationship(String usual) {
        this.usual = usual;
    }

    String usual() {
        return usual;
    }
}
