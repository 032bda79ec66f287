package dev.incentive.derivation;

import static dev.incentive.derivation.Derivation.given;

import dev.incentive.curve.Piece;
import dev.incentive.curve.PiecewiseLinear;
import java.util.ArrayList;
import java.util.List;

/** What a reading says of one piece whoever it is read for: its labels, and the numbers that the plan states. */
record PieceReading(
        Piece piece,
        boolean continuousUpToHere,
        String from,
        String stretch,
        String above,
        Derivation edge,
        Derivation ratio,
        Derivation slope,
        Derivation start) {

    /** Reads all pieces of a function, once for everybody. */
    static List<PieceReading> of(CurveReading.Words words, PiecewiseLinear curve) {
        List<PieceReading> readings = new ArrayList<>();
        boolean continuous = true;
        for (int index = 0; index < curve.pieces().size(); index++) {
            continuous = continuous && (index == 0 || curve.jumpInto(index).signum() == 0);
            readings.add(of(curve.pieces().get(index), continuous, stretch(words, curve, index), words));
        }
        return List.copyOf(readings);
    }

    private static PieceReading of(Piece piece, boolean continuous, String stretch, CurveReading.Words words) {
        String from = piece.from().toString();
        return new PieceReading(
                piece,
                continuous,
                from,
                stretch,
                "part above edge " + from,
                given("edge " + from, piece.from(), Origin.PLAN),
                given("edge", piece.from(), Origin.PLAN),
                given(words.slope(), piece.slope(), Origin.PLAN),
                given("value of the " + words.stretch(), piece.intercept(), Origin.PLAN));
    }

    private static String stretch(CurveReading.Words words, PiecewiseLinear curve, int index) {
        int last = curve.pieces().size() - 1;
        String from =
                index == 0 ? "" : ", from edge " + curve.pieces().get(index).from();
        String upTo = index == last
                ? ""
                : ", up to edge " + curve.pieces().get(index + 1).from();
        return words.stretch() + " " + (index + 1) + " of " + (last + 1) + from + upTo;
    }

    boolean isLevel() {
        return piece.slope().signum() == 0;
    }

    boolean startsAtZero() {
        return piece.intercept().signum() == 0;
    }
}
