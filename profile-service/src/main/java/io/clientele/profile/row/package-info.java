/** Reads the rows of somebody's file by a mapping: people, orders, events and products. */
@NullMarked
package io.clientele.profile.row;

import org.jspecify.annotations.NullMarked;
