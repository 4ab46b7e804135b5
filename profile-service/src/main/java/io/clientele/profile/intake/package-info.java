/** Files that bring people and orders: taken in, kept safe, previewed, reported on. */
@NullMarked
package io.clientele.profile.intake;

import org.jspecify.annotations.NullMarked;
