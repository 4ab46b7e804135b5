/** Web sites whose visitors' browsers tell us what they look at. */
@NullMarked
package io.clientele.outreach.console.sites;

import org.jspecify.annotations.NullMarked;
