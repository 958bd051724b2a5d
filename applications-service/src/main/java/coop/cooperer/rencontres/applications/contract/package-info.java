/** What the issuer and a holder agree on, once the letters are read. */
@NullMarked
package coop.cooperer.rencontres.applications.contract;

import org.jspecify.annotations.NullMarked;
