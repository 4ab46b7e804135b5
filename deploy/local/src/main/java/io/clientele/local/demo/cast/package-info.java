/** The people of the tour: each by name, with a short story and what the suite should make of it. */
@NullMarked
package io.clientele.local.demo.cast;

import org.jspecify.annotations.NullMarked;
