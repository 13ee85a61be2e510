/** Values that stand where a secret would, and are none. */
const REFERENCE =
  /^(?:--|\$(?=[A-Za-z_({][\w-]*[)}]?$|\{|\()|%[A-Z_]+%|<[^>]*>?|\{\{[^{}]*\}\}|\{[A-Za-z_.]+\}|\[[A-Z_ -]+\]|process\.env|os\.|env[.([]|getenv|ENV\[|secrets?\.|vault:|arn:|data\.|var\.|local\.|self\.|this\.|config[.[]|settings\.|req(?:uest)?\.|params[.[]|props\.|args\.|options\.|@|#\{|!(?:Ref|Sub|GetAtt)|fn::|ref\+|op:\/\/|file:|\/run\/secrets|\.\.\.)/i;
const WORDS =
  /example|sample|change[-_ ]?(?:me|this|it)|place[-_ ]?holder|your[-_ ]?|insert|replace|redacted|removed|dummy|fake|todo|fixme|xxxx|\*{3}|\.\.\.|not[-_]?(?:a[-_]?)?real|foobar|lorem|masked|hidden|encrypted\(|asdf|qwerty12345|abc-?123|1234567890$|abcdefghij/i;
const WHOLE =
  /^(?:x+|\*+|-+|\.+|_+|0+|null|nil|none|undefined|true|false|yes|no|on|off|string|text|str|int|number|bool(?:ean)?|any|void|object|array|optional|required|password|passwd|pass|pwd|secret|token|key|api[-_]?key|apikey|value|default|empty|unknown|n\/a|na|tbd|test|testing|user|username|admin|root|guest|foo|bar|baz|my[-_]?(?:password|secret|token|key|api[-_]?key)|the[-_]?(?:password|secret|token|key)|access[-_]?token|client[-_]?secret|auth[-_]?token|bearer|basic|oauth2?|jwt|prompt|ask|input|select|varchar|char|field|label|placeholder|hash(?:ed)?|plain(?:text)?|base64|utf-?8|sha\d*|md5|hmac|rsa|aes|required|invalid|incorrect|expired|missing|forgotten|protected|reset|changed|wrong|correct|valid|weak|strong|needed|stored|sent|set|correct|too|not|that|this|here|there|longer|used|being|never|always|also|only|and|or|a|an|the|it|is|in|to|for|with|must|should|can|will|has|was|are|at|least|same|different|manager|managers|policy|policies|generator|field|fields|strength|rotation|protection|authentication|encryption|based|safe|secure)$/i;

/** Whether the value of an assignment is a reference, a placeholder or a word of code rather than a secret. */
export function isPlaceholder(value: string): boolean {
  return (
    /^[a-z_]*password$/.test(value) ||
    REFERENCE.test(value) ||
    WHOLE.test(value) ||
    WORDS.test(value) ||
    isMonotone(value) ||
    /\$\{[\w.:@/ -]*\}|\{\{-?\s*[\w.|$/ -]+\}\}|<%|%\(\w+\)|\$\(\w|\[[A-Za-z0-9]-[A-Za-z0-9]|\\[dwsb]|\(\?[:=!<]/.test(
      value,
    )
  );
}

/** The same for a token with a provider's prefix: fewer words count, because the form already speaks for it. */
export function isPlaceholderToken(token: string): boolean {
  return /EXAMPLE|example|x{6,}|X{6,}|\.\.\.|your[-_]|YOUR[-_]|placeholder|REDACTED|(.)\1{11,}/.test(token);
}

function isMonotone(value: string): boolean {
  return /^(.)\1+$/.test(value) || /^(?:(.)\1{3,}|[-_])+$/.test(value);
}
