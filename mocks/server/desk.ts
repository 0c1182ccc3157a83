import { demoKeys, type MockName, type MockOptions, type MockPlatforms } from '../api.js';
import { Exchanges } from './exchanges.js';

/** The data and actions of the console's pages. */
export interface Desk {
  readonly platforms: MockPlatforms;
  readonly exchanges: Exchanges;
  /** The key of a platform if it is a public demo key. A configured key is never shown. */
  publicKey(name: MockName): string | undefined;
  /** The tables that are not empty, with the number of rows. */
  tables(): Readonly<Record<string, number>>;
  reset(): void;
}

export function deskOf(platforms: MockPlatforms, keys: MockOptions['keys'], begin: () => void): Desk {
  const { store } = platforms;
  return {
    platforms,
    exchanges: new Exchanges(),
    publicKey: (name) => ((keys?.[name] ?? demoKeys[name]) === demoKeys[name] ? demoKeys[name] : undefined),
    tables: () => Object.fromEntries(store.names.map((name) => [name, store.collection(name).size])),
    reset() {
      platforms.reset();
      begin();
    },
  };
}
