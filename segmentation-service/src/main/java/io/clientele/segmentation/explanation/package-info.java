/** Says what somebody is to us and why, how many are what, and what a change of the settings would make of them. */
@NullMarked
package io.clientele.segmentation.explanation;

import org.jspecify.annotations.NullMarked;
