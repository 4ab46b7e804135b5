/** How shops tell of orders, products and customers, and what that means here. */
@NullMarked
package io.clientele.profile.shop;

import org.jspecify.annotations.NullMarked;
