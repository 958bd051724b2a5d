/** What the tests of every service share: real parts, tokens, doubles, rules. */
@NullMarked
package coop.cooperer.rencontres.platform.testkit;

import org.jspecify.annotations.NullMarked;
