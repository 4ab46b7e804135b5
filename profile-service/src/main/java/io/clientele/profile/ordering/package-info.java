/** Imports of orders: lines are staged and sifted, people come first, then the orders that were put together. */
@NullMarked
package io.clientele.profile.ordering;

import org.jspecify.annotations.NullMarked;
