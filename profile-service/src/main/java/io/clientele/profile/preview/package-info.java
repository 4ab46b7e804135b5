/** A look at somebody's file before anything happens to it: how it is written, what is in it, what it seems to mean. */
@NullMarked
package io.clientele.profile.preview;

import org.jspecify.annotations.NullMarked;
