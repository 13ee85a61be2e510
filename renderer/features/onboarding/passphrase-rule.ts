/** Characters. Core refuses shorter ones too; this only tells sooner. */
export const PASSPHRASE_MIN = 10;
