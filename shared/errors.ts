/**
 * Every error that may cross a process boundary, by code. The text that a person reads is in the message catalog
 * under `errors.<CODE>`. Parameters are numbers, counts and names of our own things only: never user text, keys,
 * secrets or file paths.
 */
export const ERROR_CODES = [
  // a bug
  'INTERNAL',
  // contract
  'INVALID_REQUEST',
  'UNKNOWN_METHOD',
  'CANCELLED',
  'CORE_UNAVAILABLE',
  // vault
  'VAULT_EXISTS',
  'VAULT_MISSING',
  'VAULT_LOCKED',
  'VAULT_WRONG_PASSPHRASE',
  'VAULT_WRONG_RECOVERY_KEY',
  'VAULT_PASSPHRASE_TOO_SHORT',
  'VAULT_WAIT',
  'TWO_FACTORS_NEEDED',
  'RECOVERY_NOT_CONFIRMED',
  'BACKUP_INVALID',
  'DATABASE_OLDER',
  'VAULT_PASSPHRASE_NEEDED',
  'VAULT_DAMAGED',
  'VAULT_TOO_NEW',
  'VAULT_KDF_REFUSED',
  'VAULT_TAMPERED',
  'VAULT_FILE_LOST',
  'KEYCHAIN_UNAVAILABLE',
  'KEYCHAIN_LOCKED',
  'KEYCHAIN_ENTRY_MISSING',
  'KEYCHAIN_ENTRY_WRONG',
  // profile and database
  'PROFILE_IN_USE',
  'PROFILE_READ_ONLY',
  'DISK_FULL',
  'DISK_ERROR',
  'DATABASE_MISSING',
  'DATABASE_NOT_OURS',
  'DATABASE_DAMAGED',
  'DATABASE_TOO_NEW',
  'DATABASE_BUSY',
  'DATABASE_BEYOND_SALVAGE',
  // things
  'NOT_FOUND',
  'CONFLICT',
  'TAG_EXISTS',
  // models and inference
  'MODEL_NONE',
  'MODEL_FILE_MISSING',
  'MODEL_NOT_GGUF',
  'MODEL_TRUNCATED',
  'MODEL_HEADER_INVALID',
  'MODEL_UNSUPPORTED_ARCHITECTURE',
  'MODEL_UNSUPPORTED_VERSION',
  'MODEL_NOT_CHAT',
  'MODEL_TOO_LARGE',
  'MODEL_CHANGED',
  'MODEL_LOAD_FAILED',
  'MODEL_IN_USE',
  'INFERENCE_CRASHED',
  'INFERENCE_STOPPED',
  'INFERENCE_UNAVAILABLE',
  'CONTEXT_TOO_SMALL',
  'TURN_IN_PROGRESS',
  // downloads of models
  'DOWNLOAD_SOURCE_INVALID',
  'DOWNLOAD_HOST_REFUSED',
  'DOWNLOAD_UNVERIFIED',
  'DOWNLOAD_WRONG_FILE',
  'DOWNLOAD_NOT_THERE',
  'DOWNLOAD_NO_ACCESS',
  'DOWNLOAD_BUSY_SERVER',
  'DOWNLOAD_SERVER_WRONG',
  'DOWNLOAD_CUT_OFF',
  // updates
  'UPDATES_OFF',
  'UPDATE_SERVER_WRONG',
  'UPDATE_NOT_SIGNED',
  'UPDATE_INVALID',
  'UPDATE_ROLLED_BACK',
  'UPDATE_EXPIRED',
  'UPDATE_NOT_PLACED',
  // attachments
  'ATTACHMENT_TOO_LARGE',
  'ATTACHMENT_EMPTY',
  'ATTACHMENT_UNSUPPORTED',
  'ATTACHMENT_NOT_TEXT',
  'ATTACHMENT_WRONG_KIND',
  'ATTACHMENT_ENCRYPTED',
  'ATTACHMENT_DAMAGED',
  'ATTACHMENT_TOO_COMPLEX',
  'ATTACHMENT_UNREADABLE',
  'ATTACHMENT_TOO_MANY',
  'ATTACHMENT_SENT',
  // export and import
  'EXPORT_NOT_ACKNOWLEDGED',
  'TRANSFER_PASSPHRASE_NEEDED',
  'TRANSFER_BUSY',
  'IMPORT_WRONG_PASSPHRASE',
  'IMPORT_UNRECOGNISED',
  'IMPORT_DAMAGED',
  'IMPORT_TOO_NEW',
  'IMPORT_KDF_REFUSED',
  'IMPORT_ZIP_ENCRYPTED',
  'IMPORT_ZIP_TOO_LARGE',
  // privacy
  'PRIVACY_ANALYSIS_FAILED',
  // routes and providers
  'ROUTE_REFUSED',
  'PROVIDER_ADDRESS_INVALID',
  'PROVIDER_HOST_REFUSED',
  'PROVIDER_UNREACHABLE',
  'PROVIDER_TIMEOUT',
  'PROVIDER_CUT_OFF',
  'PROVIDER_REDIRECTED',
  'PROVIDER_ANSWER_TOO_LARGE',
  'PROVIDER_ANSWER_INVALID',
  'PROVIDER_REQUEST_TOO_LARGE',
  'PROVIDER_REQUEST_REFUSED',
  'PROVIDER_BAD_KEY',
  'PROVIDER_QUOTA',
  'PROVIDER_RATE_LIMIT',
  'PROVIDER_CONTEXT_TOO_LONG',
  'PROVIDER_CONTENT_FILTER',
  'PROVIDER_MODEL_UNKNOWN',
  'PROVIDER_DOWN',
  'TLS_UNTRUSTED',
  'TLS_TOO_OLD',
  'TLS_PIN_MISMATCH',
  'TLS_CLIENT_CERTIFICATE',
  'PROXY_UNREACHABLE',
  'PROXY_LOGIN',
  'PROXY_REFUSED',
  'EGRESS_RESIDUAL',
  'EGRESS_UNCHECKED',
  'EGRESS_MUST_STAY',
  'EGRESS_CHANGED',
  'EGRESS_NOT_RECORDED',
  // company policy
  'POLICY_FORBIDS',
  'POLICY_INVALID',
  // audit
  'AUDIT_BROKEN',
  'RECEIPT_NOT_GENUINE',
  // command line
  'USAGE',
  'FILE_UNREADABLE',
  'FILE_EXISTS',
  'FILE_IN_PROFILE',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

export type ErrorParams = Readonly<Record<string, string | number>>;

/** What crosses a boundary in place of an error. */
export interface ErrorShape {
  readonly code: ErrorCode;
  readonly params?: ErrorParams;
}

/** The one error type. `message` is the code, so that a stack trace holds no user text either. */
export class SottoError extends Error {
  readonly code: ErrorCode;
  readonly params: ErrorParams;

  constructor(code: ErrorCode, params: ErrorParams = {}) {
    super(code);
    this.name = 'SottoError';
    this.code = code;
    this.params = params;
  }

  toShape(): ErrorShape {
    return Object.keys(this.params).length === 0 ? { code: this.code } : { code: this.code, params: this.params };
  }
}

export function isErrorCode(value: unknown): value is ErrorCode {
  return typeof value === 'string' && (ERROR_CODES as readonly string[]).includes(value);
}

/** Anything thrown becomes a shape; what is not ours becomes INTERNAL and loses its text. */
export function toErrorShape(error: unknown): ErrorShape {
  return error instanceof SottoError ? error.toShape() : { code: 'INTERNAL' };
}
