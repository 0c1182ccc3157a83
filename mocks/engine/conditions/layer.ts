/** One condition between the client and the platform. */
export interface Layer {
  /** Answers, or lets the next one, and may change what that says. `hit` is called once for each request that is changed. */
  answer(request: Request, next: () => Promise<Response>, hit: () => void): Promise<Response>;
  /** The condition has ended: nothing is to be held back any longer. */
  end?(): void;
}
