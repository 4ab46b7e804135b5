/** How somebody is looked after: what was agreed, what they need and like, who is there for them, and the counter. */
@NullMarked
package io.clientele.outreach.console.care;

import org.jspecify.annotations.NullMarked;
