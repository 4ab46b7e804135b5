/** Conditions in words, in every language that we speak. */
@NullMarked
package io.clientele.segmentation.sentence;

import org.jspecify.annotations.NullMarked;
