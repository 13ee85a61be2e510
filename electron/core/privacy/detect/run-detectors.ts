import { addressDetector } from './address/address.ts';
import type { DetectContext, Detector } from './detect-context.ts';
import { inspectCut } from './cut/inspect-cut.ts';
import { inspectEmbedded } from './embedded/embedded.ts';
import { emailDetector } from './contact/email.ts';
import { handleDetector } from './contact/handle.ts';
import { loginNameDetector } from './contact/login-name.ts';
import { phoneDetector } from './contact/phone.ts';
import { ibanDetector } from './finance/iban.ts';
import { walletDetector } from './finance/wallet.ts';
import { FindingSink } from './finding-sink.ts';
import { findLabels } from './labels/label-index.ts';
import { columnDetector } from './labels/columns.ts';
import { labelledDetector } from './labels/labelled.ts';
import { splitWords } from './labels/words.ts';
import { coordinatesDetector } from './location/coordinates.ts';
import { letteredNumberDetector } from './national/lettered.ts';
import { numberDetector } from './national/numbers.ts';
import { filePathDetector } from './network/file-path.ts';
import { ipAddressDetector } from './network/ip-address.ts';
import { macAddressDetector } from './network/mac-address.ts';
import { profileUrlDetector } from './network/profile-url.ts';
import { urlDetector } from './network/url.ts';
import { numberRuns } from './number-runs.ts';
import { assignmentDetector } from './secret/assignments.ts';
import { credentialFormDetector } from './secret/credential-forms.ts';
import { privateKeyDetector } from './secret/private-key.ts';
import { providerTokenDetector } from './secret/provider-tokens.ts';
import type { RawFinding } from './raw-finding.ts';
import { lowerAscii, scanTokens } from './token-scan.ts';

/** Every detector of patterns. To add one: write its file, list it here, add its row to docs/privacy-engine.md. */
const DETECTORS: readonly Detector[] = [
  emailDetector,
  ibanDetector,
  walletDetector,
  numberDetector,
  letteredNumberDetector,
  handleDetector,
  loginNameDetector,
  phoneDetector,
  ipAddressDetector,
  macAddressDetector,
  urlDetector,
  profileUrlDetector,
  filePathDetector,
  coordinatesDetector,
  privateKeyDetector,
  providerTokenDetector,
  credentialFormDetector,
  assignmentDetector,
  addressDetector,
  columnDetector,
  labelledDetector,
];

/** What is found by its form or its name alone: looked for once more where something cuts it. */
const FORMS: readonly Detector[] = [
  emailDetector,
  ibanDetector,
  numberDetector,
  letteredNumberDetector,
  phoneDetector,
  ipAddressDetector,
  macAddressDetector,
  providerTokenDetector,
  credentialFormDetector,
  assignmentDetector,
];

/** What was found, or the name of the detector that failed. */
export type DetectOutcome =
  | { readonly ok: true; readonly findings: RawFinding[] }
  | { readonly ok: false; readonly part: string };

/** Runs every pattern detector over the view's text. Never throws: a failing detector is named in the outcome. */
export function runDetectors(text: string): DetectOutcome {
  const progress = { part: 'scan' };
  try {
    return { ok: true, findings: inspect(text, 0, progress) };
  } catch {
    return { ok: false, part: progress.part };
  }
}

function inspect(text: string, depth: number, progress: { part: string }): RawFinding[] {
  const sink = new FindingSink();
  const tokens = scanTokens(text);
  const words = splitWords(text);
  const context: DetectContext = {
    text,
    words,
    lower: lowerAscii(text),
    tokens,
    runs: numberRuns(text, tokens),
    labels: findLabels(text, words),
    headers: new Set(),
    sink,
  };
  for (const detector of DETECTORS) {
    progress.part = detector.name;
    detector.detect(context);
  }
  progress.part = 'cut';
  inspectCut(text, context.lower, inspectForms, sink);
  progress.part = 'embedded';
  inspectEmbedded(text, depth, (inner, innerDepth) => inspect(inner, innerDepth, progress), sink);
  return sink.findings;
}

function inspectForms(text: string): RawFinding[] {
  const sink = new FindingSink();
  const tokens = scanTokens(text);
  const context: DetectContext = {
    text,
    words: splitWords(text),
    lower: lowerAscii(text),
    tokens,
    runs: numberRuns(text, tokens),
    labels: [],
    headers: new Set(),
    sink,
  };
  for (const detector of FORMS) detector.detect(context);
  return sink.findings;
}
