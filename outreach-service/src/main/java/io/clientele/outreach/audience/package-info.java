/** Who a mail may reach: members from segmentation-service, what they are and allow from profile-service, and why not. */
@NullMarked
package io.clientele.outreach.audience;

import org.jspecify.annotations.NullMarked;
