import sodium from 'libsodium-wrappers';

/**
 * A long text in pieces under one key: XChaCha20-Poly1305 with a counter (`crypto_secretstream`). Pieces can't be left
 * out, swapped or said twice, and the end is marked. `cryptoReady` must have resolved.
 */
export const STREAM_HEADER_BYTES = 24;
/** What a piece grows by. */
export const STREAM_PIECE_BYTES = 17;

export interface StreamSealer {
  /** Goes in front, in clear. */
  readonly header: Buffer;
  /** `context` is authenticated, not stored. */
  push(piece: Uint8Array, last: boolean, context: Uint8Array): Buffer;
}

export function sealStream(key: Uint8Array): StreamSealer {
  const { state, header } = sodium.crypto_secretstream_xchacha20poly1305_init_push(key);
  return {
    header: Buffer.from(header),
    push: (piece, last, context) =>
      Buffer.from(
        sodium.crypto_secretstream_xchacha20poly1305_push(
          state,
          piece,
          context,
          last
            ? sodium.crypto_secretstream_xchacha20poly1305_TAG_FINAL
            : sodium.crypto_secretstream_xchacha20poly1305_TAG_MESSAGE,
        ),
      ),
  };
}

export interface StreamOpener {
  /** Null for anything but the next piece as it was sealed. */
  pull(piece: Uint8Array, context: Uint8Array): { data: Buffer; last: boolean } | null;
}

export function openStream(key: Uint8Array, header: Uint8Array): StreamOpener {
  const state = sodium.crypto_secretstream_xchacha20poly1305_init_pull(header, key);
  return {
    pull(piece, context) {
      const pulled = sodium.crypto_secretstream_xchacha20poly1305_pull(state, piece, context);
      if (pulled === false) return null;
      return {
        data: Buffer.from(pulled.message),
        last: pulled.tag === sodium.crypto_secretstream_xchacha20poly1305_TAG_FINAL,
      };
    },
  };
}
