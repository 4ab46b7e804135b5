/** What sources say of people, made fit to be kept. */
@NullMarked
package io.clientele.profile.trait;

import org.jspecify.annotations.NullMarked;
