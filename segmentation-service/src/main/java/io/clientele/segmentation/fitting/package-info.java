/** How models of buying are fitted to what many buyers did: their likelihoods with gradients, and where these are greatest. */
@NullMarked
package io.clientele.segmentation.fitting;

import org.jspecify.annotations.NullMarked;
