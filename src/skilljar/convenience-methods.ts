// What stands beside the operations; the generated interfaces extend these.
import type { Call, CallOptions } from '../core/call/index.js';
import type {
  AssetUpload,
  CreateManyOptions,
  EnrolInput,
  Enrolled,
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

/** What stands on `skilljar.assets` beside its operations. */
export interface SkilljarAssetsConveniences {
  /**
   * Sends a file (`assets_create`, as multipart with one part named `file`: so it is done by those who use it; the documents only say that a
   * file is taken). Processing goes on after the answer: see `waitFor`. A stream that was read is not sent again, everything else is where
   * the platform refused it before it did anything. One attempt and the whole call have 10 minutes by default.
   *
   * Throws an `InputError` when the file cannot be sent, or has no name.
   */
  upload(input: AssetUpload, options?: UploadOptions): Call<Asset>;
  /**
   * Waits until the platform has processed an asset, which shows in its `download_url` or `embed_link_url`. It looks with `get`, again and
   * again and ever less often, for ten minutes unless `deadline` says otherwise.
   *
   * Throws a `NotFoundError` when there is no such asset, and a `DeadlineError` when it takes longer.
   */
  waitFor(assetId: string, options?: WaitOptions<Asset>): Call<Asset>;
}

/** What stands on `skilljar.webPackages` beside its operations. */
export interface SkilljarWebPackagesConveniences {
  /**
   * Waits until the platform has processed a web package: until its state is `READY`. It looks with `get`, again and again and ever less
   * often, for ten minutes unless `deadline` says otherwise. Every other state is waited out: none is documented to be an end.
   *
   * Throws a `NotFoundError` when there is no such package, and a `DeadlineError` with the last state seen.
   */
  waitFor(webPackageId: string, options?: WaitOptions<WebPackage>): Call<WebPackage>;
}

/** What stands on `skilljar.promoCodePools.offers` beside its operations. */
export interface SkilljarPromoCodePoolsOffersConveniences {
  /**
   * Lets the codes of a pool apply to any number of offers: sends their ids in lots of 500, one after another, each id once, and says of each
   * lot what became of it. A lot whose outcome is not known is never sent again by itself. A lot that the platform refuses for what is in it
   * does not keep the next ones from being sent; anything else does. Rejects when the very first lot fails so.
   */
  createMany(promoCodePoolId: string, offerIds: readonly string[], options?: CreateManyOptions): Call<OfferLot[]>;
}

/** What stands on `skilljar.users` beside its operations. */
export interface SkilljarUsersConveniences {
  /** The learner with an e-mail address, whatever the case of its letters; `undefined` when nobody on any domain has it. */
  findByEmail(email: string, options?: CallOptions): Call<UserOverview | undefined>;
  /** A learner's progress in every course, over all domains: what `publishedCourses.list` gives, as one array of at most `maxItems`. */
  progress(userId: string, options?: ProgressOptions): Call<UserPublishedCourse[]>;
}

/** What stands on `skilljar.domain(name)` beside its operations. */
export interface SkilljarDomainConveniences {
  /**
   * Sees to it that somebody has access to a published course: makes them a member of the domain if they are not, and enrols them if no
   * enrolment of theirs is active and unexpired. Repeating it changes nothing. Two at the same moment may enrol twice, unless both give the
   * same `enrolled_at`. Three requests or more; the options hold for each.
   */
  enrol(input: EnrolInput, options?: CallOptions): Call<Enrolled>;
}

/** What stands on `skilljar.domain(name).users` beside its operations. */
export interface SkilljarDomainUsersConveniences {
  /**
   * Makes someone a member of the domain, and a member into what is given: `create` gives back an account that was there already as it is,
   * so names, `active` and `expires_at` are changed afterwards where they differ (`marketing_optin` cannot be). One to three requests; the
   * options hold for each. Safe to repeat.
   */
  upsert(input: DomainUserCreate, options?: CallOptions): Call<DomainUserWithToken>;
}
