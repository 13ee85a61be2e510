import type { LabelGroup } from './label-group.ts';
import { code } from './label-group.ts';

/** National identifiers, passports, licences, vehicles. */
export const IDENTITY_LABELS: readonly LabelGroup[] = [
  {
    type: 'national-id',
    strength: 'strong',
    shape: code(7, 18, 6, 6),
    phrases:
      'ssn|itin|id nr|id number nr|ssn itin|social|social no|last four|nas|numero d assurance sociale|assurance sociale|citizen service number|आधार|आधार संख्या|पैन|national register number|national registry number|national no|national number|population register number|id code|identification code|identification number|identification no|ident number|id num|idno|nin|nin number|insurance number ni|tax and national id|state id|state id number|military id|green card number|alien registration|uscis|steuer und id|persoonsnummer|fiscaal nummer|persona numurs|matricule national|numero nis|numero registre national|niss nummer|versicherungs nr|vers nr|sozialvers nr|sozialversicherungs nr|zus|numer ubezpieczenia spolecznego|fodselsnr|fødselsnr|personnummeret|cpr number|henkilötunnus|identity no|identity num|social security|social security no|social security number|soc sec|soc sec no|social insurance|social insurance number|' +
      'social insurance no|national insurance|national insurance number|ni number|ni no|nino|nhs|nhs number|nhs no|national id|national id number|' +
      'national identification|national identification number|national identity number|national identity|identity number|identity card number|identity card|id card|' +
      'identity document|id number|id no|id document number|citizen id|citizen number|citizenship number|resident id|government id|govt id|personal id|personal id number|personal identification number|' +
      'personal identity number|personal number|personal code|civil id|civil registration number|resident registration number|resident registration|rrn|emirates id|iqama|' +
      'numero de securite sociale|num secu|securite sociale|n secu|numero insee|insee|nir|numero de carte d identite|carte d identite|carte nationale d identite|cni|numero national|' +
      'registre national|niss|numero avs|avs|ahv|ahv nummer|ahvn|ahv nr|avs number|oasi|oasi number|' +
      'sozialversicherungsnummer|sozialversicherungsnr|sozialversicherung|sv nummer|sv nr|svnr|versicherungsnummer|rentenversicherungsnummer|rvnr|rv nummer|personalausweis|' +
      'personalausweisnummer|personalausweisnr|ausweisnummer|ausweisnr|ausweis nr|personenkennzahl|personennummer|identifikationsnummer|' +
      'dni|nie|documento nacional de identidad|documento de identidad|numero de identidad|numero de identificacion|cedula|cedula de identidad|cedula de ciudadania|seguridad social|numero de seguridad social|nuss|curp|nss|run|rut|' +
      'cpf|rg|registro geral|carteira de identidade|identidade|cartao de cidadao|bilhete de identidade|numero de identificacao|' +
      'codice fiscale|cod fisc|codfisc|carta d identita|carta identita|' +
      'bsn|burgerservicenummer|burger service nummer|sofinummer|rijksregisternummer|rijksregister|insz|identiteitskaart|identiteitskaartnummer|id kaart|' +
      'pesel|numer pesel|nr pesel|dowod osobisty|numer dowodu|nr dowodu|seria i numer dowodu|' +
      'personnummer|person nr|persnr|personnr|samordningsnummer|fodselsnummer|fødselsnummer|fnr|d nummer|cpr|cpr nummer|cpr nr|cprnr|henkilotunnus|hetu|sotu|kennitala|' +
      'rodne cislo|cislo op|cislo obcanskeho prukazu|cnp|cod numeric personal|egn|oib|jmbg|emso|isikukood|asmens kodas|personas kods|' +
      'tc kimlik|tc kimlik no|tckn|kimlik no|kimlik numarasi|amka|afm|αμκα|αριθμος ταυτοτητας|teudat zehut|תעודת זהות|ת ז|' +
      'aadhaar|aadhar|aadhaar number|aadhar number|uidai|uid number|my number|mynumber|individual number|kojin bango|マイナンバー|個人番号|주민등록번호|주민번호|身份证|身份证号|身份证号码|身分證字號|公民身份号码|' +
      'nric|fin number|nric number|mykad|hkid|hkid number|nik|ktp|nomor induk kependudukan|no ktp|cnic|nid number|philhealth|sss number|cccd|cmnd|so cccd|' +
      'снилс|паспорт серия|ипн|удостоверение личности|sa id|sa id number|south african id|rsa id|pps|pps number|ppsn|pps no|sin|sin number|tsn|' +
      'الرقم القومي|رقم الهوية|رقم الهوية الوطنية|คนต่างด้าว|เลขประจำตัวประชาชน',
  },
  {
    type: 'passport',
    strength: 'strong',
    shape: code(6, 14, 2, 8),
    phrases:
      'passport|passport no|passport num|passport details|travel doc|travel doc number|travel doc no|document no|document number|doc no|doc number|passport number|passport id|passport book number|passport card|travel document|travel document number|' +
      'passeport|numero de passeport|reisepass|reisepassnummer|reisepassnr|passnummer|pass nr|passnr|pass nummer|pasaporte|numero de pasaporte|passaporto|numero passaporto|numero di passaporto|' +
      'passaporte|numero do passaporte|paspoort|paspoortnummer|paszport|numer paszportu|nr paszportu|passi|passin numero|pas nummer|pasnummer|cestovni pas|cislo pasu|pasaport|pasaport no|pasaport numarasi|utlevel|utlevelszam|pasaport seri|pass no|' +
      'паспорт|номер паспорта|διαβατηριο|αριθμος διαβατηριου|护照|护照号|护照号码|護照|パスポート|パスポート番号|旅券番号|여권|여권번호|جواز السفر|رقم جواز السفر|דרכון|ppt no|pasaporte no',
  },
  {
    type: 'driving-licence',
    strength: 'strong',
    shape: code(5, 20, 4, 10),
    phrases:
      'driver license|drivers license|driver s license|driving license|driver licence|drivers licence|driver s licence|driving licence|dl|dln|dl number|dl no|d l|dl num|' +
      'license number|licence number|license no|licence no|license num|lic no|driver lic|driver id|driver permit|' +
      'fuhrerschein|fuhrerscheinnummer|fuhrerscheinnr|fuehrerschein|fuehrerscheinnummer|permis de conduire|numero de permis|permis|permiso de conducir|licencia de conducir|carnet de conducir|numero de licencia|patente di guida|patente|numero patente|' +
      'carta de conducao|cnh|carteira de motorista|carteira nacional de habilitacao|rijbewijs|rijbewijsnummer|prawo jazdy|numer prawa jazdy|nr prawa jazdy|korkort|korkortsnummer|korekort|korekortnummer|førerkort|forerkort|forerkortnummer|ajokortti|ridicsky prukaz|cislo ridicskeho prukazu|ehliyet|ehliyet no|surucu belgesi|' +
      'водительское удостоверение|права|驾驶证|驾照|驾驶证号|運転免許証|免許証番号|운전면허|운전면허번호',
  },
  {
    type: 'vehicle-id',
    strength: 'strong',
    shape: code(11, 17, 1, 16),
    phrases:
      'vin|vin number|vehicle identification number|vehicle id number|chassis number|chassis no|fahrgestellnummer|fahrzeug identifikationsnummer|fin nummer|numero de chassis|numero di telaio|bastidor',
  },
  {
    type: 'vehicle-id',
    strength: 'strong',
    shape: code(4, 10, 2, 6),
    phrases:
      'license plate|licence plate|number plate|plate number|plate no|registration plate|vehicle registration|vehicle reg|reg plate|kennzeichen|kfz kennzeichen|plaque d immatriculation|immatriculation|matricula|targa|kenteken|nummerplade|rejestracja|车牌|车牌号|номерной знак|госномер',
  },
  {
    type: 'device-id',
    strength: 'strong',
    shape: code(8, 20, 6, 12),
    phrases:
      'imei|imei number|imei no|imsi|iccid|meid|esn|sim number|sim card number|device serial|device serial number|serial number|serial no|udid|seriennummer|numero de serie|numero di serie',
  },
];
