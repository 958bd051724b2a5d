/** The systems of partner cooperatives: who they are, what they may, and their credentials. */
@NullMarked
package coop.cooperer.rencontres.gateway.partner;

import org.jspecify.annotations.NullMarked;
