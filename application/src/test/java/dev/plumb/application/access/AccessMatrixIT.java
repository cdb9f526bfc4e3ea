package dev.plumb.application.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumb.application.shared.Query;
import dev.plumb.application.shared.UseCase;
import dev.plumb.application.shared.persistence.DatabaseTest;
import dev.plumb.application.shared.persistence.TableChecksums;
import dev.plumb.domain.access.NotPermitted;
import dev.plumb.domain.shared.NotFound;
import dev.plumb.domain.shared.RuleViolation;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.ClassUtils;

/** What everybody gets and may do, compared with what was agreed on; nothing is left out. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessMatrixIT {

    private static final Set<Class<?>> FOR_VISITORS =
            Set.of(
                    SignIn.class,
                    RecognizeBrowser.class,
                    CreateFirstAdmin.class,
                    AcceptInvitation.class,
                    ResetPassword.class);

    @Autowired ApplicationContext context;

    @Autowired CurrentActor currentActor;

    @Autowired JdbcClient jdbc;

    @Autowired TransactionTemplate transaction;

    MatrixWorld world;
    Map<String, Consumer<String>> questions;
    Map<Class<?>, MatrixActs.Act> acts;

    @BeforeAll
    void seed() {
        world = new MatrixWorld(jdbc);
        questions = new MatrixQuestions(world, context).all();
        acts = new MatrixActs(world, context).all();
    }

    @Test
    void every_use_case_is_in_the_matrix() {
        assertThat(acts.keySet()).containsExactlyInAnyOrderElementsOf(annotated(UseCase.class));
    }

    @Test
    void every_method_of_every_query_is_in_the_matrix() {
        Set<String> methods =
                annotated(Query.class).stream()
                        .flatMap(query -> Arrays.stream(query.getInterfaces()))
                        .flatMap(query ->
                                Arrays.stream(query.getMethods())
                                        .map(method ->
                                                query.getSimpleName() + "." + method.getName()))
                        .collect(Collectors.toSet());
        assertThat(questions.keySet()).containsExactlyInAnyOrderElementsOf(methods);
    }

    @TestFactory
    Stream<DynamicTest> each_reader_gets_what_is_visible_and_nothing_else() {
        return AccessMatrix.ACTORS.stream()
                .flatMap(actor ->
                        questions.entrySet().stream()
                                .map(question ->
                                        DynamicTest.dynamicTest(
                                                question.getKey() + " asked by " + actor,
                                                () ->
                                                        currentActor.as(
                                                                world.user(actor),
                                                                () ->
                                                                        question.getValue()
                                                                                .accept(actor)))));
    }

    @TestFactory
    Stream<DynamicTest> each_act_is_done_refused_or_finds_nothing_and_a_refusal_changes_no_row() {
        return AccessMatrix.ACTORS.stream()
                .flatMap(actor ->
                        acts.entrySet().stream()
                                .map(act ->
                                        DynamicTest.dynamicTest(
                                                act.getKey().getSimpleName() + " by " + actor,
                                                () ->
                                                        currentActor.as(
                                                                world.user(actor),
                                                                () ->
                                                                        tryOnAll(
                                                                                actor,
                                                                                act.getValue())))));
    }

    @Test
    void whoever_is_not_signed_in_gets_nothing() {
        questions.forEach((name, question) ->
                assertThatThrownBy(() -> question.accept("rep"))
                        .as(name)
                        .isInstanceOf(NotSignedIn.class));
        MatrixItem item = world.items().getLast();
        acts.forEach((useCase, act) -> {
            if (!FOR_VISITORS.contains(useCase)) {
                assertThatThrownBy(() -> act.attempt().accept(item))
                        .as(useCase.getSimpleName())
                        .isInstanceOf(NotSignedIn.class);
            }
        });
    }

    private void tryOnAll(String actor, MatrixActs.Act act) {
        TableChecksums before = TableChecksums.of(jdbc);
        long logged = refusals();
        long refused = 0;
        for (MatrixItem item : world.items()) {
            Class<?> expected = expected(actor, act.meant(), item);
            Throwable thrown = expected == null ? tryAndTakeBack(act, item) : attempt(act, item);
            assertThat(thrown == null ? null : thrown.getClass())
                    .as(item.toString())
                    .isEqualTo(expected);
            refused += expected == NotPermitted.class ? 1 : 0;
        }
        assertThat(refusals() - logged).as("refusals on the audit log").isEqualTo(refused);
        assertThat(TableChecksums.of(jdbc)).isEqualTo(before);
    }

    private long refusals() {
        return jdbc.sql("select count(*) from audit_entry where act = 'REFUSED'")
                .query(Long.class)
                .single();
    }

    private static @Nullable Class<?> expected(
            String actor, MatrixActs.Meant meant, MatrixItem item) {
        return switch (meant) {
            case EDITORS ->
                    !item.seenBy(actor)
                            ? NotFound.class
                            : item.editedBy(actor) ? null : NotPermitted.class;
            case READERS -> item.seenBy(actor) ? null : NotFound.class;
            case SUPERIORS -> item.editedBy(actor) ? null : NotPermitted.class;
            case ADMINS -> actor.equals("admin") ? null : NotPermitted.class;
            case EVERYBODY -> null;
            case NOBODY -> RuleViolation.class;
        };
    }

    private @Nullable Throwable tryAndTakeBack(MatrixActs.Act act, MatrixItem item) {
        return transaction.execute(status -> {
            status.setRollbackOnly();
            return attempt(act, item);
        });
    }

    private static @Nullable Throwable attempt(MatrixActs.Act act, MatrixItem item) {
        try {
            act.attempt().accept(item);
            return null;
        } catch (NotFound | NotPermitted | RuleViolation refusal) {
            return refusal;
        }
    }

    private static Set<Class<?>> annotated(Class<? extends Annotation> annotation) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(annotation));
        return scanner.findCandidateComponents("dev.plumb.application").stream()
                .map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
                .collect(Collectors.toSet());
    }
}
