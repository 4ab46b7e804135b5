/** How the columns of somebody's file become people and orders: a mapping, and what reads rows by it. */
@NullMarked
package io.clientele.profile.mapping;

import org.jspecify.annotations.NullMarked;
