/** The right of access: all that the suite knows of somebody, put together from the three services. */
@NullMarked
package io.clientele.outreach.access;

import org.jspecify.annotations.NullMarked;
