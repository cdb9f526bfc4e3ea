package dev.plumb.ui.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReorderableRowsKaribuTest {
    private final List<List<String>> asked = new ArrayList<>();
    private boolean allowed = true;
    private ReorderableRows<String> rows;

    @BeforeEach
    void open() {
        MockVaadin.setup(new Routes());
        rows = new ReorderableRows<>("Stages", name -> name, Span::new, this::reorder);
        rows.setItems(List.of("First", "Second", "Third"));
        UI.getCurrent().add(rows);
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void a_row_goes_where_it_is_dropped_and_that_is_said() {
        rows.move(0, 2);

        assertThat(asked).containsExactly(List.of("Second", "Third", "First"));
        assertThat(rows.items()).containsExactly("Second", "Third", "First");
        assertThat(texts()).contains("First is now number 3 of 3");
        assertThat(labels()).containsExactly("Move Second", "Move Third", "Move First");
    }

    @Test
    void what_is_refused_stays_where_it_was() {
        allowed = false;

        rows.move(2, 0);

        assertThat(rows.items()).containsExactly("First", "Second", "Third");
        assertThat(labels()).containsExactly("Move First", "Move Second", "Move Third");
    }

    @Test
    void what_fails_stays_where_it_was() {
        ReorderableRows<String> failing =
                new ReorderableRows<>(
                        "Stages",
                        name -> name,
                        Span::new,
                        _ -> {
                            throw new IllegalStateException("Out of reach");
                        });
        failing.setItems(List.of("First", "Second"));

        assertThatIllegalStateException().isThrownBy(() -> failing.move(0, 1));

        assertThat(failing.items()).containsExactly("First", "Second");
    }

    @Test
    void places_that_are_not_there_are_ignored() {
        rows.move(0, 3);
        rows.move(-1, 0);
        rows.move(1, 1);

        assertThat(asked).isEmpty();
    }

    private boolean reorder(List<String> order) {
        asked.add(order);
        return allowed;
    }

    private List<String> labels() {
        return rows.getElement()
                .getChild(0)
                .getChildren()
                .map(row -> row.getChild(0).getAttribute("aria-label"))
                .toList();
    }

    private String texts() {
        return rows.getElement().getChild(1).getText();
    }
}
