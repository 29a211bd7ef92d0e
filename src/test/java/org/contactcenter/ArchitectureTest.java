package org.contactcenter;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.contactcenter.core.Role;
import org.contactcenter.core.User;

/** Who may import whom. A new feature adds a line to the map. */
@AnalyzeClasses(
    packagesOf = ContactCenter.class,
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String ROOT = "org.contactcenter";

  /** What a feature leans on directly; it may use what those may use as well. */
  private static final Map<String, List<String>> MAP =
      Map.ofEntries(
          Map.entry("core", List.of()),
          Map.entry("rights", List.of("core")),
          Map.entry("hit", List.of("core")),
          Map.entry("launch", List.of("core")),
          Map.entry("audit", List.of("core")),
          Map.entry("notification", List.of("audit", "rights")),
          Map.entry("identity", List.of("audit", "rights", "hit")),
          Map.entry("draft", List.of("identity")),
          Map.entry("center", List.of("identity")),
          Map.entry("party", List.of("identity")),
          Map.entry("referral", List.of("party", "center")),
          Map.entry("casefile", List.of("referral")),
          Map.entry("consent", List.of("casefile")),
          Map.entry("visit", List.of("consent")),
          Map.entry("incident", List.of("visit")),
          Map.entry("report", List.of("incident")),
          Map.entry("work", List.of("incident")),
          Map.entry("file", List.of("incident")),
          Map.entry("calendar", List.of("visit")),
          Map.entry("telling", List.of("work", "report", "calendar", "notification")),
          Map.entry("retention", List.of("report", "calendar")),
          Map.entry("disclosure", List.of("report", "calendar")),
          Map.entry("transfer", List.of("report", "file")));

  /** The root wires all features, and the demonstration uses all of their use cases. */
  private static final Set<String> USES_ALL = Set.of("", "demo");

  @ArchTest
  static final ArchRule everyPackageIsOnTheMap =
      classes().should(stayOnTheMap()).because("the map says who may import whom");

  @ArchTest
  static final ArchRule featuresFormNoCycle =
      slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

  /**
   * Who sees what is written once. {@code identity} tells Jersey the roles of a request, {@code
   * /me} tells them to their owner; the demonstration casts its parts by them.
   */
  @ArchTest
  static final ArchRule onlyRightsAskForTheRolesOfAUser =
      noClasses()
          .that()
          .resideOutsideOfPackages(ROOT + ".rights..", ROOT + ".identity..", ROOT + ".demo..")
          .and()
          .areNotAssignableTo(User.class)
          .and()
          .doNotHaveSimpleName("MeResource")
          .should()
          .callMethod(User.class, "is", Role.class)
          .orShould()
          .callMethod(User.class, "roles")
          .because("who may see what is decided in one place");

  private static ArchCondition<JavaClass> stayOnTheMap() {
    return new ArchCondition<>("import only what the map allows") {
      @Override
      public void check(JavaClass origin, ConditionEvents events) {
        origin.getDirectDependenciesFromSelf().stream()
            .filter(dependency -> ours().test(dependency.getTargetClass()))
            .filter(dependency -> !allowed(feature(origin), feature(dependency.getTargetClass())))
            .map(
                dependency ->
                    SimpleConditionEvent.violated(dependency, dependency.getDescription()))
            .forEach(events::add);
      }
    };
  }

  private static DescribedPredicate<JavaClass> ours() {
    return JavaClass.Predicates.resideInAPackage(ROOT + "..");
  }

  private static boolean allowed(String origin, String target) {
    if (origin.equals(target) || USES_ALL.contains(origin)) {
      return true;
    }
    return MAP.containsKey(origin) && reach(origin, new HashSet<>()).contains(target);
  }

  private static Set<String> reach(String feature, Set<String> seen) {
    for (var next : MAP.getOrDefault(feature, List.of())) {
      if (seen.add(next)) {
        reach(next, seen);
      }
    }
    return seen;
  }

  private static String feature(JavaClass type) {
    var below = type.getPackageName().substring(ROOT.length());
    return below.isEmpty() ? "" : below.substring(1).split("\\.", 2)[0];
  }
}
