import { accountAliases } from './account-aliases.ts';
import { contractAliases } from './contract-aliases.ts';
import type { UsageField } from './fields.ts';

/** Folded headers by field for lists of what was used. */
export const usageAliases: Readonly<Record<UsageField, string>> = {
  externalId: 'usageid usagerecordid eventid recordid externalid uuid guid id key',
  lineId:
    'subscriptionid contractid contractlineid licenseid licenceid lineid subscriptionnumber contractnumber vertragsnummer abonummer',
  accountId: contractAliases.accountId,
  accountDomain: `accountdomain companydomain customerdomain ${accountAliases.domain}`,
  accountName: contractAliases.accountName,
  onDate:
    'usagedate date day month week period weekstart weekof weekstarting weekbeginning monthstart monthof periodstart on occurredat recordedat timestamp asof datum tag monat woche mois semaine mes semana',
  metric:
    'metric metricname featurename feature eventname eventtype event usagemetric measure kennzahl funktion fonction',
  value: 'usagecount value count quantity total usage uses amount hits wert anzahl valeur valor',
  activeUsers:
    'activeusers monthlyactiveusers weeklyactiveusers dailyactiveusers mau wau dau activeseats seatsused usedseats licensesused licencesused usedlicenses activelicenses users aktivenutzer utilisateursactifs usuariosactivos',
  logins: 'logins logincount signins anmeldungen connexions',
  sessions: 'sessions sessioncount visits sitzungen',
  events: 'events eventcount actions actioncount ereignisse',
};
