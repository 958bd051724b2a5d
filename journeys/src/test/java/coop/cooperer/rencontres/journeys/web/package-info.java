/** What people see: the pages of the running platform in a real browser. */
@NullMarked
package coop.cooperer.rencontres.journeys.web;

import org.jspecify.annotations.NullMarked;
