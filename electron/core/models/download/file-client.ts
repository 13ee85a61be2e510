import type { EgressPurpose } from '../../../../shared/domain/egress.ts';
import { parseProxy } from '../../../../shared/domain/proxy-address.ts';
import type { ProxyAddress } from '../../../../shared/domain/proxy-address.ts';
import { SottoError } from '../../../../shared/errors.ts';
import type { PolicySettings } from '../../../../shared/policy/managed-policy.ts';
import type { EgressRecorder } from '../../ledger/egress-recorder.ts';
import { decidedProxy } from '../../policy/provider-rules.ts';
import { createEndpoint } from '../../providers/transport/endpoint.ts';
import type { Timeouts } from '../../providers/transport/endpoint.ts';
import { createTransport } from '../../providers/transport/transport.ts';
import type { Transport } from '../../providers/transport/transport.ts';
import { hostRules } from './host-rules.ts';
import type { HostRules } from './host-rules.ts';

export interface FileAnswer {
  readonly response: Response;
  /** Whether another address than the one asked for has answered: such addresses expire. */
  readonly redirected: boolean;
  /** SHA-256 that the first server tells of the file that it sends us to; null for none. Lower-case hex. */
  readonly linkedSha256: string | null;
}

/** Asks for files, and goes where it is sent as far as the rules about hosts allow. */
export interface FileClient {
  /** @throws SottoError DOWNLOAD_HOST_REFUSED, DOWNLOAD_SERVER_WRONG, PROVIDER_*, TLS_*, PROXY_*, CANCELLED */
  get(url: string, headers: Readonly<Record<string, string>>, signal: AbortSignal): Promise<FileAnswer>;
  close(): void;
}

const MOST_REDIRECTS = 5;
/** A file is bounded by its own size; this only keeps the transport's limit for answers out of the way. Bytes. */
const LARGEST_FILE = 2 ** 43;
const TIMEOUTS: Partial<Timeouts> = { firstByte: 60_000, idle: 60_000, total: 14 * 24 * 3_600_000 };

/** What is fetched, from where, and what the ledger says it is for. */
export interface FileSource {
  readonly providerId: string;
  readonly purpose: Extract<EgressPurpose, 'model-download' | 'update-check' | 'update-download'>;
  readonly rules: HostRules;
  readonly zone: (url: URL) => 'private' | 'cloud';
}

export interface FileClientOptions {
  readonly recorder: EgressRecorder;
  readonly policy: PolicySettings;
  /** The person's own, from the settings; asked for once. The policy's goes before it, also where that is none. */
  readonly proxy?: () => Promise<string | null>;
  readonly timeouts?: Partial<Timeouts>;
  /** Default: model files, from the library or its mirror. */
  readonly source?: FileSource;
}

export function createFileClient(options: FileClientOptions): FileClient {
  const { recorder, policy, timeouts } = options;
  const { providerId, purpose, rules, zone } = options.source ?? modelFiles(policy);
  const transports = new Map<string, Transport>();
  let through: Promise<ProxyAddress | null> | undefined;

  async function findProxy(): Promise<ProxyAddress | null> {
    const decided = policy['providers.proxy'];
    return decided === undefined ? parseProxy((await options.proxy?.()) ?? '') : decidedProxy(decided);
  }

  /** One for each server: what is sent to one can't reach another. None of them has a credential. */
  function transportTo(url: URL, proxy: ProxyAddress | null): Transport {
    const known = transports.get(url.origin);
    if (known !== undefined) return known;
    const pins = policy['providers.pins']?.[url.hostname];
    const endpoint = createEndpoint({
      providerId,
      zone: zone(url),
      baseUrl: url.origin,
      files: true,
      maxResponseBytes: LARGEST_FILE,
      timeouts: { ...TIMEOUTS, ...timeouts },
      tls: {
        systemCa: true,
        ...(policy['providers.ca'] !== undefined && { ca: policy['providers.ca'] }),
        ...(pins !== undefined && { pins }),
      },
      ...(proxy !== null && { proxy }),
    });
    const made = createTransport({ endpoint, recorder });
    transports.set(url.origin, made);
    return made;
  }

  return {
    async get(address, headers, signal) {
      let url = new URL(address);
      if (!rules.mayStart(url)) throw new SottoError('DOWNLOAD_HOST_REFUSED');
      const proxy = await (through ??= findProxy());
      let linkedSha256: string | null = null;
      for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
        const context = { purpose, modelId: null, conversationId: null, messageId: null };
        const response = await transportTo(url, proxy).send({
          method: 'GET',
          url: url.href,
          headers,
          signal,
          context: { ...context, replaced: {} },
        });
        if (hops === 0) linkedSha256 = hashIn(response.headers.get('x-linked-etag'));
        if (response.status < 300 || response.status > 399) return { response, redirected: hops > 0, linkedSha256 };
        const to = response.headers.get('location') ?? '';
        if (!URL.canParse(to, url.href)) throw new SottoError('DOWNLOAD_SERVER_WRONG');
        const next = new URL(to, url.href);
        if (!rules.mayFollow(url, next)) throw new SottoError('DOWNLOAD_HOST_REFUSED');
        url = next;
      }
      throw new SottoError('DOWNLOAD_SERVER_WRONG');
    },
    close() {
      for (const transport of transports.values()) transport.close();
      transports.clear();
    },
  };
}

function modelFiles(policy: PolicySettings): FileSource {
  const mirror = policy['models.mirror'];
  const mirrorHost = mirror === undefined ? undefined : new URL(mirror).host;
  return {
    providerId: 'model-files',
    purpose: 'model-download',
    rules: hostRules(policy),
    zone: (url) => (url.host === mirrorHost ? 'private' : 'cloud'),
  };
}

function hashIn(etag: string | null): string | null {
  return /^"?([0-9a-f]{64})"?$/.exec(etag ?? '')?.[1] ?? null;
}
