import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

import { inRoot } from '../lib/paths.mjs';

/**
 * Where the files come from: an in-toto statement with a SLSA provenance predicate
 * (https://slsa.dev/spec/v1.1/provenance). `files` are names with their SHA-256; `contents` is one hash for
 * everything in each package (contents.mjs): `verify-release` builds the commit again and compares.
 */
export function provenance({ version, commit, files, contents, electron, node, official }) {
  const lock = createHash('sha256')
    .update(readFileSync(inRoot('package-lock.json')))
    .digest('hex');
  const statement = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: files.map(({ name, sha256 }) => ({ name, digest: { sha256 } })),
    predicateType: 'https://slsa.dev/provenance/v1',
    predicate: {
      buildDefinition: {
        buildType: 'urn:sotto:build:1',
        externalParameters: { version, electron, node, forPeople: official },
        internalParameters: { contents },
        resolvedDependencies: [
          { uri: 'git+file:.', digest: { gitCommit: commit } },
          { uri: 'package-lock.json', digest: { sha256: lock } },
        ],
      },
      runDetails: { builder: { id: 'npm run release' } },
    },
  };
  return `${JSON.stringify(statement, null, 2)}\n`;
}
