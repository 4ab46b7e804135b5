package io.clientele.profile.collection;

import java.util.List;

/** What came in at once: the messages that make sense, and what is wrong with the others. */
record Request(List<Message> messages, List<Rejected> wrong) {}
