/** The demo: Lumen Photo, a photo business that never was, with all its people and what they did. */
@NullMarked
package io.clientele.local.demo;

import org.jspecify.annotations.NullMarked;
