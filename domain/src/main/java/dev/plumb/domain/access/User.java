package dev.plumb.domain.access;

import dev.plumb.domain.shared.EmailAddress;
import dev.plumb.domain.shared.RuleViolation;
import dev.plumb.domain.shared.Text;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who signs in.
 *
 * @param email compared exactly, in lower case
 * @param team null for one who is in no team
 */
public record User(
        UserId id,
        String name,
        EmailAddress email,
        Role role,
        @Nullable TeamId team,
        Locale language,
        ZoneId zone,
        ColorScheme colorScheme) {

    public static final int NAME_LENGTH = 120;

    private static final int LANGUAGE_LENGTH = 16;

    public User {
        name = Text.line("name", name, NAME_LENGTH);
        if (language.toLanguageTag().length() > LANGUAGE_LENGTH) {
            throw new RuleViolation("user.language");
        }
    }

    /** As an admin sees it. */
    public User with(
            String newName, EmailAddress newEmail, Role newRole, @Nullable TeamId newTeam) {
        return new User(id, newName, newEmail, newRole, newTeam, language, zone, colorScheme);
    }

    /** Whether all that admins change is as it was when it was seen. */
    public boolean isAsSeen(User seen) {
        return with(seen.name, seen.email, seen.role, seen.team).equals(this);
    }

    /** As the user sees it. */
    public User with(
            String newName, Locale newLanguage, ZoneId newZone, ColorScheme newColorScheme) {
        return new User(id, newName, email, role, team, newLanguage, newZone, newColorScheme);
    }
}
