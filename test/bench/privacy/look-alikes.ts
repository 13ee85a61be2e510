import type { LabelledText, Split } from './labelled-text.ts';
import { HEX, Random } from './random.ts';

const isbn13 = (random: Random): string => {
  const body = `978${random.digits(9)}`;
  const sum = [...body].reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3), 0);
  const full = body + String((10 - (sum % 10)) % 10);
  return `${full.slice(0, 3)}-${full.slice(3, 4)}-${full.slice(4, 8)}-${full.slice(8, 12)}-${full.slice(12)}`;
};

const MAKE: Readonly<Record<string, (random: Random) => string>> = {
  sha: (random) => random.chars(40, HEX),
  sha256: (random) => random.chars(64, HEX),
  short: (random) => random.chars(7, HEX),
  md5: (random) => random.chars(32, HEX),
  uuid: (random) => [8, 4, 4, 4, 12].map((length) => random.chars(length, HEX)).join('-'),
  version: (random) => `${random.int(0, 12)}.${random.int(0, 40)}.${random.int(0, 20)}`,
  version4: (random) => `${random.int(0, 12)}.${random.int(0, 40)}.${random.int(0, 3)}.${random.int(0, 2)}`,
  order: (random) => `${random.pick(['ORD', 'PO', 'SO', 'INV', 'RMA'])}-${random.digits(8)}`,
  ticket: (random) => `${random.pick(['JIRA', 'OPS', 'CORE', 'BUG'])}-${random.int(100, 99_999)}`,
  isbn: isbn13,
  date: (random) => `${random.int(1999, 2026)}-0${random.int(1, 9)}-${random.int(10, 28)}`,
  time: (random) => `${random.int(10, 23)}:${random.int(10, 59)}:${random.int(10, 59)}`,
  epoch: (random) => `17${random.digits(8)}`,
  epochMs: (random) => `17${random.digits(11)}`,
  float: (random) => `${random.int(0, 90)}.${random.digits(6)}`,
  int: (random) => random.digits(random.int(3, 7)),
  long: (random) => random.digits(random.int(8, 12)),
  hex32: (random) => `0x${random.chars(8, HEX)}`,
  colour: (random) => `#${random.chars(6, HEX)}`,
  money: (random) => `${random.int(1, 99)},${random.digits(3)}.${random.digits(2)}`,
  sku: (random) => `${random.chars(3, 'ABCDEFGHKLM')}-${random.digits(4)}-${random.pick(['XL', 'M', 'S'])}`,
  doi: (random) => `10.${random.digits(4)}/j.${random.digits(5)}.${random.digits(4)}`,
  issn: (random) => `${random.digits(4)}-${random.digits(4)}`,
};

const TEMPLATES: Readonly<Record<Split, readonly string[]>> = {
  tune: [
    'commit {sha}\nMerge branch "main" at {short}',
    'image: registry/app@sha256:{sha256}',
    'request {uuid} took {int} ms',
    'upgrade from {version} to {version}',
    'assembly version {version4}',
    'Your order {order} ships on {date}.',
    'See {ticket} and {ticket} for the regression.',
    'The book (ISBN {isbn}) is out of print.',
    'timestamp={epoch} duration={float}',
    'const ORIGIN = [{float}, {float}];',
    'mov eax, {hex32}',
    'color: {colour}; width: {int}px;',
    'The total came to {money} euros.',
    'SKU {sku}, {int} in stock',
    'doi:{doi}',
    'build {long} finished at {time}',
    'md5({md5}) = ok',
    'item count {int}, next cursor {long}',
    'row {long} of {long}',
    'score: {float}, loss: {float}, step {int}',
  ],
  check: [
    'From {sha} Mon Sep 17 00:00:00 2001',
    'ETag "{md5}" matched, {int} bytes',
    '{{"trace":"{uuid}","span":"{short}{short}"}}',
    '"typescript": "^{version}", "zod": "~{version}"',
    'FileVersion {version4} (build {int})',
    'invoice {order} was paid on {date} at {time}',
    'closes #{int}, relates to {ticket}',
    'Reprint, ISBN {isbn}, 312 pages',
    'event at {epochMs} lag {int}',
    'L.marker([{float}, -{float}]).addTo(map)',
    'panic at {hex32} in frame {int}',
    '--accent: {colour};',
    'Revenue rose to ${money} in the third quarter',
    'part no. {sku} replaces {sku}',
    'Journal of Things, ISSN {issn}, vol. {int}',
    'tracking {long} left the depot',
    'offset={long} partition={int} lag={int}',
    'seed {long}, iteration {int}',
    'matrix: [[{float}, {float}], [{float}, {float}]]',
    'page {int}/{int}, checksum {hex32}',
  ],
};

/** Hashes, UUIDs, versions, orders, ISBNs, dates and coordinates in code: nothing here is anybody's. */
export function lookAlikes(split: Split, rounds = 12, seed = 777): LabelledText[] {
  const random = new Random(seed + (split === 'check' ? 65_537 : 0));
  return Array.from({ length: rounds }, (_, round) =>
    TEMPLATES[split].map((template, index) => ({
      id: `look-alike-${split}-${round}-${index}`,
      text: template
        .replace(/\{\{/g, '{')
        .replace(/\{([a-z0-9]+)\}/gi, (_match, slot: string) => MAKE[slot]?.(random) ?? slot)
        .replace(/\}\}/g, '}'),
      spans: [],
    })),
  ).flat();
}
