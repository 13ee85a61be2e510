import { expect, it } from 'vitest';

import { effectiveDictionary } from '../../../electron/core/policy/effective-dictionary.ts';
import type { PolicySettings } from '../../../shared/policy/managed-policy.ts';
import { found } from '../privacy/detect-found.ts';

/**
 * The bug these catch: a company decided what happens to mail addresses, and a person let one leave by calling it a word
 * that is never replaced.
 */
const TEXT = 'write to anna@firma.de at 10.20.30.40';
const MAIL = 'email:anna@firma.de';
const PLACE = 'ip-address:10.20.30.40';
const own = { redact: [], allow: ['anna@firma.de', '10.20.30.40'] };
const left = (policy: PolicySettings): string[] => found(TEXT, { dictionary: effectiveDictionary(own, policy) });

it.each<[string, PolicySettings, string[]]>([
  ['opens what nobody decided', {}, []],
  ['opens what may leave anyway', { 'findings.email': 'allow' }, []],
  ['leaves blocked what is blocked', { 'findings.email': 'block' }, [MAIL]],
  ['leaves on the device what has to stay there', { 'findings.ip-address': 'keep-on-device' }, [PLACE]],
  ['leaves replaced what the company replaces', { 'findings.email': 'redact' }, [MAIL]],
  ['opens a kind that may be let through message by message', { 'findings.ip-address': 'redact' }, []],
  ['opens nothing where nothing may be let through', { 'findings.letThrough': [] }, [MAIL, PLACE]],
  ['opens the kinds that may be let through', { 'findings.letThrough': ['email'] }, [PLACE]],
  [
    'opens no blocked kind by that',
    { 'findings.letThrough': ['email', 'ip-address'], 'findings.email': 'block' },
    [MAIL],
  ],
  ['counts no less for a word of the company’s', { 'findings.letThrough': [], 'dictionary.allow': own.allow }, []],
])('a person’s own word %s', (_what, policy, expected) => {
  expect(left(policy)).toEqual(expected);
});
