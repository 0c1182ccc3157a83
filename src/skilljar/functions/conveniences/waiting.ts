import { poll, type WaitOptions, waiting } from '../../../core/call/index.js';
import type { WithResponse } from '../../../core/results/index.js';
import type { CallOptions } from '../../../core/settings/index.js';
import { getAsset, getWebPackage } from '../../resources/index.js';
import { type SkilljarClientLike, skilljarContextOf } from '../../rest/index.js';
import type { Asset } from '../../types/assets.js';
import type { WebPackage } from '../../types/web-packages.js';
import { contextOf, convenience } from './convenience.js';

export type { WaitOptions };

function waitFor<S>(
  client: SkilljarClientLike,
  id: string,
  request: (options: CallOptions) => Promise<WithResponse<S>>,
  state: (seen: S) => string | undefined,
  ready: string,
  options: WaitOptions<S>,
): Promise<WithResponse<S>> {
  return poll<S>({
    ...waiting(skilljarContextOf(client).transport, options, request),
    state,
    done: (seen) => state(seen) === ready,
    // No state is documented as final, other than the ready state.
    failed: () => undefined,
    onState: options.onState,
    what: 'to be processed',
    context: contextOf(id),
  });
}

/**
 * Waits until the platform has processed an asset. See `assets.waitFor` of the client.
 * @throws NotFoundError when the asset does not exist, DeadlineError when the deadline passes.
 */
export const waitForAsset = /* @__PURE__ */ convenience(
  'assets.waitFor',
  async (client: SkilljarClientLike, assetId: string, options: WaitOptions<Asset> = {}): Promise<WithResponse<Asset>> =>
    waitFor(
      client,
      'assets.waitFor',
      (requestOptions) => getAsset(client, assetId, requestOptions).withResponse(),
      // An asset has no state: it is processed when it has a URL.
      ({ download_url, embed_link_url }) => (download_url || embed_link_url ? 'processed' : undefined),
      'processed',
      options,
    ),
);

/**
 * Waits until the platform has processed a web package. See `webPackages.waitFor` of the client.
 * @throws NotFoundError when the package does not exist, DeadlineError with the last state.
 */
export const waitForWebPackage = /* @__PURE__ */ convenience(
  'webPackages.waitFor',
  async (client: SkilljarClientLike, webPackageId: string, options: WaitOptions<WebPackage> = {}): Promise<WithResponse<WebPackage>> =>
    waitFor(
      client,
      'webPackages.waitFor',
      (requestOptions) => getWebPackage(client, webPackageId, requestOptions).withResponse(),
      ({ state }) => state,
      'READY',
      options,
    ),
);
