import type { LabelGroup } from './label-group.ts';
import { code } from './label-group.ts';

/** Bank accounts, routing, cards, tax numbers. */
export const FINANCE_LABELS: readonly LabelGroup[] = [
  {
    type: 'bank-account',
    strength: 'strong',
    shape: code(5, 30, 5, 6),
    phrases:
      'account no|account number|account numbers|account digits|acct|acctno|acctnum|accountno|accountnum|bank account details|bank no|bank number|bank details|account num|account nr|acct no|acct number|acct num|acct nr|acc no|acc number|bank account|bank account no|bank account number|bank acct|bank acc|checking account|savings account|current account|chequing account|deposit account|beneficiary account|a c no|a c number|iban|iban number|iban no|' +
      'checking account number|savings account number|account id|' +
      'kontonummer|kontonr|konto nr|konto nummer|konto|bankkonto|bankverbindung|numero de compte|numero de compte bancaire|compte bancaire|n de compte|rib|numero de cuenta|numero de cuenta bancaria|cuenta bancaria|nro de cuenta|cuenta corriente|cuenta|ccc|clabe|cbu|cvu|numero di conto|numero conto|conto corrente|conto bancario|c c bancario|numero da conta|conta bancaria|conta corrente|numero de conta|conta poupanca|conta|nib|rekeningnummer|bankrekening|bankrekeningnummer|rekening|rekening nr|numer konta|nr konta|numer rachunku|nr rachunku|rachunek bankowy|nrb|kontonummer|bankkontonummer|bankkonto|clearingnummer|tilinumero|pankkitili|cislo uctu|bankovni ucet|hesap no|hesap numarasi|szamlaszam|bankszamlaszam|numar cont|cont bancar|λογαριασμος|αριθμος λογαριασμου|' +
      'расчетный счет|номер счета|р с|счет|лицевой счет|银行账号|银行账户|账号|银行卡号|帐号|口座番号|銀行口座|普通預金|계좌번호|은행계좌|계좌|رقم الحساب|حساب بنكي|מספר חשבון|brokerage account|demat account|demat|trading account',
  },
  { type: 'bank-account', strength: 'plain', shape: code(6, 20, 6, 3), phrases: 'account|acct|a c|compte' },
  {
    type: 'bank-routing',
    strength: 'strong',
    shape: code(4, 11, 4, 4),
    phrases:
      'routing|routing no|routing number|routing num|routing code|routing transit number|rtn|aba|aba number|aba no|aba routing|aba routing number|ach routing|wire routing|transit number|transit no|institution number|sort code|sortcode|sort code no|bsb|bsb number|bsb code|bsb no|ifsc|ifsc code|bank code|branch code|branch number|bankleitzahl|blz|clearing number|clearing nummer|clearingnr|code banque|code guichet|codigo de banco|sucursal|agencia|abi cab|bankgiro|plusgiro|bankgironummer|бик|银行代码|支店番号|micr|micr code',
  },
  {
    type: 'bic',
    strength: 'strong',
    shape: { kind: 'bic' },
    phrases:
      'bic|bic code|bic swift|swift|swift code|swift bic|swift number|swift bic code|code bic|code swift|codigo swift|codigo bic|codice bic|codice swift|swift kod|bic swift code',
  },
  {
    type: 'card',
    strength: 'strong',
    shape: code(12, 19, 12, 0),
    phrases:
      'card no|card number|card num|credit card|credit card no|credit card number|debit card|debit card number|payment card|payment card number|cc number|cc no|cc num|ccnum|ccn|pan number|primary account number|visa|mastercard|amex|american express|discover|diners club|jcb|maestro|kreditkarte|kreditkartennummer|kartennummer|kartennr|carte de credit|carte bancaire|numero de carte|carte bleue|tarjeta|tarjeta de credito|numero de tarjeta|carta di credito|numero carta|cartao de credito|numero do cartao|creditcard|creditcardnummer|kaartnummer|karta kredytowa|numer karty|nr karty|kreditkort|kortnummer|kortnr|luottokortti|kreditni karta|cislo karty|kredi karti|kart numarasi|kart no|кредитная карта|номер карты|карта|信用卡|信用卡号|卡号|クレジットカード|カード番号|신용카드|카드번호|card',
  },
  {
    type: 'card',
    strength: 'strong',
    shape: code(3, 4, 3, 0),
    phrases:
      'cvv|cvc|cvv2|cvc2|cvv code|cvc code|card security code|security code|prufziffer|kartenprufnummer|cryptogramme',
  },
  {
    type: 'password',
    strength: 'strong',
    shape: code(4, 8, 4, 0),
    phrases:
      'pin|pin code|pin no|pin number|card pin|atm pin|otp|otp code|one time password|one time code|verification code|2fa code|mfa code|passcode|tan|geheimzahl|code pin|codigo pin|codice pin|pincode|kod pin',
  },
  {
    type: 'tax-id',
    strength: 'strong',
    shape: code(7, 18, 6, 7),
    phrases:
      'tin|tin number|hmrc utr|hmrc reference|hmrc utr number|self assessment|tax code number|tax identity number|fiscal code|fiscal number|fiscal id|contribuinte n o|contribuinte no|siren no|siren number|siret no|siret number|individual tax number|steuerident|steuerident nr|steuer identnummer|steuernummer id|id nr steuer|vat registration no|company no|company reg|irs number|irs no|tax id|tax id no|tax id number|tax identification|tax identification number|tax identification no|tax no|tax number|tax num|tax ref|tax reference|tax reference number|taxpayer id|taxpayer identification number|taxpayer number|taxpayer no|tax file number|tfn|ein|ein number|ein no|fein|employer id|employer identification number|employer id number|federal tax id|federal id|fed id|utr|utr number|unique taxpayer reference|vat|vat no|vat number|vat id|vat reg|vat reg no|vat registration|vat registration number|gst|gst no|gst number|gstin|gst hst|business number|abn|abn number|australian business number|acn|company number|company no|company registration number|company reg no|company registration|registration number|crn|ird|ird number|ird no|pan|pan no|pan number|pan card|permanent account number|' +
      'steuer id|steuerid|steuer identifikationsnummer|steueridentifikationsnummer|steuerliche identifikationsnummer|idnr|steuer idnr|steuernummer|steuernr|steuer nr|st nr|stnr|ust id|ust idnr|ustid|ustidnr|umsatzsteuer id|umsatzsteueridentifikationsnummer|mwst nr|mwst|handelsregisternummer|handelsregister|hrb|hrb nummer|' +
      'numero fiscal|num fiscal|numero fiscal de reference|spi|nif|siren|siret|numero siren|numero siret|numero de tva|tva|tva intracommunautaire|n tva|cif|numero de identificacion fiscal|nit|ruc|cuit|cuil|registro federal de contribuyentes|id fiscal|partita iva|p iva|piva|iva|numero contribuinte|contribuinte|numero de contribuinte|numero de identificacao fiscal|nipc|cnpj|cnpj number|inscricao estadual|btw|btw nummer|btw nr|btw id|kvk|kvk nummer|rsin|ondernemingsnummer|numero d entreprise|bce|nip|numer nip|nr nip|regon|krs|numer identyfikacji podatkowej|organisationsnummer|org nr|orgnr|org nummer|momsregistreringsnummer|vat nummer|cvr|cvr nummer|cvr nr|se nummer|y tunnus|alv|alv numero|ico|dic|ic dph|vergi no|vergi numarasi|vergi kimlik no|vkn|adoszam|adoazonosito|cui|cod fiscal|αφμ|afm|eik|bulstat|' +
      'инн|огрн|кпп|огрнип|едрпоу|рнокпп|统一社会信用代码|纳税人识别号|税号|法人番号|사업자등록번호|사업자번호|npwp|ntn|หมายเลขผู้เสียภาษี|mst|ma so thue|sin tax|bn|tax account|personal tax number|kra pin|itin number',
  },
  { type: 'tax-id', strength: 'plain', shape: code(12, 13, 6, 7), phrases: 'rfc|clave rfc' },
  {
    type: 'wallet',
    strength: 'strong',
    shape: code(24, 100, 4, 100),
    phrases:
      'wallet|wallet address|wallet id|bitcoin address|btc address|btc wallet|bitcoin wallet|btc|bitcoin|eth address|eth wallet|eth|ethereum address|ethereum wallet|ethereum|crypto address|crypto wallet|deposit address|ltc address|litecoin|litecoin address|doge address|dogecoin|xrp address|ripple|solana|solana address|sol address|tron|trx address|usdt address|monero|xmr address|cardano|ada address|payout address|receiving address',
  },
];
