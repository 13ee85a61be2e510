/**
 * What models turn our labels into: translations (de, fr, es, it, pt, nl) and synonyms, singular and plural, folded to
 * lower-case letters without accents or separators. Accepted inside brackets only, and each stands for one label only.
 */
const ALIASES: Readonly<Record<string, string>> = {
  SECRET: 'secrets geheimnis geheimnisse secreto secretos segreto segreti segredo segredos geheim geheimen',
  PASSWORD:
    'passwords passwort passworter kennwort motdepasse motsdepasse contrasena contrasenas parolachiave senha senhas palavrapasse wachtwoord wachtwoorden',
  KEY: 'keys privatekey schlussel cle cles clave claves chiave chiavi chave chaves sleutel sleutels',
  CONNECTION:
    'connections connectionstring verbindung verbindungen connexion connexions conexion conexiones connessione connessioni conexao conexoes verbinding verbindingen',
  CARD: 'cards creditcard karte karten kreditkarte carte cartes cartebancaire tarjeta tarjetas tarjetadecredito carta cartadicredito cartao cartoes kaart kaarten creditcardnummer',
  IBAN: 'ibans',
  BIC: 'bics swift',
  ACCOUNT:
    'accounts accountnumber konto konten kontonummer compte comptes cuenta cuentas conto conti conta contas rekening rekeningen rekeningnummer',
  ROUTING: 'routings routingnumber bankleitzahl blz sortcode',
  WALLET: 'wallets brieftasche portefeuille portefeuilles billetera cartera portafoglio carteira portemonnee',
  ID: 'ids nationalid ausweis ausweise identification identificacion identificazione identificacao identiteit',
  TAXID:
    'taxids steuernummer steuerid numerofiscal numerofiscale idfiscal idfiscale codicefiscale identifiantfiscal belastingnummer fiscaalnummer',
  PASSPORT:
    'passports pass passe passeport passeports reisepass reisepasse pasaporte pasaportes passaporto passaporti passaporte passaportes paspoort paspoorten',
  LICENCE:
    'licences license licenses drivinglicence driverslicense fuhrerschein fuhrerscheine permis permisdeconduire licencia licencias patente patenti carteirademotorista rijbewijs rijbewijzen',
  RECORD: 'records medicalrecord akte patientenakte dossier dossiers historial registro registros cartella prontuario',
  INSURANCE:
    'insurances versicherung versicherungen versicherungsnummer assurance assurances seguro seguros assicurazione assicurazioni verzekering verzekeringen',
  PROVIDER:
    'providers anbieter fournisseur fournisseurs proveedor proveedores fornitore fornitori fornecedor fornecedores aanbieder aanbieders',
  VEHICLE:
    'vehicles fahrzeug fahrzeuge vehicule vehicules vehiculo vehiculos veicolo veicoli veiculo veiculos voertuig voertuigen',
  DEVICE: 'devices gerat gerate appareil appareils dispositivo dispositivos dispositivi apparaat apparaten',
  PHONE:
    'phones phonenumber phonenumbers telephone telephones telefon telefone telefonnummer numerodetelephone telefono telefonos telefoni numerodetelefono telefoon telefoonnummer telefoons telefones',
  EMAIL:
    'emails emailaddress mail mails emailadresse adresseemail courriel courriels correo correos correoelectronico correioeletronico postaelettronica emailadres',
  USERNAME:
    'usernames user users benutzer benutzername benutzernamen utilisateur utilisateurs nomdutilisateur usuario usuarios nombredeusuario utente utenti nomeutente nomedeusuario gebruiker gebruikers gebruikersnaam',
  URL: 'urls link links webadresse enlace',
  PATH: 'paths filepath pfad pfade dateipfad chemin chemins ruta rutas percorso percorsi caminho caminhos pad paden bestandspad',
  IP: 'ips ipaddress ipadresse adresseip direccionip indirizzoip enderecoip ipadres',
  MAC: 'macs macaddress macadresse adressemac direccionmac indirizzomac enderecomac macadres',
  PERSON: 'persons people personen personne personnes persona personas persone pessoa pessoas persoon personnage',
  ORGANIZATION:
    'organizations organisation organisations org orgs organisationen organizacion organizaciones organizzazione organizzazioni organizacao organizacoes organisatie organisaties company companies firma firmen unternehmen entreprise entreprises empresa empresas azienda aziende bedrijf bedrijven',
  PLACE:
    'places location locations ort orte lieu lieux lugar lugares luogo luoghi plaats plaatsen localizacao ubicacion',
  ADDRESS:
    'addresses adresse adressen adresses anschrift direccion direcciones indirizzo indirizzi endereco enderecos adres',
  COORDINATES: 'coordinate koordinaten coordonnees coordenadas coordinaten',
  BIRTHDATE:
    'birthdates dateofbirth dob geburtsdatum datedenaissance fechadenacimiento datadinascita datadenascimento geboortedatum',
  REFERENCE: 'references referenz referenzen referencia referencias riferimento riferimenti referentie referenties',
  TERM: 'terms begriff begriffe terme termes termino terminos termine termini termo termos term termen',
  TEXT: 'texts texte textes texto textos testo testi tekst teksten',
};

/** Every accepted spelling of every label, folded, to the label. */
export const LABEL_ALIASES: ReadonlyMap<string, string> = new Map(
  Object.entries(ALIASES).flatMap(([label, names]) =>
    [label.toLowerCase(), ...names.split(' ')].map((name) => [name, label] as const),
  ),
);
