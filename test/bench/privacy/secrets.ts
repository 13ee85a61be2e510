import { fill, type LabelledText, type Split } from './labelled-text.ts';
import { Random } from './random.ts';
import { connection, LABELLED, password, PREFIXED, privateKey } from './values/tokens.ts';

const SHAPES: Readonly<
  Record<Split, { bare: string[]; labelled: string[]; password: string[]; connection: string[]; key: string[] }>
> = {
  tune: {
    bare: [
      'const client = new Client("{v}");',
      'export TOKEN={v}',
      '  key: {v}',
      'curl -H "Authorization: Bearer {v}" https://api.acme-cloud.io/v1',
      'it printed {v} in the build log',
    ],
    labelled: [
      '{p}_api_key = "{v}"',
      '{P}_SECRET={v}',
      '"{p}Token": "{v}",',
      'client_secret: {v}',
      '<add key="{p}ApiKey" value="{v}" />',
      'X-Api-Key: {v}',
    ],
    password: [
      'password: {v}',
      'DB_PASSWORD={v}',
      'the password is {v}',
      '"passwd": "{v}"',
      'mysql -u root -p{v} shop',
      "login(user='admin', password='{v}')",
    ],
    connection: ['DATABASE_URL={b}{v}{a}', 'connect("{b}{v}{a}")', 'dial tcp failed for {b}{v}{a}'],
    key: ['{v}\n', 'cat > id <<X\n{v}\nX\n', 'tls:\n  key: |\n{v}\n'],
  },
  check: {
    bare: [
      'auth = {v}',
      "$headers['x'] = '{v}';",
      'git clone https://oauth2:{v}@git.acme-cloud.io/a/b.git',
      'time="12:01" msg="using {v}"',
      '`{v}` stopped working yesterday, what now?',
    ],
    labelled: [
      '{p}.auth.token={v}',
      'let {p}AccessKey = `{v}`',
      '--{p}-secret-key {v}',
      '{P}_KEY: "{v}"',
      "  '{p}' => ['secret' => '{v}'],",
      'Authorization: Token {v}',
      '{p}_credentials :: "{v}"',
    ],
    password: [
      'pwd={v};',
      '- name: ADMIN_PASS\n  value: "{v}"',
      'my pass phrase: {v}',
      'spring.datasource.password={v}',
      'Passwort lautet {v}',
      'curl -u deploy:{v} https://ci.acme-cloud.io/',
    ],
    connection: [
      '- url: {b}{v}{a}',
      'engine = create_engine("{b}{v}{a}?sslmode=require")',
      'could not reach {b}{v}{a}: timeout',
    ],
    key: ['private = """{v}"""', 'Here is the key you asked for:\n\n{v}\n\nKeep it safe.', '-> saved\n{v}\n-> done'],
  },
};

const PROVIDERS: Readonly<Record<Split, readonly string[]>> = {
  tune: ['datadog', 'algolia', 'cloudflare', 'sentry', 'mapbox', 'asana', 'okta'],
  check: ['fastly', 'snyk', 'bitbucket', 'dropbox', 'zendesk', 'adafruit', 'travis'],
};

/** Secrets in code, configuration, logs and chat. */
export function secretSet(split: Split, rounds = 6, seed = 4242): LabelledText[] {
  const random = new Random(seed + (split === 'check' ? 104_729 : 0));
  const shapes = SHAPES[split];
  const texts: LabelledText[] = [];
  const add = (kind: string, template: string, parts: Readonly<Record<string, string>>, type: string): void => {
    texts.push(
      fill(`secret-${split}-${kind}-${texts.length}`, template, (slot) =>
        slot === 'v' ? { text: parts['v'] ?? '', type } : { text: parts[slot] ?? '' },
      ),
    );
  };
  for (let round = 0; round < rounds; round++) {
    for (const [name, make] of Object.entries(PREFIXED))
      add(name, random.pick(shapes.bare), { v: make(random) }, 'token');
    for (const [name, make] of Object.entries(LABELLED)) {
      const provider = random.pick(PROVIDERS[split]);
      add(
        name,
        random.pick(shapes.labelled),
        { v: make(random), p: provider, P: provider.toUpperCase() },
        'labelled-secret',
      );
    }
    for (let count = 0; count < 4; count++)
      add('password', random.pick(shapes.password), { v: password(random) }, 'password');
    for (let count = 0; count < 3; count++) {
      const { before, secret, after } = connection(random);
      add('connection', random.pick(shapes.connection), { b: before, v: secret, a: after }, 'connection-string');
    }
    add('key', random.pick(shapes.key), { v: privateKey(random) }, 'private-key');
  }
  return texts;
}

const NEGATIVE: Readonly<Record<Split, readonly string[]>> = {
  tune: [
    'api_key = os.environ["{P}_API_KEY"]',
    'password = getpass("Password: ")',
    '{P}_TOKEN=<your token here>',
    'aws_access_key_id = AKIAIOSFODNN7EXAMPLE',
    'password: changeme',
    'commit {hex40} fixes the build',
    'sha256:{hex64}',
    'id: {uuid}',
    'secret: ${{{P}_SECRET}}',
    'const token = tokenizer.next();',
    'integrity="sha512-{b64}"',
    'the secret to good bread is patience',
    'password_reset_timeout = 3600',
    'if (password.length < 8) throw new Error("too short");',
    '"api_key": "xxxxxxxxxxxxxxxxxxxxxxxx"',
    'key: value',
    'token_type: bearer',
    'def get_secret(name: str) -> bytes:',
    '-----BEGIN CERTIFICATE-----',
    'etag: W/"{hex32}"',
  ],
  check: [
    'secretKeyRef:\n  name: db-creds\n  key: url',
    'let apiKey = process.env.{P}_KEY;',
    'export PASS="$(pass show {p})"',
    'token = "{{ .Values.token }}"',
    'api_key: "YOUR_API_KEY"',
    'md5 {hex32}  dist.tar.gz',
    '"resolved": "https://registry.acme-cloud.io/x/-/x-1.0.0.tgz#{hex40}"',
    'traceparent: 00-{hex32}-{hex16}-01',
    'passwordField.setText("");',
    'password: "********"',
    'cacheKey = `${user}:${page}`',
    'the passphrase must have twelve letters',
    'background: url(data:image/png;base64,{b64}',
    'const SECRET_LENGTH = 32',
    'primary_key = "customer_id"',
    'Public key fingerprint SHA256:{b64}',
    'username: test\npassword: test',
    'token: string | undefined',
    'AUTH_TOKEN=dummy',
    'revision = {hex40}',
  ],
};

/** Look-alikes of secrets: references, placeholders, hashes, words. None should be marked. */
export function secretNegatives(split: Split, rounds = 4, seed = 515): LabelledText[] {
  const random = new Random(seed + (split === 'check' ? 104_729 : 0));
  const hex = (length: number): string => random.chars(length, '0123456789abcdef');
  return Array.from({ length: rounds }, () => NEGATIVE[split]).flatMap((templates, round) =>
    templates.map((template, index) => {
      const provider = random.pick(PROVIDERS[split]);
      const text = template
        .replaceAll('{P}', provider.toUpperCase())
        .replaceAll('{p}', provider)
        .replace(/\{hex(\d+)\}/g, (_, length: string) => hex(Number(length)))
        .replaceAll('{uuid}', LABELLED['uuid']?.(random) ?? '')
        .replaceAll('{b64}', LABELLED['base64']?.(random) ?? '');
      return { id: `secret-negative-${split}-${round}-${index}`, text, spans: [] };
    }),
  );
}
