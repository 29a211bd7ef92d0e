package org.contactcenter.retention;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.contactcenter.testing.TestCenter;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/**
 * What becomes of every column that can hold words, a date or bytes when a case is anonymised. A
 * new column fails the test until it is decided here, and {@link AnonymityIT} holds what is
 * decided.
 */
class EveryColumnHasItsFateIT {

  /**
   * KEEP: says nothing of a family, or only what is counted. BLANK: emptied, or replaced by a dash.
   * GONE: its row is deleted. SHRED: stays as noise, for its key is deleted.
   */
  private static final String FATES =
      """
      absence               KEEP  first_day last_day
      account               KEEP  username password_hash
      agreement             KEEP  purpose language method
      attendance            KEEP  kind
      audit_entry           KEEP  action address fields
      audit_seal            KEEP  content chained
      availability          KEEP  weekday
      broken_glass          BLANK reason
      calendar_feed         KEEP  kind language token_hash
      case_door_rules       KEEP  first_arrival separation
      case_file             BLANK close_summary reopen_reason
      case_file             KEEP  number status source suspend_reason close_reason
      case_key              GONE  sealed
      case_party            KEEP  role valid_from valid_until
      case_review           BLANK findings child_voice safety contact reason
      case_review           KEEP  held_on decision next_on
      center                KEEP  name address phone email time_zone languages opens_on
      center                KEEP  first_arrival separation
      child_refusal         BLANK words response
      center_logo           KEEP  type uploaded printed
      closing_day           KEEP  day reason
      conflict_of_interest  BLANK reason end_reason
      consent               BLANK withdraw_reason
      consent               KEEP  purpose language method
      contact               GONE  phone email address workplace school
      contact_version       GONE  phone email address workplace school
      court                 KEEP  name
      court_report          BLANK introduction summary answers return_reason replace_reason
      court_report          BLANK discard_reason
      court_report          KEEP  status from_day to_day due_on withheld content_hash number
      court_report_copy     BLANK name
      court_report_copy     KEEP  reader language sha256
      court_report_copy     SHRED sealed
      court_report_settings KEEP  cautions
      court_order           BLANK case_number case_number_key order_number terms
      court_order           KEEP  order_date valid_from valid_until
      guard                 KEEP  side layer
      idempotency_key       KEEP  key request_hash
      file_upload_part      GONE  sealed
      digest_day            KEEP  day
      draft                 GONE  kind key sealed
      freed_slot            KEEP  type dismissed supervisors
      import                KEEP  kind status mode mapping address
      import_chunk          GONE  sealed
      import_mapping        KEEP  kind name mapping
      import_problem        KEEP  field column_name code args
      import_row            GONE  kind key_hash
      incident              BLANK description action_taken conclusion
      incident              KEEP  status severity category
      incident_amendment    BLANK text
      incident_escalation   KEEP  kind
      incident_follow_up    BLANK task
      incident_follow_up    KEEP  due_on
      incident_hold         BLANK authority reason release_reason
      incident_notification BLANK authority
      incident_notification KEEP  how
      incident              KEEP  visit_measure
      incident_person       BLANK injury
      incident_person       KEEP  part
      incident_witness      BLANK name role reach statement
      interpreter           KEEP  name languages birth_date phone email
      interpreter_absence   KEEP  first_day last_day
      interpreter_hours     KEEP  weekday
      interview             BLANK summary
      key_check             KEEP  name value
      legal_hold            BLANK reason release_reason
      membership            KEEP  display_name languages roles
      message               KEEP  kind language status setback state once
      message               BLANK content
      message_settings      KEEP  reminder_hours
      message_template      KEEP  kind language body
      messaging_choice      KEEP  channel language
      name_word             GONE  word
      note_amendment        BLANK text
      notice                BLANK addressee pdf
      notice                KEEP  kind addressee_kind language sha256
      notice                SHRED sealed
      observation_note      BLANK text
      opening_hours         KEEP  weekday
      password_link         KEEP  kind token_hash
      person                BLANK given_name family_name name_key birth_date languages needs
      person_version        GONE  given_name family_name birth_date languages needs reason
      plan_occurrence       KEEP  day state reasons
      plain_contact         GONE  phone email address workplace school
      presence              KEEP  side
      outcome_rating        BLANK remarks
      outcome_rating        KEEP  moment rated_on
      progress_step         BLANK criteria reason
      progress_step         KEEP  from_stage to_stage decided_on
      provider_identity     KEEP  issuer subject
      qualification         KEEP  kind since valid_until
      questionnaire         KEEP  questions
      recovery_code         KEEP  code_hash
      referral              BLANK agency reason frequency allegations safety_notes case_number
      referral              BLANK case_number_key case_number_tail order_number terms wait_reason
      referral              BLANK decline_reason withdraw_reason
      referral              KEEP  source status language urgency visit_type order_date valid_until
      referral              KEEP  priority preferred_hours
      referral_person       KEEP  role
      report_request        BLANK questions withdraw_reason
      report_request        KEEP  requested_on due_on
      representative        BLANK name reach
      representative        KEEP  kind language valid_from valid_until
      restriction           BLANK reason end_reason
      restriction           KEEP  valid_from valid_until
      retention_item        KEEP  kind rule due_on
      retention_rule        KEEP  checked_on
      room                  KEEP  name features kind
      room_closure          KEEP  reason
      safety_plan           BLANK arrival departure not_allowed medical steps
      safety_plan           KEEP  may_collect
      screening             BLANK factors notes answers
      screening             KEEP  level decision proposed
      screening_settings    KEEP  highest_risk
      second_factor         KEEP  secret
      self_application      GONE  reference secret_hash language side statement
      self_referral         GONE  invitation_hash
      second_factor_reset   KEEP  reason
      session               KEEP  token_hash address user_agent way
      scheduled_tasks       KEEP  task_name task_instance task_data picked_by
      sign_in_failure       KEEP  subject
      sign_in_policy        KEEP  second_factor_roles
      signing_link          BLANK signed_name signed_from
      signing_link          KEEP  purpose language token_hash signed_language
      site                  KEEP  name address
      special_categories    GONE  ethnicity health religion
      staff_mail            KEEP  address language
      staff_terms           KEEP  background_checked_on background_valid_until
      stored_file           BLANK name
      stored_file           KEEP  kind type sha256
      stored_file_part      GONE  sealed
      suspension            BLANK reason notice conditions
      suspension            KEEP  review_on
      text_version          KEEP  purpose language body
      timetable_proposal    KEEP  status from_day
      timetable_proposal_row KEEP  status visit_type supervisor_ids refusal plan_day
      timetable_proposal_unserved KEEP  week_of reason
      visit                 BLANK reason explanation
      visit                 KEEP  type status first_arrival separation interpreter_language
      visit                 KEEP  supervisor_language cancelled_by no_show_by
      visit_needs           KEEP  supervised supported exchange virtual
      visit_move            BLANK reason
      visit_move            KEEP  asked_by
      visit_override        BLANK reason
      visit_override        KEEP  terms
      visit_plan            KEEP  visit_type rrule starts_on ends_on lengths except_dates extra_dates
      visit_plan            KEEP  supervisor_ids participants interpreter_language laid_until
      visit_plan            KEEP  checked_on
      """;

  private static final String COLUMNS =
      """
      SELECT c.table_name || '.' || c.column_name
      FROM information_schema.columns c
      JOIN information_schema.tables t USING (table_schema, table_name)
      WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE'
        AND c.data_type IN ('text', 'character varying', 'ARRAY', 'jsonb', 'bytea', 'date')
        AND c.table_name NOT LIKE 'databasechangelog%'
      """;

  @Test
  void everyColumnThatCanHoldWordsHasItsFate() {
    assertThat(columns()).isEqualTo(new TreeSet<>(fates().keySet()));
  }

  @Test
  void everyFateIsOneOfFour() {
    assertThat(Set.copyOf(fates().values()))
        .containsExactlyInAnyOrder("KEEP", "BLANK", "GONE", "SHRED");
  }

  private static Set<String> columns() {
    TestCenter.nobody().get("/me");
    Set<String> found =
        Jdbi.create(TestCenter.database().asOwner())
            .withHandle(handle -> handle.createQuery(COLUMNS).mapTo(String.class).set());
    return new TreeSet<>(found);
  }

  private static Map<String, String> fates() {
    return FATES
        .lines()
        .map(line -> line.split(" +"))
        .flatMap(
            words ->
                Stream.of(words)
                    .skip(2)
                    .map(column -> Map.entry(words[0] + "." + column, words[1])))
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
