/** Files as rows under a header, whatever kind of file they are. */
@NullMarked
package io.clientele.profile.table;

import org.jspecify.annotations.NullMarked;
