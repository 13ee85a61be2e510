import { expect, it } from 'vitest';

import { nearestCommand } from '../../../electron/cli/nearest-command.ts';

const NAMES = ['list', 'show', 'search', 'export', 'import', 'purge', 'destroy', 'restore'];

// The bugs: a slip that is answered with nothing, and a guess so wild that somebody runs what they never meant.
it.each([
  ['lsit', 'list'],
  ['serch', 'search'],
  ['exprot', 'export'],
  ['IMPORT', 'import'],
  ['shows', 'show'],
])('“%s” was meant to be “%s”', (word, name) => {
  expect(nearestCommand(word, NAMES)).toBe(name);
});

it.each(['delete', 'x', 'lost-and-found', 'ask'])('nothing is near “%s”', (word) => {
  expect(nearestCommand(word, NAMES)).toBeUndefined();
});
