package coop.cooperer.rencontres.media.episode;

import java.util.List;

/** How an interview is framed (requirement R122), and the rights of the music in it. */
record SoundDesign(String intro, String outro, List<Music> music) {

    SoundDesign {
        music = List.copyOf(music);
    }

    /** Whether it is declared: what is played before and after, and every music in it. */
    boolean isDeclared() {
        return !intro.isBlank() && !outro.isBlank() && !music.isEmpty();
    }
}
