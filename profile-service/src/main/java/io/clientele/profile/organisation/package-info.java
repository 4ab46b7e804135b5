/** Companies, societies and households that buy, and who speaks for them. */
@NullMarked
package io.clientele.profile.organisation;

import org.jspecify.annotations.NullMarked;
