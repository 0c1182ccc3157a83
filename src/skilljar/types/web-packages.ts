import type { Open } from './shared.js';

/** The standard that a web package follows. */
export type WebPackageType = Open<'SCORM'>;

/** The processing state of a web package. `READY`: processing is complete. */
export type WebPackageState = Open<'PROCESSING' | 'READY'>;

/** Packaged content, such as a SCORM package. */
export interface WebPackage {
  id: string;
  title: string;
  /** Missing until the platform has processed the package. */
  type?: WebPackageType | null;
  state: WebPackageState;
  redirect_on_completion: boolean;
  sync_completion: boolean;
  /**
   * Only in the response to `get`, once the package is processed. A secret: anyone with this URL can download it for an hour. Each response
   * contains a different URL.
   */
  download_url?: string | null;
}

export interface WebPackageMetadata {
  /**
   * The package's own title may replace it after processing.
   * @minLength 1
   */
  title: string;
  /** Default: true. */
  redirect_on_completion?: boolean | undefined;
  /** Default: false. */
  sync_completion?: boolean | undefined;
  /** The platform's text calls it `sync_completion`. It is unknown which of the two the platform reads: set both. */
  sync_on_completion?: boolean | undefined;
}

export interface WebPackageCreate {
  /**
   * The URL from which the platform fetches the ZIP file.
   * @format uri
   */
  content_url: string;
  web_package: WebPackageMetadata;
}

export interface WebPackageReplacement {
  /**
   * The package that replaces the one in the path.
   * @minLength 1
   */
  web_package_id: string;
}
