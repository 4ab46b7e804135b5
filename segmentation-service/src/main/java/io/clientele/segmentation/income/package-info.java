/** Where the income comes from: by relationship, and how much of it hangs on few. */
@NullMarked
package io.clientele.segmentation.income;

import org.jspecify.annotations.NullMarked;
