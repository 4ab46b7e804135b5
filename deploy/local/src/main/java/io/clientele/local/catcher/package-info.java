/** A mail server that delivers nothing: it shows what would have reached people's inboxes. */
@NullMarked
package io.clientele.local.catcher;

import org.jspecify.annotations.NullMarked;
