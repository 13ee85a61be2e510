/**
 * The shape of a part of the catalog in another language: the same keys, all of them and no others. That each text has the
 * same {{values}} and plural forms as the English one, test/unit/messages/catalogs.test.ts checks.
 */
export type Translation<T> = { readonly [K in keyof T]: T[K] extends string ? string : Translation<T[K]> };
