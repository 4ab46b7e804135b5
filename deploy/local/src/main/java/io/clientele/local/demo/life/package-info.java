/** How people live with the shop: each life tells its own diary. */
@NullMarked
package io.clientele.local.demo.life;

import org.jspecify.annotations.NullMarked;
