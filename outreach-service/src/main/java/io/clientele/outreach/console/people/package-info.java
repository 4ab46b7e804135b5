/** The people themselves: found, looked at, and forgotten when they ask for it. */
@NullMarked
package io.clientele.outreach.console.people;

import org.jspecify.annotations.NullMarked;
