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
    return [heading, '-'.repeat(heading.length), ...(item.homepage ? [item.homepage] : []), '', licenceText(item)].join(
      '\n',
    );
  });
  const head =
    'Sotto contains parts by others. Each is listed with its licence.\nElectron and Chromium carry their own notices beside the program.\n';
  return `${head}\n${parts.join('\n\n')}\n`;
}

function licenceText({ folder, licence }) {
  const files = readdirSync(inRoot(folder))
    .filter((name) => /^(licen[cs]e|copying|notice)/i.test(name))
    .toSorted();
  if (files.length === 0) return `The package carries no licence text of its own; its licence is ${licence}.`;
  return files.map((name) => readFileSync(inRoot(folder, name), 'utf8').trim()).join('\n\n');
}
