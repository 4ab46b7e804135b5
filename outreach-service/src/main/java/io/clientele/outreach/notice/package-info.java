/** Single mails that somebody waits for: tests of a campaign, and what the console has to say to its people. */
@NullMarked
package io.clientele.outreach.notice;

import org.jspecify.annotations.NullMarked;
