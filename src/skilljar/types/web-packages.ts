import type { Open } from './shared.js';

/** The standard that a web package follows. */
export type WebPackageType = Open<'SCORM'>;

/** How far the platform is with a web package. `READY`: it is done. */
export type WebPackageState = Open<'PROCESSING' | 'READY'>;

/** Content made elsewhere, such as a SCORM package. */
export interface WebPackage {
  id: string;
  title: string;
  /** Not there until the platform has processed the package. */
  type?: WebPackageType | null;
  state: WebPackageState;
  redirect_on_completion: boolean;
  sync_completion: boolean;
  /**
   * Only where one package is read, and once it is processed. A secret: works for anyone who has it, for an hour, and is another one with
   * every read.
   */
  download_url?: string | null;
}

export interface WebPackageMetadata {
  /**
   * The package's own title may take its place once it is processed.
   * @minLength 1
   */
  title: string;
  /** Default: true. */
  redirect_on_completion?: boolean | undefined;
  /** Default: false. */
  sync_completion?: boolean | undefined;
  /** What the platform's prose calls `sync_completion`. Which of the two it reads is not known; given both, neither is missed. */
  sync_on_completion?: boolean | undefined;
}

export interface WebPackageCreate {
  /**
   * Where the platform fetches the zip file.
   * @minLength 1
   */
  content_url: string;
  web_package: WebPackageMetadata;
}

export interface WebPackageReplacement {
  /**
   * The package that takes the place of the one in the path.
   * @minLength 1
   */
  web_package_id: string;
}
