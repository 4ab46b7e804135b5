/** Imports of which each row stands for itself: people, events, contacts, products, messages. */
@NullMarked
package io.clientele.profile.rowwise;

import org.jspecify.annotations.NullMarked;
