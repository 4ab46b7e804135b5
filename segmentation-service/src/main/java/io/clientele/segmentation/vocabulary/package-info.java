/** What there is to ask of people, for those who put conditions together. */
@NullMarked
package io.clientele.segmentation.vocabulary;

import org.jspecify.annotations.NullMarked;
