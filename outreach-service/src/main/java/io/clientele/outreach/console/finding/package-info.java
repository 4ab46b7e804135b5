/** Lists of people: narrowed, kept for another day, and handed out as files. */
@NullMarked
package io.clientele.outreach.console.finding;

import org.jspecify.annotations.NullMarked;
