/** Attributes that only this business knows: of which type their values are, and what they are called. */
@NullMarked
package io.clientele.profile.declaration;

import org.jspecify.annotations.NullMarked;
