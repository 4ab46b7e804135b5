/** What the business calls its people: chosen on a page, said on others. */
@NullMarked
package io.clientele.outreach.console.vocabulary;

import org.jspecify.annotations.NullMarked;
