import { readdirSync, readFileSync } from 'node:fs';

import { inRoot } from '../lib/paths.mjs';

/** SPDX ids of licences under which a part may be shipped. Each lets a company pass the app on in binary form. */
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
  'Zlib',
]);

/** Packages whose licence is not among those; empty when all is well. `A OR B` is fine when one of the two is. */
export function refusedLicences(packages) {
  return packages.filter(({ licence }) => !isAllowed(licence));
}

function isAllowed(expression) {
  const bare = expression.replaceAll(/[()]/g, ' ').replaceAll(/ or /gi, ' OR ').trim();
  if (/ OR /.test(bare)) return bare.split(' OR ').some((part) => isAllowed(part.trim()));
  return bare.split(' AND ').every((part) => ALLOWED.has(part.trim()));
}

/** THIRD-PARTY-NOTICES.txt: each shipped package with the licence text that it carries. */
export function notices(packages) {
  const parts = packages.map((item) => {
    const heading = `${item.name} ${item.version} (${item.licence})`;
    return [heading, '-'.repeat(heading.length), ...(item.homepage ? [item.homepage] : []), '', textOf(item)].join(
      '\n',
    );
  });
  const head =
    'Sotto contains parts by others. Each is listed with its licence.\nElectron and Chromium carry their own notices beside the program.\n';
  return `${head}\n${parts.join('\n\n')}\n`;
}

/** What a package says of its licence in files of its own; null when it has none. `folder` is relative to the project. */
export function licenceText(folder) {
  const files = readdirSync(inRoot(folder))
    .filter((name) => /^(licen[cs]e|copying|notice)/i.test(name))
    .toSorted();
  return files.length === 0
    ? null
    : files.map((name) => readFileSync(inRoot(folder, name), 'utf8').trim()).join('\n\n');
}

/** For packages that name none: MIT by its own words (all of its grant and its one condition), or UNKNOWN. */
export function licenceInText(text) {
  const words = text.replaceAll(/\s+/g, ' ');
  const mit =
    /^(The )?MIT License\b/i.test(words) &&
    words.includes('to deal in the Software without restriction, including without limitation the rights') &&
    words.includes('The above copyright notice and this permission notice shall be included in all copies');
  return mit && !/GPL|commons clause|non-?commercial/i.test(words) ? 'MIT' : 'UNKNOWN';
}

function textOf({ folder, licence }) {
  return licenceText(folder) ?? `The package carries no licence text of its own; its licence is ${licence}.`;
}
