/** Who comes into segments and leaves them: a look at whoever may belong elsewhere than before, as soon as they may. */
@NullMarked
package io.clientele.segmentation.moving;

import org.jspecify.annotations.NullMarked;
