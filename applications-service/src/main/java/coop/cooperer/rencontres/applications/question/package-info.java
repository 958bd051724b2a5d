/** What candidates ask about a call, and the answers that everybody reads. */
@NullMarked
package coop.cooperer.rencontres.applications.question;

import org.jspecify.annotations.NullMarked;
