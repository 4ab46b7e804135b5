/** Two profiles become one, by a person, a rule or what a browser showed, and are parted again if that was wrong. */
@NullMarked
package io.clientele.profile.merging;

import org.jspecify.annotations.NullMarked;
