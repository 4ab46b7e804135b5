/** Segments: said in rows and groups, counted while one types. */
@NullMarked
package io.clientele.outreach.console.segments;

import org.jspecify.annotations.NullMarked;
