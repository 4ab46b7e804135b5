/** Workbooks (ECMA-376, SpreadsheetML), row by row: of whatever size, and whatever somebody may have made of them. */
@NullMarked
package io.clientele.profile.sheet;

import org.jspecify.annotations.NullMarked;
