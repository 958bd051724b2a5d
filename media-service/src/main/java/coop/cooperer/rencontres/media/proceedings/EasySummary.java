package coop.cooperer.rencontres.media.proceedings;

/**
 * What proceedings say, in words that are easy to read.
 *
 * @param version grows with each change
 */
public record EasySummary(String text, int version) {}
