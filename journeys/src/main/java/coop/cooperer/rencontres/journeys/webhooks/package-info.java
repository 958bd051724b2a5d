/** Partner systems by the hundred: receivers that misbehave as told, and facts told at a rate. */
@NullMarked
package coop.cooperer.rencontres.journeys.webhooks;

import org.jspecify.annotations.NullMarked;
