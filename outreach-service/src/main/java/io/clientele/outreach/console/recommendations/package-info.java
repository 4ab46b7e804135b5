/** The page on what goes with what and what people move on to, and one on what to offer somebody next. */
@NullMarked
package io.clientele.outreach.console.recommendations;

import org.jspecify.annotations.NullMarked;
