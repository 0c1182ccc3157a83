import { get, list, post, remove } from '../rest/index.js';
import type { Asset, AssetCreate } from '../types/assets.js';
import type { PageQuery } from '../types/shared.js';

/** Lists the assets of the organization, without download URLs. */
export const listAssets = /* @__PURE__ */ list<[], Asset, PageQuery | undefined>('/v1/assets', 'PageQuery');

/** Retrieves an asset. Once the platform has processed it, the response contains a secret download URL that is valid for an hour. */
export const getAsset = /* @__PURE__ */ get<[assetId: string], Asset>('/v1/assets/{asset_id}');

/**
 * Creates an asset from a file that the platform fetches and stores, or from a link that it embeds. Requires `content_url` or
 * `asset.embed_link_url`. Processing is asynchronous: poll the asset until it has a `download_url` or an `embed_link_url`.
 */
export const createAsset = /* @__PURE__ */ post<[], Asset, AssetCreate>('/v1/assets', 'AssetCreate');

/**
 * Permanently deletes an asset. Fails with 400 while a lesson or course uses it.
 * @official
 */
export const deleteAsset = /* @__PURE__ */ remove<[assetId: string]>('/v1/assets/{asset_id}', { confirm: true });
