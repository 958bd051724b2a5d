/**
 * What published calls plan and who was selected for it: it says which committees there must be.
 */
@NullMarked
package coop.cooperer.rencontres.committees.plan;

import org.jspecify.annotations.NullMarked;
