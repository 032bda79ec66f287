package dev.incentive.json.document;

/** The size of a text in UTF-8, without encoding it. */
final class Utf8Length {

    private static final int ONE_BYTE = 0x80;
    private static final int TWO_BYTES = 0x800;
    private static final int THREE_BYTES = 0x10000;

    private Utf8Length() {}

    static long of(String text) {
        long bytes = 0;
        int index = 0;
        while (index < text.length()) {
            int point = text.codePointAt(index);
            bytes += ofCodePoint(point);
            index += Character.charCount(point);
        }
        return bytes;
    }

    private static int ofCodePoint(int point) {
        if (point < ONE_BYTE) {
            return 1;
        }
        if (point < TWO_BYTES) {
            return 2;
        }
        return point < THREE_BYTES ? 3 : 4;
    }
}
