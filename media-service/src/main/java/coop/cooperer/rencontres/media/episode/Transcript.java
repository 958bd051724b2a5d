package coop.cooperer.rencontres.media.episode;

import coop.cooperer.rencontres.platform.web.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What is said in an episode, by whom and when: WebVTT in which every cue names its speaker. */
record Transcript(List<Cue> cues) {

    private static final Pattern TIMES =
            Pattern.compile(
                    "(?:(\\d{2,}):)?([0-5]\\d):([0-5]\\d)\\.(\\d{3}) -->"
                            + " (?:(\\d{2,}):)?([0-5]\\d):([0-5]\\d)\\.(\\d{3}).*");
    private static final Pattern VOICE = Pattern.compile("<v(?:\\.[^ >]+)? ([^>]{1,100})>(.*)");
    private static final Pattern MARK = Pattern.compile("<[^>]*>");
    private static final long SLACK_MILLIS = 2_000;

    Transcript {
        cues = List.copyOf(cues);
    }

    /** Something said. */
    record Cue(long fromMillis, long toMillis, String speaker, String text) {}

    static Transcript read(String vtt) {
        var blocks = vtt.replace("\r\n", "\n").replace("\uFEFF", "").strip().split("\n{2,}", -1);
        if (!blocks[0].startsWith("WEBVTT")) {
            throw notValid("Le fichier commence par WEBVTT.");
        }
        var cues = new ArrayList<Cue>();
        for (var block : List.of(blocks).subList(1, blocks.length)) {
            if (!block.startsWith("NOTE") && !block.startsWith("STYLE") && !block.isBlank()) {
                cues.add(cue(List.of(block.split("\n", -1))));
            }
        }
        if (cues.isEmpty()) {
            throw notValid("Aucune parole n’y est écrite.");
        }
        return new Transcript(cues);
    }

    /**
     * Goes on only if it can be the transcript of a sound this long, in which this person speaks.
     */
    void requireOf(long millis, String speaker) {
        var end = cues.getLast().toMillis();
        if (end > millis + SLACK_MILLIS || end < millis / 2) {
            throw new Refusal(
                    EpisodeReason.TRANSCRIPT_OF_ANOTHER,
                    "Elle finit à %d s, l’épisode dure %d s.".formatted(end / 1000, millis / 1000));
        }
        if (cues.stream().noneMatch(it -> it.speaker().equals(speaker))) {
            throw new Refusal(
                    EpisodeReason.TRANSCRIPT_OF_ANOTHER,
                    "La personne interrogée n’y parle pas sous le nom affiché.");
        }
    }

    private static Cue cue(List<String> lines) {
        var first = lines.getFirst().contains("-->") ? 0 : 1;
        var times = TIMES.matcher(first < lines.size() ? lines.get(first) : "");
        if (!times.matches()) {
            throw notValid("« %s » n’est pas un minutage.".formatted(shown(lines.getFirst())));
        }
        var voice = VOICE.matcher(String.join(" ", lines.subList(first + 1, lines.size())));
        if (!voice.matches()) {
            throw notValid("Chaque parole nomme qui parle : <v Nom>.");
        }
        var from = millis(times.toMatchResult(), 1);
        var to = millis(times.toMatchResult(), 5);
        if (to <= from) {
            throw notValid("Une parole finit avant d’avoir commencé.");
        }
        return new Cue(
                from, to, voice.group(1).strip(), MARK.matcher(voice.group(2)).replaceAll(""));
    }

    private static long millis(MatchResult times, int from) {
        var hours = times.group(from) == null ? 0 : Long.parseLong(times.group(from));
        return ((hours * 60 + Long.parseLong(times.group(from + 1))) * 60
                                + Long.parseLong(times.group(from + 2)))
                        * 1000
                + Long.parseLong(times.group(from + 3));
    }

    private static String shown(String line) {
        return line.substring(0, Math.min(line.length(), 40));
    }

    private static Refusal notValid(String why) {
        return new Refusal(EpisodeReason.TRANSCRIPT_NOT_VALID, why);
    }
}
