import type { EgressPurpose, EgressRecord } from '../../../../shared/domain/egress.ts';
import { SottoError } from '../../../../shared/errors.ts';
import type { Endpoint } from './endpoint.ts';
import { textParts } from './text-parts.ts';
import { WIRE_WORDS } from './wire-words.ts';

/**
 * Finds values that should have been replaced, in decoded texts. Anything but an empty list stops the request, and so
 * does throwing.
 */
export type ResidualCheck = (parts: readonly string[]) => readonly unknown[];

/** What the ledger says about a request beside its bytes. */
export interface EgressContext {
  readonly purpose: EgressPurpose;
  readonly modelId: string | null;
  readonly conversationId: string | null;
  readonly messageId: string | null;
  readonly replaced: EgressRecord['replaced'];
}

interface BaseRequest {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly context: EgressContext;
  readonly signal?: AbortSignal;
  /** Asked before each try; rejects when what this request is about may not leave any more. */
  readonly permit?: () => Promise<void>;
}

/** A GET carries nothing of a person's: no body, and a path of ours alone. */
export type TransportRequest =
  | (BaseRequest & { readonly method: 'GET' })
  | (BaseRequest & {
      readonly method: 'POST';
      readonly body: Uint8Array;
      readonly residualCheck: ResidualCheck;
      /** Strings of ours that stand in the request as they are: the model's id, which may hold a company's name. */
      readonly constants?: readonly string[];
    });

/** A request that may be sent. */
export interface CheckedRequest {
  readonly method: 'GET' | 'POST';
  /** With the query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** A copy: what is checked, recorded and sent are the same bytes. */
  readonly body: Buffer;
  readonly context: EgressContext;
}

/** Headers that say what is asked. Everything else (what runs here, in which version) is nobody's business. */
const HEADERS = new Set([
  'accept',
  'content-type',
  'anthropic-version',
  'anthropic-beta',
  'openai-organization',
  'openai-project',
]);

/** Of a file: which part of it, and only if it is still the same. */
const FILE_HEADERS = new Set(['range', 'if-range']);
const FOR_FILES: ReadonlySet<string> = new Set(['model-download', 'update-check', 'update-download']);
const FILE_PATH = /^\/[\x21-\x7e]{0,8191}$/;

const STATIC_PATH = /^[A-Za-z0-9._~\-/:]*(\?[A-Za-z0-9._\-=&]*)?$/;

/** Everything that can be wrong with a request before a connection is opened. Fails closed. */
export function checkRequest(request: TransportRequest, endpoint: Endpoint): CheckedRequest {
  const path = pathAt(request.url, endpoint);
  const headers = Object.fromEntries(
    Object.entries(request.headers ?? {})
      .map(([name, value]): [string, string] => [name.toLowerCase(), value])
      .filter(([name]) => HEADERS.has(name) || (endpoint.files && FILE_HEADERS.has(name))),
  );
  if (endpoint.files && (request.method !== 'GET' || !FOR_FILES.has(request.context.purpose))) {
    throw new SottoError('EGRESS_UNCHECKED', { reason: 'method' });
  }
  if (request.method === 'GET') {
    // the address of a file is a server's own, signed by it: it holds nothing of a person's
    if (!(endpoint.files ? FILE_PATH : STATIC_PATH).test(path))
      throw new SottoError('EGRESS_UNCHECKED', { reason: 'path' });
    return { method: 'GET', path, headers, body: Buffer.alloc(0), context: request.context };
  }
  const body = Buffer.from(request.body);
  if (body.length > endpoint.maxRequestBytes) throw new SottoError('PROVIDER_REQUEST_TOO_LARGE');
  const constants = request.constants ?? [];
  const known = new Set(constants);
  const parts = [...pathParts(path, [endpoint.basePath, ...constants]), ...Object.values(headers), ...textParts(body)];
  const residuals = residualsIn(
    parts.filter((part) => !WIRE_WORDS.has(part) && !known.has(part)),
    request.residualCheck,
  );
  if (residuals > 0) throw new SottoError('EGRESS_RESIDUAL', { count: residuals });
  return { method: 'POST', path, headers, body, context: request.context };
}

function residualsIn(parts: readonly string[], check: ResidualCheck): number {
  try {
    return check(parts).length;
  } catch (error) {
    throw error instanceof SottoError ? error : new SottoError('EGRESS_UNCHECKED', { reason: 'check-failed' });
  }
}

function pathAt(address: string, endpoint: Endpoint): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || url.origin !== endpoint.origin || url.username !== '' || url.password !== '') {
    throw new SottoError('PROVIDER_HOST_REFUSED');
  }
  if (!url.pathname.startsWith(`${endpoint.basePath}/`)) throw new SottoError('PROVIDER_HOST_REFUSED');
  return url.pathname + url.search;
}

/** The words of a path, without the strings of ours. */
function pathParts(path: string, constants: readonly string[]): string[] {
  try {
    const text = constants.reduce(
      (left, constant) => (constant === '' ? left : left.replaceAll(constant, '/')),
      decodeURIComponent(path),
    );
    return text.split(/[/:?&=]+/);
  } catch {
    throw new SottoError('EGRESS_UNCHECKED', { reason: 'path' });
  }
}
