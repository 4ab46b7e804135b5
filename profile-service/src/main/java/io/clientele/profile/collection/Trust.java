package io.clientele.profile.collection;

/** What a caller may say of people besides what everybody may. */
enum Trust {
    ANYBODY,

    /** By which profile id somebody is known. */
    SERVICE,

    /** The same, and who did something by no more than an address; but what it says of consents is hearsay. */
    SHOP
}
