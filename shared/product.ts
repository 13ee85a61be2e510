/** What a rebranded build changes (docs/admin/build.md). */
interface Product {
  /** As people read it. */
  readonly name: string;
  /** Of the data folder on every system: two products keep apart. */
  readonly folder: string;
  /** The application's id, reversed domain. */
  readonly id: string;
  /** The scheme of links into the app, without its colon. */
  readonly scheme: string;
}

/** Put in at build time; tests run the sources, where it is not there. */
declare const __PRODUCT__: Product;

export const PRODUCT: Product =
  typeof __PRODUCT__ === 'undefined'
    ? { name: 'Sotto', folder: 'Sotto', id: 'app.sotto.desktop', scheme: 'sotto' }
    : { ...__PRODUCT__ };
