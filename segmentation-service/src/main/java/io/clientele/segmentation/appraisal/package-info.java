/** Reckons what each buyer is worth as of today – scores, rhythm and what a model expects – and keeps it so. */
@NullMarked
package io.clientele.segmentation.appraisal;

import org.jspecify.annotations.NullMarked;
