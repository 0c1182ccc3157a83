import type { Open } from './shared.js';

/** What an asset is. */
export type AssetType = Open<'AUDIO_BOTR' | 'HTML' | 'PDF' | 'VIDEO_BOTR' | 'FILE' | 'TEMPLATE'>;

/** The shape of a video. */
export type AspectRatio = Open<'16:9' | '4:3'>;

/** A file, video or embedded link that lessons show. */
export interface Asset {
  id: string;
  name: string;
  /** Not there until the platform has processed the asset. */
  type?: AssetType | null;
  /** Not there for assets that are no links, and until the platform has processed the asset. */
  embed_link_url?: string | null;
  /** Without meaning for anything but videos. */
  aspect_ratio?: AspectRatio | null;
  sync_completion: boolean;
  /**
   * Only where one asset is read, and once it is processed. A secret: works for anyone who has it, for an hour, and is another one with
   * every read.
   */
  download_url?: string | null;
}

export interface AssetMetadata {
  /**
   * Default: made by the platform.
   * @minLength 1
   */
  name?: string | undefined;
  /** @minLength 1 */
  embed_link_url?: string | undefined;
  /** Default: `16:9`. */
  aspect_ratio?: AspectRatio | undefined;
  /** Default: false. */
  sync_completion?: boolean | undefined;
}

export interface LinkedAssetMetadata extends AssetMetadata {
  /** @minLength 1 */
  embed_link_url: string;
}

/** A file that the platform fetches and keeps. */
export interface FetchedAssetCreate {
  /**
   * Where the platform fetches the file.
   * @minLength 1
   */
  content_url: string;
  asset?: AssetMetadata | undefined;
}

/** A link that the platform embeds. */
export interface LinkedAssetCreate {
  /** @minLength 1 */
  content_url?: string | undefined;
  asset: LinkedAssetMetadata;
}

/** `content_url`, or `asset.embed_link_url` where there is none. */
export type AssetCreate = FetchedAssetCreate | LinkedAssetCreate;
