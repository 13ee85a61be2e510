import { ALNUM, HEX, LOWER, type Random, UPPER } from '../random.ts';

const b64url = `${ALNUM}-_`;
const b64 = `${ALNUM}+/`;
const LOWNUM = `${LOWER}0123456789`;
const UPNUM = `${UPPER}234567`;

const base64Url = (text: string): string => Buffer.from(text).toString('base64url');

/** Shapes that providers document for their own keys. A value is made when the bench runs, so that none lies in the source. */
export const PREFIXED: Readonly<Record<string, (random: Random) => string>> = {
  aws: (random) => `AKIA${random.chars(16, UPNUM)}`,
  github: (random) => `${random.pick(['ghp', 'gho', 'ghs', 'ghu'])}_${random.chars(36, ALNUM)}`,
  githubFine: (random) => `github_pat_${random.chars(22, ALNUM)}_${random.chars(59, ALNUM)}`,
  gitlab: (random) => `glpat-${random.chars(20, b64url)}`,
  slack: (random) => `xoxb-${random.digits(12)}-${random.digits(12)}-${random.chars(24, ALNUM)}`,
  slackHook: (random) =>
    `https://hooks.slack.com/services/T${random.chars(8, UPPER)}/B${random.chars(8, UPPER)}/${random.chars(24, ALNUM)}`,
  stripe: (random) => `${random.pick(['sk', 'rk'])}_live_${random.chars(24, ALNUM)}`,
  openai: (random) => `sk-proj-${random.chars(48, ALNUM)}`,
  anthropic: (random) => `sk-ant-api03-${random.chars(93, b64url)}AA`,
  google: (random) => `AIza${random.chars(35, b64url)}`,
  googleOauth: (random) => `GOCSPX-${random.chars(28, b64url)}`,
  sendgrid: (random) => `SG.${random.chars(22, b64url)}.${random.chars(43, b64url)}`,
  npm: (random) => `npm_${random.chars(36, ALNUM)}`,
  pypi: (random) => `pypi-AgEIcHlwaS5vcmc${random.chars(70, b64url)}`,
  telegram: (random) => `${random.digits(10)}:AA${random.chars(33, b64url)}`,
  digitalOcean: (random) => `dop_v1_${random.chars(64, HEX)}`,
  shopify: (random) => `shpat_${random.chars(32, HEX)}`,
  hugging: (random) => `hf_${random.chars(34, ALNUM)}`,
  jwt: (random) =>
    `${base64Url('{"alg":"HS256","typ":"JWT"}')}.${base64Url(`{"sub":"${random.digits(10)}","iat":${random.digits(10)}}`)}.${random.chars(43, b64url)}`,
  databricks: (random) => `dapi${random.chars(32, HEX)}`,
  vault: (random) => `hvs.${random.chars(90, b64url)}`,
  linear: (random) => `lin_api_${random.chars(40, ALNUM)}`,
  doppler: (random) => `dp.pt.${random.chars(43, ALNUM)}`,
  postman: (random) => `PMAK-${random.chars(24, HEX)}-${random.chars(34, HEX)}`,
  newRelic: (random) => `NRAK-${random.chars(27, `${UPPER}0123456789`)}`,
  age: (random) => `AGE-SECRET-KEY-1${random.chars(58, 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L')}`,
  mailgun: (random) => `key-${random.chars(32, LOWNUM)}`,
  twilio: (random) => `SK${random.chars(32, HEX)}`,
  square: (random) => `sq0atp-${random.chars(22, b64url)}`,
  discordHook: (random) => `https://discord.com/api/webhooks/${random.digits(18)}/${random.chars(68, b64url)}`,
};

/** Values that only a telling word beside them gives away. */
export const LABELLED: Readonly<Record<string, (random: Random) => string>> = {
  hex32: (random) => random.chars(32, HEX),
  hex40: (random) => random.chars(40, HEX),
  hex64: (random) => random.chars(64, HEX),
  base64: (random) => `${random.chars(43, b64)}=`,
  alnum24: (random) => random.chars(24, ALNUM),
  lower32: (random) => random.chars(32, LOWNUM),
  uuid: (random) => [8, 4, 4, 4, 12].map((length) => random.chars(length, HEX)).join('-'),
};

const WORDS = ['amber', 'walrus', 'Quartz', 'ferry', 'Lemon', 'orbit', 'Saddle', 'violin', 'tundra', 'Pepper'];

export function password(random: Random): string {
  return random.pick([
    () => `${random.pick(WORDS)}${random.int(10, 99)}${random.pick([...'!#$%&*?'])}${random.pick(WORDS)}`,
    () => random.chars(14, `${ALNUM}!#$%*?^~`),
    () => `${random.pick(WORDS)}-${random.pick(WORDS)}-${random.pick(WORDS)}-${random.int(1, 9)}`,
    () => `P@${random.chars(3, LOWER)}w0rd${random.int(100, 999)}`,
  ])();
}

export function privateKey(random: Random): string {
  const kind = random.pick(['RSA ', 'EC ', '', 'OPENSSH ']);
  const lines = Array.from({ length: random.int(3, 12) }, () => random.chars(64, b64));
  return `-----BEGIN ${kind}PRIVATE KEY-----\n${lines.join('\n')}\n${random.chars(30, b64)}==\n-----END ${kind}PRIVATE KEY-----`;
}

/** User, password and host of a connection string; the password is what must not be seen. */
export function connection(random: Random): { before: string; secret: string; after: string } {
  const scheme = random.pick(['postgres', 'postgresql', 'mysql', 'mongodb+srv', 'redis', 'amqp']);
  return {
    before: `${scheme}://${random.pick(['app', 'svc_read', 'root', 'billing'])}:`,
    secret: random.chars(random.int(10, 22), ALNUM),
    after: `@${random.pick(['db.internal', 'pg-1.prod.svc', 'cluster0.x7k2.mongodb.net', '10.3.0.8'])}:${random.int(1000, 9999)}/${random.pick(WORDS).toLowerCase()}`,
  };
}
