/** What stands around the door in its tests: a database, a realm and a service, all real. */
@NullMarked
package coop.cooperer.rencontres.gateway;

import org.jspecify.annotations.NullMarked;
