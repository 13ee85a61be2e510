/**
 * A placeholder's parts. Written `[PERSON_1]`, and `[PERSON_1_LAST]` for another way of writing the same entity: the
 * label and number say who, the variant says which of the entity's spellings stood there, so that restore is exact.
 */
export interface Placeholder {
  readonly label: string;
  readonly number: number;
  /** Empty for the first spelling seen. */
  readonly variant: string;
}

export function formatPlaceholder({ label, number, variant }: Placeholder): string {
  return variant === '' ? `[${label}_${number}]` : `[${label}_${number}_${variant}]`;
}
