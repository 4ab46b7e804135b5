/** The marketing console: its layout, language, look and safety; each area of it is a package below. */
@NullMarked
package io.clientele.outreach.console;

import org.jspecify.annotations.NullMarked;
