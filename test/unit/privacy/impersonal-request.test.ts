import { describe, expect, it } from 'vitest';

import { isImpersonalRequest } from '../../../electron/core/privacy/names/impersonal-request.ts';

describe('a text that only asks about the world', () => {
  it.each([
    'Plan a three-day trip to Lisbon for two people who like walking.',
    'Tell me about the Treaty of Westphalia in two paragraphs.',
    'What year did the Berlin Wall come down, and why?',
    'How long is the flight from Oslo to Rome?',
  ])('%s', (text) => {
    expect(isImpersonalRequest(text)).toBe(true);
  });

  // the bug: a place or a firm that tells something of somebody goes out because the text begins like a question
  it.each([
    'What should I do if my employer in Hamburg does not pay?',
    'How can we tell the client in Zurich that we are late?',
    'Where does she work, is it still the hospital in Ghent?',
    'Describe the patient from Porto in neutral words.',
    'Summarise: Acme GmbH in Berlin owes 4,000.',
    'List the debts of the following firms\nNordwind AG, Bremen',
    'Write to Contoso Ltd about the late delivery.',
    'Lisbon, again.',
    '',
  ])('is not: %s', (text) => {
    expect(isImpersonalRequest(text)).toBe(false);
  });
});
