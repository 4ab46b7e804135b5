/** Takes a whole import back: what it brought goes, what it changed is as it was, unless others have changed it since. */
@NullMarked
package io.clientele.profile.undo;

import org.jspecify.annotations.NullMarked;
