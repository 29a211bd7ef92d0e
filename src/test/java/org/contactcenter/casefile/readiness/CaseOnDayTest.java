package org.contactcenter.casefile.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.casefile.CaseFile;
import org.contactcenter.casefile.check.CheckItem;
import org.contactcenter.casefile.order.CourtOrder;
import org.contactcenter.casefile.order.OrderBook;
import org.contactcenter.casefile.people.CaseParty;
import org.contactcenter.core.Language;
import org.contactcenter.core.Messages;
import org.contactcenter.core.Scope;
import org.contactcenter.party.PartyRole;
import org.contactcenter.referral.OrderTerms;
import org.contactcenter.referral.ReferralSource;
import org.junit.jupiter.api.Test;

class CaseOnDayTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final UUID CASE = UUID.randomUUID();
  private static final UUID CARER = UUID.randomUUID();
  private static final UUID FATHER = UUID.randomUUID();
  private static final Messages MESSAGES = new Messages("casefile");

  @Test
  void aCourtsCaseNeedsAValidOrder() {
    assertThat(codes(new OrderRule(MESSAGES).check(subject(ReferralSource.COURT))))
        .containsExactly("ORDER unmet");
    assertThat(
            codes(
                new OrderRule(MESSAGES).check(subject(ReferralSource.COURT, order(TODAY, TODAY)))))
        .containsExactly("ORDER met");
  }

  @Test
  void aFamilyThatAppliedItselfRestsOnConsentUntilAnOrderBegins() {
    var next = order(TODAY.plusDays(1), TODAY.plusDays(30));
    var over = order(TODAY.minusDays(30), TODAY.minusDays(1));

    assertThat(subject(ReferralSource.SELF).restsOnOrder()).isFalse();
    assertThat(subject(ReferralSource.SELF, next).restsOnOrder()).isFalse();
    assertThat(subject(ReferralSource.SELF, over).restsOnOrder()).isTrue();
    assertThat(codes(new OrderRule(MESSAGES).check(subject(ReferralSource.SELF, over))))
        .containsExactly("ORDER unmet");
    assertThat(new OrderRule(MESSAGES).check(subject(ReferralSource.SELF))).isEmpty();
  }

  @Test
  void anAgencysCaseRestsOnItsOrderOnlyWhereItHasOne() {
    assertThat(subject(ReferralSource.AGENCY).restsOnOrder()).isFalse();
    assertThat(subject(ReferralSource.AGENCY, order(TODAY, TODAY)).restsOnOrder()).isTrue();
  }

  @Test
  void bothSidesAreAskedEachOnceAndNobodyElse() {
    assertThat(subject(ReferralSource.SELF).sides()).containsExactlyInAnyOrder(CARER, FATHER);
  }

  @Test
  void whoIsMissingIsNamed() {
    var alone =
        new CaseOnDay(
            scope(), file(ReferralSource.SELF), TODAY, List.of(), new OrderBook(List.of()));

    assertThat(codes(new PeopleRule(MESSAGES).check(alone)))
        .containsExactly("CHILD unmet", "RESIDENTIAL_SIDE unmet", "VISITING_SIDE unmet");
    assertThat(new PeopleRule(MESSAGES).check(subject(ReferralSource.SELF))).isEmpty();
  }

  @Test
  void everyConditionHasASentenceInEveryLanguage() {
    var alone =
        new CaseOnDay(
            scope(), file(ReferralSource.COURT), TODAY, List.of(), new OrderBook(List.of()));
    for (var language : Language.values()) {
      for (var rule : List.of(new OrderRule(MESSAGES), new PeopleRule(MESSAGES))) {
        assertThat(rule.check(alone))
            .allSatisfy(item -> assertThat(item.detail(language)).isNotBlank());
      }
    }
  }

  private static List<String> codes(List<CheckItem> items) {
    return items.stream().map(item -> item.code() + (item.met() ? " met" : " unmet")).toList();
  }

  private static CaseOnDay subject(ReferralSource source, CourtOrder... orders) {
    var people =
        List.of(
            party(UUID.randomUUID(), PartyRole.CHILD),
            party(CARER, PartyRole.CARER),
            party(FATHER, PartyRole.VISITING_PARENT),
            party(UUID.randomUUID(), PartyRole.AUTHORIZED_PERSON));
    return new CaseOnDay(scope(), file(source), TODAY, people, new OrderBook(List.of(orders)));
  }

  private static CaseParty party(UUID person, PartyRole role) {
    return new CaseParty(
        UUID.randomUUID(), CASE, person, role, TODAY.minusDays(10), Optional.empty());
  }

  private static CourtOrder order(LocalDate from, LocalDate until) {
    return new CourtOrder.Text(
            UUID.randomUUID(),
            "12/2026",
            "1",
            from,
            Optional.empty(),
            Optional.of(until),
            OrderTerms.NONE,
            List.of())
        .entered(CASE, Instant.EPOCH);
  }

  private static CaseFile file(ReferralSource source) {
    var origin =
        new CaseFile.Origin(
            UUID.randomUUID(),
            source,
            Instant.EPOCH,
            Instant.EPOCH,
            Optional.empty(),
            Optional.empty());
    return CaseFile.opened(CASE, "2026-0001", origin, Optional.empty());
  }

  private static Scope scope() {
    return new Scope(UUID.randomUUID(), UUID.randomUUID());
  }
}
