package dev.plumb.ui.shared;

/** Moves rows, as their handles do. */
public final class RowMoves {

    private RowMoves() {}

    public static void move(ReorderableRows<?> rows, int from, int to) {
        rows.move(from, to);
    }
}
