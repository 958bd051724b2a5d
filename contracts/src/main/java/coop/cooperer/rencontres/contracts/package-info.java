/** The facts that services tell each other: identifiers and states, never personal data. */
@NullMarked
package coop.cooperer.rencontres.contracts;

import org.jspecify.annotations.NullMarked;
