package org.contactcenter;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.dropwizard.core.Configuration;
import io.dropwizard.db.DataSourceFactory;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.contactcenter.audit.chain.AuditSettings;
import org.contactcenter.core.job.JobSettings;
import org.contactcenter.file.FileSettings;
import org.contactcenter.identity.SignInSettings;
import org.contactcenter.launch.KeySettings;
import org.contactcenter.launch.StartSettings;
import org.contactcenter.notification.smtp.MailSettings;
import org.contactcenter.transfer.imports.ImportSettings;
import org.contactcenter.visit.proposal.ProposalSettings;

/** The settings of the service itself; those of a center stand in the database. */
public final class ContactCenterConfiguration extends Configuration {
  @Valid @NotNull private DataSourceFactory database = new DataSourceFactory();
  @NotNull private String trustedProxies = "";
  @NotNull private AuditSettings audit = AuditSettings.DEFAULT;
  @NotNull private KeySettings keys = new KeySettings("");
  @NotNull private StartSettings start = new StartSettings("data", false, "", "");

  @NotNull private JobSettings jobs = JobSettings.DEFAULT;

  @NotNull private ProposalSettings proposals = ProposalSettings.DEFAULT;

  @NotNull private FileSettings files = FileSettings.DEFAULT;

  @NotNull private ImportSettings imports = ImportSettings.DEFAULT;

  @NotNull private MailSettings mail = MailSettings.NONE;

  @Valid @NotNull private SignInSettings signIn = SignInSettings.DEFAULT;

  @JsonProperty
  public String getTrustedProxies() {
    return trustedProxies;
  }

  @JsonProperty
  public void setTrustedProxies(String trustedProxies) {
    this.trustedProxies = trustedProxies;
  }

  @JsonProperty
  public AuditSettings getAudit() {
    return audit;
  }

  @JsonProperty
  public void setAudit(AuditSettings audit) {
    this.audit = audit;
  }

  @JsonProperty
  public KeySettings getKeys() {
    return keys;
  }

  @JsonProperty
  public void setKeys(KeySettings keys) {
    this.keys = keys;
  }

  @JsonProperty
  public DataSourceFactory getDatabase() {
    return database;
  }

  @JsonProperty
  public void setDatabase(DataSourceFactory database) {
    this.database = database;
  }

  @JsonProperty
  public JobSettings getJobs() {
    return jobs;
  }

  @JsonProperty
  public void setJobs(JobSettings jobs) {
    this.jobs = jobs;
  }

  @JsonProperty
  public ProposalSettings getProposals() {
    return proposals;
  }

  @JsonProperty
  public void setProposals(ProposalSettings proposals) {
    this.proposals = proposals;
  }

  @JsonProperty
  public FileSettings getFiles() {
    return files;
  }

  @JsonProperty
  public void setFiles(FileSettings files) {
    this.files = files;
  }

  @JsonProperty
  public ImportSettings getImports() {
    return imports;
  }

  @JsonProperty
  public void setImports(ImportSettings imports) {
    this.imports = imports;
  }

  @JsonProperty
  public MailSettings getMail() {
    return mail;
  }

  @JsonProperty
  public void setMail(MailSettings mail) {
    this.mail = mail;
  }

  @JsonProperty
  public StartSettings getStart() {
    return start;
  }

  @JsonProperty
  public void setStart(StartSettings start) {
    this.start = start;
  }

  @JsonProperty
  public SignInSettings getSignIn() {
    return signIn;
  }

  @JsonProperty
  public void setSignIn(SignInSettings signIn) {
    this.signIn = signIn;
  }
}
