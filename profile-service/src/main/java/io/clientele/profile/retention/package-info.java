/** How long what is kept: rules by kind of data, tried out before they hold. */
@NullMarked
package io.clientele.profile.retention;

import org.jspecify.annotations.NullMarked;
