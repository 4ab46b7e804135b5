/** By which names people go and went: ids, several addresses and numbers with one primary each, and since when. */
@NullMarked
package io.clientele.profile.identifier;

import org.jspecify.annotations.NullMarked;
