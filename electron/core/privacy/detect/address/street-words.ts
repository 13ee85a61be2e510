/** Words for streets, units and boxes in the languages of Europe and the Americas. All in small letters. */

/** Stand after the street's name: "12 Baker Street", "Kossuth utca 5". */
export const SUFFIX_WORDS =
  'street|str|st|road|rd|avenue|ave|av|boulevard|blvd|lane|ln|drive|dr|court|ct|place|pl|terrace|terr|close|crescent|cres|parkway|pkwy|highway|hwy|freeway|square|sq|circle|cir|trail|trl|way|walk|row|alley|grove|gardens|gdns|mews|plaza|turnpike|tpke|loop|path|ridge|hill|hills|park|heights|hts|green|meadow|meadows|esplanade|parade|pde|quay|wharf|view|village|bend|cove|crossing|glen|hollow|landing|manor|mill|orchard|pass|pike|point|rise|run|shore|springs|station|summit|valley|vista|walk|wood|woods|creek|bypass|expressway|' +
  'utca|út|útja|tér|krt|körút|köz|sor|ulica|ulice|náměstí|nám|třída|tee|tn|pst|puiestee|gata|gatan|gate|gaten|vei|veien|veg|vegen|vej|gade|allé|alle|plads|torv|väg|vägen|gränd|torg|tie|katu|kuja|polku|iela|prospekts|gatvė|gatve|g|sokak|sok|caddesi|cad|bulvarı|mahallesi|mah|straat|laan|plein|weg|gasse|straße|strasse|platz|ring|damm|ufer|chaussee|promenade|steig|via';

/** Stand before it: "rue de la Paix 5", "ul. Długa 7", "Calle Mayor, 12". */
export const PREFIX_WORDS =
  'rue|avenue|av|boulevard|bd|place|chemin|allée|impasse|quai|route|cours|passage|ruelle|square|via|viale|piazza|corso|vicolo|largo|strada|contrada|borgo|lungomare|salita|vico|calle|c|cl|cll|cra|carrera|avenida|avda|avd|av|plaza|paseo|pº|camino|carretera|ctra|ronda|travesía|glorieta|callejón|rua|r|avenida|travessa|praça|praca|largo|alameda|estrada|rodovia|beco|ulica|ul|aleja|al|plac|pl|osiedle|os|strada|str|bulevardul|calea|aleea|șoseaua|straße|strasse|am|am|alt|улица|ул|проспект|пр-т|пр|переулок|пер|бульвар|шоссе|площадь|вулиця|вул|οδός|λεωφόρος|λεωφ|jalan|jl|jln|sitio|urb|urbanización|cité|lieu-dit|kaya|rruga|bulevar';

/** Grown together with the name: "Hauptstraße", "Storgatan", "Keizersgracht". Followed by the number. */
export const COMPOUND_SUFFIXES =
  'straße|strasse|strase|straat|straße|stasse|str\\.|weg|gasse|platz|plätz|allee|damm|ufer|steig|hof|berg|chaussee|promenade|markt|graben|stieg|gracht|laan|plein|kade|singel|dijk|dreef|hof|plaats|baan|lei|steenweg|pad|gatan|gata|gaten|gate|vägen|vagen|väg|vegen|veien|vei|vej|vejen|gade|gaden|allé|alléen|alleen|plads|torv|torvet|gränd|stigen|backen|torget|stræde|krok|parken|katu|tie|kuja|polku|penger|kaari|rinne|raitti|utca|ova|ská|ského|ova|njia|bakken|holm|lia|løkka|toften|skov|marken';

export const UNIT_WORDS =
  'apartment|apt|suite|ste|unit|flat|room|rm|floor|building|bldg|lot|trlr|penthouse|appartement|appt|app|bâtiment|bât|étage|wohnung|whg|etage|stock|piso|puerta|pta|planta|escalera|interno|int|scala|apto|apartamento|bloco|andar|sala|lokal|lok|lägenhet|lgh|leilighet|asunto|byt|daire|kat|квартира|кв|корпус|корп|дом|д';

/** Postal boxes and military mail. */
export const BOX =
  /\b(?:(?:psc|cmr|unit|rr|hc)\s{0,2}#?\d{1,5},?\s{1,3}box\s{0,2}\d{1,6}|p\.?\s?o\.?\s?box\s{0,2}#?\d{1,7}|post office box\s\d{1,7}|postfach\s\d[\d ]{1,7}|postbus\s\d{1,6}|postboks\s\d{1,6}|boîte postale\s\d{1,6}|b\.?p\.?\s\d{2,6}(?=[ ,\n])|apartado(?: de correos| postal)?\s\d{1,6}|casilla\s\d{1,6}|casella postale\s\d{1,6}|caixa postal\s\d{1,6}|skrytka pocztowa\s\d{1,6}|а\/я\s?\d{1,6}|(?:uss|usns|usnv|usnh|uscgc|usncs)\s\p{L}{2,20})/iu;

export const MILITARY = /\b(?:apo|fpo|dpo),?\s{1,3}(?:aa|ae|ap)\s{1,3}\d{5}(?:-\d{4})?/iu;

/** Words of which one stands in every match of `BOX`, `MILITARY`. */
export const BOX_WORDS =
  'box|postfach|postbus|postboks|postale|bp|apartado|casilla|postal|pocztowa|uss|usns|usnv|usnh|uscgc|usncs|apo|fpo|dpo|я';

/** A cue begins with one of these words; the pattern is tried from its start. */
export const CUE_WORDS =
  'address|addresses|live|lives|lived|reside|resides|stay|stays|living|residing|located|situated|registered|based|domiciled|staying|office|shop|store|house|home|place|headquarters|hq|clinic|practice|flat|apartment|property|warehouse|branch|venue|restaurant|party|building|premises|meet|see|find|visit|join|pick|drop|sent|send|ship|shipped|deliver|delivered|mail|mailed|post|posted|forward|forwarded|taxi|cab|ride|uber|drive|go|come|moved|moving|relocate|relocated|return|bring|take|taken|it|arrived|parked|left|enter|refers|wohne|wohnt|wohnhaft|gemeldet|habite|habitons|demeurant|vivo|vive|abito|abita|residente';

/** A phrase after which an address comes, from its first word to where the address begins. */
export const CUE =
  /(?:address(?:es)?(?: of [\p{L}\d .&'-]{1,40} (?:is|was))?(?: (?:is|was|to|are|as|on file is|for (?:post|mail|delivery) is))?(?:[:,])?(?: here (?:it is|they are|you go):?)?(?: the same:?)?|(?:live|lives|lived|reside|resides|stay|stays) (?:at|in|on)|(?:living|residing|located|situated|registered|based|domiciled|staying) (?:at|on)|(?:office|shop|store|house|home|place|headquarters|hq|clinic|practice|flat|apartment|property|warehouse|branch|venue|restaurant|party|building|premises) (?:is|are|was) (?:at|on|located at)|(?:meet|see|find|visit|join|pick|drop)(?: me| us| him| her| it| them)?(?: up| off)? (?:at|on)|(?:sent|send|ship|shipped|deliver|delivered|mail|mailed|post|posted|forward|forwarded|taxi|cab|ride|uber|drive|go|come|moved|moving|relocate|relocated|return|bring|take|taken) (?:(?:it|this|them|me|us|the \w{2,12}) )?to|(?:it's|it is|arrived|delivered|parked|left|lives) (?:in|at|on)|enter on|refers to|(?:wohne|wohnt|wohnhaft|gemeldet) (?:in|am|an)|(?:habite|habitons|demeurant) (?:au|à|à la)?|(?:vivo|vive) en|(?:abito|abita|residente) (?:in|a))(?![\p{L}])(?: (?:the|der|dem|den|die))?[ \t]{0,2}:?\s{0,12}/iuy;
