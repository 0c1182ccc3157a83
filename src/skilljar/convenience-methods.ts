// The convenience methods. The generated interfaces extend these.
import type { Call } from '../core/results/index.js';
import type { CallOptions } from '../core/settings/index.js';
import type {
  AssetUpload,
  CreateManyOptions,
  EnrolInput,
  Enrolled,
  EnsuredWebhooks,
  EnsureWebhooksInput,
  EnsureWebhooksOptions,
  OfferLot,
  ProgressOptions,
  UploadOptions,
  WaitOptions,
} from './functions/conveniences/types.js';
import type { Asset } from './types/assets.js';
import type { DomainUserCreate, DomainUserWithToken } from './types/domain-users.js';
import type { UserPublishedCourse } from './types/progress.js';
import type { UserOverview } from './types/users.js';
import type { WebPackage } from './types/web-packages.js';

/** Convenience methods of `skilljar.assets`. */
export interface SkilljarAssetsConveniences {
  /**
   * Uploads a file. Sends `assets_create` as multipart with one part named `file`. The reference documents only that a file is accepted;
   * the format is known from other users of the API. Processing is asynchronous: see `waitFor`. A stream is not retried once any of it was
   * read. Other files are retried only if the platform rejected the request before processing it. The default timeout is 10 minutes, for
   * each attempt and for the whole call.
   *
   * Throws an `InputError` when the file cannot be sent, or has no name.
   */
  upload(input: AssetUpload, options?: UploadOptions): Call<Asset>;
  /**
   * Waits until the platform has processed an asset: it then has a `download_url` or an `embed_link_url`. Polls `get` at increasing
   * intervals, for 10 minutes unless you set `deadline`.
   *
   * Throws a `NotFoundError` when the asset does not exist, and a `DeadlineError` when the deadline passes.
   */
  waitFor(assetId: string, options?: WaitOptions<Asset>): Call<Asset>;
}

/** Convenience methods of `skilljar.webPackages`. */
export interface SkilljarWebPackagesConveniences {
  /**
   * Waits until the platform has processed a web package and its state is `READY`. Polls `get` at increasing intervals, for 10 minutes
   * unless you set `deadline`. Continues in every other state, because no other state is documented as final.
   *
   * Throws a `NotFoundError` when the package does not exist, and a `DeadlineError` with the last state.
   */
  waitFor(webPackageId: string, options?: WaitOptions<WebPackage>): Call<WebPackage>;
}

/** Convenience methods of `skilljar.webhooks`. */
export interface SkilljarWebhooksConveniences {
  /**
   * Ensures that the organization has webhooks with this URL. Creates missing webhooks. Reports the differences of existing ones, or
   * updates them with `update: true`. Safe to repeat sequentially. Two parallel calls may create each webhook twice; the platform still
   * sends each event once. Sends one request, and one for each webhook that is created or changed; the options apply to each.
   */
  ensure(input: EnsureWebhooksInput, options?: EnsureWebhooksOptions): Call<EnsuredWebhooks>;
}

/** Convenience methods of `skilljar.promoCodePools.offers`. */
export interface SkilljarPromoCodePoolsOffersConveniences {
  /**
   * Adds any number of offers to a pool of promo codes. Removes duplicate ids, sends the rest in sequential batches of 500, and returns the
   * outcome of each batch. A batch with an unknown outcome is not retried. If the platform rejects a batch for its content, the next ones
   * are still sent; after any other error, they are not. Rejects if the first batch fails with any other error.
   */
  createMany(promoCodePoolId: string, offerIds: readonly string[], options?: CreateManyOptions): Call<OfferLot[]>;
}

/** Convenience methods of `skilljar.users`. */
export interface SkilljarUsersConveniences {
  /** Finds a learner by email address, case-insensitively. Resolves to `undefined` when no learner on any domain has it. */
  findByEmail(email: string, options?: CallOptions): Call<UserOverview | undefined>;
  /** Returns a learner's progress in every course, across all domains: the items of `publishedCourses.list`, up to `maxItems`. */
  progress(userId: string, options?: ProgressOptions): Call<UserPublishedCourse[]>;
}

/** Convenience methods of `skilljar.domain(name)`. */
export interface SkilljarDomainConveniences {
  /**
   * Ensures that a learner has access to a published course. Adds them to the domain if they are not a member, and enrolls them if they have
   * no active and unexpired enrollment. Safe to repeat. Two parallel calls may enroll the learner twice, unless both pass the same
   * `enrolled_at`. Sends three or more requests; the options apply to each.
   */
  enrol(input: EnrolInput, options?: CallOptions): Call<Enrolled>;
}

/** Convenience methods of `skilljar.domain(name).users`. */
export interface SkilljarDomainUsersConveniences {
  /**
   * Creates a member of the domain, or updates an existing one. `create` returns an existing account unchanged, so this method then updates
   * names, `active` and `expires_at` if they differ (`marketing_optin` cannot be updated). Sends one to three requests; the options apply
   * to each. Safe to repeat.
   */
  upsert(input: DomainUserCreate, options?: CallOptions): Call<DomainUserWithToken>;
}
