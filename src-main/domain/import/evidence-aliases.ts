import { accountAliases } from './account-aliases.ts';
import { contractAliases } from './contract-aliases.ts';
import type { EvidenceField } from './fields.ts';

/** Folded headers by field for lists of survey answers, usage, tickets and invoices. */
export const evidenceAliases: Readonly<Record<EvidenceField, string>> = {
  externalId:
    'responseid surveyresponseid answerid ratingid satisfactionratingid readingid evidenceid externalid recordid uuid guid id key antwortid reponseid idrespuesta',
  accountId: contractAliases.accountId,
  accountDomain: `accountdomain companydomain requesteremail respondentemail customeremail ${accountAliases.domain} ${accountAliases.email}`,
  accountName: contractAliases.accountName,
  kind: 'kind what metric measure readingtype evidencetype surveytype type art typ kennzahl metrique metrica',
  value: 'value score reading rating result wert punkte punktzahl valeur valor punteggio waarde',
  nps: 'nps npsscore netpromoterscore npsrating npsanswer likelihoodtorecommend recommend npsresponse npswert',
  csat: 'csat csatscore satisfaction satisfactionscore satisfactionrating ticketsatisfaction customersatisfaction zufriedenheit satisfactionclient satisfaccion',
  usage: 'usagetrend usagechange usagedelta changeinusage usagegrowth usage nutzung nutzungstrend',
  tickets:
    'severetickets opensevere criticaltickets opencritical p1tickets openp1 sev1 sev1tickets urgenttickets opentickets',
  invoice: 'daysoverdue overduedays overdue invoiceoverdue dayslate dayspastdue tageuberfallig',
  onDate:
    'date day on respondedat responsedate surveydate answeredat submittedat submitteddate ratedat createdat created timestamp asof updatedat datum tag fecha data',
  words:
    'words comment comments feedback verbatim text note reason answer npscomment csatcomment kommentar commentaire comentario commento',
};
