/** Files that people send in: their bytes however they are packed, their text however it is encoded. */
@NullMarked
package io.clientele.profile.file;

import org.jspecify.annotations.NullMarked;
