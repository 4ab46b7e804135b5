/** What stands where profile-service would: a real HTTP server that tells a feed. */
@NullMarked
package io.clientele.segmentation.testing;

import org.jspecify.annotations.NullMarked;
