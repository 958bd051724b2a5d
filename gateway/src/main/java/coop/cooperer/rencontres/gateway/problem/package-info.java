/** How the door says no: one word, one status and one page for each reason. */
@NullMarked
package coop.cooperer.rencontres.gateway.problem;

import org.jspecify.annotations.NullMarked;
