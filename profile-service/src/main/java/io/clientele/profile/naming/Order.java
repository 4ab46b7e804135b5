package io.clientele.profile.naming;

/** Which name stands first. */
public enum Order {
    GIVEN_FIRST,
    FAMILY_FIRST
}
