/** Whether what came from outside was signed by who knows a secret. */
@NullMarked
package io.clientele.profile.signature;

import org.jspecify.annotations.NullMarked;
