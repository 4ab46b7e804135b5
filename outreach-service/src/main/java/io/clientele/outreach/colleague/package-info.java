/** The people who work with the suite, and how they prove in a browser who they are. */
@NullMarked
package io.clientele.outreach.colleague;

import org.jspecify.annotations.NullMarked;
