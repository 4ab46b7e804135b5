/** The words that people are shown when they are asked, in versions that never change. */
@NullMarked
package io.clientele.profile.wording;

import org.jspecify.annotations.NullMarked;
