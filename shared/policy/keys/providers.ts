import { z } from 'zod';

import { PROVIDER_KINDS } from '../../domain/provider.ts';
import { parseProxy } from '../../domain/proxy-address.ts';
import { keysOf } from '../policy-key.ts';

const key = keysOf('providers');
const pem = z.string().startsWith('-----BEGIN CERTIFICATE-----').max(100_000);
/** A host name, or `*.` and a domain for every name below it. */
const hostPattern = z
  .string()
  .max(255)
  .regex(/^(\*\.)?[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*(:\d{1,5})?$/);
/** A model's id; `*` stands for any characters. */
const modelPattern = z.string().min(1).max(300);

export const providerKeys = {
  'providers.userMayAdd': key(z.boolean(), {
    title: 'People may add providers',
    help: 'Whether a person may set up providers of their own, within the hosts and kinds allowed. Default: yes.',
    strictest: false,
    example: false,
  }),
  'providers.kinds': key(z.array(z.enum(PROVIDER_KINDS)).max(PROVIDER_KINDS.length), {
    title: 'Kinds of providers allowed',
    help: 'Only these wire formats may be used. Default: all.',
    strictest: [],
    example: ['azure', 'openai-compatible'],
  }),
  'providers.hosts': key(z.array(hostPattern).max(500), {
    title: 'Hosts allowed',
    help: 'Only these hosts may be contacted, by exact name or *.domain. Enforced by the one module that can open a connection. Default: the host of each provider that was set up.',
    strictest: [],
    example: ['llm.corp.example', '*.openai.azure.com'],
  }),
  'providers.privateHosts': key(z.array(hostPattern).max(500), {
    title: 'Hosts that count as private',
    help: "Only these hosts may be set up in the private zone. Default: whatever a person names as the organisation's own.",
    strictest: [],
    example: ['llm.corp.example'],
  }),
  'providers.models': key(z.array(modelPattern).max(1000), {
    title: 'Remote models allowed',
    help: 'Only these models of providers may be used, as provider/model; * stands for any characters. Default: all.',
    strictest: [],
    example: ['azure/gpt-*', 'corp/*'],
  }),
  'providers.regions': key(z.array(z.string().min(1).max(100)).max(100), {
    title: 'Regions allowed',
    help: "For providers whose host names the region (such as Azure OpenAI's and regional endpoints): one of these words must be a part of the host name. Default: any.",
    strictest: [],
    example: ['eu', 'westeurope'],
  }),
  'providers.ca': key(z.array(pem).max(50), {
    title: 'Certificate authorities',
    help: 'PEM certificates that alone are trusted for private-zone servers. Default: the system’s, or those entered with a provider.',
    example: [],
  }),
  'providers.requireClientCertificate': key(z.boolean(), {
    title: 'Require a client certificate',
    help: 'Private-zone servers are used with mutual TLS only. Default: no.',
    strictest: true,
    example: true,
  }),
  'providers.pins': key(
    z.record(
      z.string().max(255),
      z
        .array(z.string().regex(/^[A-Za-z0-9+/]{43}=$/))
        .min(1)
        .max(20),
    ),
    {
      title: 'Pinned public keys',
      help: 'For a host, the SHA-256 of the SubjectPublicKeyInfo of a certificate in its chain, base64. A connection without one of them is refused. Default: none.',
      example: {},
    },
  ),
  'providers.proxy': key(
    z
      .string()
      .regex(/^(http|socks5):\/\/[^\s/@]+:\d{1,5}$|^direct$/)
      .refine((text) => text === 'direct' || parseProxy(text) !== null),
    {
      title: 'Proxy',
      help: 'Every connection goes through this proxy (http://host:port or socks5://host:port), or through none ("direct"). Default: as set with each provider.',
      strictest: 'direct',
      example: 'http://proxy.corp.example:3128',
    },
  ),
} as const;
