/** The work on imports: staged, sifted, people first, then orders; resumed by any replica wherever it stopped. */
@NullMarked
package io.clientele.profile.importing;

import org.jspecify.annotations.NullMarked;
