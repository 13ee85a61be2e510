import type { Mark } from '../score.ts';
import type { BenchEngine, Unavailable } from './engine.ts';
import { BLANK, lostSpans } from './kept-text.ts';
import { type LoadPeer, peerLoader } from './peer-packages.ts';

type Marks = BenchEngine['marks'];

/** Peers publish no types that fit together: what is used of each is written down here. */
const MAKERS: Readonly<Record<string, (load: LoadPeer) => Promise<Marks>>> = {
  async openredaction(load) {
    const { OpenRedaction } = (await load('openredaction')) as {
      OpenRedaction: new (options: object) => {
        detect(text: string): Promise<{ detections: { position: [number, number] }[] }>;
      };
    };
    const engine = new OpenRedaction({ redactionMode: 'placeholder' });
    return async (text) => (await engine.detect(text)).detections.map(({ position: [start, end] }) => ({ start, end }));
  },
  async 'redact-pii'(load) {
    const { SyncRedactor } = (await load('redact-pii')) as {
      SyncRedactor: new (options: object) => { redact(text: string): string };
    };
    const engine = new SyncRedactor({ globalReplaceWith: BLANK });
    return (text) => lostSpans(text, engine.redact(text));
  },
  async compromise(load) {
    type Found = { json(options: object): { offset: { start: number; length: number } }[] };
    const { default: nlp } = (await load('compromise')) as {
      default: (text: string) => { people(): Found; places(): Found; organizations(): Found };
    };
    return (text) => {
      const document = nlp(text);
      const found = [document.people(), document.places(), document.organizations()].flatMap((kind) =>
        kind.json({ offset: true }),
      );
      return found.map(({ offset }) => ({ start: offset.start, end: offset.start + offset.length }));
    };
  },
  async '@coffeeandfun/remove-pii'(load) {
    const { detectPII } = (await load('@coffeeandfun/remove-pii')) as {
      detectPII: (text: string) => { detectedItems: { positions: Mark[] }[] };
    };
    return (text) =>
      detectPII(text).detectedItems.flatMap(({ positions }) => positions.map(({ start, end }) => ({ start, end })));
  },
  async '@redactpii/node'(load) {
    const { Redactor } = (await load('@redactpii/node')) as {
      Redactor: new (options: object) => { redact(text: string): string };
    };
    const engine = new Redactor({ globalReplaceWith: BLANK });
    return (text) => lostSpans(text, engine.redact(text));
  },
  async '@arcjet/redact'(load) {
    const { redact } = (await load('@arcjet/redact')) as {
      redact: (text: string, options: object) => Promise<[string]>;
    };
    return async (text) => lostSpans(text, (await redact(text, { replace: () => BLANK }))[0]);
  },
  async '@secretlint preset'(load) {
    const { lintSource } = (await load('@secretlint/core')) as {
      lintSource: (options: object) => Promise<{ messages: { range: [number, number] }[] }>;
    };
    const { creator } = await load('@secretlint/secretlint-rule-preset-recommend');
    const rules = [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: creator, rules: [] }];
    return async (text) => {
      const source = { content: text, filePath: 'text.txt', ext: '.txt', contentType: 'text' };
      const { messages } = await lintSource({ source, options: { config: { rules }, noPhysicFilePath: true } });
      return messages.map(({ range: [start, end] }) => ({ start, end }));
    };
  },
};

/** Every peer that can be had here. */
export async function peers(): Promise<(BenchEngine | Unavailable)[]> {
  let load: LoadPeer;
  try {
    load = await peerLoader();
  } catch {
    return Object.keys(MAKERS).map((name) => ({ name, reason: 'npm could not fetch it' }));
  }
  return Promise.all(
    Object.entries(MAKERS).map(async ([name, make]): Promise<BenchEngine | Unavailable> => {
      try {
        return { name, marks: await make(load) };
      } catch (error) {
        return {
          name,
          reason: error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'it could not be loaded',
        };
      }
    }),
  );
}
