import { readFileSync } from 'node:fs';
import { createTopicClassifier } from '../../electron/core/privacy/topics/index.ts';
import { INNOCENT_SENTENCES, SENSITIVE_SENTENCES } from '../../test/unit/privacy/topics-sentences.ts';

/** Prints quality on the sentences written for checking only; with --show also the mistakes. */
const file = process.argv[2] ?? new URL('../../models/privacy/topics.bin', import.meta.url);
const classify = createTopicClassifier(readFileSync(file));
let found = 0;
let right = 0;
let all = 0;
for (const [topic, sentences] of Object.entries(SENSITIVE_SENTENCES)) {
  for (const sentence of sentences) {
    all++;
    const hit = classify(sentence)[0];
    if (hit !== undefined) found++;
    if (hit?.topic === topic) right++;
    if (process.argv.includes('--show') && hit === undefined) console.log(`missed (${topic}): ${sentence}`);
  }
}
const wrong = INNOCENT_SENTENCES.filter((sentence) => classify(sentence).length > 0);
if (process.argv.includes('--show'))
  for (const sentence of wrong) console.log(`false (${classify(sentence)[0]?.topic}): ${sentence}`);
console.log(
  `found ${found}/${all} (${(found / all).toFixed(3)}), right topic ${right}, false ${wrong.length}/${INNOCENT_SENTENCES.length} (${(wrong.length / INNOCENT_SENTENCES.length).toFixed(3)})`,
);
