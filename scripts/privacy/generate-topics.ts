import type { Topic } from '../../electron/core/privacy/classify/topic.ts';
import { TOPICS } from '../../electron/core/privacy/classify/topic.ts';
import type { Random } from './random.ts';
import { TOPIC_LOOKALIKES, TOPIC_QUESTIONS } from './topic-innocent.ts';
import type { Subject } from './topic-slots.ts';
import { SUBJECTS, TOPIC_SLOTS } from './topic-slots.ts';
import { MORE_LOOKALIKES, MORE_STATEMENTS } from './topic-more.ts';
import { TOPIC_STATEMENTS } from './topic-statements.ts';

export interface TopicExample {
  text: string;
  /** Undefined where nothing sensitive is told. */
  topic: Topic | undefined;
  /** The template it was made from, so that templates can be held out. */
  template: string;
}

const NAMES =
  'Anna Ben Carla David Elena Farid Grace Hassan Ines Jonas Kofi Laura Miguel Nadia Omar Priya Quinn Rosa Stefan Tanja Umar Vera Wei Yusuf Zoe Thomas Julia Peter Sandra Mark'.split(
    ' ',
  );
const MISCONDUCT =
  'stealing from the till|lying to a customer|drinking at work|copying files|sleeping on the night shift|cheating on expenses'.split(
    '|',
  );
const TERMS = [
  'condition',
  'drug',
  'procedure',
  'crime',
  'legalterm',
  'financeterm',
  'workterm',
  'security',
  'intimateterm',
  'symptom',
  'claim',
  'misconduct',
];
const OPENINGS = [
  'Hi, ',
  'Hello, ',
  'Please help: ',
  'To be honest, ',
  'You know, ',
  'So ',
  'And ',
  'Well, ',
  'Between us: ',
  'Sorry, but ',
  'Update: ',
  'FYI ',
  'Honestly ',
];

/** Statements of every topic and harmless look-alikes, filled and varied by `random`. */
export function generateTopics(random: Random, perTemplate: number): TopicExample[] {
  const examples: TopicExample[] = [];
  for (const topic of TOPICS) {
    for (const template of [...TOPIC_STATEMENTS[topic], ...MORE_STATEMENTS[topic]]) {
      for (let made = 0; made < perTemplate; made++)
        examples.push({ text: vary(fill(template, random), random), topic, template });
    }
  }
  for (const template of TOPIC_QUESTIONS) {
    for (let made = 0; made < perTemplate * 3; made++)
      examples.push({ text: vary(fill(template, random), random), topic: undefined, template });
  }
  for (const sentence of [...TOPIC_LOOKALIKES, ...MORE_LOOKALIKES]) {
    for (let made = 0; made < perTemplate; made++)
      examples.push({ text: vary(sentence, random), topic: undefined, template: sentence });
  }
  return examples;
}

function fill(template: string, random: Random): string {
  const subject = random.pick(SUBJECTS);
  return template
    .replace(/\{(\w+)\}/g, (whole, slot: string) => value(slot, subject, random) ?? whole)
    .replace(/ +([.,?!])/g, '$1')
    .replace(/ {2,}/g, ' ')
    .trim();
}

function value(slot: string, subject: Subject, random: Random): string | undefined {
  switch (slot) {
    case 'S':
      return subject.who;
    case 'has':
    case 'is':
    case 'was':
    case 'poss':
    case 'obj':
      return subject[slot];
    case 'obj2':
      return random.pick(['him', 'her', 'them', 'me', 'us']);
    case 'self':
      return subject.who === 'I' ? 'myself' : subject.poss === 'her' ? 'herself' : 'himself';
    case 'is2':
      return random.pick(['is', 'are', 'keeps']);
    case 'was3':
    case 'has3':
      return slot === 'was3' ? 'was' : 'has';
    case 'name':
      return random.chance(0.75)
        ? random.pick(NAMES)
        : random.pick([
            'Mr Keller',
            'Ms Novak',
            'Dr. Osei',
            'my colleague',
            'our client',
            'the tenant',
            'my manager',
            'the intern',
          ]);
    case 'misconduct2':
      return random.pick(MISCONDUCT);
    case 'term':
      return random.pick(TOPIC_SLOTS[random.pick(TERMS)] ?? []);
    default:
      return TOPIC_SLOTS[slot] === undefined ? undefined : random.pick(TOPIC_SLOTS[slot]);
  }
}

function vary(text: string, random: Random): string {
  let result = text;
  if (random.chance(0.12)) result = random.pick(OPENINGS) + result;
  if (random.chance(0.6)) result = result.charAt(0).toUpperCase() + result.slice(1);
  if (random.chance(0.12)) result = result.replace(/[.?!]+$/, '');
  if (random.chance(0.05)) result = result.toLowerCase();
  if (random.chance(0.2))
    result = result
      .replace(/\bI am\b/g, "I'm")
      .replace(/\bI have\b/g, "I've")
      .replace(/\bhe is\b/g, "he's");
  return result;
}
