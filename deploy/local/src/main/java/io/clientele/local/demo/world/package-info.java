/** What there is in the demo's business: people and where they live, products, seasons, staff, and the dice. */
@NullMarked
package io.clientele.local.demo.world;

import org.jspecify.annotations.NullMarked;
