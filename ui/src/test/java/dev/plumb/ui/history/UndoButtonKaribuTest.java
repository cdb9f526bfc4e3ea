package dev.plumb.ui.history;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UndoButtonKaribuTest {

    @BeforeEach
    void open() {
        MockVaadin.setup();
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void it_can_be_tried_again_after_nothing_came_of_it() {
        AtomicInteger tries = new AtomicInteger();
        UndoButton button = new UndoButton(true, tries::incrementAndGet);
        UI.getCurrent().add(button);
        _click(button);
        _click(button);
        assertThat(tries).hasValue(2);
    }
}
