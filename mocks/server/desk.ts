import { demoKeys, type MockName, type MockOptions, type MockPlatforms } from '../api.js';
import { Exchanges } from './exchanges.js';

/** What the pages show, and what they can do to the platforms. */
export interface Desk {
  readonly platforms: MockPlatforms;
  readonly exchanges: Exchanges;
  /** The key of a platform, where everybody may know it: one that was configured is never shown. */
  publicKey(name: MockName): string | undefined;
  /** The tables that hold something, with how many rows. */
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
