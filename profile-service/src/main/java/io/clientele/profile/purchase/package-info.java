/** What they bought: purchases and refunds with their lines and exact money, and the catalogue of what was sold. */
@NullMarked
package io.clientele.profile.purchase;

import org.jspecify.annotations.NullMarked;
