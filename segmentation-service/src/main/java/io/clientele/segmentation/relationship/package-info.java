/** Whether somebody is a customer or a client, which way it goes, and what would move it. */
@NullMarked
package io.clientele.segmentation.relationship;

import org.jspecify.annotations.NullMarked;
