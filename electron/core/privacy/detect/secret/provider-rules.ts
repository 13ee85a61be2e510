import type { FindingType } from '../../../../../shared/domain/finding-type.ts';

/** A token whose own form gives it away. */
export interface ProviderRule {
  readonly rule: string;
  /** The literal beginnings, two units or more, separated by blanks. The first two or three units select the rule. */
  readonly prefixes: string;
  /** The whole token from its prefix on; bounded or linear quantifiers only. */
  readonly source: string;
  readonly type?: FindingType;
}

const TOKEN = '[A-Za-z0-9_\\-]';

/** Formats as the providers publish them. Where only a prefix and an alphabet are documented, lengths are generous. */
export const PROVIDER_RULES: readonly ProviderRule[] = [
  {
    rule: 'aws-access-key',
    prefixes: 'AKIA ASIA ABIA ACCA A3T AGPA AIDA AROA AIPA ANPA ANVA',
    source: '(?:A3T[A-Z0-9]|AKIA|ASIA|ABIA|ACCA|AGPA|AIDA|AROA|AIPA|ANPA|ANVA)[A-Z0-9]{16}',
  },
  {
    rule: 'aws-bedrock',
    prefixes: 'ABSK bedrock-api-key',
    source: '(?:ABSK[A-Za-z0-9+/]{100,270}={0,2}|bedrock-api-key-[A-Za-z0-9+/=]{16,400})',
  },
  {
    rule: 'aws-mws',
    prefixes: 'amzn.mws',
    source: 'amzn\\.mws\\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
  },
  { rule: 'google-api-key', prefixes: 'AIza', source: `AIza${TOKEN}{35}` },
  {
    rule: 'google-oauth',
    prefixes: 'ya29 GOCSPX 1//0',
    source: `(?:ya29\\.[A-Za-z0-9_\\-]{20,400}|GOCSPX-${TOKEN}{24,40}|1//0${TOKEN}{30,200})`,
  },
  {
    rule: 'github',
    prefixes: 'ghp_ gho_ ghu_ ghs_ ghr_ github_pat_',
    source: '(?:gh[pousr]_[A-Za-z0-9]{30,255}|github_pat_[A-Za-z0-9_]{22,255})',
  },
  {
    rule: 'gitlab',
    prefixes: 'glpat- gldt- glft- glrt- glsoat- glptt- glcbt- glimt- glagent- gloas- glffct- glwt- GR1348941',
    source: `(?:gl(?:pat|dt|ft|rt|rtr|soat|ptt|cbt|imt|agent|oas|ffct|wt)-[A-Za-z0-9_\\-=.]{15,300}|GR1348941${TOKEN}{20,50})`,
  },
  {
    rule: 'slack',
    prefixes: 'xoxb xoxp xoxa xoxr xoxs xoxo xoxe xoxc xoxd xapp',
    source: '(?:xox[a-z](?:\\.xox[a-z])?-[A-Za-z0-9\\-%/+]{10,300}|xapp-\\d-[A-Za-z0-9\\-]{10,200})',
  },
  {
    rule: 'stripe',
    prefixes: 'sk_live sk_test sk_prod rk_live rk_test rk_prod pk_live pk_test whsec_ sk_',
    source: '(?:(?:sk|rk|pk)_(?:live|test|prod)_[A-Za-z0-9]{10,120}|whsec_[A-Za-z0-9+/=]{20,100})',
  },
  {
    rule: 'openai',
    prefixes: 'sk- sess-',
    source: '(?:sk-(?:proj-|svcacct-|admin-|None-|org-)?[A-Za-z0-9_\\-]{20,250}|sess-[A-Za-z0-9]{40})',
  },
  {
    rule: 'anthropic',
    prefixes: 'sk-ant',
    source: 'sk-ant-(?:api\\d\\d|admin\\d\\d|sid\\d\\d|oat\\d\\d)?-?[A-Za-z0-9_\\-]{16,220}',
  },
  { rule: 'huggingface', prefixes: 'hf_ api_org_', source: '(?:hf_[A-Za-z0-9]{30,50}|api_org_[A-Za-z]{30,40})' },
  {
    rule: 'ai-providers',
    prefixes: 'gsk_ r8_ pplx- xai- nvapi- fw_ tgp_v1_ csk- voy pa- co_ jina_ tvly- fc- e2b_ lsv2_ app-',
    source:
      '(?:gsk_[A-Za-z0-9]{40,60}|r8_[A-Za-z0-9]{36,40}|pplx-[A-Za-z0-9]{32,60}|xai-[A-Za-z0-9_]{60,100}|nvapi-[A-Za-z0-9_\\-]{50,90}|fw_[A-Za-z0-9]{20,40}|tgp_v1_[A-Za-z0-9_\\-]{30,60}|csk-[a-z0-9]{40,60}|jina_[A-Za-z0-9_\\-]{40,80}|tvly-(?:dev-)?[A-Za-z0-9]{20,50}|fc-[a-f0-9]{32}|e2b_[a-f0-9]{40}|lsv2_(?:pt|sk)_[a-f0-9]{32}_[a-f0-9]{10}|app-[A-Za-z0-9]{24}|pa-[A-Za-z0-9_\\-]{40,50})',
  },
  {
    rule: 'npm-pypi-rubygems',
    prefixes: 'npm_ pypi-AgE rubygems_ NpmToken',
    source: `(?:npm_[A-Za-z0-9]{36,40}|pypi-AgEIcHlwaS5vcmc${TOKEN}{50,300}|pypi-AgENdGVzdC5weXBpLm9yZw${TOKEN}{50,300}|rubygems_[a-f0-9]{48}|NpmToken\\.[0-9a-f-]{36})`,
  },
  {
    rule: 'crates-nuget-clojars',
    prefixes: 'cio oy2 CLOJARS_',
    source: '(?:cio[A-Za-z0-9]{32}|oy2[a-z0-9]{43}|CLOJARS_[a-z0-9]{60})',
  },
  { rule: 'twilio', prefixes: 'SK AC', source: '(?:SK|AC)[0-9a-fA-F]{32}' },
  { rule: 'sendgrid', prefixes: 'SG.', source: 'SG\\.[A-Za-z0-9_\\-.=]{40,90}' },
  {
    rule: 'mail-services',
    prefixes: 'key- xkeysib- pubkey- re_ xsmtpsib-',
    source:
      '(?:key-[0-9a-zA-Z]{32}|xkeysib-[a-f0-9]{64}-[A-Za-z0-9]{16}|xsmtpsib-[a-f0-9]{64}-[A-Za-z0-9]{16}|pubkey-[a-f0-9]{32}|re_[A-Za-z0-9]{8}_[A-Za-z0-9]{20,28})',
  },
  {
    rule: 'shopify',
    prefixes: 'shpat_ shpca_ shppa_ shpss_ shpua_ shptka_',
    source: 'shp(?:at|ca|pa|ss|ua|tka)_[a-fA-F0-9]{32}',
  },
  { rule: 'square', prefixes: 'sq0 EAAA', source: `(?:sq0(?:atp|csp|idp)-${TOKEN}{22,60}|EAAA[A-Za-z0-9_\\-]{56,64})` },
  { rule: 'meta', prefixes: 'EAA', source: 'EAA[MC][A-Za-z0-9]{40,400}|EAA[A-Za-z0-9]{60,400}' },
  {
    rule: 'paypal-braintree',
    prefixes: 'access_token$',
    source: 'access_token\\$(?:production|sandbox)\\$[a-z0-9]{16}\\$[0-9a-f]{32}',
  },
  { rule: 'digitalocean', prefixes: 'dop_v1_ doo_v1_ dor_v1_ dos_v1_', source: 'do[oprs]_v1_[a-f0-9]{64}' },
  {
    rule: 'atlassian',
    prefixes: 'ATATT3 ATCTT3 ATBB BBDC-',
    source: '(?:AT[AC]TT3[A-Za-z0-9_\\-=]{50,260}|ATBB[A-Za-z0-9]{32}|BBDC-[A-Za-z0-9+/]{40,60})',
  },
  { rule: 'databricks', prefixes: 'dapi dkea dose', source: '(?:dapi|dkea|dose)[a-f0-9]{32}(?:-\\d)?' },
  {
    rule: 'hashicorp',
    prefixes: 'hvs. hvb. hvr. s. b. atlasv1',
    source: '(?:hv[sbr]\\.[A-Za-z0-9_\\-]{20,300}|[sb]\\.[A-Za-z0-9]{24}|atlasv1\\.[A-Za-z0-9\\-_=]{30,80})',
  },
  {
    rule: 'grafana',
    prefixes: 'glc_ glsa_ eyJrIjoi',
    source: '(?:glc_[A-Za-z0-9+/=]{32,400}|glsa_[A-Za-z0-9]{32}_[A-Fa-f0-9]{8}|eyJrIjoi[A-Za-z0-9+/=]{40,400})',
  },
  {
    rule: 'new-relic',
    prefixes: 'NRAK NRII NRRA NRJS NRBR NRAA',
    source:
      '(?:NRAK-[A-Z0-9]{27}|NRII-[A-Za-z0-9\\-]{32}|NRRA-[a-f0-9]{42}|NRJS-[a-f0-9]{19}|NRBR-[a-f0-9]{19}|NRAA-[a-f0-9]{27})',
  },
  { rule: 'sentry', prefixes: 'sntrys_ sntryu_', source: '(?:sntrys_[A-Za-z0-9+/=_\\-]{40,400}|sntryu_[a-f0-9]{64})' },
  {
    rule: 'postman-linear-notion',
    prefixes: 'PMAK lin_api_ lin_oauth_ secret_ ntn_',
    source:
      '(?:PMAK-[a-f0-9]{24}-[a-f0-9]{34}|lin_api_[A-Za-z0-9]{40}|lin_oauth_[a-f0-9]{64}|secret_[A-Za-z0-9]{43}|ntn_[A-Za-z0-9]{40,60})',
  },
  { rule: 'dynatrace', prefixes: 'dt0', source: 'dt0[a-z]\\d\\d\\.[A-Z0-9]{24}\\.[A-Z0-9]{64}' },
  {
    rule: 'doppler',
    prefixes: 'dp.',
    source: 'dp\\.(?:pt|st|ct|sa|scim|audit)\\.(?:[a-z0-9\\-_]{2,35}\\.)?[A-Za-z0-9]{40,44}',
  },
  { rule: 'planetscale', prefixes: 'pscale_', source: 'pscale_(?:tkn|oauth|pw)_[A-Za-z0-9=\\-_.]{30,70}' },
  {
    rule: 'fly-supabase-vercel',
    prefixes: 'fo1_ fm1 FlyV1 sbp_ sb_secret_ vercel_ vcp_ vci_',
    source:
      '(?:fo1_[\\w-]{43}|fm[12][ar]?_[A-Za-z0-9+/=]{60,600}|sbp_[a-f0-9]{40}|sb_secret_[A-Za-z0-9_\\-]{20,60}|(?:vercel|vc[pi])_[A-Za-z0-9]{20,60})',
  },
  {
    rule: 'netlify-render-railway',
    prefixes: 'nfp_ rnd_ HRKU-',
    source: '(?:nfp_[A-Za-z0-9_]{36,40}|rnd_[A-Za-z0-9]{28,40}|HRKU-(?:AA)?[A-Za-z0-9_\\-]{36,60})',
  },
  { rule: 'easypost', prefixes: 'EZAK EZTK', source: 'EZ[AT]K[A-Za-z0-9]{54}' },
  {
    rule: 'duffel-frameio-flutterwave',
    prefixes: 'duffel_ fio-u- FLWSECK FLWPUBK',
    source:
      '(?:duffel_(?:test|live)_[A-Za-z0-9_\\-=]{43}|fio-u-[A-Za-z0-9\\-_=]{64}|FLW(?:SECK|PUBK)(?:_TEST|_LIVE)?-[A-Za-z0-9]{12,40}(?:-X)?)',
  },
  {
    rule: 'shippo-readme-prefect',
    prefixes: 'shippo_ rdme_ pnu_ pul-',
    source: '(?:shippo_(?:live|test)_[a-fA-F0-9]{40}|rdme_[a-z0-9]{70}|pnu_[A-Za-z0-9]{36}|pul-[a-f0-9]{40})',
  },
  {
    rule: 'alibaba-tencent-yandex',
    prefixes: 'LTAI AKID t1. AQVN YC',
    source:
      '(?:LTAI[A-Za-z0-9]{12,24}|AKID[A-Za-z0-9]{32}|t1\\.[A-Z0-9a-z_-]+={0,2}\\.[A-Z0-9a-z_-]{86}={0,2}|AQVN[A-Za-z0-9_\\-]{35,38}|YC[A-Za-z0-9_\\-]{38})',
  },
  {
    rule: 'adobe-mapbox',
    prefixes: 'p8e- pk.eyJ sk.eyJ',
    source: '(?:p8e-[A-Za-z0-9]{32}|[ps]k\\.eyJ[A-Za-z0-9_\\-]{40,120}\\.[A-Za-z0-9_\\-]{20,30})',
  },
  { rule: 'airtable-asana', prefixes: 'pat', source: 'pat[A-Za-z0-9]{14}\\.[a-f0-9]{64}' },
  {
    rule: 'hubspot',
    prefixes: 'pat-',
    source: 'pat-(?:na|eu|ap)\\d-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
  },
  {
    rule: 'figma-contentful',
    prefixes: 'figd_ figu_ CFPAT-',
    source: '(?:fig[dou]h?_[A-Za-z0-9_\\-]{40,50}|CFPAT-[A-Za-z0-9_\\-]{43})',
  },
  {
    rule: 'docker-circleci-buildkite',
    prefixes: 'dckr_pat_ dckr_oat_ CCIPAT_ bkua_ bkct_ CCIPRJ_',
    source:
      '(?:dckr_[po]at_[A-Za-z0-9_\\-]{27,40}|CCIP(?:AT|RJ)_[A-Za-z0-9]{22}_[a-f0-9]{40}|bk(?:ua|ct|aj)_[A-Za-z0-9]{20,50})',
  },
  { rule: 'artifactory', prefixes: 'AKC cmVmd', source: '(?:AKC[a-zA-Z0-9]{10,80}|cmVmd[A-Za-z0-9]{59})' },
  {
    rule: 'azure',
    prefixes: 'AccountKey= SharedAccess',
    source:
      '(?:AccountKey=[A-Za-z0-9+/]{40,100}={0,2}|SharedAccessKey=[A-Za-z0-9+/]{30,60}={0,2}|SharedAccessSignature sr=[^\\s"\']{20,300})',
  },
  { rule: 'telegram-discord', prefixes: 'mfa.', source: 'mfa\\.[A-Za-z0-9_\\-]{80,90}' },
  {
    rule: 'webhook',
    prefixes: 'hooks.slack discord.com discordapp.com outlook.office hooks.zapier',
    source:
      '(?:hooks\\.slack\\.com/(?:services|workflows|triggers)/[A-Za-z0-9+/]{20,120}|discord(?:app)?\\.com/api/(?:v\\d{1,2}/)?webhooks/\\d{16,20}/[A-Za-z0-9_\\-]{40,100}|outlook\\.office(?:365)?\\.com/webhook/[A-Za-z0-9@/\\-]{60,200}|hooks\\.zapier\\.com/hooks/catch/[A-Za-z0-9/]{8,40})',
  },
  {
    rule: 'teams-webhook',
    prefixes: 'webhook.office',
    source: 'webhook\\.office\\.com/webhookb2/[A-Za-z0-9@/\\-]{60,200}',
  },
  {
    rule: 'jwt',
    prefixes: 'eyJ ey',
    source: 'ey[A-Za-z0-9]{15,}\\.ey[A-Za-z0-9_\\-/]{10,}(?:\\.[A-Za-z0-9_\\-/+]{0,2000}={0,2})?',
  },
  {
    rule: 'jwe',
    prefixes: 'eyJ',
    source:
      'eyJ[A-Za-z0-9_\\-]{10,4000}\\.[A-Za-z0-9_\\-]{0,4000}\\.[A-Za-z0-9_\\-]{10,4000}(?:\\.[A-Za-z0-9_\\-]{4,4000}){0,2}',
  },
  {
    rule: 'age',
    prefixes: 'AGE-SECRET',
    source: 'AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}',
    type: 'private-key',
  },
  {
    rule: 'onepassword',
    prefixes: 'ops_ A3-',
    source:
      '(?:ops_eyJ[A-Za-z0-9+/=]{100,1200}|A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5})',
  },
  {
    rule: 'scalingo-sourcegraph',
    prefixes: 'tk-us- sgp_ slk_ sgd_',
    source: '(?:tk-us-[\\w-]{48}|sgp_(?:[a-fA-F0-9]{16}_|local_)?[a-fA-F0-9]{40}|slk_[a-f0-9]{64}|sgd_[a-f0-9]{64})',
  },
  {
    rule: 'sonar-snyk-codecov',
    prefixes: 'squ_ sqp_ sqa_ snyk_ phc_ phx_',
    source: '(?:sq[uap]_[a-f0-9]{40}|snyk_[a-z]{2,4}_[A-Za-z0-9._\\-]{30,90}|ph[cx]_[A-Za-z0-9]{40,50})',
  },
  {
    rule: 'typeform-intra42-infracost',
    prefixes: 'tfp_ s-s4t2 ico-',
    source: '(?:tfp_[A-Za-z0-9\\-_.=]{59}|s-s4t2(?:ud|af)-[a-f0-9]{64}|ico-[A-Za-z0-9]{32})',
  },
  {
    rule: 'launchdarkly-settlemint',
    prefixes: 'sdk- mob- api- sm_',
    source:
      '(?:(?:sdk|mob|api)-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}|sm_(?:aat|pat|sat)_[A-Za-z0-9]{16})',
  },
  {
    rule: 'octopus-openshift-polymarket',
    prefixes: 'API- sha256~',
    source: '(?:API-[A-Z0-9]{25,32}|sha256~[\\w-]{43})',
  },
  {
    rule: 'maven-gradle-misc',
    prefixes: 'bsnyc zpka_ moltin ls__ lsk_ ubw_ wakatime waka_ tly- pdl_ rzp_live_ rzp_test_ cfut_ v1.0-',
    source:
      '(?:zpka_[a-z0-9]{32}_[a-f0-9]{8}|ls__[a-f0-9]{32}|waka_[0-9a-f-]{36}|pdl_(?:live|sdbx)_apikey_[A-Za-z0-9]{26}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3}|rzp_(?:live|test)_[A-Za-z0-9]{14,30}|cfut_[A-Za-z0-9]{40,60}|v1\\.0-[a-f0-9]{24}-[a-f0-9]{140,150})',
  },
  {
    rule: 'ssh-putty',
    prefixes: 'PuTTY-User-Key',
    source: 'PuTTY-User-Key-File-[23]:[\\s\\S]{20,6000}?Private-MAC: [0-9a-f]{40,64}',
    type: 'private-key',
  },
  {
    rule: 'clickup-monday-gocardless',
    prefixes: 'pk_ live_ sandbox_ CLI',
    source: '(?:pk_\\d{6,8}_[A-Z0-9]{32}|live_[A-Za-z0-9\\-_=]{40}|sandbox_[A-Za-z0-9\\-_=]{40})',
  },
  {
    rule: 'clerk-lob-plaid',
    prefixes: 'live_ test_ access-',
    source:
      '(?:(?:live|test)_[a-f0-9]{35}|(?:live|test)_pub_[a-f0-9]{31}|access-(?:sandbox|development|production)-[0-9a-f-]{36})',
  },
];
