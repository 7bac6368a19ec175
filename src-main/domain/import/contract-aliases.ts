import { accountAliases } from './account-aliases.ts';
import type { ContractField } from './fields.ts';

/** Folded headers by field for lists of contracts, subscriptions, licences and deals. */
export const contractAliases: Readonly<Record<ContractField, string>> = {
  externalId:
    'subscriptionid contractid contractlineid contractlineitemid licenseid licenceid lineid lineitemid orderlineid orderid opportunityid opportunityid18 dealid recordid agreementid entitlementid assetid planid itemid quotelineid subscriptionnumber contractnumber contractno agreementnumber ordernumber licensenumber subscriptionkey contractkey subscriptionexternalid contractexternalid externalid externallineid sourceid externalkey uuid guid key id reference contractref ' +
    'vertragsnummer vertragsnr vertragsid vertrag vertragskennung abonummer aboid lizenznummer auftragsnummer positionsnummer positionsid datensatzid vertragspositionsid ' +
    'numerodecontrat idcontrat idducontrat ncontrat refcontrat referencecontrat idabonnement numerodabonnement identifiant idenregistrement ' +
    'idcontrato iddecontrato iddelcontrato numerodecontrato numerocontrato idsuscripcion iddesuscripcion idderegistro referencia idnegocio ' +
    'idcontratto numerocontratto numerodicontratto idabbonamento codicecontratto iddocontrato idassinatura iddaassinatura contractnummer contractid abonnementsnummer abonnementid licentienummer avtalsnummer avtalsid kontraktsnummer avtaleid',
  accountId:
    'accountid accountexternalid externalaccountid companyid customerid clientid organizationid organisationid orgid tenantid workspaceid casesafeaccountid accountid18 sfdcaccountid salesforceaccountid crmaccountid accountnumber accountno accountkey accountcode accountref customernumber customerno customerkey customercode customerref companykey clientnumber clientcode associatedcompanyids associatedcompanyid companyexternalid customerexternalid parentaccountid account ' +
    'kundennummer kundennr kundenid kdnr kontoid accountnummer firmenid debitorennummer debitor zugeordneteunternehmensids ' +
    'idclient idducompte identifiantclient numeroclient numerodeclient numclient nclient codeclient idcompte idsociete ' +
    'idcliente iddecliente idcuenta iddecuenta iddelacuenta idempresa codigocliente codigodecliente numerocliente numerodecliente idazienda idaccount codicecliente idconta iddaconta iddocliente codigodocliente klantnummer klantid klantcode klantnr relatienummer debiteurnummer kundid kundnummer kundenummer',
  accountDomain: `accountdomain companydomain companydomainname customerdomain clientdomain ${accountAliases.domain} ${accountAliases.email}`,
  accountName:
    'accountname companyname customername clientname organizationname organisationname account company customer client organization organisation associatedcompany associatedcompanynames associatedcompanyname opportunityaccount accounttitle tenantname ' +
    'firma firmenname unternehmen unternehmensname kunde kundenname accountbezeichnung mandant societe nomdelasociete entreprise nomdelentreprise nomclient nomduclient nomducompte raisonsociale compte empresa nombredelaempresa nombrecliente nombredelcliente nombredelacuenta razonsocial cliente cuenta azienda nomeazienda ragionesociale nomecliente societa nomedaempresa nomedocliente nomedaconta razaosocial conta bedrijf bedrijfsnaam klant klantnaam accountnaam organisatie foretag kund kundnamn kundenavn kunde klient nazwaklienta',
  product:
    'product productname plan planname plantier subscriptionplan subscriptionname licensename licencename license licence licensetype productfamily productline sku package packagename bundle edition module item itemname lineitem lineitemname subscription contractname contract opportunityname dealname offering service servicename description name tier ' +
    'produkt produktname produktbezeichnung tarif paket lizenz lizenztyp leistung artikel vertragsname bezeichnung abonnement produit nomduproduit offre forfait licence formule article nomducontrat producto nombredelproducto plan servicio licencia suscripcion nombredelcontrato prodotto nomeprodotto nomedelprodotto piano licenza servizio abbonamento produto nomedoproduto plano servico licenca assinatura product productnaam pakket licentie dienst abonnement produkt tjanst',
  arr: accountAliases.arr,
  mrr: accountAliases.mrr,
  amount:
    'amount totalamount contractamount contractvalue totalcontractvalue tcv totalvalue contracttotal value dealamount dealvalue total totalprice netamount lineamount subscriptionamount licensevalue bookingamount amountincompanycurrency ' +
    'betrag gesamtbetrag auftragswert gesamtwert vertragswertgesamt summe nettobetrag montant montanttotal valeurducontrat valeurtotale importe importetotal valor valortotal valordelcontrato monto importo importototale valoretotale valorecontratto valorecontrattuale valordocontrato bedrag totaalbedrag totaal belopp belop',
  price:
    'price planamount unitamount unitprice recurringamount periodamount amountperperiod subscriptionprice planprice billingamount recurringprice ' +
    'preis einzelpreis prix prixunitaire precio preciounitario prezzo preco prijs pris',
  currency: accountAliases.currency,
  startsOn:
    'startdate contractstartdate subscriptionstartdate termstartdate licensestartdate start starts startson startsat contractstart begindate effectivedate servicestartdate periodstart currentperiodstart activationdate validfrom from activefrom begins commencementdate servicestart subscriptionstart licencestartdate startedat termstart ' +
    'startdatum vertragsbeginn beginn laufzeitbeginn gultigab gueltigab von laufzeitvon vertragsstart datededebut debut debutducontrat datedebut dateeffet datedeffet fechadeinicio fechainicio inicio iniciodelcontrato desde datainizio datadiinizio inizio iniziocontratto decorrenza datadeinicio datainicio iniciodocontrato begindatum ingangsdatum startdatum aanvang contractstart avtalsstart startdato',
  endsOn: `enddate contractenddate subscriptionenddate termenddate licenseenddate end ends endson endsat contractend expirationdate expirydate expires expireson expiry validto validuntil to until activeto termend serviceenddate periodend currentperiodend subscriptionend licenceenddate endedat closedate ${accountAliases.endsOn} ende gultigbis gueltigbis bis laufzeitbis fin datefin findelcontrato finalizacion hasta fine finecontratto termine fim termino ate eind slutdato avtalsslut`,
  noticeDays:
    'noticeperiod noticedays notice noticeperioddays cancellationnotice cancellationperiod cancellationnoticeperiod terminationnotice noticeindays renewalnoticedays renewalnotice noticeperiodindays nonrenewalnotice optoutdays ' +
    'kundigungsfrist kuendigungsfrist frist preavis delaidepreavis periodedepreavis preaviso periododepreaviso plazodepreaviso preavviso periododipreavviso avisoprevio periododeaviso prazodeaviso opzegtermijn uppsagningstid oppsigelsestid',
  noticeUnit:
    'noticeunit noticeperiodunit unitofnotice noticeperiodtype kundigungsfristeinheit unitedepreavis unidaddepreaviso unitapreavviso eenheidopzegtermijn',
  autoRenew:
    'autorenew autorenewal autorenewflag autorenewing autorenews isautorenew isautorenewing automaticrenewal renewsautomatically autorenewed evergreen renewaltype autorenewenabled autorenewon ' +
    'automatischeverlangerung autoverlangerung verlangertautomatisch verlangertsichautomatisch renouvellementautomatique reconductiontacite tacitereconduction renovacionautomatica rinnovoautomatico tacitorinnovo renovacaoautomatica automatischeverlenging stilzwijgendeverlenging automatiskfornyelse',
  isTrial:
    'istrial trial trialflag intrial trialaccount istrialing trialing test testversion testphase testabo essai estprueba prueba essaigratuit periododeprueba inprova prova teste avaliacao proefperiode proef isproef',
  seats:
    'seats seatcount numberofseats noofseats licenses licences licensecount numberoflicenses users usercount numberofusers quantity licensequantity qty units contractedseats paidseats licensedseats purchasedseats ' +
    'platze plaetze anzahl anzahllizenzen lizenzen nutzer anzahlnutzer benutzer menge sieges nombredesieges nombredelicences utilisateurs nombredutilisateurs quantite puestos licencias usuarios cantidad numerodeusuarios asientos postazioni licenze utenti quantita numerodipostazioni assentos licencas quantidade gebruikers aantal aantalgebruikers licenties plaatsen antal anvandare',
  billing:
    'billingfrequency billing billingcycle billingperiod billinginterval paymentfrequency paymentterms billingterm invoicefrequency billingschedule planinterval priceinterval pricinginterval recurringinterval subscriptioninterval interval paymentcycle ' +
    'abrechnung abrechnungsintervall abrechnungszeitraum zahlungsweise zahlungsintervall rechnungsintervall zahlungsrhythmus facturation frequencedefacturation periodicite facturacion frecuenciadefacturacion periodicidad fatturazione frequenzadifatturazione faturamento frequenciadefaturamento cobranca facturatie facturatiefrequentie betalingsfrequentie faktureringsperiod',
};
