import { get, list, post, remove } from '../rest/index.js';
import type { Asset, AssetCreate } from '../types/assets.js';
import type { PageQuery } from '../types/shared.js';

/** Assets of the organisation, without addresses to download them from. */
export const listAssets = /* @__PURE__ */ list<[], Asset, PageQuery | undefined>('/v1/assets', 'PageQuery');

/** One asset, with a secret address to download it from, good for an hour, once the platform has processed it. */
export const getAsset = /* @__PURE__ */ get<[assetId: string], Asset>('/v1/assets/{asset_id}');

/**
 * Has the platform fetch a file and keep it, or embed a link: `content_url` or `asset.embed_link_url` must be given. Processing goes on
 * after the answer, which says little: read the asset until it has a `download_url` or an `embed_link_url`.
 */
export const createAsset = /* @__PURE__ */ post<[], Asset, AssetCreate>('/v1/assets', 'AssetCreate');

/**
 * Deletes an asset, for good. Refused (400) while a lesson or course uses it.
 * @official
 */
export const deleteAsset = /* @__PURE__ */ remove<[assetId: string]>('/v1/assets/{asset_id}');
