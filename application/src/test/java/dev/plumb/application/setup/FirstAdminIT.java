package dev.plumb.application.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumb.application.access.CreateFirstAdmin;
import dev.plumb.application.access.CurrentActor;
import dev.plumb.application.access.NewPasswords;
import dev.plumb.application.access.SignIn;
import dev.plumb.application.lists.ListDefaults;
import dev.plumb.application.pipelines.CreatePipeline;
import dev.plumb.application.pipelines.SetCompany;
import dev.plumb.application.shared.StartupProblem;
import dev.plumb.application.shared.Time;
import dev.plumb.application.shared.persistence.DatabaseTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class FirstAdminIT {

    @TempDir Path folder;

    @Autowired ApplicationContext context;

    @Autowired JdbcClient jdbc;

    @Test
    void the_first_admin_lives_where_the_machine_stands_and_a_file_says_the_password()
            throws Exception {
        Path file = Files.writeString(folder.resolve("password"), "from the file\n");
        admin("from the setting", file.toString()).letIn();
        assertThat(jdbc.sql("select zone from app_user").query(String.class).single())
                .isEqualTo(ZoneId.systemDefault().getId());
        var signIn = context.getBean(SignIn.class);
        assertThat(
                        signIn.handle(
                                new SignIn.Command(
                                        "ola@example.com", "from the file", "127.0.0.1")))
                .isPresent();
    }

    @Test
    void a_password_that_is_too_short_or_too_long_is_said_in_one_line() {
        for (String password : new String[] {"short", "x".repeat(SignIn.MAX_PASSWORD_LENGTH + 1)}) {
            assertThatThrownBy(() -> admin(password, "").letIn())
                    .isInstanceOf(StartupProblem.class)
                    .hasMessageContaining("12 to 200");
        }
    }

    @Test
    void a_common_password_is_refused() {
        assertThatThrownBy(() -> admin("password12345", "").letIn())
                .isInstanceOf(StartupProblem.class)
                .hasMessageContaining("among the first that would be tried");
    }

    private FirstAdmin admin(String password, String file) {
        Time time = context.getBean(Time.class);
        return new FirstAdmin(
                context.getBean(CreateFirstAdmin.class),
                context.getBean(CurrentActor.class),
                new CompanyDefaults(
                        context.getBean(SetCompany.class),
                        context.getBean(CreatePipeline.class),
                        context.getBean(ListDefaults.class),
                        time),
                context.getBean(NewPasswords.class),
                time,
                "ola@example.com",
                password,
                file);
    }
}
