/** A segment's condition as rows and groups of a form: read from it, written into it, and back again. */
@NullMarked
package io.clientele.outreach.console.rows;

import org.jspecify.annotations.NullMarked;
