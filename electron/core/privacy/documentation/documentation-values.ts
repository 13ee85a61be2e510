import type { FindingType } from '../../../../shared/domain/finding-type.ts';

/**
 * Values that are published so that people can write about them (RFC 2606, RFC 5737, RFC 3849, RFC 7042, the card
 * schemes' test numbers, the IBAN registry's samples). They name nobody.
 */
const TEST_CARDS = new Set(
  (
    '4111111111111111 4242424242424242 4000056655665556 4012888888881881 4222222222222 4007000000027 4000000000000002 5555555555554444 ' +
    '5105105105105100 2223003122003222 2223000048400011 378282246310005 371449635398431 378734493671000 6011111111111117 6011000990139424 ' +
    '30569309025904 38520000023237 3530111333300000 3566002020360505 6200000000000005 5200828282828210 4000000000003220 2200000000000004'
  ).split(' '),
);
const SAMPLE_IBANS = new Set(
  'DE89370400440532013000 GB29NWBK60161331926819 FR1420041010050500013M02606 NL91ABNA0417164300 CH9300762011623852957 ES9121000418450200051332 IT60X0542811101000000123456 BE68539007547034 AT611904300234573201'.split(
    ' ',
  ),
);
const LOCAL_IP =
  /^(?:127\.|0\.0\.0\.0|255\.255\.|::1?$|8\.8\.(?:8\.8|4\.4)$|1\.1\.1\.1$|1\.0\.0\.1$|169\.254\.169\.254$)/;
const EXAMPLE_IP = /^(?:192\.0\.2\.|198\.51\.100\.|203\.0\.113\.|2001:0?db8:)/i;
const EXAMPLE_HOST =
  /(?:^|[@./])(?:example\.(?:com|org|net|edu)|[\w.-]+\.(?:example|invalid|test)|localhost)(?=$|[/:?#\s])/i;

/** `local` values mean the reader's own machine or a public service; `example` values are samples that stand for another. */
export type Documentation = 'local' | 'example';

/** What kind of documentation value this is, or undefined when it is a value like any other. */
export function documentationKind(type: FindingType, value: string): Documentation | undefined {
  if (type === 'ip-address' && LOCAL_IP.test(value)) return 'local';
  return EXAMPLES[type]?.(value) === true ? 'example' : undefined;
}

const isExampleHost = (value: string): boolean => EXAMPLE_HOST.test(value);

/** What a sample of each kind looks like; kinds that are not here have none. */
const EXAMPLES: { readonly [T in FindingType]?: (value: string) => boolean } = {
  'ip-address': (value) => EXAMPLE_IP.test(value),
  card: (value) => TEST_CARDS.has(value.replace(/\D/g, '')),
  iban: (value) => SAMPLE_IBANS.has(value.replace(/[^A-Za-z0-9]/g, '').toUpperCase()),
  'mac-address': (value) => /^00[:-]00[:-]5e[:-]00[:-]53/i.test(value),
  url: isExampleHost,
  email: isExampleHost,
};
