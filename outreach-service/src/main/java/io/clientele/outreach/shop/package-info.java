/** The business itself, as its mails name it: settings that people edit, with defaults from the environment. */
@NullMarked
package io.clientele.outreach.shop;

import org.jspecify.annotations.NullMarked;
