/** The console over HTTP, as a browser sees it. */
@NullMarked
package io.clientele.outreach.console;

import org.jspecify.annotations.NullMarked;
