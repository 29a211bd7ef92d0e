package org.contactcenter;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The drawings of what follows what are made from the enums that decide it. */
class LifeCyclesTest {
  private static final Path PAGE = Path.of("src/docs/life-cycles.md");
  private static final String HEAD =
      """
      # Life cycles

      What has a status, and which status may follow which. Drawn from the code: every enum with a method `next()`. A test
      holds that this page says what the code does; rewrite it with `mvn -q test -Dtest=LifeCyclesTest -Dlife-cycles.write=true`.
      An arrow from the dot leads to where most begin, one to the dot leaves what is final.
      """;

  /** What a reader is told of something that has its life elsewhere. */
  private static final List<String> TOLD_OF_OTHERS = List.of("FeedStatus", "SecondFactors.Status");

  @Test
  void thePageDrawsWhatTheProgramDoes() throws IOException {
    var drawn =
        HEAD + lifeCycles().stream().map(LifeCyclesTest::draw).collect(Collectors.joining());
    if (Boolean.getBoolean("life-cycles.write")) {
      Files.writeString(PAGE, drawn);
    }

    assertThat(Files.readString(PAGE))
        .as("rewrite it with: mvn -q test -Dtest=LifeCyclesTest -Dlife-cycles.write=true")
        .isEqualTo(drawn);
  }

  @Test
  void nothingThatHasALifeCycleIsLeftOut() {
    assertThat(lifeCycles())
        .extracting(LifeCyclesTest::name)
        .contains(
            "CaseStatus",
            "IncidentStatus",
            "Occurrence.State",
            "ProposalStatus",
            "ReferralStatus",
            "ReportStatus",
            "Stage",
            "Suspension.Status",
            "VisitStatus");
  }

  @Test
  void whateverIsCalledAStatusHasALifeCycle() {
    var without =
        enums()
            .filter(type -> type.getSimpleName().matches("\\w*(Status|State)"))
            .filter(type -> type.tryGetMethod("next").isEmpty())
            .map(JavaClass::reflect)
            .map(LifeCyclesTest::name);

    assertThat(without).containsExactlyInAnyOrderElementsOf(TOLD_OF_OTHERS);
  }

  private static List<Class<?>> lifeCycles() {
    return enums()
        .filter(type -> type.tryGetMethod("next").isPresent())
        .map(JavaClass::reflect)
        .sorted(comparing(LifeCyclesTest::name))
        .collect(Collectors.toList());
  }

  private static Stream<JavaClass> enums() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackagesOf(ContactCenter.class)
            .stream()
            .filter(JavaClass::isEnum);
  }

  /** With what it is a status of, where its own name does not say. */
  private static String name(Class<?> type) {
    var outer = type.getEnclosingClass();
    return outer == null
        ? type.getSimpleName()
        : outer.getSimpleName() + "." + type.getSimpleName();
  }

  private static String draw(Class<?> status) {
    var states = (Enum<?>[]) status.getEnumConstants();
    var lines =
        Stream.concat(
            Stream.of("  [*] --> " + states[0]),
            Arrays.stream(states).flatMap(LifeCyclesTest::arrows));
    return "\n## %s\n\n```mermaid\nstateDiagram-v2\n%s\n```\n"
        .formatted(name(status), lines.collect(Collectors.joining("\n")));
  }

  private static Stream<String> arrows(Enum<?> state) {
    var next = next(state);
    return next.isEmpty()
        ? Stream.of("  " + state + " --> [*]")
        : next.stream().sorted().map(after -> "  " + state + " --> " + after);
  }

  @SuppressWarnings("unchecked") // what follows a status is of its own enum
  private static <E extends Enum<E>> Set<E> next(Enum<?> state) {
    try {
      var method = state.getDeclaringClass().getDeclaredMethod("next");
      method.setAccessible(true);
      return (Set<E>) method.invoke(state);
    } catch (ReflectiveOperationException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
