import type { CallOptions, WithResponse } from '../../../core/call/index.js';
import { poll, type WaitOptions, waiting } from '../../../core/client/index.js';
import { getAsset, getWebPackage } from '../../resources/index.js';
import { type SkilljarClientLike, skilljarContextOf } from '../../rest/index.js';
import type { Asset } from '../../types/assets.js';
import type { WebPackage } from '../../types/web-packages.js';
import { convenience, operationOf } from './convenience.js';

export type { WaitOptions };

function waitFor<S>(
  client: SkilljarClientLike,
  id: string,
  look: (options: CallOptions) => Promise<WithResponse<S>>,
  state: (seen: S) => string | undefined,
  ready: string,
  options: WaitOptions<S>,
): Promise<WithResponse<S>> {
  return poll<S>({
    ...waiting(skilljarContextOf(client).transport, options, look),
    state,
    done: (seen) => state(seen) === ready,
    // No document names a state from which it never comes to be ready.
    failed: () => undefined,
    onState: options.onState,
    what: 'to be processed',
    context: operationOf(id),
  });
}

/**
 * Waits until the platform has processed an asset. See `assets.waitFor` of the client.
 * @throws NotFoundError when there is no such asset, DeadlineError when it takes longer than the deadline.
 */
export const waitForAsset = /* @__PURE__ */ convenience(
  'assets.waitFor',
  async (client: SkilljarClientLike, assetId: string, options: WaitOptions<Asset> = {}): Promise<WithResponse<Asset>> =>
    waitFor(
      client,
      'assets.waitFor',
      (looking) => getAsset(client, assetId, looking).withResponse(),
      // An asset has no state of its own: that it can be had is what shows.
      ({ download_url, embed_link_url }) => (download_url || embed_link_url ? 'processed' : undefined),
      'processed',
      options,
    ),
);

/**
 * Waits until the platform has processed a web package. See `webPackages.waitFor` of the client.
 * @throws NotFoundError when there is no such package, DeadlineError with the last state seen.
 */
export const waitForWebPackage = /* @__PURE__ */ convenience(
  'webPackages.waitFor',
  async (client: SkilljarClientLike, webPackageId: string, options: WaitOptions<WebPackage> = {}): Promise<WithResponse<WebPackage>> =>
    waitFor(
      client,
      'webPackages.waitFor',
      (looking) => getWebPackage(client, webPackageId, looking).withResponse(),
      ({ state }) => state,
      'READY',
      options,
    ),
);
