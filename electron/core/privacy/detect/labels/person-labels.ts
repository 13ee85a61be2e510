import type { LabelGroup } from './label-group.ts';

/** Fields that hold a name, a firm or an address: only in structured text, for the words themselves are ordinary. */
export const PERSON_LABELS: readonly LabelGroup[] = [
  {
    type: 'person',
    strength: 'field',
    shape: { kind: 'person' },
    phrases:
      'name|full name|fullname|first name|firstname|fname|last name|lastname|lname|surname|family name|given name|given names|forename|forenames|middle name|maiden name|patient|patient name|customer|customer name|client|client name|employee|employee name|contact|contact name|contact person|account holder|account name|account holder name|cardholder|cardholder name|card holder|name on card|holder|beneficiary|beneficiary name|applicant|applicant name|recipient|recipient name|sender|payee|payer|tenant|landlord|buyer|seller|insured|policy holder|policyholder|student|student name|teacher|doctor|physician|dr|attending|attending physician|provider name|nurse|therapist|surgeon|author|signed|signed by|signature|witness|plaintiff|defendant|claimant|respondent|attorney|lawyer|judge|guardian|spouse|husband|wife|father|mother|father s name|mother s name|mothers maiden name|mother s maiden name|next of kin|emergency contact|emergency contact name|manager|supervisor|owner|passenger|passenger name|guest|guest name|driver|driver name|caller|reported by|submitted by|created by|assigned to|assignee|attn|attention|ship to|bill to|display name|displayname|realname|real name|legal name|referred by|interviewer|candidate|candidate name|reviewer|participant|attendee|employee full name|nominee|kin|from|to|' +
      'vorname|nachname|familienname|vor und nachname|patientenname|kunde|kundin|kundenname|kontoinhaber|karteninhaber|empfanger|absender|ansprechpartner|mieter|vermieter|versicherter|versicherungsnehmer|arzt|behandelnder arzt|mitarbeiter|antragsteller|unterschrift|ehepartner|geburtsname|' +
      'nom|prenom|nom complet|nom de famille|nom et prenom|patiente|titulaire|titulaire du compte|destinataire|beneficiaire|assure|medecin|salarie|nom du patient|nom du client|' +
      'nombre|apellido|apellidos|nombre completo|nombre y apellidos|paciente|cliente|titular|titular de la cuenta|destinatario|empleado|beneficiario|medico|nombre del paciente|nombre del cliente|' +
      'nome|cognome|nome e cognome|nominativo|paziente|intestatario|dipendente|assicurato|nome completo|sobrenome|apelido|nome do paciente|nome do cliente|funcionario|naam|voornaam|achternaam|volledige naam|patient naam|klant|klantnaam|rekeninghouder|ontvanger|werknemer|' +
      'imie|nazwisko|imie i nazwisko|pacjent|klient|odbiorca|pracownik|namn|fornamn|efternamn|kund|mottagare|navn|fornavn|efternavn|etternavn|kunde|modtager|nimi|etunimi|sukunimi|asiakas|potilas|jmeno|prijmeni|jmeno a prijmeni|zakaznik|ad soyad|adi soyadi|isim|soyisim|hasta|nev|teljes nev|nume|prenume|ονομα|επωνυμο|ονοματεπωνυμο|' +
      'имя|фамилия|фио|отчество|пациент|клиент|получатель|姓名|名字|患者|患者姓名|客户|客户姓名|联系人|收件人|氏名|お名前|名前|患者名|성명|이름|환자명|고객명|الاسم|الاسم الكامل|שם|שם מלא|ho ten|ho va ten|nama|nama lengkap|नाम',
  },
  {
    type: 'organisation',
    strength: 'field',
    shape: { kind: 'words' },
    phrases:
      'company|company name|employer|employer name|organisation|organization|organisation name|organization name|business name|firm|law firm|arbeitgeber|firma|unternehmen|entreprise|societe|employeur|empresa|empleador|razon social|azienda|ragione sociale|datore di lavoro|empregador|bedrijf|werkgever|pracodawca|nazwa firmy|arbetsgivare|foretag|virksomhed|tyonantaja|zamestnavatel|sirket|компания|организация|работодатель|公司|公司名称|单位|会社名|勤務先|회사명|직장',
  },
  {
    type: 'place',
    strength: 'field',
    shape: { kind: 'words' },
    phrases:
      'city|town|place of birth|birthplace|birth place|pob|hometown|home town|stadt|ort|wohnort|geburtsort|ville|lieu de naissance|commune|ciudad|lugar de nacimiento|municipio|citta|luogo di nascita|comune|cidade|local de nascimento|naturalidade|stad|woonplaats|geboorteplaats|miasto|miejscowosc|miejsce urodzenia|ort|fodelseort|by|fodested|postort|kaupunki|syntymapaikka|mesto|misto narozeni|sehir|dogum yeri|город|место рождения|城市|出生地|도시',
  },
  {
    type: 'address',
    strength: 'field',
    shape: { kind: 'address' },
    phrases:
      'address|addr|home address|street address|mailing address|postal address|billing address|shipping address|delivery address|residential address|residence|address line|address line one|street|street name|current address|permanent address|work address|property address|registered address|addresse|lives at|resides at|residing at|living at|deliver to|ship it to|' +
      'adresse|anschrift|wohnadresse|wohnanschrift|postanschrift|lieferadresse|rechnungsadresse|strasse|hausanschrift|adresse postale|adresse de livraison|adresse de facturation|domicile|direccion|domicilio|direccion postal|direccion de envio|calle|indirizzo|residenza|indirizzo di residenza|endereco|morada|rua|logradouro|adres|woonadres|straat|postadres|adres zamieszkania|ulica|adress|gatuadress|postadress|bostadsadress|gateadresse|osoite|katuosoite|adresa|bydliste|ulice|lakcim|cim|διευθυνση|' +
      'адрес|адрес проживания|место жительства|улица|地址|家庭地址|住址|通讯地址|收货地址|住所|ご住所|주소|집주소|العنوان|כתובת|dia chi|alamat|ที่อยู่|पता',
  },
  {
    type: 'address',
    strength: 'plain',
    shape: { kind: 'code', min: 3, max: 10, digits: 2, letters: 4 },
    phrases:
      'zip|zip code|zipcode|postal code|postalcode|postcode|post code|plz|postleitzahl|code postal|codigo postal|cp|cap|cep|postnummer|postinumero|psc|kod pocztowy|posta kodu|iranyitoszam|cod postal|почтовый индекс|индекс|邮编|邮政编码|郵便番号|우편번호|pin code address',
  },
];
