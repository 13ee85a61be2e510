import type { LabelGroup } from './label-group.ts';
import { code } from './label-group.ts';

/** Phones, user names, dates of birth, addresses, coordinates, identifiers known only by their label. */
export const CONTACT_LABELS: readonly LabelGroup[] = [
  {
    type: 'email',
    strength: 'plain',
    shape: { kind: 'email' },
    phrases:
      'email|e mail|mail|email address|e mail address|mail address|user email|contact email|work email|courriel|adresse mail|adresse e mail|correo|correo electronico|posta elettronica|e mail adresse|epost|sahkoposti|eposta|почта|邮箱|电子邮件|メール|メールアドレス|이메일',
  },
  {
    type: 'phone',
    strength: 'strong',
    shape: { kind: 'phone' },
    phrases:
      'phone|phone no|phone number|phone num|phones|telephone|telephone no|telephone number|tel|tel no|tel number|telno|mobile|mobile no|mobile number|mobile phone|mob|mob no|cell|cell no|cell number|cell phone|cellphone|cellular|fax|fax no|fax number|home phone|work phone|office phone|contact no|contact number|contact phone|emergency contact|emergency phone|whatsapp|whatsapp number|viber|call me|call me at|call me on|call us|call us at|reach me at|reach me on|reach me|reach us at|callback number|hotline|landline|msisdn|sms|text me|text me at|pager|dial|ring me|number is|my number|' +
      'telefon|telefonnummer|telefonnr|telefon nr|tel nr|handy|handynummer|handynr|mobil|mobilnummer|mobilnr|mobiltelefon|festnetz|faxnummer|rufnummer|ruckrufnummer|durchwahl|' +
      'telephone portable|numero de telephone|portable|telephone mobile|gsm|fixe|numero de portable|telefono|numero de telefono|telefono movil|movil|celular|numero de celular|tfno|tlf|tlfn|telf|telefono fijo|cellulare|numero di telefono|numero di cellulare|recapito|telefone|numero de telefone|telemovel|telefone celular|telefoonnummer|telefoon|mobiel|mobiele nummer|06 nummer|telefon komorkowy|numer telefonu|nr telefonu|nr tel|komorka|telefonnumer|mobilnummer|mobiltelefon|telefonnummer|tlf nr|puhelin|puhelinnumero|matkapuhelin|puh|telefonni cislo|mobilni telefon|telefon numarasi|telefon no|cep telefonu|cep|cep no|telefonszam|mobilszam|numar de telefon|telefon mobil|τηλεφωνο|τηλ|κινητο|' +
      'телефон|тел|номер телефона|мобильный|моб|сотовый|电话|电话号码|手机|手机号|手机号码|联系电话|電話|電話番号|携帯|携帯電話|連絡先|전화|전화번호|휴대폰|휴대전화|연락처|هاتف|رقم الهاتف|جوال|טלפון|נייד|โทร|โทรศัพท์|dien thoai|so dien thoai|sdt|nomor telepon|no telepon|no hp|nomor hp|telepon|फ़ोन|मोबाइल',
  },
  {
    type: 'username',
    strength: 'plain',
    shape: { kind: 'username' },
    phrases:
      'username|user name|userid|user id|login|login name|login id|logon|screen name|nickname|handle|twitter handle|instagram handle|twitter|instagram|telegram|github user|skype|skype id|discord|discord tag|snapchat|tiktok|steam id|account name|benutzername|benutzerkennung|nutzername|anmeldename|nom d utilisateur|identifiant|nombre de usuario|usuario|nome utente|nome de usuario|gebruikersnaam|nazwa uzytkownika|anvandarnamn|brugernavn|brukernavn|kayttajatunnus|uzivatelske jmeno|kullanici adi|имя пользователя|логин|用户名|ユーザー名|사용자명|samaccountname|sudo user|wechat|wechat id|line id|kakao id',
  },
  {
    type: 'date-of-birth',
    strength: 'strong',
    shape: { kind: 'date' },
    phrases:
      'dob|d o b|date of birth|birth date|birthdate|birthday|bday|born|born on|born in|date birth|geburtsdatum|geburtstag|geboren|geboren am|geb|geb am|geb datum|gebdatum|date de naissance|ne le|nee le|naissance|datenaissance|fecha de nacimiento|fecha nacimiento|nacido el|nacida el|nacimiento|f nac|data di nascita|nato il|nata il|nascita|nato a|data de nascimento|data nascimento|nascido em|nascida em|nascimento|geboortedatum|geboren op|data urodzenia|urodzony|urodzona|ur|fodelsedatum|fodelsedag|fodt|fodselsdato|fødselsdato|født|fødselsdag|fodselsdag|syntymaaika|syntynyt|datum narozeni|narozen|narozena|datum narodenia|dogum tarihi|szuletesi datum|szuletett|data nasterii|ημερομηνια γεννησης|дата рождения|родился|родилась|出生日期|出生年月|生日|出生|生年月日|誕生日|생년월일|생일|تاريخ الميلاد|תאריך לידה|ngay sinh|tanggal lahir|tgl lahir',
  },
  {
    type: 'coordinates',
    strength: 'field',
    shape: { kind: 'coordinate' },
    phrases:
      'latitude|longitude|lat|lng|lon|long|gps|gps coordinates|coordinates|geo|location coordinates|koordinaten|breitengrad|langengrad|coordonnees|coordenadas',
  },
  {
    type: 'identifier',
    strength: 'plain',
    shape: code(4, 20, 4, 8),
    phrases:
      'customer id|customer no|customer number|customer num|customer nr|client no|client number|client ref|employee id|employee no|employee number|employee num|emp id|emp no|staff id|staff no|staff number|personnel number|personnel no|payroll number|payroll no|payroll id|student id|student no|student number|matriculation number|matric no|applicant id|badge number|badge no|badge id|case no|case number|docket no|docket number|file no|file number|matter number|loan number|loan no|loan id|mortgage number|contract number|contract no|account ref|account reference|reference no|loyalty number|frequent flyer|frequent flyer number|known traveler number|ktn|booking reference|pnr|inmate number|service number|military id|alien number|a number|alien registration number|uscis number|green card|green card number|visa number|voter id|voter number|voter registration|certificate number|birth certificate|birth certificate number|bar number|bar no|enrolment number|' +
      'kundennummer|kundennr|kunden nr|kunden id|mitarbeiternummer|personalnummer|personalnr|matrikelnummer|vertragsnummer|vertragsnr|aktenzeichen|mitgliedsnummer|numero client|numero de client|n client|matricule|numero de dossier|numero de contrat|numero de cliente|numero de empleado|numero de contrato|numero de expediente|expediente|codice cliente|numero cliente|matricola|numero de funcionario|klantnummer|personeelsnummer|dossiernummer|contractnummer|lidnummer|numer klienta|nr klienta|numer umowy|kundnummer|kundenummer|medarbejdernummer|asiakasnumero|номер договора|табельный номер|客户编号|员工编号|工号|学号|顧客番号|社員番号|고객번호|사번',
  },
];
