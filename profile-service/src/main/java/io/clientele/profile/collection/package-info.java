/** Takes in what SDKs send: who somebody is, what they do and what they order, each message once. */
@NullMarked
package io.clientele.profile.collection;

import org.jspecify.annotations.NullMarked;
