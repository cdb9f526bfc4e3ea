package dev.plumb.ui.leads;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GridWidthTest {

    @Test
    void a_panel_takes_the_room_of_the_further_columns() {
        assertThat(GridWidth.of(1440, false)).isEqualTo(GridWidth.WIDE);
        assertThat(GridWidth.of(1440, true)).isEqualTo(GridWidth.NARROW);
    }

    @Test
    void a_phone_has_one_column() {
        assertThat(GridWidth.of(390, false)).isEqualTo(GridWidth.PHONE);
        assertThat(GridWidth.of(700, true)).isEqualTo(GridWidth.PHONE);
        assertThat(GridWidth.of(701, false)).isEqualTo(GridWidth.NARROW);
    }

    @Test
    void a_window_of_unknown_width_is_no_phone() {
        assertThat(GridWidth.of(0, false)).isEqualTo(GridWidth.NARROW);
    }
}
