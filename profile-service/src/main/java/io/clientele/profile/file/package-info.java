/** Files that people send in, read line by line or row by row, however they are packed and separated. */
@NullMarked
package io.clientele.profile.file;

import org.jspecify.annotations.NullMarked;
