package dev.plumb.ui.shared;

import com.ibm.icu.text.TimeZoneNames;
import com.vaadin.flow.component.combobox.ComboBox;
import java.text.Collator;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Chooses a time zone by its city, in the user's language or in English; there is always one. */
public final class ZoneSelect extends ComboBox<ZoneId> {

    private static final String PLACES =
            "(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+";

    private final TimeZoneNames names = TimeZoneNames.getInstance(Texts.language());
    private final List<ZoneId> zones;

    /**
     * @param label translated already
     */
    public ZoneSelect(String label) {
        super(label);
        Locale language = Texts.language();
        zones =
                ZoneId.getAvailableZoneIds().stream()
                        .filter(id -> id.matches(PLACES))
                        .map(ZoneId::of)
                        .sorted(Comparator.comparing(this::caption, Collator.getInstance(language)))
                        .toList();
        setItemLabelGenerator(this::caption);
        setItems(zones);
        setRequired(true);
        setErrorMessage(Texts.get("error.required"));
    }

    /** Whether one was chosen; if not, it is said. */
    public boolean isRight() {
        setInvalid(isEmpty());
        return !isEmpty();
    }

    /** Shows a zone, also one that has no city. */
    public void show(ZoneId zone) {
        if (!zones.contains(zone)) {
            List<ZoneId> all = new ArrayList<>(zones);
            all.addFirst(zone);
            setItems(all);
        }
        setValue(zone);
    }

    /** Shows where the browser is, as far as that is known. */
    public void show(@Nullable String browsers, ZoneId otherwise) {
        show(parse(browsers, otherwise));
    }

    private static ZoneId parse(@Nullable String id, ZoneId otherwise) {
        try {
            return id == null ? otherwise : ZoneId.of(id);
        } catch (DateTimeException unknownHere) {
            return otherwise;
        }
    }

    private String caption(ZoneId zone) {
        String id = zone.getId().replace('_', ' ');
        String city = names.getExemplarLocationName(zone.getId());
        return city == null ? id : Texts.get("shared.zone", city, id);
    }
}
