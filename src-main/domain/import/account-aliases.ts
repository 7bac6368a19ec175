import type { AccountField } from './fields.ts';

/** Folded headers by field, the surest first. English, then German, French, Spanish, Italian, Portuguese, Dutch and neighbours. */
export const accountAliases: Readonly<Record<AccountField, string>> = {
  externalId:
    'accountid accountexternalid externalaccountid externalid companyid customerid clientid organizationid organisationid orgid tenantid workspaceid recordid casesafeid accountid18 sfdcaccountid salesforceid salesforceaccountid salesforceidlong crmid crmaccountid sourceid sourcesystemid gsid accountnumber accountno accountkey accountcode accountref customernumber customerno customerkey customercode customerref companynumber companykey clientnumber clientcode externalkey externalref uuid guid key id ' +
    'kundennummer kundennr kundenid kdnr kundenr kontoid kontonummer accountnummer firmenid firmennummer datensatzid debitorennummer debitor debitornr mandantennummer ' +
    'idclient idducompte identifiant identifiantclient numeroclient numerodeclient numclient nclient codeclient idcompte idsociete idenregistrement idfiche refclient referenceclient ' +
    'idcliente idcuenta iddecuenta idempresa idderegistro codigocliente codigodecliente numerocliente numerodecliente identificador ' +
    'idazienda idaccount codicecliente codiceazienda idrecord numerocliente idconta iddaconta codigodocliente idregistro iddoregistro ' +
    'klantnummer klantid klantcode klantnr relatienummer debiteurnummer accountnummer bedrijfsid kundid kundnummer kundenummer asiakasnumero idklienta numerklienta 顧客id 会社id 客户id id客户 идентификатор',
  name:
    'accountname companyname customername clientname organizationname organisationname account company customer client organization organisation orgname businessname displayname tenantname workspacename name legalname title accounttitle ' +
    'firma firmenname unternehmen unternehmensname kunde kundenname kundin mandant organisation gesellschaft bezeichnung accountbezeichnung ' +
    'societe nomdelasociete nomsociete entreprise nomdelentreprise nomentreprise nomclient nomduclient nomducompte nomcompte raisonsociale compte nom organisation ' +
    'empresa nombredelaempresa nombreempresa nombrecliente nombredelcliente nombredelacuenta nombrecuenta razonsocial cliente cuenta nombre compania ' +
    'azienda nomeazienda nomedellazienda ragionesociale societa nomecliente nomeaccount nome nomedaempresa nomeempresa nomedocliente nomedaconta razaosocial conta ' +
    'bedrijf bedrijfsnaam klant klantnaam naam organisatie accountnaam relatie foretag foretagsnamn kund kundnamn navn firmanavn kundenavn virksomhed yritys asiakas nazwa nazwafirmy klient nazwaklienta nazevspolecnosti zakaznik cegnev ugyfel 会社名 顧客名 企業名 取引先名 公司名称 客户名称 公司 회사명 고객명 компания клиент название',
  domain:
    'domain companydomainname domainname companydomain accountdomain website websiteurl websitedomain companywebsite accountwebsite primarydomain emaildomain maildomain url web webaddress webpage homepage site siteurl companyurl hostname domains ' +
    'webseite internetseite internetadresse internet webadresse unternehmensdomain domainnamedesunternehmens firmendomain ' +
    'siteweb siteinternet sitewebdelentreprise domaine nomdedomaine nomdedomainedelentreprise adresseweb ' +
    'sitioweb paginaweb dominio nombrededominio nombrededominiodelaempresa web url sitoweb sito nomedominio nomedominioazienda nomedodominio nomedodominiodaempresa pagina websiteadres domein domeinnaam webbplats hjemmeside webside stronawww strona ドメイン webサイト ウェブサイト 网站 域名 웹사이트 сайт',
  email:
    'email emailaddress companyemail accountemail contactemail primaryemail primarycontactemail mail mailaddress billingemail emailmail ' +
    'emailadresse mailadresse adressemail adresseemail courriel correo correoelectronico indirizzoemail posta enderecodeemail emailadres epost epostadress sahkoposti',
  parent:
    'parentaccountid parentaccount parentid parentcompanyid parentcompany parent parentaccountname parentcompanyname parentname parentaccountexternalid parentcompanyexternalid parentcustomer ultimateparent ultimateparentaccount ultimateparentid parentorganization parentexternalid ' +
    'ubergeordneteraccount ubergeordneteskonto ubergeordnetesunternehmen muttergesellschaft mutterunternehmen konzern konzernmutter ' +
    'societemere maisonmere compteparent entreprisemere empresamatriz empresaprincipal cuentaprincipal matriz societamadre capogruppo aziendamadre accountprincipale empresamae contapai contaprincipal moederbedrijf moedermaatschappij moderbolag',
  segment:
    'segment customersegment accountsegment marketsegment salessegment segmentation customertier accounttier tier tiering accountclass class classification abcclass ' +
    'kundensegment kundenklasse klasse abcklasse kategorie segmentclient segmento segmentocliente segmentodecliente segmentodelcliente segmentodocliente segmentocliente klantsegment kundsegment',
  coverage:
    'coverage coveragemodel touchmodel engagementmodel csmcoverage servicemodel touchlevel touchtier touch csmodel csmmodel servicelevel servicetier engagementtier hightouch csmtouch coveragetype csmcoveragemodel deliverymodel ' +
    'betreuung betreuungsmodell betreuungsart betreuungsgrad couverture modeledecouverture modeledaccompagnement accompagnement cobertura modelodecobertura modelodeatencion copertura modellodicopertura modelodeatendimento dekking bedieningsmodel',
  stage:
    'stage lifecyclestage accountstage customerstage journeystage customerjourneystage lifecycle phase lifecyclephase customerphase csstage journeyphase customerlifecycle customerlifecyclestage ' +
    'lebenszyklusphase kundenphase phasedesunternehmens stadium etape phase phaseducycledevie etapeducycledevie cycledevie etapa etapadelciclodevida ciclodevida fase fasedelciclodivita fasedelciclodevita fasedociclodevida estagio estagiodociclodevida levenscyclusfase livscykelfas',
  industry:
    'industry sector vertical industrysector industryname marketvertical industryvertical subindustry ' +
    'branche industrie wirtschaftszweig sektor secteur secteurdactivite industria sectorindustrial giro settore settoreindustriale setor industriasetor ramo bedrijfstak sector bransch bransje branza toimiala 業種 行业 업종 отрасль odvetvi',
  country:
    'country billingcountry countryregion countrycode billingcountrycode shippingcountry hqcountry accountcountry companycountry countryname isocountry billingaddresscountry ' +
    'land rechnungsland landregion laendercode landercode staat pays paysregion paysdefacturation pais paisregion paisdefacturacion paese paesearea paesediatturazione nazione paisdecobranca landregio kraj maa 国 国家 국가 страна stat zeme',
  customerSince:
    'customersince customersincedate clientsince signupdate signedup signedupat signedupon customerstartdate originalcontractdate firstcontractdate firstpurchasedate becamecustomerdate becameacustomerdate closedate onboardingdate onboarded golivedate joindate joined joinedon startdate accountstartdate customerstart contractstartdate initialcontractdate activationdate ' +
    'kundeseit kundeseitdatum kundenseit beginn vertragsbeginn abschlussdatum anmeldedatum startdatum registrierungsdatum ' +
    'clientdepuis datedesouscription datedesignature datededebut dateinscription clientedesde fechadealta fechadeinicio fechadecontratacion clientedal clientedal datadiattivazione datainizio clientedesde datadeinicio datadeadesao datadeentrada klantsinds begindatum startdatum kundsedan',
  owner:
    'csm customersuccessmanager csmname csmowner accountowner companyowner customerowner owner ownername accountmanager accountmanagername technicalaccountmanager tam clientsuccessmanager successmanager successowner assignedcsm csmemail accountownername relationshipmanager csowner ownerid accountownerid ownerfullname ' +
    'inhaber accountinhaber kontoinhaber besitzer betreuer kundenbetreuer ansprechpartnerintern zustandig zustandigkeit verantwortlich verantwortlicher unternehmensinhaber zustaendig ' +
    'proprietaire proprietaireducompte responsable responsabledecompte gestionnaire chargedecompte propietario propietariodelaempresa propietariodelacuenta responsabledecuenta gestor gestordecuenta proprietario proprietarioaccount proprietariodellazienda responsabile referente responsavel proprietariodaempresa proprietariodaconta gerentedeconta eigenaar accounteigenaar relatiebeheerder beheerder agare kontoagare',
  arr:
    'arr arramount currentarr totalarr annualrecurringrevenue arrusd arreur annualcontractvalue acv currentacv contractedarr carr activearr arrvalue annualrevenuecontracted annualvalue yearlyrevenue yearlyvalue annualsubscription arrtorenew renewalarr contractvalueannual annualamount recurringrevenue ' +
    'jahresumsatzarr jahreswert jahresvertragswert vertragswert vertragswertprojahr jahresbetrag wiederkehrenderjahresumsatz jahrlichwiederkehrenderumsatz ' +
    'revenuannuelrecurrent revenurecurrentannuel valeurannuelle montantannuel ingresosrecurrentesanuales ingresoanualrecurrente valoranual importeanual ricavoannualericorrente ricaviricorrentiannuali valoreannuo importoannuo valoreannuale canoneannuo receitarecorrenteanual receitaanualrecorrente valoranual jaarwaarde jaarlijksterugkerendeomzet jaarbedrag contractwaarde arsvarde',
  mrr:
    'mrr mrramount currentmrr totalmrr monthlyrecurringrevenue monthlyrevenue monthlyvalue monthlyamount monthlyfee monthlyprice recurringmonthlyrevenue cmrr ' +
    'monatsumsatz monatsbetrag monatlicherumsatz monatlichwiederkehrenderumsatz monatswert revenumensuelrecurrent revenurecurrentmensuel montantmensuel ingresosrecurrentesmensuales importemensual valormensual ingresomensualrecurrente ricavomensile canonemensile importomensile receitarecorrentemensal receitamensalrecorrente valormensal mensalidade maandomzet maandbedrag maandelijksterugkerendeomzet',
  currency:
    'currency currencycode currencyisocode arrcurrency isocurrency contractcurrency billingcurrency accountcurrency invoicecurrency dealcurrencycode ' +
    'wahrung waehrung wahrungscode devise monnaie codedevise moneda divisa codigodemoneda valuta codicevaluta moeda codigodamoeda valutacode muntsoort munteenheid waluta valyuta',
  endsOn:
    'renewaldate nextrenewaldate renewal renewson nextrenewal contractenddate enddate contractend subscriptionenddate termenddate expirationdate expirydate expirydatecontract expireson renewalon contractrenewaldate upcomingrenewaldate licenseenddate currentperiodend ' +
    'verlangerungsdatum vertragsende vertragsablauf ablaufdatum enddatum laufzeitende vertragslaufzeitbis verlangerung erneuerungsdatum naechsteverlaengerung nachsteverlangerung ' +
    'datederenouvellement renouvellement datedefin finducontrat datedefindecontrat dateecheance echeance fechaderenovacion renovacion fechadefin findecontrato fechafin fechadevencimiento vencimiento datadirinnovo datarinnovo rinnovo datafine datadifine scadenza datascadenza datadiscadenza datadarenovacao datarenovacao datafim datadevencimento fimdocontrato renovacao verlengingsdatum verlenging vernieuwingsdatum einddatum contracteinde vervaldatum fornyelsedato fornyelsedatum slutdatum dataodnowienia datakonca datazakonczenia koniecumowy datumobnovy konecsmlouvy 更新日 契約終了日 满期日 续约日期 갱신일 датапродления',
};
