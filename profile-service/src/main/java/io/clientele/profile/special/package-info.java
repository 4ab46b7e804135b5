/** Health, religion and the like: kept apart from all else, and only while they allow it. */
@NullMarked
package io.clientele.profile.special;

import org.jspecify.annotations.NullMarked;
