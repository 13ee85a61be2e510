/** Small closed classes of words that say what kind of name stands beside them, or is part of one. */
const CLASSES: readonly (readonly [name: string, words: string])[] = [
  ['none', ''],
  [
    'title',
    'mr mrs ms miss mx dr prof professor sir madam dame lord lady rev reverend fr father sister brother herr frau monsieur madame mme mlle señor señora señorita don doña sr sra srta signor signora dott ing mag hon judge justice captain capt major maj colonel col general gen sergeant sgt lieutenant lt officer detective inspector president minister senator sen governor gov mayor king queen prince princess pope coach uncle aunt auntie grandma grandpa messrs attorney counsel nurse',
  ],
  ['suffix', 'jr sr ii iii iv phd md esq mba cpa rn dds jd'],
  [
    'legal',
    'inc incorporated corp corporation co company companies llc llp lp ltd limited plc gmbh ag kg ohg se sa sas sarl srl spa bv nv oy ab asa aps kft sro doo pty pvt sdn bhd holdings holding group partners associates sons',
  ],
  [
    'organ',
    'university college school academy institute hospital clinic bank ministry department agency council committee commission association foundation society union party club church court police army airlines airways hotel museum library insurance university universität hochschule krankenhaus klinik universidad hôpital université ministère federation league team fc united institution authority bureau board office trust fund laboratories labs systems technologies solutions motors records studios press times post magazine news radio channel restaurant pharmacy store stores',
  ],
  [
    'street',
    'street st road rd avenue ave boulevard blvd lane ln drive dr court ct square sq highway hwy parkway pkwy terrace crescent close way place pl row mews alley plaza apartment apt suite ste unit floor flat building bldg room rm po box straße strasse str weg platz allee gasse rue route chemin quai calle avenida av paseo carrera via viale piazza corso rua travessa ulica ul utca út tér vägen gatan väg gata gade vej straat laan weg plein katu tie kuja cesta trg ulice',
  ],
  [
    'month',
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
  ],
  [
    'day',
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun today tomorrow yesterday tonight',
  ],
  [
    'kin',
    'mother father mom mum dad sister brother son daughter wife husband partner girlfriend boyfriend friend cousin uncle aunt nephew niece grandmother grandfather colleague boss manager roommate neighbor neighbour fiancé fiancée spouse child baby kid buddy guy girl man woman boy lady',
  ],
  [
    'role',
    'patient client employee tenant landlord customer applicant defendant plaintiff witness beneficiary guardian doctor lawyer teacher student author singer actor actress director producer ceo cfo cto founder chairman chair secretary treasurer buyer seller lender borrower',
  ],
  [
    'speech',
    'said says asked told wrote replied called named calls met emailed phoned texted thanks thank hi hello hey dear regards sincerely cheers love greetings signed cc attn attention contact introduce welcome',
  ],
  [
    'locative',
    'in at from near to into around toward towards via outside across throughout visit visited visiting live lives lived living born moved moving move travel traveling travelling flying fly headed arrived arriving leaving left based located',
  ],
  [
    'direction',
    'north south east west northern southern eastern western central upper lower new san santa los las el la le saint st fort port lake mount mt cape bay river island islands beach valley hills county city town village state province district region republic kingdom',
  ],
  [
    'work',
    'works worked working work employed joined hired joins acquired bought sued owns owned shares stock merger between by with for',
  ],
  [
    'label',
    'name names surname lastname firstname fullname forename address location city town country state province region company employer organization organisation org firm street author owner user customer patient contact recipient sender shipping billing birthplace hometown',
  ],
  ['pronoun', 'i you he she it we they me him her us them my your his its our their this that these those who'],
  ['article', 'the a an'],
  ['question', 'what who where when why how which is are was were do does did can could would should will'],
  [
    'imperative',
    'write explain describe list give create generate summarize summarise translate compare tell show make help find suggest define convert implement build design fix draft rewrite calculate solve provide discuss outline analyze analyse',
  ],
  ['conjunction', 'and or but nor so yet & of de van von der den la di da del dos das du ten ter bin ibn al el'],
];

const CLASS_OF = new Map<string, number>();
CLASSES.forEach(([, words], index) => {
  for (const word of words.split(' ')) if (word !== '' && !CLASS_OF.has(word)) CLASS_OF.set(word, index);
});

/** Number of the class of a lower-cased word, 0 where it has none. */
export function wordClass(lower: string): number {
  return CLASS_OF.get(lower) ?? 0;
}

const MONTH = CLASSES.findIndex(([name]) => name === 'month');
const DAY = CLASSES.findIndex(([name]) => name === 'day');

/** Months and days: capitalised everywhere, and some of them given names. */
export function isCalendarWord(lower: string): boolean {
  const own = wordClass(lower);
  return own === MONTH || own === DAY;
}
