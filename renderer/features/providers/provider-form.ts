import type { CallParams } from '../../../shared/contract.ts';
import { presetOf } from '../../../shared/domain/provider-presets.ts';

/** What is typed into the form for a new provider. */
export interface ProviderForm {
  /** Id of a preset, or `own`. */
  readonly preset: string;
  readonly name: string;
  readonly zone: 'private' | 'cloud';
  readonly baseUrl: string;
  readonly key: string;
  readonly insecure: boolean;
  readonly certificate: string;
}

export const OWN = 'own';

export function emptyForm(preset: string, taken: readonly string[]): ProviderForm {
  const known = presetOf(preset);
  return {
    preset,
    name: freeName(known?.id ?? '', taken),
    zone: known?.zone ?? 'private',
    baseUrl: known?.baseUrl ?? '',
    key: '',
    insecure: false,
    certificate: '',
  };
}

function freeName(name: string, taken: readonly string[]): string {
  if (!taken.includes(name)) return name;
  let count = 2;
  while (taken.includes(`${name}-${count}`)) count += 1;
  return `${name}-${count}`;
}

// `URL.canParse` is missing in the oldest Chromium that this runs in.
function parsed(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}

/** Plain http reaches this computer only; anywhere else it would show words to everybody on the way. */
export function isPlainLoopback(address: string): boolean {
  const url = parsed(address);
  if (url === null) return false;
  const { protocol, hostname } = url;
  return (
    protocol === 'http:' && (hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname))
  );
}

export type FormProblem = 'nameInvalid' | 'nameTaken' | 'baseUrlInvalid' | 'insecureNeeded' | 'certificateInvalid';

/** The first thing that stands in the way, or null. Core checks all of it again. */
export function formProblem(form: ProviderForm, taken: readonly string[]): FormProblem | null {
  if (!/^[A-Za-z0-9_-]{1,64}$/.test(form.name.trim())) return 'nameInvalid';
  if (taken.includes(form.name.trim())) return 'nameTaken';
  const secure = parsed(form.baseUrl.trim())?.protocol === 'https:';
  if (!secure && !isPlainLoopback(form.baseUrl.trim())) return 'baseUrlInvalid';
  if (!secure && !form.insecure) return 'insecureNeeded';
  if (form.certificate.trim() !== '' && !form.certificate.trim().startsWith(PEM_START)) return 'certificateInvalid';
  return null;
}

const PEM_START = '-----BEGIN CERTIFICATE-----';
const PEM = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;

/** Nothing is agreed to here: consent comes after the card was read. */
export function addParams(form: ProviderForm): CallParams<'providers.add'> {
  const preset = presetOf(form.preset);
  const ca = form.certificate.match(PEM) ?? [];
  return {
    id: form.name.trim(),
    kind: preset?.kind ?? 'openai-compatible',
    ...(preset === undefined ? {} : { preset: preset.id }),
    zone: form.zone,
    baseUrl: form.baseUrl.trim(),
    models: [],
    ...(form.key.trim() === '' ? {} : { apiKey: form.key.trim() }),
    ...(form.insecure && isPlainLoopback(form.baseUrl.trim()) ? { allowInsecureLoopback: true } : {}),
    ...(ca.length === 0 ? {} : { ca }),
    consent: false,
  };
}
