import type { Random } from './random.ts';
import { drivingLicence, email, imei, insurance, ip, mac, mrn, passport, phone, vin } from './values/contact.ts';
import { bankAccount, bic, card, iban, sortCode, wallet } from './values/money.ts';
import { EUROPE } from './values/national-europe.ts';
import { WORLD } from './values/national-world.ts';

/** One kind of hard identifier: how it is made, what people and machines call it, and whether it is known without its label. */
export interface HardKind {
  readonly type: string;
  readonly make: (random: Random) => string;
  readonly bare: boolean;
  readonly tune: { readonly labels: readonly string[]; readonly keys: readonly string[] };
  readonly check: { readonly labels: readonly string[]; readonly keys: readonly string[] };
}

const kind = (
  type: string,
  make: ((random: Random) => string) | undefined,
  bare: boolean,
  tune: readonly [labels: string, keys: string],
  check: readonly [labels: string, keys: string],
): HardKind => {
  if (make === undefined) throw new Error(`no generator for ${type}`);
  const list = (text: string): string[] => text.split('|');
  return {
    type,
    make,
    bare,
    tune: { labels: list(tune[0]), keys: list(tune[1]) },
    check: { labels: list(check[0]), keys: list(check[1]) },
  };
};

export const HARD_KINDS: readonly HardKind[] = [
  kind(
    'email',
    email,
    true,
    ['email|e-mail address|mail', 'email|user_email'],
    ['contact e-mail|E-Mail-Adresse|courriel', 'contactEmail|mail_to'],
  ),
  kind(
    'card',
    card,
    true,
    ['card number|credit card|Visa card', 'card_number|pan'],
    ['payment card|Kreditkarte|carte bancaire|card no.', 'cardNo|cc_num'],
  ),
  kind(
    'iban',
    iban,
    true,
    ['IBAN|account (IBAN)', 'iban'],
    ['bank details|Konto|international account', 'bankIban|creditor_account'],
  ),
  kind('bic', bic, false, ['BIC|SWIFT code', 'bic|swift_code'], ['SWIFT/BIC|BIC-Code', 'swiftBic|bank_bic']),
  kind(
    'bank-account',
    bankAccount,
    false,
    ['account number|bank account', 'account_number|bank_account'],
    ['acct no.|Kontonummer|a/c number', 'acctNo|kontonummer'],
  ),
  kind(
    'bank-routing',
    WORLD['routing'],
    false,
    ['routing number|ABA', 'routing_number|aba'],
    ['ABA routing no.|bank transit number', 'routingNo|aba_rtn'],
  ),
  kind('bank-routing', sortCode, false, ['sort code', 'sort_code'], ['Sort-Code|bank sort code', 'sortCode']),
  kind(
    'wallet',
    wallet,
    true,
    ['wallet|Bitcoin address', 'wallet|wallet_address'],
    ['crypto address|payout address|send it to', 'payoutAddress|btc_addr'],
  ),
  kind(
    'phone',
    phone,
    false,
    ['phone|mobile|telephone number', 'phone|phone_number'],
    ['cell|Telefon|tél.|reach me on|WhatsApp', 'mobileNo|contact_tel'],
  ),
  kind(
    'ip',
    ip,
    true,
    ['IP address|client IP', 'ip|client_ip'],
    ['source host|remote address|IP-Adresse', 'remoteAddr|src'],
  ),
  kind(
    'mac',
    mac,
    true,
    ['MAC address|hardware address', 'mac|mac_address'],
    ['device MAC|physical address|adapter', 'hwAddr|ether'],
  ),
  kind(
    'passport',
    passport,
    false,
    ['passport number|passport no.|passport', 'passport_number|passport'],
    ['Passport #|Reisepass-Nr.|n° de passeport|travel document no.|pasaporte', 'passportNo|travel_doc_number'],
  ),
  kind(
    'driving-licence',
    drivingLicence,
    false,
    ["driver's license|driving licence number|driver license no.", 'driver_license|dl_number'],
    ["driver's licence #|Führerscheinnummer|permis de conduire|DL no.", 'drivingLicenceNo|license_number'],
  ),
  kind(
    'medical-record',
    mrn,
    false,
    ['MRN|medical record number', 'mrn|medical_record_number'],
    ['patient ID|Med. rec. no.|chart number|hospital number', 'patientId|chart_no'],
  ),
  kind(
    'health-insurance',
    insurance,
    false,
    ['insurance ID|member ID|policy number', 'member_id|insurance_number'],
    ['health plan number|Versichertennummer|subscriber ID|insurance policy no.', 'memberId|health_plan_no'],
  ),
  kind(
    'medical-provider',
    WORLD['npi'],
    false,
    ['NPI|provider NPI', 'npi|provider_npi'],
    ['NPI number|National Provider Identifier', 'npiNumber'],
  ),
  kind(
    'ssn',
    WORLD['ssn'],
    true,
    ['SSN|social security number', 'ssn|social_security_number'],
    ['Social Security no.|SS#|social', 'ssnNumber|soc_sec_no'],
  ),
  kind('itin', WORLD['itin'], true, ['ITIN', 'itin'], ['individual taxpayer number|taxpayer ID', 'itinNo|taxpayer_id']),
  kind(
    'ein',
    WORLD['ein'],
    false,
    ['EIN|employer identification number', 'ein|employer_id'],
    ['federal tax ID|FEIN', 'einNo|federal_tax_id'],
  ),
  kind(
    'nino',
    EUROPE['nino'],
    true,
    ['National Insurance number|NINO', 'nino|ni_number'],
    ['NI number|NI no.', 'nationalInsurance|ni_no'],
  ),
  kind('nhs', EUROPE['nhs'], false, ['NHS number|NHS no.', 'nhs_number|nhs'], ['NHS|NHS #', 'nhsNo|nhsNumber']),
  kind(
    'utr',
    EUROPE['utr'],
    false,
    ['UTR|unique taxpayer reference', 'utr'],
    ['HMRC UTR number|tax reference', 'utrNo|tax_reference'],
  ),
  kind(
    'nir',
    EUROPE['nir'],
    true,
    ['numéro de sécurité sociale|NIR', 'nir|numero_secu'],
    ['n° sécu|sécurité sociale', 'numSecu|nir_assure'],
  ),
  kind(
    'siren',
    EUROPE['siren'],
    false,
    ['SIREN|numéro SIREN', 'siren'],
    ['n° SIREN|SIREN no.', 'sirenNo|siren_number'],
  ),
  kind(
    'steuer-id',
    EUROPE['steuerId'],
    false,
    ['Steuer-ID|Steueridentifikationsnummer', 'steuer_id|tax_id'],
    ['Steuer-IdNr.|IdNr|tax ID', 'steuerIdNr|tin'],
  ),
  kind(
    'rvnr',
    EUROPE['rvnr'],
    true,
    ['Rentenversicherungsnummer|Sozialversicherungsnummer', 'rvnr|sv_nummer'],
    ['RV-Nummer|SV-Nr.', 'svNummer|rv_nr'],
  ),
  kind(
    'dni',
    EUROPE['dni'],
    true,
    ['DNI|NIF', 'dni|nif'],
    ['documento de identidad|DNI n.º', 'dniNumero|doc_identidad'],
  ),
  kind(
    'nie',
    EUROPE['nie'],
    true,
    ['NIE|número de identidad de extranjero', 'nie'],
    ['NIE n.º|tarjeta NIE', 'nieNumero'],
  ),
  kind(
    'codice-fiscale',
    EUROPE['codiceFiscale'],
    true,
    ['codice fiscale|C.F.', 'codice_fiscale|cf'],
    ['cod. fiscale|tax code', 'codFiscale|fiscal_code'],
  ),
  kind(
    'bsn',
    EUROPE['bsn'],
    false,
    ['BSN|burgerservicenummer', 'bsn'],
    ['BSN-nummer|sofinummer', 'bsnNummer|citizen_service_number'],
  ),
  kind(
    'belgium',
    EUROPE['belgium'],
    true,
    ['rijksregisternummer|national number', 'rijksregisternummer|nn'],
    ['numéro national|INSZ', 'insz|registreNational'],
  ),
  kind(
    'austria',
    EUROPE['austria'],
    false,
    ['SVNR|Sozialversicherungsnummer', 'svnr'],
    ['SV-Nummer|Versicherungsnummer', 'svNr'],
  ),
  kind('ahv', EUROPE['ahv'], true, ['AHV-Nummer|AHV', 'ahv|ahv_nummer'], ['numéro AVS|AHV-Nr.', 'ahvNr|avs']),
  kind('pesel', EUROPE['pesel'], false, ['PESEL|numer PESEL', 'pesel'], ['nr PESEL|PESEL no.', 'peselNr|pesel_number']),
  kind(
    'sweden',
    EUROPE['sweden'],
    true,
    ['personnummer|personal identity number', 'personnummer'],
    ['pnr|person-nr', 'personNr|pnr'],
  ),
  kind(
    'norway',
    EUROPE['norway'],
    false,
    ['fødselsnummer|national identity number', 'fodselsnummer|fnr'],
    ['fnr.|personnummer', 'fodselsNr|national_id'],
  ),
  kind('cpr', EUROPE['cpr'], false, ['CPR-nummer|CPR', 'cpr'], ['CPR-nr.|personnummer', 'cprNr|cpr_number']),
  kind(
    'hetu',
    EUROPE['hetu'],
    true,
    ['henkilötunnus|HETU', 'hetu'],
    ['hetu-tunnus|personal identity code', 'henkilotunnus'],
  ),
  kind(
    'nif',
    EUROPE['nif'],
    false,
    ['NIF|número de contribuinte', 'nif|contribuinte'],
    ['NIF n.º|contribuinte n.º', 'nifNumero|tax_number'],
  ),
  kind(
    'sin',
    WORLD['sin'],
    false,
    ['SIN|social insurance number', 'sin'],
    ['SIN no.|Canadian SIN|NAS', 'sinNo|social_insurance_number'],
  ),
  kind(
    'tfn',
    WORLD['tfn'],
    false,
    ['TFN|tax file number', 'tfn'],
    ['Tax File No.|TFN number', 'tfnNo|tax_file_number'],
  ),
  kind(
    'medicare-au',
    WORLD['medicareAu'],
    false,
    ['Medicare number|Medicare card', 'medicare|medicare_number'],
    ['Medicare no.|Medicare card no.', 'medicareNo'],
  ),
  kind('ird', WORLD['ird'], false, ['IRD number|IRD', 'ird|ird_number'], ['IRD no.|Inland Revenue number', 'irdNo']),
  kind('cpf', WORLD['cpf'], true, ['CPF', 'cpf'], ['CPF nº|cadastro de pessoa física', 'cpfTitular|nr_cpf']),
  kind('cnpj', WORLD['cnpj'], true, ['CNPJ', 'cnpj'], ['CNPJ nº|CNPJ da empresa', 'cnpjEmpresa']),
  kind(
    'aadhaar',
    WORLD['aadhaar'],
    false,
    ['Aadhaar|Aadhaar number', 'aadhaar|aadhaar_number'],
    ['UID (Aadhaar)|Aadhaar card no.|आधार', 'aadhaarNo|uidai'],
  ),
  kind(
    'pan',
    WORLD['pan'],
    true,
    ['PAN|permanent account number', 'pan|pan_number'],
    ['PAN card|PAN no.', 'panNo|pan_card'],
  ),
  kind(
    'my-number',
    WORLD['myNumber'],
    false,
    ['My Number|マイナンバー', 'my_number'],
    ['individual number|個人番号', 'myNumber|kojin_bango'],
  ),
  kind(
    'rrn',
    WORLD['rrn'],
    true,
    ['resident registration number|주민등록번호', 'rrn'],
    ['RRN|주민번호', 'residentNo|jumin'],
  ),
  kind(
    'za',
    WORLD['za'],
    false,
    ['South African ID|ID number', 'za_id|id_number'],
    ['SA ID no.|identity number', 'idNumber|said'],
  ),
  kind('imei', imei, false, ['IMEI', 'imei'], ['IMEI number|handset', 'imeiNo']),
  kind(
    'vin',
    vin,
    true,
    ['VIN|chassis number', 'vin'],
    ['vehicle identification number|Fahrgestellnummer', 'vinCode|chassis_no'],
  ),
];
