/** Texts as DOCX and ODT: read without trust, their words counted, their structure checked. */
@NullMarked
package coop.cooperer.rencontres.media.manuscript;

import org.jspecify.annotations.NullMarked;
