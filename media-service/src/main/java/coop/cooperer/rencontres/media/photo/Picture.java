package coop.cooperer.rencontres.media.photo;

/**
 * What a file says of its picture before anybody decodes it.
 *
 * @param orientation how it is to be turned, as EXIF counts
 * @param srgb whether its colours are those of sRGB
 * @param said what is written in it
 */
record Picture(int width, int height, int orientation, boolean srgb, Description said) {

    int longSide() {
        return Math.max(width, height);
    }
}
