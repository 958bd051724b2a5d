/** What somebody undertook to do at a meeting, carried to the next agenda until it is done. */
@NullMarked
package coop.cooperer.rencontres.committees.action;

import org.jspecify.annotations.NullMarked;
