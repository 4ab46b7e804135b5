package io.clientele.profile.feed;

/** The last position that was given, and the feed's present epoch. */
record Head(String epoch, long position) {}
