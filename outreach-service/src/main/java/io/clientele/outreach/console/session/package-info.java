/** How a browser shows whose it is, and that what it sends comes from our own pages. */
@NullMarked
package io.clientele.outreach.console.session;

import org.jspecify.annotations.NullMarked;
