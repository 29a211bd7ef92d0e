package org.contactcenter.party;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.contactcenter.ContactCenter;

/**
 * Whoever takes contact data down hands them in; nobody gets them out but by the one resource that
 * leaves a trace. So no document, feed, list or message can tell them.
 */
@AnalyzeClasses(
    packagesOf = ContactCenter.class,
    importOptions = ImportOption.DoNotIncludeTests.class)
class ContactStaysInPartyTest {
  private static final String DATUM = "phone|email|address|workplace|school";

  @ArchTest
  static final ArchRule nobodyElseReadsAContactDatum =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.contactcenter.party..")
          .should()
          .callMethodWhere(
              target(owner(HasName.Predicates.name(ContactData.class.getName())))
                  .and(target(nameMatching(DATUM))))
          .because("contact data appear in no document, and each reading is in the audit trail");
}
