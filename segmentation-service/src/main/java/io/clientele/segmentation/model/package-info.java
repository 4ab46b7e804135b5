/** How people buy until they stop, and what they spend: probability models. */
@NullMarked
package io.clientele.segmentation.model;

import org.jspecify.annotations.NullMarked;
