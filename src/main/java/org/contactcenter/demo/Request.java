package org.contactcenter.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.contactcenter.core.User;
import org.contactcenter.demo.Family.Someone;
import org.contactcenter.party.ContactData;
import org.contactcenter.referral.NewParticipant;
import org.contactcenter.referral.NewReferral;
import org.contactcenter.referral.NewReferral.NewOrder;
import org.contactcenter.referral.OrderTerms;
import org.contactcenter.referral.Priority;
import org.contactcenter.referral.ReferralSource;
import org.contactcenter.referral.Requested;
import org.contactcenter.referral.Safety;
import org.contactcenter.referral.VisitType;

/** A family's request, as it comes to the center. */
record Request(Stage stage, Family family, Map<String, UUID> acquaintances) {

  /** The court's liaison where it has one; what comes on paper is entered by the coordinator. */
  User sender() {
    return Optional.of(family)
        .filter(each -> each.source() == ReferralSource.COURT)
        .filter(each -> each.people().stream().noneMatch(Someone::known))
        .flatMap(each -> stage.cast().liaison(court()))
        .orElseGet(() -> stage.cast().coordinator());
  }

  NewReferral referral() {
    return new NewReferral(
        family.source(),
        Optional.empty(),
        family.language(),
        family.order().map(this::order),
        family.agency(),
        family.reason(),
        family.urgency().orElse(Priority.NORMAL),
        participants(),
        new Requested(
            family.visit().type(),
            family.visit().frequency(),
            Optional.of(family.visit().minutes()),
            List.of()),
        family.safety().map(Request::safety).orElse(NO_DANGER));
  }

  private static final Safety NO_DANGER =
      new Safety(false, false, Optional.empty(), Optional.empty());

  private static Safety safety(Family.Danger danger) {
    return new Safety(
        danger.violence(), danger.restraining(), danger.allegations(), danger.notes());
  }

  private UUID court() {
    return stage.court(family.court().orElseGet(() -> stage.cast().court()));
  }

  private NewOrder order(Family.Order order) {
    LocalDate dated = stage.days().day(-family.received() - order.daysBefore());
    return new NewOrder(
        Optional.of(court()),
        "гр. д. № " + order.matter() + "/" + dated.getYear(),
        "Определение № " + order.number() + "/" + dated.getYear(),
        dated,
        order.months().map(dated::plusMonths),
        terms(order));
  }

  private OrderTerms terms(Family.Order order) {
    return new OrderTerms(
        Optional.of(family.visit().type() == VisitType.SUPERVISED),
        Optional.of(family.visit().type()),
        order.perWeek(),
        order.perMonth(),
        Optional.of(family.visit().minutes()),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        order.authorized(),
        order.excluded(),
        List.of(),
        List.of(),
        List.of(),
        order.notes());
  }

  private List<NewParticipant> participants() {
    return IntStream.range(0, family.people().size())
        .mapToObj(i -> participant("people[" + i + "].", family.people().get(i)))
        .toList();
  }

  private NewParticipant participant(String path, Someone someone) {
    return new NewParticipant(
        path,
        someone.role(),
        Optional.of(someone)
            .filter(Someone::known)
            .map(each -> Optional.ofNullable(acquaintances.get(each.name())).orElseThrow()),
        Optional.of(someone.given()),
        Optional.of(someone.family()),
        someone.age().map(stage.days().today()::minus),
        someone.languages(),
        someone.needs(),
        contact(someone));
  }

  private static ContactData contact(Someone someone) {
    return new ContactData(
        someone.phone(),
        someone.email(),
        someone.address(),
        someone.workplace(),
        someone.school(),
        someone.confidential());
  }
}
